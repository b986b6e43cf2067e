"""Sheets of pictures, to be looked at before weights are shipped."""

"""Compress: a photo as a picture of the .aed format, tried out before it is saved."""

"""Applying a tool to the photo, and its preview while a slider moves."""

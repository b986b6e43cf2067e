"""Colour hints for Colorize: pins on the photo, and the panel that chooses their colours."""

"""Colorize: colours for a black-and-white photo, and the hints that lead it."""

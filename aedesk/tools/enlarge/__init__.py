"""Enlarge: a photo with more pixels, to any size."""

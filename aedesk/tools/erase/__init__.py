"""Erase: marks found, and taken off where the photo shines through them."""

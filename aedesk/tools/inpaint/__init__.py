"""Filling what is marked from what surrounds it: what Repair and Erase share."""

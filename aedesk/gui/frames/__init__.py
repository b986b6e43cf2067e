"""Frames on a photo: crop and straighten, and a scan taken apart into its photos."""

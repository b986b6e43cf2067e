"""Levels, curve, white balance and histogram: the part of a panel for those who set the tone by hand."""

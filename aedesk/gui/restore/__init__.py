"""Restore: the proposed recipe, its presets and its files."""

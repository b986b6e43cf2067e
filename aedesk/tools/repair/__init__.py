"""Repair: damage and stains found, then filled or evened out."""

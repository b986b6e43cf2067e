"""The photo on the screen: zoom, comparison, the brush for masks, and the pins of hints."""

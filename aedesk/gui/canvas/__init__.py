"""The photo on the screen: zoom, comparison, and the hands on it, which draw masks and set hints."""

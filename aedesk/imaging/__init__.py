"""Photos: reading, writing, cutting into tiles, measuring."""

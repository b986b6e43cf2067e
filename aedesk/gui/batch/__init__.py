"""The batch window: many files through one recipe."""

"""The main window: it puts the rooms together. No other room knows it."""

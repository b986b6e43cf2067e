"""The window of the settings, and how what is chosen there takes effect."""

"""Sharpen: blur that was measured, and taken back."""

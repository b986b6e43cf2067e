"""Undo, redo, and the steps of the photo, which can be changed later."""

"""The panels at the side of the desk."""

"""The opened photo: its pictures, its mask and hints, its history, and what can be undone. No widget stands here."""

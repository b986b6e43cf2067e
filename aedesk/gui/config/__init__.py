"""What the desk remembers between two starts, and what the person prefers."""

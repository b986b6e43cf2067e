"""The guide, About, and the menu that leads there."""

"""The table of all actions: their words, their keys, their places in the menus."""

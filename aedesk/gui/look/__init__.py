"""How everything looks and speaks: style, icons, words, messages, windows that fit the screen."""

"""Ways in and out: opening, saving, export, printing, the clipboard, recovery after a crash."""

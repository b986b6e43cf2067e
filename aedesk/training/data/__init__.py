"""What networks learn from: photos, and damage, marks and hints that are drawn over them."""

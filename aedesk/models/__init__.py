"""Model cards, and where the weights are found."""

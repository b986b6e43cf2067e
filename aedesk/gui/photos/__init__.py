"""Several photos: the strip below the one that is shown, the grid of all, their small pictures and stars."""

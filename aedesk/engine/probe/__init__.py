"""Finding out what a network of somebody else takes and gives, by what its file says and by running it."""

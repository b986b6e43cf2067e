"""The library of photos: the map of all of them, what the code of one keeps, and their folders watched."""

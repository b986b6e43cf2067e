"""A library of photos: an index of folders in which photos are found again by what is on them."""

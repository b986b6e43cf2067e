"""Photo files: what each format can hold, read and written with all that it says about the photo."""

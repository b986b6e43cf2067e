"""What a person sets by hand of a photo's tone: levels, curves, and the grey that the white balance goes by."""

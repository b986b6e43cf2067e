"""Of the sixty codecs of imagecodecs, those that TIFFs of scanners and 16-bit PNGs need; each brings its library."""

hiddenimports = [
    f"imagecodecs.{name}"
    for name in (
        "_shared",
        "_shared_cython",
        "_imcd",  # LZW, PackBits, the predictors
        "_zlib",
        "_deflate",
        "_zstd",
        "_lzma",
        "_jpeg8",
        "_png",
    )
]

"""Of the sixty codecs of imagecodecs, those that TIFFs of scanners, 16-bit PNGs, JPEG 2000, JPEG XL and deep AVIF need;
each brings its library."""

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
        "_jpeg2k",
        "_jpegxl",
        "_avif",
        "_ccitt",
        "_cms",  # CMYK of 16 bits
        "_webp",
        "_brotli",  # the words of a JPEG XL
        "_lerc",
        "_jpegsof3",  # JPEG without loss in TIFFs
    )
]

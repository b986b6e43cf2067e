"""The colour profile of a JPEG XL: imagecodecs gives its pixels only, but the libjxl that it brings knows it."""

from __future__ import annotations

import ctypes
import functools
from typing import Any

OF_THE_PIXELS = 1  # JXL_COLOR_PROFILE_TARGET_DATA: as they come out of the decoder
COLOUR_KNOWN = 0x100  # the event JXL_DEC_COLOR_ENCODING
SUCCESS = 0
LARGEST = 1 << 24  # bytes of a profile
RGB, GREY = 0, 1
D65 = SRGB_PRIMARIES = 1
SRGB_CURVE = 13


class _Encoding(ctypes.Structure):
    """JxlColorEncoding of jxl/color_encoding.h."""

    _fields_ = (
        ("space", ctypes.c_int),
        ("white", ctypes.c_int),
        ("white_at", ctypes.c_double * 2),
        ("primaries", ctypes.c_int),
        ("primaries_at", ctypes.c_double * 6),
        ("curve", ctypes.c_int),
        ("gamma", ctypes.c_double),
        ("intent", ctypes.c_int),
    )

    def is_srgb(self) -> bool:
        usual = self.white == D65 and self.curve == SRGB_CURVE
        return bool(usual) and (self.space == GREY or (self.space == RGB and self.primaries == SRGB_PRIMARIES))


def profile_of_jpeg_xl(data: bytes) -> bytes | None:
    """The ICC profile that the decoded pixels have; None for sRGB, and where it cannot be known."""
    library = _libjxl()
    if library is None:
        return None
    decoder = library.JxlDecoderCreate(None)
    if not decoder:
        return None
    try:
        library.JxlDecoderSubscribeEvents(decoder, COLOUR_KNOWN)
        library.JxlDecoderSetInput(decoder, data, len(data))
        library.JxlDecoderCloseInput(decoder)
        if library.JxlDecoderProcessInput(decoder) != COLOUR_KNOWN:
            return None
        return _profile(library, decoder)
    finally:
        library.JxlDecoderDestroy(decoder)


def _profile(library: Any, decoder: int) -> bytes | None:
    encoding = _Encoding()
    known = library.JxlDecoderGetColorAsEncodedProfile(decoder, OF_THE_PIXELS, ctypes.byref(encoding)) == SUCCESS
    if known and encoding.is_srgb():
        return None
    size = ctypes.c_size_t()
    if library.JxlDecoderGetICCProfileSize(decoder, OF_THE_PIXELS, ctypes.byref(size)) != SUCCESS:
        return None
    if not 0 < size.value <= LARGEST:
        return None
    content = ctypes.create_string_buffer(size.value)
    if library.JxlDecoderGetColorAsICCProfile(decoder, OF_THE_PIXELS, content, size) != SUCCESS:
        return None
    return content.raw


@functools.cache
def _libjxl() -> Any:
    """The functions of libjxl; None where they are built in without their names."""
    try:
        from imagecodecs import _jpegxl

        library = ctypes.CDLL(_jpegxl.__file__)
        pointer, size = ctypes.c_void_p, ctypes.c_size_t
        for name, result, arguments in (
            ("Create", pointer, (pointer,)),
            ("Destroy", None, (pointer,)),
            ("SubscribeEvents", ctypes.c_int, (pointer, ctypes.c_int)),
            ("SetInput", ctypes.c_int, (pointer, ctypes.c_char_p, size)),
            ("CloseInput", None, (pointer,)),
            ("ProcessInput", ctypes.c_int, (pointer,)),
            ("GetColorAsEncodedProfile", ctypes.c_int, (pointer, ctypes.c_int, pointer)),
            ("GetICCProfileSize", ctypes.c_int, (pointer, ctypes.c_int, pointer)),
            ("GetColorAsICCProfile", ctypes.c_int, (pointer, ctypes.c_int, pointer, size)),
        ):
            function = getattr(library, f"JxlDecoder{name}")
            function.restype, function.argtypes = result, arguments
    except (ImportError, OSError, AttributeError):
        return None
    return library

"""Libraries that tell the terminal of every oddity of a file, without being asked. What matters becomes a sentence."""

from __future__ import annotations

import ctypes
import functools
import logging

logging.getLogger("tifffile").setLevel(logging.CRITICAL + 1)


@functools.cache
def quiet_libtiff() -> None:
    """The libtiff that came with Pillow prints no errors. (Its warnings Pillow switches off.)"""
    from PIL import _imaging

    try:
        # Found in the extension itself, or in a library that this brings with it.
        ctypes.CDLL(_imaging.__file__).TIFFSetErrorHandler(None)
    except (OSError, AttributeError):  # built in, without a name
        return

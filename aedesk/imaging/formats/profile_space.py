"""A profile of the colour space of its pixels.

Grey scans that were coloured have a profile for grey still, black-and-white ones of a colour scanner one for RGB. PNG
and JPEG forbid that, and a program that heeds it makes the colours grey again. What tells how light a value is, the
tone curve, is the same in both: a profile of the other space is made of it (ICC.1:2022, tags kTRC and gTRC).
"""

from __future__ import annotations

import struct

from aedesk.imaging.formats.gamma_profile import SRGB_COLOURS, profile_of_curve

HEADER, ENTRY = 128, 12  # bytes
SPACE, SIGNATURE = slice(16, 20), slice(36, 40)
GREY, RGB = b"GRAY", b"RGB "
CURVES = {GREY: b"kTRC", RGB: b"gTRC"}


def is_sound(profile: bytes) -> bool:
    """Whether a profile is as long as it says, and all of its tags lie within."""
    try:
        size = struct.unpack_from(">I", profile)[0]
        entries = struct.iter_unpack(
            ">4sII", profile[HEADER + 4 :][: struct.unpack_from(">I", profile, HEADER)[0] * ENTRY]
        )
        within = all(place + length <= size for _, place, length in entries)
    except struct.error:
        return False
    return size <= len(profile) and profile[SIGNATURE] == b"acsp" and within


def fitted_profile(profile: bytes | None, grey: bool) -> bytes | None:
    """The profile itself where it is of the space of the pixels, grey or RGB; else one with its tone curve. None where
    there is none, or one of other colours (CMYK, CIE L*a*b*), or that has no such curve."""
    if profile is None:
        return None
    space = profile[SPACE]
    if space == (GREY if grey else RGB):
        return profile
    try:
        curve = _tag(profile, CURVES[space])
    except (KeyError, ValueError, struct.error):
        return None
    return profile_of_curve("Gray" if grey else "RGB of a gray scan", curve, None if grey else SRGB_COLOURS)


def _tag(profile: bytes, name: bytes) -> bytes:
    """The data of a curve. Raises ValueError or struct.error for a broken profile, or one without it."""
    for number in range(struct.unpack_from(">I", profile, HEADER)[0]):
        found, place, size = struct.unpack_from(">4sII", profile, HEADER + 4 + number * ENTRY)
        if found == name:
            data = profile[place : place + size]
            if len(data) != size or data[:4] not in (b"curv", b"para"):
                raise ValueError("no curve")
            return data
    raise ValueError("no such tag")

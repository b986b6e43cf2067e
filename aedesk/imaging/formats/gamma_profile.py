"""ICC profiles that are made: for a PNG that describes its colours by gAMA and cHRM only (PNG specification, section
11.3.2), or of another profile's tone curve."""

from __future__ import annotations

import struct
from collections.abc import Sequence

import numpy as np

SRGB_GAMMA = 0.45455
SRGB_COLOURS = (0.3127, 0.329, 0.64, 0.33, 0.3, 0.6, 0.15, 0.06)
D50 = np.array([0.9642, 1.0, 0.8249])
BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
CLOSE = 0.01  # a difference nobody sees


def gamma_profile(gamma: float, colours: Sequence[float] | None, grey: bool) -> bytes | None:
    """A profile of ICC version 2. `gamma`: of the file, as gAMA has it (0.45455 for a screen). `colours`: x and y of
    white, red, green and blue. None where that is sRGB, or cannot be."""
    colours = tuple(colours or SRGB_COLOURS)
    same = grey or np.allclose(colours, SRGB_COLOURS, atol=CLOSE)
    if not 0.02 <= gamma <= 10 or (abs(gamma - SRGB_GAMMA) < CLOSE and same):
        return None
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, min(65535, round(256 / gamma))) + bytes(2)
    try:
        return profile_of_curve(f"Gamma {1 / gamma:.2f}", curve, None if grey else colours)
    except (ValueError, ZeroDivisionError, np.linalg.LinAlgError):
        return None


def profile_of_curve(name: str, curve: bytes, colours: Sequence[float] | None) -> bytes:
    """A profile of ICC version 2 with one tone curve, the data of a TRC tag. `colours`: x and y of white, red, green
    and blue; None for grey. Raises ValueError, ZeroDivisionError or LinAlgError for colours that there cannot be."""
    tags = {b"desc": _description(name), b"cprt": b"text" + bytes(4) + b"None\0", b"wtpt": _xyz(D50)}
    if colours is None:
        tags[b"kTRC"] = curve
    else:
        for channel, column in zip((b"r", b"g", b"b"), _primaries(colours).T, strict=True):
            tags[channel + b"XYZ"], tags[channel + b"TRC"] = _xyz(column), curve
    return _profile(tags, b"GRAY" if colours is None else b"RGB ")


def _primaries(colours: Sequence[float]) -> np.ndarray:
    """(3, 3): X, Y and Z of red, green and blue in the light of D50."""
    points = np.array(colours, np.float64).reshape(4, 2)
    if not (points[:, 1] > 0).all():
        raise ValueError("no colour")
    whole = np.stack([points[:, 0] / points[:, 1], np.ones(4), (1 - points.sum(1)) / points[:, 1]])
    white, primaries = whole[:, 0], whole[:, 1:]
    scaled = primaries * np.linalg.solve(primaries, white)
    light = np.diag((BRADFORD @ D50) / (BRADFORD @ white))
    result: np.ndarray = np.linalg.solve(BRADFORD, light @ BRADFORD @ scaled)
    if not np.isfinite(result).all() or abs(result).max() > 100:
        raise ValueError("no colour")
    return result


def _xyz(values: np.ndarray) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(float(value) * 65536) for value in values))


def _description(words: str) -> bytes:
    text = words.encode("ascii") + b"\0"
    return b"desc" + bytes(4) + struct.pack(">I", len(text)) + text + bytes(78)


def _profile(tags: dict[bytes, bytes], space: bytes) -> bytes:
    place = 128 + 4 + 12 * len(tags)
    table, content = struct.pack(">I", len(tags)), b""
    for name, data in tags.items():
        table += name + struct.pack(">II", place + len(content), len(data))
        content += data + bytes(-len(data) % 4)
    size = place + len(content)
    head = struct.pack(">I4sI4s4s4s12s4s", size, bytes(4), 0x02100000, b"mntr", space, b"XYZ ", bytes(12), b"acsp")
    head += bytes(28) + struct.pack(">3i", *(round(float(value) * 65536) for value in D50))
    return head.ljust(128, b"\0") + table + content

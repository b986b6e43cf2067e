"""The single photos of a scan, each with the words that belong to it."""

from __future__ import annotations

import math
from dataclasses import replace

from aedesk.imaging.formats.regions import moved
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.split import Frame, taken_out


def part_of(scan: Image, frame: Frame) -> Image:
    """The photo in a frame, upright, with what the scan says, and the faces and other regions that lie on it."""
    part, packet, t = taken_out(scan, frame), scan.metadata.xmp, math.radians(frame.angle)
    if packet is None:
        return part

    def place(x: float, y: float) -> tuple[float, float]:
        across, down = x * scan.width - frame.x, y * scan.height - frame.y
        return (
            (math.cos(t) * across + math.sin(t) * down) / frame.width + 0.5,
            (math.cos(t) * down - math.sin(t) * across) / frame.height + 0.5,
        )

    return replace(part, metadata=replace(part.metadata, xmp=moved(packet, place, (part.width, part.height))))

"""What a histogram is drawn from."""

from __future__ import annotations

from dataclasses import dataclass

from numpy.typing import NDArray


@dataclass(frozen=True)
class Counts:
    """`shown`: (4, 256) red, green, blue, brightness of what is on the screen. `found`: the same of what levels and
    curve work on, None where that is what is seen. `coloured`: the photo has channels."""

    shown: NDArray
    found: NDArray | None = None
    coloured: bool = True

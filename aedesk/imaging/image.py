"""The photo in memory: immutable, integers, its own colour space."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from aedesk.sentence import Sentence

Pixels = NDArray[np.uint8] | NDArray[np.uint16]


@dataclass(frozen=True)
class Metadata:
    """What a file says beside its pixels.

    `exif`: the TIFF block without the "Exif\\0\\0" marker. `iptc`: captions and credits (IIM). `dpi`: dots per inch,
    across and down. `xmp`: UTF-8. `texts`: keyword and words of each comment, of a JPEG, PNG or GIF. The
    orientation tag has already been applied to the pixels."""

    exif: bytes | None = None
    icc: bytes | None = None
    xmp: bytes | None = None
    dpi: tuple[float, float] | None = None
    iptc: bytes | None = None
    texts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Image:
    """A photo. Never changed: a tool returns a new one, so undo is a pointer and threads need no lock.

    `pixels`: (H, W, 3) RGB or (H, W, 1) grey, uint8 or uint16, read-only, in the colour space of
    `metadata.icc` (sRGB without one). `alpha`: (H, W) of the same type, or None.

    `infrared`: (H, W), uint8 or uint16, what a film scanner saw in infrared, where dust is dark and the film clear.
    `missing`: (H, W) bool, true where the file had lost the pixels. Both are None where there is none, and go where
    the photo gets another size. `notes`: what is to be said of the file that was read.
    """

    pixels: Pixels
    alpha: Pixels | None = None
    metadata: Metadata = field(default_factory=Metadata)
    infrared: Pixels | None = None
    missing: NDArray[np.bool_] | None = None
    notes: tuple[Sentence, ...] = ()

    def __post_init__(self) -> None:
        if self.pixels.ndim != 3 or self.pixels.shape[2] not in (1, 3):
            raise ValueError(f"pixels must be (H, W, 1) or (H, W, 3), not {self.pixels.shape}")
        if self.pixels.dtype not in (np.uint8, np.uint16):
            raise ValueError(f"pixels must be uint8 or uint16, not {self.pixels.dtype}")
        if self.alpha is not None:
            if self.alpha.shape != self.pixels.shape[:2] or self.alpha.dtype != self.pixels.dtype:
                raise ValueError("alpha must have the size and the type of the pixels")
            self.alpha.setflags(write=False)
        self.pixels.setflags(write=False)
        for name in ("infrared", "missing"):
            beside = getattr(self, name)
            if beside is None:
                continue
            if beside.shape != self.pixels.shape[:2]:  # a step has cropped or scaled the photo
                object.__setattr__(self, name, None)
            else:
                beside.setflags(write=False)

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    @property
    def is_grey(self) -> bool:
        return bool(self.pixels.shape[2] == 1)

    @property
    def bits(self) -> int:
        """Bits per channel: 8 or 16."""
        return int(self.pixels.dtype.itemsize * 8)

    @property
    def maximum(self) -> int:
        """The value of white: 255 or 65535."""
        return int(np.iinfo(self.pixels.dtype).max)

    def with_pixels(self, pixels: Pixels) -> Image:
        """The same photo with other pixels; alpha and metadata stay."""
        return replace(self, pixels=pixels)

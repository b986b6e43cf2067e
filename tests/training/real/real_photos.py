"""Old photos that the tests of the real measure draw themselves."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np

from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image

# rows and columns: a speck of 2 x 2, one of 3 x 3, a vertical scratch
SPECKS = ((slice(20, 22), slice(30, 32)), (slice(60, 63), slice(80, 83)), (slice(10, 70), slice(50, 51)))


def backdrop(height: int = 90, width: int = 120, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """A shaded backdrop with grain and white specks, uint8 (H, W, 3), and where these are, (H, W)."""
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    grain = rng.normal(0, 3, (height, width))
    grey = np.clip(110 + rows / 4 + columns / 6 + grain, 0, 240)
    lost = np.zeros((height, width), np.bool_)
    for speck in SPECKS:
        lost[speck] = True
    grey[lost] = 255
    return np.repeat(np.rint(grey).astype(np.uint8)[..., None], 3, axis=2), lost


def old_photo(folder: Path) -> str:
    """Save a photo with a backdrop above and white lace below, and return the text of its places.

    Every fourth pixel of the lace is white."""
    above, _ = backdrop()
    below = np.full((40, 120, 3), 60, np.uint8)
    below[::2, ::2] = 255
    save(Image(np.concatenate([above, below])), folder / "old.png")
    sha1 = hashlib.sha1((folder / "old.png").read_bytes(), usedforsecurity=False).hexdigest()
    return (
        f'["old.png"]\nsha1 = "{sha1}"\n'
        'smooth = [{ what = "backdrop", box = [0, 0, 120, 86] }]\n'
        'whole = [{ what = "lace", box = [10, 95, 100, 30] }]\n'
    )

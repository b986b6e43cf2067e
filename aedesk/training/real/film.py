"""F1 of a mask on scans of damaged film, beside the mask that an expert's restoration gave.

For every NAME_damaged.jpg of a folder there is a NAME_mask_approx_truth.png, as in the test set of Ivanova et al.,
Simulating Analogue Film Damage (2023). The truth is approximate: what lies within two pixels of it counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.training.real.outliers import luma

TOLERANCE = 2  # pixels
MID_GREY = 127  # of 255: what is lighter is marked, as in load_mask()
DAMAGED, TRUTH = "_damaged.jpg", "_mask_approx_truth.png"


@dataclass(frozen=True)
class FilmScan:
    """A scan and which of its pixels are damaged, (H, W). `name`: letters, digits and underscores."""

    name: str
    image: Image
    true: NDArray[np.bool_]


@dataclass(frozen=True)
class Agreement:
    """Precision, recall and F1 of a mask, 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)


def agreement(found: NDArray[np.bool_], true: NDArray[np.bool_], tolerance: int = TOLERANCE) -> Agreement:
    """How well a mask agrees with another, both (H, W): a pixel of one is right within `tolerance` of the other.

    The distance is that of Mask.grown. Where nothing is marked, none of it is wrong; where nothing is lost, all of it
    was found."""
    near_true, near_found = (Mask(marked).grown(tolerance).marked for marked in (true.copy(), found.copy()))
    precision = float((found & near_true).sum()) / float(found.sum()) if found.any() else 1.0
    recall = float((true & near_found).sum()) / float(true.sum()) if true.any() else 1.0
    return Agreement(precision, recall)


def film_scans(folder: Path, limit: int | None = None) -> list[FilmScan]:
    """The scans of a folder, by name. Raises AEDeskError where there is none, or one without its mask."""
    paths = sorted(folder.glob(f"*{DAMAGED}"))[:limit]
    if not paths:
        raise AEDeskError("There is no photo named ..._damaged.jpg in '{}'.", folder)
    return [_read(path) for path in paths]


def _read(path: Path) -> FilmScan:
    name = path.name.removesuffix(DAMAGED)
    image, truth = load(path), load(path.with_name(name + TRUTH))
    grey = Pillow.fromarray(luma(truth.pixels))
    # Some masks are of the scan in another size: a pixel is lost where half of it is.
    grey = grey.resize((image.width, image.height), Pillow.Resampling.BOX)
    return FilmScan(re.sub(r"\W", "_", name), image, np.asarray(grey) > MID_GREY)

"""Steps with a name: a snapshot of the work on a photo, as it is kept beside it."""

from __future__ import annotations

from dataclasses import dataclass

from aedesk.imaging.image import Image
from aedesk.imaging.packed_mask import PackedMask
from aedesk.recipe.history import History


@dataclass(frozen=True, eq=False)
class Named:
    """`steps`: what was done to the original then. `mask`: what was marked then on the photo as it lay; None for
    nothing. `picture`: what the photo looked like, small (imaging/packed_picture.py); None where nobody knows."""

    name: str
    steps: History
    mask: PackedMask | None = None
    picture: Image | None = None

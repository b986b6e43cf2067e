"""What an autoencoder learns from: photos of a folder, the digits of scikit-learn, or generated shapes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.filesystem import is_folder
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.table import is_readable
from aedesk.imaging.formats.thumbnail import thumbnail
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.colour import LUMA
from aedesk.imaging.pixels.depth import to_8_bits
from aedesk.recipe.kept_apart import is_kept_apart
from aedesk.workshop.recipe import DETAILS, DIGITS, SHAPES, Recipe
from aedesk.workshop.shapes import draw_shapes

LEAST_PHOTOS = 10
MOST_PHOTOS = 5000
MOST_VALUES = 200_000_000  # of all pictures together: 800 MB
DETAILS_EACH = 24  # squares that are cut out of a photo
HELD_OUT = 0.2  # part of the pictures that it never learns from
LEAST_SPREAD = 2 / 255  # standard deviation of all values below which there is nothing to learn


@dataclass(frozen=True, eq=False)
class Samples:
    """`train`, `held_out`: pictures (N, C, side, side), float32 in [0, 1]. `labels`: of both in this order, what is on
    each where that is known: the digit, or the shape; else None. `unread`: how many photos could not be read."""

    train: NDArray[np.float32]
    held_out: NDArray[np.float32]
    labels: tuple[NDArray[np.intp], NDArray[np.intp]] | None = None
    unread: int = 0


def samples_of(recipe: Recipe) -> Samples:
    """The pictures of a recipe, always the same. Raises AEDeskError where there is not enough to learn from."""
    if recipe.data == DIGITS:
        samples = _split(*_digits(), recipe.seed)
    elif recipe.data == SHAPES:
        samples = _split(*draw_shapes(recipe.side, recipe.channels, recipe.seed), recipe.seed)
    else:
        samples = _of_folder(recipe)
    if samples.train.std() < LEAST_SPREAD:
        raise AEDeskError("All photos are of one colour: there is nothing to learn.")
    return samples


def _split(pictures: NDArray[np.float32], labels: NDArray[np.intp], seed: int) -> Samples:
    order = np.random.default_rng(seed).permutation(len(pictures))
    held = round(HELD_OUT * len(pictures))
    out, train = order[:held], order[held:]
    return Samples(pictures[train], pictures[out], (labels[train], labels[out]))


def _digits() -> tuple[NDArray[np.float32], NDArray[np.intp]]:
    """The 1,797 test digits of Alpaydin and Kaynak (1998), which come with scikit-learn. Raises AEDeskError."""
    try:
        from sklearn.datasets import load_digits
    except ImportError:
        raise AEDeskError(
            "The digits come with scikit-learn, which is not installed: pip install scikit-learn."
        ) from None
    digits = load_digits()
    return (digits.images[:, None] / 16).astype(np.float32), digits.target


def photos_in(folder: Path) -> list[Path]:
    """The photos below a folder, by name, without what programs keep for themselves. Raises AEDeskError."""
    if not is_folder(folder):
        raise AEDeskError("The folder '{}' does not exist.", folder)
    found = []
    for place, inside, names in os.walk(folder):
        inside[:] = sorted(name for name in inside if not is_kept_apart(name))
        found += [Path(place, name) for name in sorted(names) if not name.startswith(".") and is_readable(Path(name))]
    return found


def _of_folder(recipe: Recipe) -> Samples:
    """Raises AEDeskError."""
    if not recipe.folder:
        raise AEDeskError("Choose a folder of photos to learn from.")
    paths = photos_in(Path(recipe.folder))
    rng = np.random.default_rng(recipe.seed)
    each = DETAILS_EACH if recipe.cut == DETAILS else 1
    most = min(MOST_PHOTOS, max(LEAST_PHOTOS, MOST_VALUES // (recipe.numbers * each)))
    chosen = [paths[k] for k in rng.permutation(len(paths))[:most]]
    photos, unread = [], 0
    for path in chosen:
        try:
            pictures = list(pictures_of(path, recipe, rng))
        except AEDeskError:
            pictures = []
        unread += not pictures
        photos += [pictures] if pictures else []
    if len(photos) < LEAST_PHOTOS:
        raise AEDeskError(
            "In '{}' are {} photos that can be learnt from; at least {} are needed.",
            recipe.folder,
            len(photos),
            LEAST_PHOTOS,
        )
    # whole photos are held out, not details of such that are learnt from
    held = max(1, round(HELD_OUT * len(photos)))
    return Samples(_stacked(photos[held:]), _stacked(photos[:held]), unread=unread)


def _stacked(photos: Sequence[Sequence[NDArray[np.float32]]]) -> NDArray[np.float32]:
    return np.stack([picture for pictures in photos for picture in pictures])


def pictures_of(path: Path, recipe: Recipe, rng: np.random.Generator) -> Iterator[NDArray[np.float32]]:
    """What is learnt from one photo, each (C, side, side): its middle square made small, or details of it. Nothing of
    a photo that is smaller than a detail. Raises AEDeskError."""
    side = recipe.side
    if recipe.cut != DETAILS:
        yield whole(thumbnail(path, 2 * side), recipe)
        return
    pixels = _channels(load(path), recipe)
    height, width = pixels.shape[1:]
    if min(height, width) < side:
        return
    for _ in range(DETAILS_EACH):
        top, left = int(rng.integers(height - side + 1)), int(rng.integers(width - side + 1))
        yield pixels[:, top : top + side, left : left + side].astype(np.float32) / np.float32(255)


def whole(image: Image, recipe: Recipe) -> NDArray[np.float32]:
    """The middle square of a photo, made `side` pixels large: (C, side, side)."""
    pixels = _channels(image, recipe)
    height, width = pixels.shape[1:]
    edge = min(height, width)
    top, left = (height - edge) // 2, (width - edge) // 2
    planes = [
        Pillow.fromarray(plane[top : top + edge, left : left + edge].astype(np.float32)).resize(
            (recipe.side, recipe.side), Pillow.Resampling.BOX
        )
        for plane in pixels
    ]
    return np.stack([np.asarray(plane, np.float32) for plane in planes]) / np.float32(255)


def _channels(image: Image, recipe: Recipe) -> NDArray[np.uint8]:
    """The pixels (C, H, W) in 8 bits, with the channels of the recipe."""
    pixels = to_8_bits(image.pixels)
    if recipe.colour:
        pixels = np.repeat(pixels, 3, axis=2) if image.is_grey else pixels
    elif not image.is_grey:
        pixels = np.round(pixels @ LUMA)[..., None].astype(np.uint8)
    return pixels.transpose(2, 0, 1)

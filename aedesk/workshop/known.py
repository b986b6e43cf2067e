"""What the code of a trained autoencoder knows: how much is left of a picture beside PCA, where pictures lie in it, and
in which directions they differ. Made where it is trained, and read by the desk."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.atomic import atomic_path
from aedesk.workshop.pca import Pca, blocks, psnr
from aedesk.workshop.recipe import PATCH, Recipe
from aedesk.workshop.samples import Samples

Floats = NDArray[np.float32]
Work = Callable[[Floats], Floats]
SHOWN = 300  # pictures on the map
LEARNT_FROM = 8000  # vectors by PCA
SIZES = (1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024)
DIRECTIONS = 16  # of the code that can be turned at
ACTIVE = 0.1  # what a number has to be above to count as active


@dataclass(frozen=True, eq=False)
class Known:
    """`ours`: PSNR in dB of held-out pictures. `sizes`, `linear`: of PCA with so many numbers, of a convolutional one
    for each square. `numbers`: those of our code, and `beside`: PSNR of PCA with as many.

    `pictures`: some held-out ones (N, C, side, side), 8 bits. `codes`: theirs (N, K). `labels`: what is on each, or -1.
    `places`: theirs on the map (N, 2), the two strongest directions. `mean`: (K,), `directions`: (D, K) of length 1,
    `spreads`: (D,) standard deviations along them. `active`: the part of all numbers of all codes above ACTIVE."""

    ours: float
    numbers: int
    beside: float
    sizes: NDArray[np.int64]
    linear: Floats
    pictures: NDArray[np.uint8]
    codes: Floats
    labels: NDArray[np.int64]
    places: Floats
    mean: Floats
    directions: Floats
    spreads: Floats
    active: float

    @staticmethod
    def of(samples: Samples, encode: Work, again: Work, recipe: Recipe) -> Known:
        """`encode`: pictures to codes (N, K); `again`: pictures to what is left of them."""
        step = max(1, len(samples.held_out) // SHOWN)
        shown = np.ascontiguousarray(samples.held_out[::step][:SHOWN])
        labels = np.full(len(shown), -1) if samples.labels is None else samples.labels[1][::step][:SHOWN]
        error = float(np.mean((again(samples.held_out) - samples.held_out) ** 2, dtype=np.float64))
        errors = linear_errors(samples, recipe, (*SIZES, recipe.code))
        sizes = np.array(sorted(set(SIZES) & set(errors)))
        codes = encode(shown)
        pca = Pca.learned(codes, DIRECTIONS)
        along = pca.code(codes, DIRECTIONS)
        places = np.zeros((len(shown), 2), np.float32)
        places[:, : min(2, along.shape[1])] = along[:, :2]
        return Known(
            ours=psnr(error),
            numbers=recipe.code,
            beside=psnr(errors[recipe.code]),
            sizes=sizes,
            linear=np.array([psnr(errors[int(size)]) for size in sizes], np.float32),
            pictures=np.round(shown * 255).astype(np.uint8),
            codes=codes.astype(np.float32),
            labels=labels.astype(np.int64),
            places=places,
            mean=pca.mean,
            directions=pca.basis,
            spreads=along.std(axis=0),
            active=float((codes > ACTIVE).mean()),
        )

    def write(self, path: Path) -> None:
        """Raises AEDeskError."""
        with atomic_path(path, overwrite=True) as temporary, temporary.open("wb") as stream:
            np.savez_compressed(stream, **{one.name: getattr(self, one.name) for one in fields(self)})

    @staticmethod
    def read(path: Path) -> Known:
        """Raises AEDeskError where it cannot be understood."""
        try:
            with np.load(path, allow_pickle=False) as file:
                values = {one.name: file[one.name] for one in fields(Known)}
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as problem:
            raise AEDeskError("'{}' cannot be read: train the autoencoder again.", path) from problem
        for name in ("ours", "beside", "active"):
            values[name] = float(values[name])
        return Known(**{**values, "numbers": int(values["numbers"])})


def linear_errors(samples: Samples, recipe: Recipe, sizes: tuple[int, ...]) -> dict[int, float]:
    """The mean squared error that PCA leaves of held-out pictures, by how many numbers it keeps: of whole pictures, or
    of the squares of PATCH x PATCH of a convolutional one. More than there are of are left out, but for the largest."""
    train, held_out = _vectors(samples.train, recipe), _vectors(samples.held_out, recipe)
    rng = np.random.default_rng(recipe.seed)
    chosen = train[rng.permutation(len(train))[:LEARNT_FROM]]
    pca = Pca.learned(chosen, max(sizes))
    errors = {}
    for size in sizes:
        if size <= len(pca.basis) or size == recipe.code:
            left = np.clip(pca.again(held_out, size), 0, 1)
            errors[size] = float(np.mean((left - held_out) ** 2, dtype=np.float64))
    return errors


def _vectors(pictures: Floats, recipe: Recipe) -> Floats:
    if recipe.is_convolutional and recipe.side >= PATCH:
        return blocks(pictures, PATCH)
    return pictures.reshape(len(pictures), -1)

"""What the code of a photo keeps: the picture drawn again from its first numbers, beside principal components (PCA,
Hotelling 1933) of as many numbers, and the directions in which codes differ most."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.thumbnail_cache import shared_thumbnail
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.library.code import NUMBERS, SIDE, to_unit
from aedesk.library.coder import Coder
from aedesk.library.look import view_of

Floats = NDArray[np.float32]

KEPT = (4, 16, 64, NUMBERS)  # numbers that pictures are drawn from
DRAWN = 64  # pixels of each side of a picture that the network draws
DIRECTIONS = 6
MOST_PICTURES = 400  # of the library, of which principal components are made
MOST_CODES = 20_000
REACH = 3.0  # standard deviations to each side of a direction
SEED = 0
BEST = 99.0  # dB that are told of two pictures that are the same


@dataclass(frozen=True, eq=False)
class Basis:
    """Principal components of rows: `mean` (D,), `vectors` (K, D) of length 1, the strongest first, and the standard
    deviation of the rows along each, `deviations` (K,). `total`: the sum of all variances."""

    mean: Floats
    vectors: Floats
    deviations: Floats
    total: float

    @staticmethod
    def of(rows: Floats, most: int) -> Basis:
        """Of rows (N, D), at most `most` of them; of N rows there are N - 1."""
        mean = rows.mean(axis=0) if len(rows) else np.zeros(rows.shape[1], np.float32)
        centred = (rows - mean).astype(np.float64)
        count, width = rows.shape
        few = count < width
        values, vectors = np.linalg.eigh(centred @ centred.T if few else centred.T @ centred)
        number = min(most, max(0, count - 1), width)
        values, vectors = values[::-1][:number], vectors[:, ::-1][:, :number]
        there = values > 1e-9 * max(1e-30, float(values.max(initial=0.0)))
        values, vectors = values[there], vectors[:, there]
        found = (centred.T @ vectors if few else vectors).T
        found = found / np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-12)
        deviations = np.sqrt(values / max(1, count))
        total = float((centred**2).sum() / max(1, count))
        return Basis(mean.astype(np.float32), found.astype(np.float32), deviations.astype(np.float32), total)

    @property
    def shares(self) -> Floats:
        """How much of all differences each component tells, 0 to 1."""
        return np.asarray(self.deviations**2 / max(self.total, 1e-12), np.float32)

    def kept(self, row: Floats, numbers: int) -> Floats | None:
        """A row (D,) from so many numbers; None where there are not as many."""
        if numbers > len(self.vectors):
            return None
        first = self.vectors[:numbers]
        return np.asarray(self.mean + (first @ (row - self.mean)) @ first, np.float32)


@dataclass(frozen=True, eq=False)
class Seen:
    """A photo as the network sees it: `picture`, luma (DRAWN, DRAWN) in [0, 1], and its code, `unit` (NUMBERS,)."""

    picture: Floats
    unit: Floats


@dataclass(frozen=True, eq=False)
class Drawing:
    """A picture drawn again, and the error in dB (PSNR) beside the photo."""

    picture: Floats
    decibels: float


class Sample:
    """Photos of a library, with whose principal components a code is compared. Any thread may use it."""

    def __init__(self, paths: Sequence[Path], codes: NDArray[np.int8]) -> None:
        """`codes`: (N, NUMBERS), of the whole photos at `paths`."""
        chosen = np.random.default_rng(SEED).permutation(len(paths))
        self._paths = [paths[number] for number in chosen[:MOST_PICTURES]]
        self.units = to_unit(codes[chosen[:MOST_CODES]]) if len(codes) else np.empty((0, NUMBERS), np.float32)
        self._rows: Floats | None = None
        self._lock = threading.Lock()

    def basis(self, seen: Seen, least: float, job: Job) -> Basis:
        """Principal components of small pictures of them, without those that are versions of the photo, of likeness
        `least`: they would know it already. Raises Cancelled."""
        rows = self._read(job)
        others = (self.units[: len(rows)] @ seen.unit < least) & ~np.isnan(rows[:, 0])
        pictures = rows[others]
        mirrored = pictures.reshape(-1, DRAWN, DRAWN)[..., ::-1].reshape(pictures.shape)
        return Basis.of(np.concatenate([pictures, mirrored]), NUMBERS)

    def directions(self) -> Basis:
        """In which codes differ most; where there are too few photos, the first numbers of a code."""
        if len(self.units) > DIRECTIONS:
            return Basis.of(self.units, DIRECTIONS)
        usual = np.full(DIRECTIONS, NUMBERS**-0.5, np.float32)
        nothing = np.zeros(NUMBERS, np.float32)
        return Basis(nothing, np.eye(DIRECTIONS, NUMBERS, dtype=np.float32), usual, 1.0)

    def _read(self, job: Job) -> Floats:
        """Small pictures (N, DRAWN * DRAWN), read once; what cannot be read is NaN."""
        with self._lock:
            if self._rows is None:
                rows = np.full((len(self._paths), DRAWN * DRAWN), np.nan, np.float32)
                for number, path in enumerate(self._paths):
                    job.progress(number / len(self._paths))
                    try:
                        rows[number] = small_picture(shared_thumbnail(path)).ravel()
                    except (AEDeskError, OSError):
                        continue
                self._rows = rows
            return self._rows


def small_picture(image: Image) -> Floats:
    """A photo as the network draws it: luma (DRAWN, DRAWN) in [0, 1], squeezed into a square."""
    step = SIDE // DRAWN
    return np.asarray(view_of(image).reshape(DRAWN, step, DRAWN, step).mean(axis=(1, 3)), np.float32)


def see(image: Image, coder: Coder, job: Job) -> Seen:
    """Raises Cancelled or AEDeskError."""
    (code,) = coder.codes([view_of(image)], job)
    return Seen(small_picture(image), to_unit(code))


def drawn_by_network(seen: Seen, coder: Coder, job: Job) -> list[Drawing]:
    """From each of KEPT numbers of the code. Raises Cancelled or AEDeskError."""
    codes = np.repeat(seen.unit[None], len(KEPT), axis=0)
    for row, numbers in enumerate(KEPT):
        codes[row, numbers:] = 0
    return [Drawing(picture, decibels(picture, seen.picture)) for picture in coder.drawings(codes, job)]


def drawn_by_components(seen: Seen, basis: Basis) -> list[Drawing | None]:
    """The same from as many principal components; None where there are not as many."""
    made: list[Drawing | None] = []
    for numbers in KEPT:
        row = basis.kept(seen.picture.ravel(), numbers)
        if row is None:
            made.append(None)
            continue
        picture = np.clip(row, 0, 1).reshape(DRAWN, DRAWN)
        made.append(Drawing(picture, decibels(picture, seen.picture)))
    return made


def moved(seen: Seen, basis: Basis, amounts: Sequence[float]) -> Seen:
    """The code changed along its directions, by so many standard deviations."""
    steps = np.asarray(amounts, np.float32) * basis.deviations[: len(amounts)]
    unit = seen.unit + steps @ basis.vectors[: len(amounts)]
    return replace(seen, unit=np.asarray(unit / max(1e-12, float(np.linalg.norm(unit))), np.float32))


def decibels(one: Floats, other: Floats) -> float:
    """The peak signal-to-noise ratio of two pictures in [0, 1]."""
    error = float(np.mean((one - other) ** 2))
    return min(BEST, -10 * float(np.log10(max(error, 1e-12))))

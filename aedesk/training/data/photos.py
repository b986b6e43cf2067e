"""The training photos: which there are, which are held out, and crops of them."""

from __future__ import annotations

import csv
import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image as PillowImage

from aedesk.training.real.places import refuse_measured

BUSY_DRAWS = 4
SUFFIXES = {".avif", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp"}


@dataclass(frozen=True)
class PhotoFile:
    """One photo on disk. `group` is the first folder below the photo folder ("" for none)."""

    path: Path
    group: str
    sha1: str

    @property
    def held_out(self) -> bool:
        """Validation photos are those whose SHA-1 begins with 0: about one in sixteen, for ever."""
        return self.sha1.startswith("0")

    @property
    def source(self) -> str:
        """The collection that it comes from: what stands before the first "_" of its name, "" for none."""
        return self.path.stem.split("_")[0] if "_" in self.path.stem else ""


def list_photos(folder: Path) -> list[PhotoFile]:
    """All photos below `folder`, in a fixed order.

    The SHA-1 comes from `photos.tsv` (columns file, sha1, ...) where there is one, else from
    the file itself. Raises FileNotFoundError when there is no photo, and AEDeskError when one of them
    is kept for measuring (places.py).
    """
    known: dict[str, str] = {}
    table = folder / "photos.tsv"
    if table.exists():
        with table.open(encoding="utf-8", newline="") as lines:
            known = {row["file"]: row["sha1"] for row in csv.DictReader(lines, delimiter="\t")}
    photos = []
    for path in sorted(p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES):
        name = path.relative_to(folder).as_posix()
        sha1 = known.get(name) or hashlib.sha1(path.read_bytes(), usedforsecurity=False).hexdigest()
        photos.append(PhotoFile(path, name.split("/")[0] if "/" in name else "", sha1))
    if not photos:
        raise FileNotFoundError(f"no photos below {folder}")
    refuse_measured([(photo.path, photo.sha1) for photo in photos])
    return photos


def decode(path: Path) -> np.ndarray:
    """The photo as uint8 (H, W, 3)."""
    with PillowImage.open(path) as photo:
        return np.asarray(photo.convert("RGB"))


class PhotoBank:
    """Photos decoded once and kept in memory, drawn by group weight.

    `weights` maps a group to its share of the crops; a group that is not named is left out.
    A folder without groups is taken whole. Inside a group, a collection of four times as many photos
    gives twice as many crops: none dominates by its size.
    """

    def __init__(self, files: Sequence[PhotoFile], weights: Mapping[str, float], min_size: int = 128) -> None:
        if not any(file.group in weights for file in files):
            weights = {group: 1.0 for group in {file.group for file in files}}
        wanted = [file for file in files if file.group in weights]
        with ThreadPoolExecutor() as pool:
            decoded = list(pool.map(lambda file: decode(file.path), wanted))
        self.groups: dict[str, list[np.ndarray]] = {}
        sources: dict[str, list[str]] = {}
        for file, pixels in zip(wanted, decoded, strict=True):
            if min(pixels.shape[:2]) >= min_size:
                self.groups.setdefault(file.group, []).append(pixels)
                sources.setdefault(file.group, []).append(file.source)
        if not self.groups:
            raise ValueError(f"no photo is at least {min_size} pixels high and wide")
        self.names = sorted(self.groups)
        shares = np.array([weights[name] for name in self.names], dtype=np.float64)
        self.shares = shares / shares.sum()
        self.chances = {name: _chances(sources[name]) for name in self.names}  # of every photo in its group

    def __len__(self) -> int:
        return sum(len(photos) for photos in self.groups.values())

    def _draw(self, rng: np.random.Generator) -> np.ndarray:
        """A random photo."""
        name = self.names[rng.choice(len(self.names), p=self.shares)]
        return self.groups[name][rng.choice(len(self.groups[name]), p=self.chances[name])]

    def view(self, size: int, rng: np.random.Generator) -> np.ndarray:
        """Most of a random photo, float32 (size, size, 3) in [0, 1], flipped at random: a scene rather than a texture.

        A square of 60 to 100 % of the shorter side, at another size."""
        photo = self._draw(rng)
        side = round(min(photo.shape[:2]) * rng.uniform(0.6, 1.0))
        top = int(rng.integers(photo.shape[0] - side + 1))
        left = int(rng.integers(photo.shape[1] - side + 1))
        square = PillowImage.fromarray(photo[top : top + side, left : left + side])
        view = np.asarray(square.resize((size, size), PillowImage.Resampling.BILINEAR)).astype(np.float32) / 255.0
        return np.ascontiguousarray(view[:, ::-1] if rng.random() < 0.5 else view)

    def busy_crop(self, size: int, rng: np.random.Generator) -> np.ndarray:
        """As `crop`, of some draws the one with the most fine structure: leaves, lace, hair, lettering."""
        return max((self.crop(size, rng) for _ in range(BUSY_DRAWS)), key=_busyness)

    def crop(self, size: int, rng: np.random.Generator) -> np.ndarray:
        """A random crop, float32 (size, size, 3) in [0, 1], flipped and turned at random.

        Large photos are halved half of the time: it hides the noise and the softness that the
        photo itself has, and shows finer texture.
        """
        photo = self._draw(rng)
        factor = 2 if min(photo.shape[:2]) >= 4 * size and rng.random() < 0.5 else 1
        span = size * factor
        top = rng.integers(photo.shape[0] - span + 1)
        left = rng.integers(photo.shape[1] - span + 1)
        crop = photo[top : top + span, left : left + span].astype(np.float32) / 255.0
        if factor == 2:
            crop = crop.reshape(size, 2, size, 2, 3).mean(axis=(1, 3))
        if rng.random() < 0.5:
            crop = crop[:, ::-1]
        return np.ascontiguousarray(np.rot90(crop, int(rng.integers(4))))


def _chances(sources: Sequence[str]) -> np.ndarray:
    """How often each photo is drawn: a collection by the square root of its size."""
    counts = Counter(sources)
    chances = np.array([counts[source] ** -0.5 for source in sources])
    return chances / chances.sum()


def _busyness(crop: np.ndarray) -> float:
    """The mean step of green from pixel to pixel."""
    green = crop[..., 1]
    return float(np.abs(np.diff(green, axis=0)).mean() + np.abs(np.diff(green, axis=1)).mean())

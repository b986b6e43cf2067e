"""Whether the library finds a photo again among thousands, tells versions from what is merely alike, and puts photos
together as people would.

Versions are made of held-out photos at their full size and go through the same path as those of a person: a file, a
look at it, its code in 8 bits. Everything has fixed seeds.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.engine.engine import Engine
from aedesk.jobs import Job
from aedesk.library.code import to_unit
from aedesk.library.coder import Coder
from aedesk.library.groups import groups, usual_count
from aedesk.library.look import look_at
from aedesk.library.registration import Sketch, agreement
from aedesk.library.search import likenesses, likenesses_to_all
from aedesk.library.versions import VersionRule
from aedesk.models.store import ModelStore
from aedesk.temporary import temporary_folder
from aedesk.threads import mapped, processors
from aedesk.training.data import degrade
from aedesk.training.data.damage import random_damage
from aedesk.training.data.photos import PhotoFile, decode, list_photos

TOGETHER = 64  # photos coded at once
CROPPED, TURNED = 0.7, 3.0  # of each side; degrees
BENCH = ("kodak24", "gb82")
MANY, QUERIES = 10_000, 5  # photos among which a query is timed, as the library of a person may be, and how often
GROUPS = ("people", "objects", "scenes")  # that clusters are compared with
DAMAGED_AGAIN = 3  # layers of random damage

Version = Callable[[np.ndarray, np.random.Generator], np.ndarray]  # (H, W, 3) in [0, 1] to another such


def _damaged(photo: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    for _ in range(DAMAGED_AGAIN):
        photo = random_damage(photo, rng).damaged
    return photo


def _faded(photo: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return degrade.faded(photo, rng)


def _cropped(photo: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    height, width = (round(CROPPED * side) for side in photo.shape[:2])
    top, left = (
        int(rng.integers(side - part + 1)) for side, part in zip(photo.shape[:2], (height, width), strict=True)
    )
    return photo[top : top + height, left : left + width]


def _turned(photo: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """As a print that lies askew on white."""
    angle = TURNED if rng.random() < 0.5 else -TURNED
    picture = Pillow.fromarray(degrade.eight_bits(photo))
    turned = picture.rotate(angle, Pillow.Resampling.BICUBIC, fillcolor=(245, 245, 240))
    return np.asarray(turned).astype(np.float32) / 255


def _sepia(photo: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return np.asarray(degrade.film_grey(photo, rng) ** np.array([0.75, 0.95, 1.4], np.float32))


def _halved(photo: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Of half the size, as a JPEG file."""
    picture = Pillow.fromarray(degrade.eight_bits(photo))
    half = picture.resize((max(1, picture.width // 2), max(1, picture.height // 2)), Pillow.Resampling.BOX)
    return degrade.jpeg(np.asarray(half).astype(np.float32) / 255, int(rng.integers(40, 80)))


VERSIONS: Mapping[str, Version] = {
    "damaged": _damaged,
    "faded": _faded,
    "cropped": _cropped,
    "turned": _turned,
    "sepia": _sepia,
    "halved": _halved,
}


def evaluate_library(photos: Path, bench: Path | None = None, limit: int | None = None) -> dict[str, float]:
    """Print and return the figures, in per cent but for the last: how many versions find their photo first, and among
    the first five, of all photos; how many of what is told to be a version is one, and how many versions are told;
    purity of clusters, 0 to 1. Versions are made of every second held-out photo, of `limit` at most; of `bench`, the
    photos of kodak24 and gb82 are asked for, too."""
    coder = Coder.of(Engine(), ModelStore())
    files = list_photos(photos)
    count = len(files)
    asked = asked_of(files, 1, limit)
    if bench is not None:
        files += [file for file in list_photos(bench) if file.path.parent.name in BENCH]
        asked += range(count, len(files))
    started = time.monotonic()
    coded = coded_files(coder, [file.path for file in files])
    codes = coded.codes
    print(f"{len(files)} photos indexed in {time.monotonic() - started:.0f} s with {processors()} threads")
    _print_query_time(codes)
    told = compared(coder, files, asked, coded)
    figures: dict[str, float] = {}
    for name, ranks in told.ranks.items():
        figures |= {f"{name}_{within}": 100 * float(np.mean(ranks < within)) for within in (1, 5)}
    for within in (1, 5):
        every = [figures[f"{name}_{within}"] for name in told.ranks]
        figures[f"recall_{within}"] = float(np.mean(every))
    right, wrong = (share_of_versions(part, coder.version_rule) for part in (told.own, told.others))
    figures["version_precision"] = 100 * right / max(1e-9, right + wrong)
    figures["version_recall"] = 100 * right
    figures["purity"] = purity(codes[:count, 0], [file.group for file in files[:count]])
    for name, value in figures.items():
        print(f"{name:20} {value:7.2f}")
    return figures


def asked_of(files: Sequence[PhotoFile], half: int, limit: int | None) -> list[int]:
    """Places of the first (0) or second (1) half of the held-out photos: every second one."""
    held_out = [place for place, file in enumerate(files) if file.held_out][half::2]
    return held_out if limit is None else held_out[:: max(1, len(held_out) // limit)][:limit]


@dataclass(frozen=True)
class Coded:
    """What the library keeps of N photos: `codes` (N, len(BOXES), NUMBERS), and their sketches."""

    codes: NDArray[np.int8]
    sketches: Sequence[Sketch]


def coded_files(coder: Coder, paths: Sequence[Path]) -> Coded:
    """What the library keeps of photos in files."""
    parts, sketches = [], []
    for start in range(0, len(paths), TOGETHER):
        looks = list(mapped(look_at, paths[start : start + TOGETHER], processors()))
        parts.append(coder.codes_of(looks, Job()))
        sketches += [Sketch(look.sketch) for look in looks]
    return Coded(np.concatenate(parts), sketches)


def _print_query_time(codes: NDArray[np.int8]) -> None:
    for count in (len(codes), MANY):
        many = np.resize(codes, (count, *codes.shape[1:]))
        likenesses(many, codes[0, 0])
        started = time.monotonic()
        for query in codes[:QUERIES, 0]:
            likenesses(many, query)
        print(f"a query among {count} photos takes {1000 * (time.monotonic() - started) / QUERIES:.1f} ms")


@dataclass(frozen=True)
class Told:
    """`ranks`: of each kind of version, how many photos were more alike than the own one. `own`: the likeness of all of
    them to the own photo and how well their sketches agree, (N, 2); `others`: the same of as many of the nearest other
    photos."""

    ranks: dict[str, NDArray[np.int64]]
    own: NDArray[np.float64]
    others: NDArray[np.float64]


def share_of_versions(pairs: NDArray[np.float64], rule: VersionRule) -> float:
    """How many of the pairs (N, 2) the library calls versions, 0 to 1."""
    return float(np.mean([rule.holds(likeness, agrees) for likeness, agrees in pairs.tolist()]))


def compared(coder: Coder, files: Sequence[PhotoFile], asked: Sequence[int], coded: Coded) -> Told:
    """Make every version of the photos at the places `asked`, and look for it among all."""
    ranks, own = {}, []
    for name, change in VERSIONS.items():
        with temporary_folder("evaluate") as folder:
            paths = [_made(files[place].path, change, folder / f"{place}.png", place) for place in asked]
            made = coded_files(coder, paths)
        found = likenesses_to_all(coded.codes, to_unit(made.codes[:, 0]))
        itself = found[np.arange(len(asked)), asked]
        ranks[name] = (found > itself[:, None]).sum(axis=1)
        for likeness, sketch, place in zip(itself, made.sketches, asked, strict=True):
            own.append((float(likeness), agreement(sketch, coded.sketches[place])))
    alike = likenesses_to_all(coded.codes, to_unit(coded.codes[asked, 0]))
    alike[np.arange(len(asked)), asked] = -1
    others = []
    for row, place in zip(alike, asked, strict=True):
        for other in np.argsort(-row, kind="stable")[: len(VERSIONS)].tolist():
            others.append((float(row[other]), agreement(coded.sketches[place], coded.sketches[other])))
    return Told(ranks, np.array(own), np.array(others))


def _made(photo: Path, change: Version, target: Path, seed: int) -> Path:
    """A version of a photo in a file."""
    changed = change(decode(photo).astype(np.float32) / 255, np.random.default_rng([2026, seed]))
    Pillow.fromarray(degrade.eight_bits(changed)).save(target, compress_level=1)
    return target


def purity(codes: NDArray[np.int8], names: Sequence[str]) -> float:
    """The share of photos that belong to the most common group of their cluster; of GROUPS, as many photos of each."""
    rng = np.random.default_rng(2026)
    of_group = {name: [place for place, one in enumerate(names) if one == name] for name in GROUPS}
    smallest = min(len(places) for places in of_group.values())
    if not smallest:
        return float("nan")
    chosen = np.concatenate([rng.choice(places, smallest, replace=False) for places in of_group.values()])
    clusters = groups(codes[chosen], usual_count(len(chosen)), Job())
    kept = sum(max(sum(names[chosen[place]] == name for place in cluster) for name in GROUPS) for cluster in clusters)
    return kept / len(chosen)

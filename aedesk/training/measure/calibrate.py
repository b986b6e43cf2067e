"""Calibrating what finds wide damage or marks: which odds of its answer should mean "as likely as not"?

Both are trained on many more of them than photos have. Held-out training photos say where they mark best, never the
test sets.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image as Pillow

from aedesk.engine.engine import Engine
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.models.store import ModelStore
from aedesk.tools.calibration import EVEN_ODDS
from aedesk.tools.erase.find_mark import enlarged, look_for_mark
from aedesk.tools.repair.find_damage import wide_likelihood
from aedesk.training.data.degrade import eight_bits, film_grey, hard_print
from aedesk.training.data.photos import decode, list_photos
from aedesk.training.data.shapes import load_shapes
from aedesk.training.data.watermark import random_mark
from aedesk.training.export.card_file import set_section
from aedesk.training.tasks.base import Task
from aedesk.training.tasks.find_wide import FindWideTask
from aedesk.training.tasks.finding import Finding
from aedesk.training.tasks.remove_mark import VISIBLE, RemoveMarkTask

# Per cent of an untouched photo, the mean; of photos with finer detail than the held-out ones twice as much is marked.
MOST_MARKED = 0.2
LONGER_SIDE = 768  # pixels: larger photos are made as small as this
# Of prints with burnt-out lights, hardly one pixel: a shirt that is torn out is worse than a hole that a person marks.
MOST_WIDE = 0.001
MEASURED_AT = 16.0  # odds that are called even while measuring: 8 bits then resolve the odds from 0.1 to 4000
SEED = 1855  # of the planes of damage: others than in training
SHOWN = (50, 100, 128, 150, 175, 200, 220, 235, 245, 250)  # thresholds that are printed


def odds_at(threshold: int) -> float:
    """The odds p / (1 - p) of the network at a threshold, 1 to 254, of the likelihood as it is measured."""
    return MEASURED_AT * threshold / (255 - threshold)


def best_threshold(
    hits: np.ndarray, marked: np.ndarray, true: int, wrong: np.ndarray, most_marked: float = MOST_MARKED
) -> int:
    """The threshold with the best F1 of those that leave untouched photos alone, else the most careful one.

    All of shape (256,), by threshold: pixels rightly marked, pixels marked, per cent of untouched photos marked;
    `true`: pixels that should be."""
    f1 = 2 * hits[1:255] / np.maximum(1, marked[1:255] + true)
    allowed = wrong[1:255] <= most_marked
    return 1 + int(np.where(allowed, f1, -1).argmax()) if allowed.any() else 254


@dataclass(frozen=True)
class Trial:
    """What is calibrated. `spoil`: a photo, float32 (H, W, 3) in [0, 1], and a generator to the photo with what is
    looked for and where it is, (H, W), 0 or 1. `find`: the likelihood, uint8 (H, W), of a photo. `side`: pixels of the
    square in the middle of a photo that is spoilt; None takes all of it. `whole_print`: what an untouched photo is made
    into, where another kind than it is most easily taken for damaged. `most_marked`: per cent of untouched photos."""

    task: Task
    spoil: Callable[[np.ndarray, np.random.Generator], tuple[np.ndarray, np.ndarray]]
    find: Callable[[Engine, ModelCard, Image], np.ndarray]
    side: int | None = None
    whole_print: Callable[[np.ndarray, np.random.Generator], np.ndarray] | None = None
    most_marked: float = MOST_MARKED


def _hard(photo: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return hard_print(film_grey(photo, rng), rng)


def _wide(engine: Engine, card: ModelCard, image: Image) -> np.ndarray:
    return wide_likelihood(engine, card, image, Job())


def _mark(engine: Engine, card: ModelCard, image: Image) -> np.ndarray:
    return enlarged(look_for_mark(engine, card, image, Job()).probability, image.height, image.width)


def _marked(photo: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    mark = random_mark((photo.shape[0], photo.shape[1]), rng)
    return mark.over(photo), (np.abs(mark.over(photo) - photo).max(axis=2) > VISIBLE).astype(np.float32)


def trial_of(id: str) -> Trial:
    """What is calibrated of find_wide or remove_mark."""
    if id == "find_wide":
        wide = FindWideTask()
        return Trial(wide, wide.spoilt, _wide, side=384, whole_print=_hard, most_marked=MOST_WIDE)
    return Trial(RemoveMarkTask(), _marked, _mark)


def middle(photo: np.ndarray, side: int | None, whole: bool) -> np.ndarray:
    """The square in the middle of (H, W, 3) uint8 with `side` pixels, at most the shorter side of the photo. `whole`
    takes the largest square, made as small as that."""
    if side is None:
        return photo
    shorter = min(photo.shape[:2])
    span = shorter if whole else min(side, shorter)
    top, left = ((n - span) // 2 for n in photo.shape[:2])
    square = Pillow.fromarray(photo[top : top + span, left : left + span])
    return np.array(square.resize((side, side), Pillow.Resampling.LANCZOS) if span > side else square)


def calibrate(
    task: str, photos: Path, weights: Path, limit: int, write_card: bool, shapes: Path | None = None
) -> float:
    """Print F1 and what is marked on untouched photos by odds; return the best odds and put them into the card.

    `limit`: how many held-out photos, from all groups alike. `shapes`: what damage is drawn with, as in training. The
    damage of photo number i comes from the seed i."""
    trial = trial_of(task)
    if shapes is not None and isinstance(trial.task, Finding):
        trial.task.shapes = load_shapes(shapes)
        trial.task.prepare(seed=SEED)
    files = [file for file in list_photos(photos) if file.held_out and file.group in {"", *trial.task.groups}]
    files = files[:: max(1, len(files) // limit)][:limit]
    card = ModelStore([weights]).get(task)
    engine, card = Engine(), replace(card, calibration={**card.calibration, EVEN_ODDS: MEASURED_AT})
    hits, marked, clean = (np.zeros(256) for _ in range(3))
    true, pixels = 0, 0
    for number, file in enumerate(files):
        photo = Pillow.fromarray(decode(file.path))
        photo.thumbnail((LONGER_SIDE, LONGER_SIDE), Pillow.Resampling.LANCZOS)
        whole = np.array(photo)
        part = middle(whole, trial.side, task == "find_wide")
        spoilt, place = trial.spoil(part.astype(np.float32) / 255, np.random.default_rng(number))
        found = trial.find(engine, card, Image(eight_bits(spoilt)))
        marked += _above(found)
        hits += _above(found[place > 0])
        if trial.whole_print is not None:
            # White clothes and burnt-out lights of hard prints look most like holes.
            whole = eight_bits(trial.whole_print(whole.astype(np.float32) / 255, np.random.default_rng(number)))
        clean += _above(trial.find(engine, card, Image(whole)))
        true, pixels = true + int(place.sum()), pixels + whole.shape[0] * whole.shape[1]
    wrong = 100 * clean / pixels
    best = best_threshold(hits, marked, true, wrong, trial.most_marked)
    for threshold in sorted({*SHOWN, best}):
        print(
            f"odds {odds_at(threshold):8.1f}  F1 {2 * hits[threshold] / max(1, marked[threshold] + true):.3f}  "
            f"precision {hits[threshold] / max(1, marked[threshold]):.3f}  recall {hits[threshold] / true:.3f}  "
            f"untouched photos: {wrong[threshold]:.3f} % marked{'   best' if threshold == best else ''}"
        )
    odds = round(odds_at(best), 1)
    if write_card:
        command = (
            f"# python -m aedesk.training calibrate {task} --limit {limit} --write-card"
            f"{' --shapes SHAPES' if shapes else ''}, {len(files)} held-out photos"
        )
        numbers = {**card.calibration, EVEN_ODDS: odds}
        lines = [command, *(f"{name} = {value}" for name, value in numbers.items())]
        set_section(card.path.with_name("card.toml"), "calibration", lines)
    return odds


def _above(likelihood: np.ndarray) -> np.ndarray:
    """How many values of uint8 lie above each threshold from 0 to 255, (256,)."""
    counts = np.bincount(likelihood.ravel(), minlength=256)
    return np.asarray(likelihood.size - np.cumsum(counts))

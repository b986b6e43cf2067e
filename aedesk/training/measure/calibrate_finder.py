"""Calibrating what finds thin damage, by what it marks where there is none.

Damage that is drawn says little about which odds suit real damage: networks that found more of it on real prints got
odds from it at which they found less. What is marked on untouched photos can be measured truly, so that decides:
the odds are as low as the share of wrong marks allows. Held-out training photos are measured, never the test sets.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image as Pillow

from aedesk.engine.engine import Engine
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.models.store import ModelStore
from aedesk.tools.calibration import EVEN_ODDS, ONE_TONE, STANDING_OUT
from aedesk.tools.repair.find_damage import (
    BOTH_ODDS,
    judged,
    network_likelihood,
    seen_as_a_whole,
)
from aedesk.tools.repair.frame import without_frame
from aedesk.tools.repair.stand_out import StandingOut
from aedesk.training.data.degrade import eight_bits, toned_grey
from aedesk.training.data.old_print import aged, scanned
from aedesk.training.data.photos import PhotoFile, decode, list_photos
from aedesk.training.export.card_file import set_section
from aedesk.training.tasks.find_damage import FindDamageTask

# Per cent of untouched photos that may be marked: of colour photos; of prints of one tone anywhere; and together with
# what stands out from smooth places. Photos that are sharper than the held-out ones have twice as much.
MOST_COLOUR, MOST_PRINT, MOST_TOGETHER = 0.2, 0.05, 0.3
COLOUR_ODDS = 16.0  # odds that are called even while measuring: 8 bits then resolve those from 0.1 to 4000
LONGER_SIDE = 768  # pixels: larger photos are made as small as this


def calibrate_finder(photos: Path, weights: Path, limit: int, write_card: bool) -> dict[str, float]:
    """Print and return the odds, by their names in the card, and put them there; `limit`: how many held-out photos.

    The print made of photo number i comes from the seed i. Raises AEDeskError."""
    groups = {"", *FindDamageTask().groups}
    files = [file for file in list_photos(photos) if file.held_out and file.group in groups]
    files = files[:: max(1, len(files) // limit)][:limit]
    engine, card = Engine(), ModelStore([weights]).get("find_damage")
    colour = Counts(COLOUR_ODDS)
    prints = Counts(BOTH_ODDS)
    known = []
    for number, file in enumerate(files):
        photo = _small(file)
        colour.add(without_frame(network_likelihood(engine, card, Image(photo), colour.odds, Job())))
        old = Image(as_print(photo, np.random.default_rng(number)))
        found = network_likelihood(engine, card, old, prints.odds, Job())
        prints.add(found)
        known.append((found, seen_as_a_whole(old.pixels)))
    odds = {EVEN_ODDS: colour.least_odds(MOST_COLOUR), ONE_TONE: prints.least_odds(MOST_PRINT)}
    odds[STANDING_OUT] = _standing_odds(known, odds[ONE_TONE], prints)
    for name, value in odds.items():
        print(f"{name} = {value}")
    if write_card:
        command = f"# python -m aedesk.training calibrate find_damage --limit {limit} --write-card, {len(files)} photos"
        numbers = {**card.calibration, **odds}
        lines = [command, *(f"{name} = {value}" for name, value in numbers.items())]
        set_section(card.path.with_name("card.toml"), "calibration", lines)
    return odds


class Counts:
    """How much of untouched photos is marked at each of the 256 likelihoods; `odds` are those called even."""

    def __init__(self, odds: float) -> None:
        self.odds = odds
        self._counts = np.zeros(256)

    def add(self, found: np.ndarray) -> None:
        """A further photo, (H, W) of uint8."""
        self._counts += np.bincount(found.ravel(), minlength=256)

    def wrong(self) -> np.ndarray:
        """Per cent that lie above each likelihood from 0 to 255, (256,)."""
        return np.asarray(100 * (1 - np.cumsum(self._counts) / self._counts.sum()))

    def odds_at(self, threshold: int) -> float:
        """The odds of the network at a likelihood from 1 to 254."""
        return float(f"{self.odds * threshold / (255 - threshold):.3g}")

    def least_odds(self, most: float) -> float:
        """The lowest odds above which at most so many per cent are marked."""
        return self.odds_at(min(254, 1 + int(np.argmax(self.wrong()[1:] <= most))))


def _standing_odds(known: list[tuple[np.ndarray, StandingOut]], anywhere: float, prints: Counts) -> float:
    """The lowest odds for what stands out at which, with all else, at most MOST_TOGETHER per cent are marked."""
    total = sum(found.size for found, _ in known)
    threshold = 1
    while threshold < 254:
        odds = (anywhere, prints.odds_at(threshold))
        marked = sum(int((judged(found, out, odds) > 127).sum()) for found, out in known)
        if 100 * marked / total <= MOST_TOGETHER:
            break
        threshold += 1 + threshold // 8
    return min(anywhere, prints.odds_at(min(threshold, 254)))


def as_print(photo: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A photo (H, W, 3), uint8, as a print of one tone that has grown old without damage."""
    return eight_bits(scanned(aged(toned_grey(photo.astype(np.float32) / 255, rng), rng), rng))


def _small(file: PhotoFile) -> np.ndarray:
    photo = Pillow.fromarray(decode(file.path))
    photo.thumbnail((LONGER_SIDE, LONGER_SIDE), Pillow.Resampling.LANCZOS)
    return np.array(photo)

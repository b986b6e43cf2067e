"""The real measure of a damage finder while it learns: quick, and without ONNX Runtime."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.image import Image
from aedesk.training.real.film import agreement, film_scans
from aedesk.training.real.places import load_places
from aedesk.training.real.prints import AllPrints, open_print

# A photo to its mask, (H, W) of bool.
Finder = Callable[[Image], NDArray[np.bool_]]
# A photo to how likely each pixel is damaged, (H, W), 0 to 1.
Likelihood = Callable[[Image], NDArray[np.float32]]
THRESHOLDS = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
WRONG = 0.4  # per cent of whole places, without a margin
MARGIN = 64  # pixels around a place: the network looks at it from afar, too


class RealMeasure:
    """What `evaluate find_damage` says of real photos, for any finder, on parts of them.

    `film` and `old` are the folders that it takes; one that is None is not measured. Of film all is looked at, of
    prints the places with a margin: 10 megapixels in all. From afar a part looks different than the whole photo does,
    so that the figures differ a little from those of the card, which alone count.

        measure = RealMeasure(film, old)
        figures = measure(lambda image: likelihood(network, image) > threshold)
    """

    def __init__(self, film: Path | None = None, old: Path | None = None, margin: int = MARGIN) -> None:
        """Read all photos. Raises AEDeskError."""
        self._scans = film_scans(film) if film is not None else []
        self._parts = []
        if old is not None:
            for photo in load_places():
                self._parts += open_print(photo, old).crops(margin)

    def __call__(self, find: Finder) -> dict[str, float]:
        """The figures "film F1", 0 to 1, "old found" and "old wrong", in per cent."""
        figures = {}
        if self._scans:
            figures["film F1"] = float(np.mean([agreement(find(s.image), s.true).f1 for s in self._scans]))
        if self._parts:
            prints = AllPrints()
            for part in self._parts:
                prints.add(part.name, part.count(find(part.image)))
            together = prints.together
            figures |= {"old found": together.found_percent, "old wrong": together.wrong_percent}
        return figures

    def over(self, likelihood: Likelihood, thresholds: Sequence[float] = THRESHOLDS) -> dict[str, float]:
        """The figures of a likelihood, each photo looked at once: F1 on film and what is found on prints at the
        thresholds at which they are best, "old found" while at most WRONG per cent of whole places are marked (0 where
        more is marked at all thresholds)."""
        known: dict[int, NDArray[np.float32]] = {}

        def at(threshold: float) -> Finder:
            def find(image: Image) -> NDArray[np.bool_]:
                if id(image) not in known:
                    known[id(image)] = likelihood(image)
                return np.asarray(known[id(image)] > threshold)

            return find

        curve = [self(at(threshold)) for threshold in thresholds]
        figures = {}
        if self._scans:
            figures["film F1"] = max(point["film F1"] for point in curve)
        if self._parts:
            allowed = [point["old found"] for point in curve if point["old wrong"] <= WRONG]
            figures["old found"] = max(allowed, default=0.0)
        return figures

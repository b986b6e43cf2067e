"""A reader of thumbnails that needs no files, and a map to look at."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QImage


class FakeReader(QObject):
    """`asked`: for what, since the last look; `answers`: whether it reads them at once."""

    read = Signal(object, object, int)

    def __init__(self, answers: bool = True) -> None:
        super().__init__()
        self.asked: list[Path] = []
        self.answers = answers

    def ask(self, path: Path) -> None:
        self.asked.append(path)
        if self.answers:
            self.read.emit(path, thumbnail(path), 0)

    def forget(self) -> None:
        self.asked.clear()


def thumbnail(path: Path) -> QImage | None:
    """Of the colour that the name says; None for "broken"."""
    if "broken" in path.stem:
        return None
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor.fromHsv((int(path.stem) if path.stem.isdecimal() else 0) * 37 % 360, 200, 200))
    return picture


def spread(count: int, seed: int = 0) -> tuple[list[Path], np.ndarray]:
    """Photos, and their places all over the map."""
    places = np.random.default_rng(seed).random((count, 2)).astype(np.float32)
    return [Path(f"/album/{number}.png") for number in range(count)], places

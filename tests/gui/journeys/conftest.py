"""The desk with some tools that are as they are shipped, some whose result is known to the pixel, and a hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.tools.fading import Fading
from aedesk.tools.registry import TURN
from tests.conftest import drawing
from tests.gui.compress.patch_models import PatchModels
from tests.gui.conftest import Invert, Mend, at_rest, give_up
from tests.gui.journeys.hand import Hand


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    """Three photos of a folder, of the same size."""
    folder = tmp_path / "album"
    folder.mkdir()
    paths = [folder / f"{name}.png" for name in "abc"]
    for number, path in enumerate(paths):
        save(Image(np.roll(drawing(60, 90), 7 * number, axis=1)), path)
    return paths


@pytest.fixture
def desk(qtbot: QtBot, invert: Invert, mend: Mend) -> Iterator[MainWindow]:
    """The desk without a photo, in the window that has the keyboard."""
    window = MainWindow((mend, invert, Fading(), TURN), PatchModels())
    qtbot.addWidget(window)
    window.resize(1280, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.stop_workers()
    give_up(window)


@pytest.fixture
def hand(desk: MainWindow, photos: list[Path], qtbot: QtBot) -> Hand:
    """Of a person who has opened the photos of the album."""
    desk.open(photos)
    qtbot.waitUntil(lambda: desk.document.is_open and at_rest(desk))
    return Hand(desk, qtbot)

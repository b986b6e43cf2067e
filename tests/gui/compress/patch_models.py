"""A codec that needs no networks, and what is seen of it on the desk."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from pytestqt.qtbot import QtBot

from aedesk.errors import AEDeskError
from aedesk.gui.window.main_window import MainWindow
from tests.codec.fakes import PatchEngine, patch_model
from tests.gui.conftest import NoModels, at_rest

ENGINE: Any = PatchEngine()
MODEL = patch_model()


class PatchModels(NoModels):
    installed = True
    has_codec = True

    def codec(self) -> Any:
        if not self.installed:
            raise AEDeskError("The model 'compress' is missing.")
        return MODEL, ENGINE


def open_photo(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    window.open([path])
    qtbot.waitUntil(lambda: at_rest(window))


def patch(desk: MainWindow) -> np.ndarray | None:
    """What lies over the photo, (h, w, 3)."""
    shown = desk.canvas._photo._patch
    if shown is None:
        return None
    picture = shown[0].convertToFormat(shown[0].Format.Format_RGB888)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return rows[:, : 3 * picture.width()].reshape(picture.height(), picture.width(), 3).copy()


def facts(desk: MainWindow) -> str:
    return desk.compress_panel.facts.text()


def look(desk: MainWindow, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in facts(desk) and not desk.compress.worker.busy, timeout=20_000)

"""The desk with a photo, and a codec that needs no networks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.window.main_window import MainWindow
from tests.gui.compress.patch_models import PatchModels, open_photo
from tests.gui.conftest import Invert, give_up


@pytest.fixture
def desk(qtbot: QtBot, photo: Path) -> Iterator[MainWindow]:
    window = MainWindow((Invert(),), PatchModels())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    open_photo(window, photo, qtbot)
    yield window
    window.stop_workers()
    give_up(window)

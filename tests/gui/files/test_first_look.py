from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.errors import AEDeskError
from aedesk.gui.files import first_look as module
from aedesk.gui.files import opening
from aedesk.gui.files.first_look import first_look
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing
from tests.gui.conftest import Messages


@pytest.fixture
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A photo that counts as large."""
    monkeypatch.setattr(module, "LARGE", 200_000)
    path = tmp_path / "large.jpg"
    save(Image(drawing(800, 1600)), path)
    return path


def test_a_large_jpeg_is_seen_small_at_its_own_size(large: Path) -> None:
    look = first_look(large)
    assert look is not None and (look.image.width, look.image.height) == (1600, 800)
    assert max(look.levels[0].width(), look.levels[0].height()) <= module.SIDE
    assert look.image.pixels.strides == (0, 0, 0)  # it takes no room


def test_others_are_not(large: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    png, broken = tmp_path / "a.png", tmp_path / "broken.jpg"
    save(Image(drawing(800, 800)), png)
    broken.write_bytes(large.read_bytes()[:300])
    assert first_look(png) is None and first_look(broken) is None and first_look(tmp_path / "gone.jpg") is None
    monkeypatch.setattr(module, "LARGE", 10**9)
    assert first_look(large) is None


def test_i_see_a_large_photo_before_it_is_read(
    window: MainWindow, large: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    whole = opening.open_picture

    def slowly(*given: Any) -> Any:
        assert go_on.wait(20)
        return whole(*given)

    monkeypatch.setattr(opening, "open_picture", slowly)
    window.open([large])
    qtbot.waitUntil(lambda: window.canvas.after is not None)
    look = window.canvas.after
    assert window.pages.currentIndex() == 1 and not window.document.is_open and look is not None
    assert not window.actions_by_id["save"].isEnabled()
    go_on.set()
    qtbot.waitUntil(lambda: window.document.is_open)
    assert window.canvas.after is window.document.current is not look
    assert window.pages.currentIndex() == 1 and not window.canvas._working
    assert np.array_equal(window.document.current.image.pixels.shape, (800, 1600, 3))


def test_a_photo_that_is_damaged_further_on_leaves_the_desk_empty(
    window: MainWindow, large: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, messages: Messages
) -> None:
    def damaged(*given: Any) -> Any:
        raise AEDeskError("It is damaged.")

    monkeypatch.setattr(opening, "open_picture", damaged)
    window.open([large])
    qtbot.waitUntil(lambda: bool(messages.texts))
    assert window.pages.currentIndex() == 0 and window.canvas.after is None and not window.canvas._working

"""What is said of a photo that is opened, and what is marked on it."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image as Pillow
from pytestqt.qtbot import QtBot

from aedesk.gui.window.main_window import MainWindow
from tests.cli.test_notes import SEVERAL, several, truncated
from tests.conftest import drawing
from tests.gui.conftest import Messages


def opened(window: MainWindow, path: Path, qtbot: QtBot) -> str:
    """What the desk says in the end."""
    window.open([path])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    return window.statusBar().currentMessage()


@pytest.mark.parametrize("suffix", SEVERAL)
def test_i_am_told_that_a_file_holds_more_photos(window: MainWindow, tmp_path: Path, qtbot: QtBot, suffix: str) -> None:
    words = opened(window, several(tmp_path, suffix), qtbot)
    assert ("has 2 pages" if suffix == "tif" else "holds 2 photos") in words and window.document.mask is None


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif"])
def test_what_a_file_has_lost_is_marked_as_damage(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, suffix: str
) -> None:
    words = opened(window, truncated(tmp_path, suffix), qtbot)
    assert "is incomplete" in words and "Repair can fill it" in words
    picture, mask = window.document.current, window.document.mask
    assert picture is not None and mask is not None and picture.image.missing is not None
    assert (mask.mask.marked == picture.image.missing).all() and not window.document.modified
    # what else is found joins it
    found = np.zeros(picture.image.missing.shape, np.bool_)
    found[0, 0] = True
    from aedesk.imaging.mask import Mask

    after = mask.found_anew(Mask(found), found.astype(np.uint8) * 255, None).mask.marked
    assert (after == (picture.image.missing | found)).all()


def test_the_next_photo_has_no_mask(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    opened(window, truncated(tmp_path, "png"), qtbot)
    Pillow.fromarray(drawing(30, 40)).save(tmp_path / "whole.png")
    window.open([tmp_path / "whole.png"])
    qtbot.waitUntil(lambda: window.document.name == "whole.png" and not window.worker.busy)
    assert window.document.mask is None


def test_i_take_a_scan_apart_and_am_told_what_is_not_kept(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, messages: Messages
) -> None:
    path = tmp_path / "scan.tif"
    pixels = np.dstack([drawing(30, 40), drawing(30, 40, 1)])
    tifffile.imwrite(path, pixels, photometric="rgb", extrasamples=["unspecified"], planarconfig="contig")
    window.splits.show(path)
    split = window.splits.window
    assert split is not None
    qtbot.waitUntil(lambda: not split.worker.busy)
    split.view.set_frames([], -1)
    split.save()
    qtbot.waitUntil(lambda: bool(messages.texts))
    assert "infrared" in messages.texts[0]
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of Unix")
@pytest.mark.parametrize("name", ["pipe.jpg", "pipe.tif", "pipe.nef", "pipe.aed", "pipe"])
def test_a_pipe_is_refused_and_the_next_photo_opens(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, messages: Messages, name: str
) -> None:
    """Also beside a photo: where its steps lie, and in the film strip."""
    photo = tmp_path / "a.jpg"
    Pillow.fromarray(drawing(30, 40)).save(photo)
    for pipe in (name, "a.jpg.aedesk.json"):
        os.mkfifo(tmp_path / pipe)
    window.open([tmp_path / name, photo])
    qtbot.waitUntil(lambda: bool(messages.texts))
    assert "not a file" in str(messages.texts[-1])
    qtbot.waitUntil(lambda: not window.worker.busy)
    assert opened(window, photo, qtbot) is not None and window.document.name == "a.jpg"

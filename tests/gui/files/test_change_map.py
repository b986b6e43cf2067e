"""A map of what the program changed, from the desk."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from tests.gui.conftest import answer_save_dialog, apply


def test_i_keep_a_map_of_what_was_changed(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_save_dialog(monkeypatch, tmp_path / "map")
    opened.actions_by_id["save_changes"].trigger()
    assert "No changes" in opened.statusBar().currentMessage()
    apply(opened, qtbot)
    opened.actions_by_id["save_changes"].trigger()
    qtbot.waitUntil(lambda: not opened.worker.busy)
    shown = load(tmp_path / "map.png")
    assert (shown.height, shown.width) == (60, 90) and not shown.is_grey
    assert opened.document.modified  # the photo itself is still to be saved


def test_a_photo_that_lies_nobody_knows_how_has_no_map(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = opened.document.current
    assert picture is not None
    from dataclasses import replace

    from aedesk.gui.document.picture import Picture

    turned = Picture.of(replace(picture.image, pixels=picture.image.pixels.swapaxes(0, 1).copy()))
    opened.document.apply("Turn", turned)  # a step of which nothing is known
    opened.actions_by_id["save_changes"].trigger()
    assert "cannot be compared" in opened.statusBar().currentMessage()


@pytest.mark.parametrize("wanted", [True, False])
def test_i_decide_whether_the_photo_tells_what_was_done(
    wanted: bool, opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.actions_by_id["tell_story"].setChecked(wanted)
    apply(opened, qtbot)
    answer_save_dialog(monkeypatch, tmp_path / "done.png")
    opened.saving.save_as()
    qtbot.waitUntil(lambda: not opened.document.modified and not opened.worker.busy)
    xmp = load(tmp_path / "done.png").metadata.xmp
    assert (xmp is not None and b"<aedesk:Tool>denoise<" in xmp) == wanted

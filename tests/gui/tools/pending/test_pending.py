"""Whatever I do with a photo while a preview is seen, I get what I saw. A test for each way out; those of leaving
the tool or the photo are in test_leaving.py, those of what goes wrong in test_refused.py."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QPainter, QPalette, QPixmap
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from aedesk.errors import AEDeskError
from aedesk.gui.canvas.overlay import draw_corner_words
from aedesk.gui.document.from_qimage import from_qimage
from aedesk.gui.document.picture import Picture
from aedesk.gui.files import recovery
from aedesk.gui.files.print_layout import PrintWish
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.recipe.sidecar import load_sidecar
from tests.gui.conftest import answer_save_dialog, pixels
from tests.gui.tools.pending.conftest import AFTER, BEFORE, Darken, DarkenParams, assert_one_step, move, preview


def test_the_photo_says_that_i_see_a_preview(desk: MainWindow, qtbot: QtBot) -> None:
    canvas, panel = desk.canvas, desk.panels["denoise"]
    assert not canvas.previews and canvas.words == ("Before", "After") and not panel.discard_button.isEnabled()
    preview(desk, qtbot)
    assert canvas.previews and canvas.words == ("Before", "Preview") and desk.isWindowModified()
    assert canvas.accessibleName() == "Preview, not applied yet" and panel.discard_button.isEnabled()
    desk.actions_by_id["compare"].trigger()
    assert canvas.before is desk.document.original
    canvas.peeked.emit(True)  # the original is none
    assert not canvas.previews and canvas.after is desk.document.original
    canvas.peeked.emit(False)
    panel.apply_button.click()
    assert not canvas.previews and canvas.words == ("Before", "After") and not panel.discard_button.isEnabled()


def test_space_shows_the_original_under_a_part_that_is_previewed(desk: MainWindow, darken: Darken) -> None:
    desk.canvas.show_board(QImage(9, 9, QImage.Format.Format_RGB32), desk.canvas.photo_rect())
    darken.held.set()
    move(desk)
    desk.canvas.peeked.emit(True)
    assert desk.canvas._photo._patch_hidden and not desk.canvas.previews
    desk.canvas.peeked.emit(False)
    assert not desk.canvas._photo._patch_hidden and desk.canvas.previews


def badge(photo: QRectF, working: str, left: float | None) -> np.ndarray:
    """Where the green of the desk is, in a view of 400 x 100."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.green)
    shot = QPixmap(400, 100)
    shot.fill(Qt.GlobalColor.black)
    painter = QPainter(shot)
    draw_corner_words(painter, photo, working, "XX", palette, left)
    painter.end()
    drawn = from_qimage(shot.toImage()).pixels
    return np.argwhere((drawn[..., 1] > 200) & (drawn[..., 0] < 60))


@pytest.mark.parametrize("working", ["", "WW"])
def test_the_words_are_drawn_in_the_colours_of_the_desk_where_there_is_room(working: str, qapp: object) -> None:
    wide, narrow = QRectF(0, 0, 400, 100), QRectF(195, 0, 10, 100)
    usual, beside, no_room, small = (
        badge(wide, working, None),
        badge(wide, working, 200),
        badge(wide, working, 395),
        badge(narrow, working, None),
    )
    assert len(usual) > 50 and usual[:, 1].max() < 200 and np.array_equal(usual, no_room)
    assert beside[:, 1].min() > 200 and beside[:, 0].min() == usual[:, 0].min()
    assert len(small) > 50 and abs(small[:, 1].mean() - 200) < 5
    assert (small[:, 0].min() < usual[:, 0].min()) == bool(working)


def test_i_undo_a_preview_and_the_slider_goes_back(desk: MainWindow, qtbot: QtBot) -> None:
    undo = desk.actions_by_id["undo"]
    assert not undo.isEnabled()
    preview(desk, qtbot)
    assert undo.isEnabled() and undo.text() == "&Undo preview" and not desk.actions_by_id["redo"].isEnabled()
    undo.trigger()
    assert not desk.pending.is_there and desk.live.preview is None and not desk.isWindowModified()
    assert desk.panels["denoise"].params() == DarkenParams() and not undo.isEnabled()


# ---- saving


def test_i_save_what_i_see(
    previewed: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.png"
    answer_save_dialog(monkeypatch, out)
    previewed.actions_by_id["save"].trigger()
    qtbot.waitUntil(lambda: out.exists() and not previewed.worker.busy)
    assert np.array_equal(load(out).pixels, AFTER) and not previewed.isWindowModified()
    sidecar = load_sidecar(out, lambda id: previewed.panels[id].tool)
    assert sidecar is not None and [done.step.params for done in sidecar.steps if done.step] == [DarkenParams(40.0)]
    assert_one_step(previewed)


def test_i_save_what_i_see_into_the_file_from_before(
    desk: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.png"
    answer_save_dialog(monkeypatch, out)
    desk.actions_by_id["save_as"].trigger()
    qtbot.waitUntil(lambda: out.exists() and not desk.worker.busy)
    move(desk)
    desk.actions_by_id["save"].trigger()
    qtbot.waitUntil(lambda: not desk.isWindowModified() and not desk.worker.busy)
    assert np.array_equal(load(out).pixels, AFTER)


def test_i_save_what_i_see_under_a_name(
    previewed: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "other.png"
    answer_save_dialog(monkeypatch, out)
    previewed.actions_by_id["save_as"].trigger()
    qtbot.waitUntil(lambda: out.exists() and not previewed.worker.busy)
    assert np.array_equal(load(out).pixels, AFTER)


def test_where_i_did_nothing_nothing_is_written(
    desk: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.png"
    answer_save_dialog(monkeypatch, out)
    desk.actions_by_id["save"].trigger()
    assert desk.statusBar().currentMessage() == "There are no changes to save."
    assert not desk.worker.busy and not out.exists()
    desk.actions_by_id["save_as"].trigger()  # a copy that is asked for is another matter
    qtbot.waitUntil(lambda: out.exists() and not desk.worker.busy)


def test_a_preview_that_changes_nothing_is_not_saved(
    desk: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.png"
    answer_save_dialog(monkeypatch, out)
    move(desk)
    move(desk, 0)
    assert desk.pending.is_there
    desk.actions_by_id["save"].trigger()
    qtbot.waitUntil(lambda: "There are no changes to save" in desk.statusBar().currentMessage())
    assert not out.exists() and not desk.pending.is_there


# ---- others


def test_i_export_what_i_see(
    previewed: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.jpg"
    answer_save_dialog(monkeypatch, out)
    monkeypatch.setattr("aedesk.gui.files.export.ExportDialog.open", lambda dialog: dialog.accept())
    previewed.actions_by_id["export"].trigger()
    qtbot.waitUntil(lambda: out.exists() and not previewed.worker.busy)
    assert np.abs(load(out).pixels.astype(int) - AFTER).mean() < 10 < np.abs(AFTER.astype(int) - BEFORE).mean()
    assert_one_step(previewed)


def test_i_print_what_i_see(previewed: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[Picture] = []

    class Agreed:
        def __init__(self, printer: QPrinter, parent: object) -> None: ...

        def exec(self) -> QDialog.DialogCode:
            return QDialog.DialogCode.Accepted

    def page(printer: QPrinter, photos: Sequence[Picture], wish: PrintWish) -> None:
        printed.extend(photos)
        raise AEDeskError("Enough.")

    monkeypatch.setattr("aedesk.gui.files.printing.PrintDialog.open", lambda dialog: dialog.accept())
    monkeypatch.setattr("aedesk.gui.files.printing.QPrintDialog", Agreed)
    monkeypatch.setattr("aedesk.gui.files.printing.PrintPage", page)
    previewed.actions_by_id["print"].trigger()
    qtbot.waitUntil(lambda: bool(printed))
    assert np.array_equal(printed[0].image.pixels, AFTER)
    assert_one_step(previewed)


def test_i_copy_what_i_see(previewed: MainWindow, qtbot: QtBot) -> None:
    previewed.actions_by_id["copy"].trigger()
    qtbot.waitUntil(lambda: previewed.statusBar().currentMessage() == "Photo copied.")
    assert np.array_equal(from_qimage(QGuiApplication.clipboard().image()).pixels, AFTER)
    assert_one_step(previewed)


def test_i_drag_what_i_see(previewed: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dropped: list[np.ndarray] = []

    def drop(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        dropped.append(load(Path(drag.mimeData().urls()[0].toLocalFile())).pixels)
        return action

    monkeypatch.setattr(QDrag, "exec", drop)
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    at_once = previewed.pending.is_known
    previewed.status.handle.dragged.emit()
    if not at_once:  # the hand would have let go
        qtbot.waitUntil(lambda: "You can now drag the photo" in previewed.statusBar().currentMessage())
        assert not dropped
        previewed.status.handle.dragged.emit()
    qtbot.waitUntil(lambda: bool(dropped))
    assert np.array_equal(dropped[0], AFTER)
    assert_one_step(previewed)


def test_the_map_is_of_what_i_see(
    previewed: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "map.png"
    answer_save_dialog(monkeypatch, out)
    previewed.actions_by_id["save_changes"].trigger()
    qtbot.waitUntil(lambda: out.exists() and not previewed.worker.busy)
    assert not load(out).is_grey
    assert_one_step(previewed)


def test_i_turn_what_i_see(previewed: MainWindow, qtbot: QtBot) -> None:
    previewed.actions_by_id["mirror"].trigger()
    qtbot.waitUntil(lambda: len(previewed.document.steps) == 2 and not previewed.worker.busy)
    assert np.array_equal(pixels(previewed), AFTER[:, ::-1])
    previewed.actions_by_id["undo"].trigger()
    assert_one_step(previewed)


def test_i_cut_what_i_see(previewed: MainWindow, qtbot: QtBot) -> None:
    previewed.actions_by_id["crop"].trigger()
    qtbot.waitUntil(lambda: previewed.cropping.active and not previewed.worker.busy)
    assert np.array_equal(pixels(previewed), AFTER)


def test_a_preview_survives_a_crash(
    desk: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "unsaved"
    desk.recovery._timer.setInterval(0)
    preview(desk, qtbot)
    qtbot.waitUntil(lambda: bool(recovery.left_behind(folder)) and not desk.recovery.worker.busy)
    [kept] = recovery.left_behind(folder)
    assert np.array_equal(load(kept.picture).pixels, AFTER) and not desk.document.modified
    sidecar = load_sidecar(kept.picture, lambda id: desk.panels[id].tool)
    assert sidecar is not None and [done.step.params for done in sidecar.steps if done.step] == [DarkenParams(40.0)]
    desk.panels["denoise"].discard_button.click()
    qtbot.waitUntil(lambda: not list(folder.iterdir()))

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aedesk.gui.window.drop_kinds import Kind, drop_of
from aedesk.gui.window.main_window import MainWindow
from aedesk.recipe import Recipe, Step
from aedesk.recipe.recipe import save_recipe
from aedesk.tools.fading import FadingParams
from tests.gui.conftest import drop_on


def hold(window: MainWindow, paths: list[Path]) -> None:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), action, content, button, none))


@pytest.mark.window
def test_i_am_told_what_a_drop_will_do_before_i_let_go(window: MainWindow, tmp_path: Path) -> None:
    overlay = window.file_drop.overlay
    assert not overlay.isVisible()
    for names, words in (
        (["a.jpg"], "Open “a.jpg”"),
        (["a.jpg", "b.tif", "c.png"], "Open 3 photos"),
        ([""], f"Restore the photos in “{tmp_path.name}”"),
        (["net.onnx"], "Add “net.onnx” to your models"),
        (["soft.json"], "Show the steps of “soft.json”"),
    ):
        hold(window, [tmp_path / name for name in names])
        assert overlay.isVisible() and overlay.words == words
        assert overlay.size() == window.pages.size()
        QApplication.sendEvent(window, QDragLeaveEvent())
        assert not overlay.isVisible()


def test_what_is_taken_one_at_a_time_comes_before_photos(tmp_path: Path) -> None:
    kinds = {name: drop_of([tmp_path / "a.jpg", tmp_path / name]) for name in ("b.jpg", "w.pth", "r.JSON")}
    assert {name: drop.kind for name, drop in kinds.items() if drop} == {
        "b.jpg": Kind.PHOTOS,
        "w.pth": Kind.MODEL,
        "r.JSON": Kind.RECIPE,
    }
    assert drop_of([]) is None


def test_i_drop_a_recipe_and_see_its_steps(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    recipe = Recipe((Step("fading", FadingParams(contrast=20)),))
    save_recipe(recipe, tmp_path / "soft.json")
    opened.tool_bar.choose("denoise")
    drop_on(opened, [tmp_path / "soft.json"])
    qtbot.waitUntil(lambda: opened.panel_choice.shown_id == "restore")
    assert opened.restore_panel.recipe() == recipe
    assert opened.document.is_open and not opened.file_drop.overlay.isVisible()

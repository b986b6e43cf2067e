"""Models of others in the settings: added in three clicks or by a drop, tried on the photo, renamed, removed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from aedesk import paths
from aedesk.gui.config.preferences import Preferences
from aedesk.gui.settings.models_page import ModelsPage
from aedesk.gui.settings.settings_dialog import SettingsDialog
from aedesk.gui.window.main_window import MainWindow
from aedesk.models.store import ModelStore
from aedesk.tools.registry import TOOLS, tool
from tests import networks
from tests.gui.conftest import NoModels
from tests.tools.others import added

PATIENCE = 30_000


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "user_weights", lambda: tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def dialog(qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(Preferences())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.tabs.setCurrentWidget(dialog.models)
    return dialog


def answer(monkeypatch: pytest.MonkeyPatch, yes: bool) -> None:
    def press(box: QMessageBox) -> int:
        role = QMessageBox.ButtonRole.DestructiveRole if yes else QMessageBox.ButtonRole.RejectRole
        next(button for button in box.buttons() if box.buttonRole(button) == role).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)


def dropped(*files: Path) -> QDropEvent:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, content, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.keep = content  # type: ignore[attr-defined] - the event does not own it
    return event


def test_i_add_a_model_and_remove_it_again(
    dialog: SettingsDialog, tmp_path: Path, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, file = dialog.models, networks.written(networks.compact(4), tmp_path / "Sharp faces.onnx")
    assert page.empty.isVisible() and not page.details.isVisible() and not page.try_button.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    page.add_button.click()
    assert page.progress.isVisible() and not page.add_button.isEnabled()
    qtbot.waitUntil(lambda: page.card is not None, timeout=PATIENCE)
    assert page.card is not None and page.list.item(0).text() == "Sharp faces  ·  Enlarge"
    assert "4 times as large" in page.details.facts.text() and page.details.isVisible()
    assert not page.progress.isVisible() and page.try_button.isEnabled()
    answer(monkeypatch, yes=False)
    page.remove_button.click()
    assert page.card is not None
    answer(monkeypatch, yes=True)
    page.remove_button.click()
    assert page.card is None and list(home.iterdir()) == [] and page.empty.isVisible()


def test_what_i_know_of_it_is_kept_at_once(dialog: SettingsDialog, tmp_path: Path, qtbot: QtBot) -> None:
    added(networks.restorer(), tmp_path)
    page = ModelsPage()
    qtbot.addWidget(page)
    details = page.details
    assert [details.task.itemData(row) for row in range(details.task.count())] == ["denoise", "sharpen", "colorize"]
    details.title.setText("Softer")
    details.title.editingFinished.emit()
    details.source.setText("")
    details.source.editingFinished.emit()
    details.task.setCurrentIndex(details.task.findData("sharpen"))
    details.task.activated.emit(1)
    (card,) = ModelStore().for_task("sharpen")
    assert card.title == "Softer" and card.may_invent and page.card == card
    details.title.setText("  ")
    details.title.editingFinished.emit()
    assert ModelStore().own()[0].title == "Softer"
    page.close_worker()


def test_what_is_dropped_and_is_of_no_use_is_said_in_a_sentence(
    dialog: SettingsDialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    (tmp_path / "a.onnx").write_bytes(b"nonsense")
    dialog.models.dropEvent(dropped(tmp_path / "a.onnx"))
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    assert "“a.onnx” is no ONNX file" in said[0] and dialog.models.card is None
    qtbot.waitUntil(lambda: not dialog.models.worker.busy)


def test_adding_can_be_stopped_and_ends_with_the_dialog(
    dialog: SettingsDialog, tmp_path: Path, home: Path, qtbot: QtBot
) -> None:
    file = networks.written(networks.compact(), tmp_path / "a.onnx")
    dialog.models.add(file)
    dialog.models.progress.cancel_button.click()
    qtbot.waitUntil(lambda: not dialog.models.worker.busy, timeout=PATIENCE)
    assert dialog.models.add_button.isEnabled() and not dialog.models.progress.isVisible()
    dialog.models.add(file)
    dialog.reject()
    assert not home.exists() or list(home.iterdir()) == []


def test_i_drop_a_model_on_the_window_and_try_it(
    tmp_path: Path, photo: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(TOOLS, NoModels())
    qtbot.addWidget(window)
    window.show()
    fields: dict[str, Any] = window.panels["denoise"].fields
    assert fields["model"].isHidden()
    window.file_drop.drop(dropped(networks.written(networks.restorer(), tmp_path / "mine.onnx")))
    qtbot.waitUntil(lambda: window.findChild(SettingsDialog) is not None)
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.models.card is not None, timeout=PATIENCE)
    dialog.models.try_button.click()
    qtbot.waitUntil(lambda: window.panel_choice.shown_id == "denoise")
    assert window.panels["denoise"].params().model == "mine" and not fields["model"].isHidden()
    assert fields["model"].list.currentText() == "mine"
    window.close()


def test_the_choice_is_there_only_where_there_is_something_to_choose(tmp_path: Path, qtbot: QtBot) -> None:
    from aedesk.gui.panels.tool_panel import ToolPanel

    panel = ToolPanel(tool("enlarge"))
    qtbot.addWidget(panel)
    panel.show()
    field: Any = panel.fields["model"]
    assert field.isHidden() and field.value == "aedesk"
    card = added(networks.compact(), tmp_path, "Mine")
    panel.hide()
    panel.show()
    assert not field.isHidden() and [field.list.itemText(row) for row in range(2)] == ["AEDesk's own", "Mine"]
    moved: list[bool] = []
    panel.moved.connect(lambda: moved.append(True))
    panel.choose_model("model", card.id)
    assert moved and panel.params().model == "mine"
    field.set_value("lost")  # as a recipe names it
    assert panel.params().model == "lost" and "not there" in field.list.currentText()

"""No word of the desk is left out by the translators' tools: whatever is seen, said or drawn goes through them.

That no translation is missing says test_translations.py; here a language stands in that nobody speaks, in which every
letter of every translated word is another one. What is still in plain letters was never asked for a translation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QSpinBox,
    QTabWidget,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aedesk.errors import AEDeskError
from aedesk.gui.actions.table import ACTIONS
from aedesk.gui.compress.compress_panel import in_bytes
from aedesk.gui.config.preferences import LANGUAGES, Preferences
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.files.dialogs import ask_unsaved
from aedesk.gui.files.export_dialog import ExportDialog
from aedesk.gui.files.secret_dialog import SecretDialog
from aedesk.gui.look.messages import show_error
from aedesk.gui.settings.settings_dialog import SettingsDialog
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.mask import Mask
from aedesk.recipe import Finding, Recipe, Step
from aedesk.recipe.history import Done
from aedesk.recipe.outcome import Outcome
from aedesk.tools.registry import TOOLS
from aedesk.tools.repair.repair import FILLED, LEFT
from tests.gui.compress.test_controller import PatchWorkshop
from tests.gui.conftest import Messages

KEPT = re.compile(r"%%|%L?[0-9sdn]|\{\w*\}|<[^>]*>|&\w+;")  # places for values, and marks of rich text
LETTERS = {ord(letter): chr(0xFF21 + ord(letter) - ord("A")) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
LETTERS |= {ord(letter): chr(0xFF41 + ord(letter) - ord("a")) for letter in "abcdefghijklmnopqrstuvwxyz"}
# What is called the same in every language: names, formats, keys, and what the test itself has named.
NAMES = re.compile(
    r"AEDesk|JPEG|JPG|PNG|TIFF|WebP|AVIF|BMP|PSNR|SSIM|\bdB\b|\bCUDA( \(NVIDIA\))?|\bCPU\b|abacus, 1 thread"
    r"|'?(/\S*/)?tante 1931(\.\w+)?|\.?\baed\b|\bpng\b|\bpx\b|\bMP\b|\bdpi\b|\b[KMG]B\b|"
    r"(Ctrl|Shift|Alt)\+\S*|Esc|Del|\bF\d+\b|/\S*|" + "|".join(filter(None, LANGUAGES.values()))
)
WORD = re.compile(r"[A-Za-z]{2,}")


class Elsewhere(QTranslator):
    """A language in which every letter is another one."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        places, words = KEPT.findall(source), KEPT.split(source)
        said = [word.translate(LETTERS) for word in words]
        return "".join(part for pair in zip(said, [*places, ""], strict=True) for part in pair)


@pytest.fixture
def elsewhere(qapp: QApplication) -> Iterator[None]:
    translator = Elsewhere()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def words_of(widget: QWidget) -> Iterator[str]:
    """All that a person reads of a widget itself, or hears of it."""
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from (widget.statusTip(), widget.whatsThis())
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QSpinBox | QDoubleSpinBox):
        yield from (widget.prefix(), widget.suffix())
    if isinstance(widget, QAbstractSpinBox):
        yield widget.specialValueText()
    if isinstance(widget, QGroupBox | QMenu):
        yield widget.title()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QListWidget):
        for row in range(widget.count()):
            yield from (widget.item(row).text(), widget.item(row).toolTip())
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
    if isinstance(widget, QTreeWidget):
        yield from (widget.headerItem().text(column) for column in range(widget.columnCount()))


def plain(parts: Iterable[QWidget]) -> list[str]:
    """What of all that is in these widgets was never asked for a translation."""
    found: set[str] = set()
    for part in parts:
        texts = [text for widget in (part, *part.findChildren(QWidget)) for text in words_of(widget)]
        for action in part.findChildren(QAction):
            texts += [action.text(), action.toolTip(), action.statusTip()]
        found |= {text for text in texts if WORD.search(NAMES.sub("", re.sub(r"<[^>]*>", "", text)))}
    return sorted(found)


@pytest.fixture
def desk(elsewhere: None, photo: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr("aedesk.tools.denoise.Denoise.measure", lambda *given: {"strength": 12.0})  # no networks here
    window = MainWindow(TOOLS, PatchWorkshop())
    qtbot.addWidget(window)
    window.show()
    yield window
    window.stop_workers()
    window.document.saved(Path("so that closing asks nothing"))


def with_a_photo(desk: MainWindow, photo: Path, qtbot: QtBot) -> None:
    desk.open([photo])
    qtbot.waitUntil(lambda: desk.document.is_open and not desk.worker.busy)


def test_every_letter_is_another_one_but_those_of_values(elsewhere: None) -> None:
    said = QCoreApplication.translate("any", "&Open <b>%s</b> of {} %n")
    assert said == "&Ｏｐｅｎ <b>%s</b> ｏｆ {} %n"
    label = QLabel("Forgotten")
    assert plain([label]) == ["Forgotten"]
    label.setText(said)
    assert plain([label]) == []


def test_the_desk_without_a_photo(desk: MainWindow) -> None:
    assert plain([desk]) == []
    assert {action.id for action in ACTIONS} <= set(desk.actions_by_id)


@pytest.mark.parametrize("shown", ["restore", *(tool.id for tool in TOOLS), "compress", "history"])
def test_every_panel(shown: str, desk: MainWindow, photo: Path, qtbot: QtBot) -> None:
    with_a_photo(desk, photo, qtbot)
    assert shown in desk.work_panels
    done = tuple(Done(desk.panels[tool.id].title, Step(tool.id, tool.params_type())) for tool in TOOLS)
    desk.document.apply("", desk.document.current, steps=done)  # type: ignore[arg-type]
    desk.document.edit_mask("", MaskState.of(Mask(np.ones((60, 90), np.bool_))))
    recipe = Recipe(tuple(one.step for one in done if one.step is not None))
    desk.restore_panel.show_recipe(recipe)
    nothing = Outcome.nothing((60, 90))
    left = Mask(np.ones((60, 90), np.bool_))
    found = {"strength": 12.0, "jpeg": 3.0, "damage %": 2.0, "stains %": 1.0, "marked %": 2.0, "hints": 1.0}
    desk.restore_panel.show_findings(
        [Finding(step.tool, {**found, FILLED: 2, LEFT: 1}, nothing, left=left) for step in recipe.steps]
    )
    for panel in desk.panels.values():
        panel.show_found(found)
    desk.tool_bar.choose(shown)
    qtbot.waitUntil(lambda: not (desk.compress.worker.busy or desk.hints.worker.busy or desk.worker.busy))
    for steps in (desk.restore_panel.steps, desk.history_panel.steps):
        for row in range(steps.list.count()):
            steps.list.setCurrentRow(row)  # its parameters are shown below
            assert plain([desk]) == []
    words = desk.canvas.words
    assert not any(WORD.search(NAMES.sub("", word)) for word in words), words


def test_every_dialog(desk: MainWindow, photo: Path, qtbot: QtBot, tmp_path: Path) -> None:
    with_a_photo(desk, photo, qtbot)
    picture = desk.document.current
    assert picture is not None
    desk.batches.show(tmp_path)
    desk.splits.show(photo)
    batch, split = desk.batches.window, desk.splits.window
    assert batch is not None and split is not None
    qtbot.waitUntil(lambda: not split.worker.busy)
    split.add()
    dialogs: list[QWidget] = [
        ExportDialog(picture.image, desk),
        SettingsDialog(replace(Preferences(), folder=""), desk),
        SecretDialog(desk, "", new=True),
        SecretDialog(desk, "", new=False),
        batch,
        split,
    ]
    assert plain(dialogs) == []
    batch.source.setText(str(tmp_path / "nothing"))
    batch.start_button.click()
    qtbot.waitUntil(lambda: not batch.worker.busy)
    assert plain([batch]) == []
    for dialog in dialogs:
        dialog.close()


def test_every_size_of_a_file(elsewhere: None) -> None:
    labels = [QLabel(in_bytes(size)) for size in (812, 84_000, 1_300_000)]
    assert plain(labels) == []


def test_what_is_said(desk: MainWindow, photo: Path, messages: Messages, qtbot: QtBot) -> None:
    with_a_photo(desk, photo, qtbot)
    show_error(desk, AEDeskError("'{}' is empty.", "/a.jpg"))
    show_error(desk, MemoryError())
    ask_unsaved(desk, "tante 1931.png")
    desk.open([photo.with_name("tante 1931.jpg")])
    qtbot.waitUntil(lambda: not desk.worker.busy)
    said = [*messages.texts, *messages.informative]
    for command in ("save", "save_changes", "paste"):
        desk.actions_by_id[command].trigger()
        said.append(desk.statusBar().currentMessage())
    assert not [text for text in said if WORD.search(NAMES.sub("", text))]

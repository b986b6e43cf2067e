"""Whoever has no mouse reaches everything, in each language: letters for Alt, and Tab in the order that is seen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from aedesk.gui.config.preferences import LANGUAGES, Preferences
from aedesk.gui.files.export_dialog import ExportDialog
from aedesk.gui.files.print_dialog import PrintDialog
from aedesk.gui.files.secret_dialog import SecretDialog
from aedesk.gui.help.about_dialog import AboutDialog
from aedesk.gui.hints.colour_popup import ColourPopup
from aedesk.gui.look.mnemonics import letter_of
from aedesk.gui.look.tab_order import focusable, order_as_seen
from aedesk.gui.look.translate import speak
from aedesk.gui.settings.settings_dialog import SettingsDialog
from aedesk.gui.window.main_window import MainWindow
from aedesk.tools.registry import TOOLS
from tests.gui.compress.patch_models import PatchModels
from tests.gui.conftest import at_rest, give_up

CODES = tuple(code for code in LANGUAGES if code)


@pytest.fixture
def desk(
    request: pytest.FixtureRequest, photo: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """With a photo, in a language."""
    monkeypatch.setattr("aedesk.tools.denoise.Denoise.measure", lambda *given: {"strength": 12.0})  # no networks here
    speak(qapp, request.param)
    window = MainWindow(TOOLS, PatchModels())
    qtbot.addWidget(window)
    window.show()
    window.open([photo])
    qtbot.waitUntil(lambda: window.document.is_open and at_rest(window))
    yield window
    window.stop_workers()
    give_up(window)
    speak(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())


EVERYWHERE = pytest.mark.parametrize("desk", CODES, indirect=True)


def without_letter(root: QWidget) -> list[str]:
    """Buttons with words that Alt does not reach, though there is a letter left."""
    seen = [one for kind in (QPushButton, QCheckBox) for one in root.findChildren(kind) if one.isVisibleTo(root)]
    taken = {letter_of(one.text()) for one in seen}
    return [
        one.text()
        for one in seen
        if one.text() and one.shortcut().isEmpty() and any(c.isalpha() and c.lower() not in taken for c in one.text())
    ]


def clashes(root: QWidget, others: list[str]) -> list[str]:
    """Letters that two of the buttons have, or a button and one of `others`."""
    seen = [one for kind in (QPushButton, QCheckBox) for one in root.findChildren(kind) if one.isVisibleTo(root)]
    letters = [letter for one in seen if (letter := letter_of(one.text()))]
    return [letter for letter in letters if letters.count(letter) > 1 or letter in others]


@EVERYWHERE
def test_every_panel_is_worked_by_keys(desk: MainWindow, qtbot: QtBot) -> None:
    menus = [letter_of(menu.text()) for menu in desk.menuBar().actions()]
    assert all(menus) and len(set(menus)) == len(menus)
    for id, panel in desk.work.all.items():
        desk.tool_bar.choose(id)
        qtbot.waitUntil(lambda: not (desk.compress.worker.busy or desk.hints.worker.busy or desk.worker.busy))
        QApplication.processEvents()
        assert without_letter(panel) == [], id
        assert clashes(panel, menus) == [], id


@EVERYWHERE
def test_every_dialog_is_worked_by_keys(desk: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    picture = desk.document.current
    assert picture is not None
    desk.batches.show(tmp_path)
    batch = desk.batches.window
    assert batch is not None
    dialogs: list[QDialog] = [
        ExportDialog(picture.image, desk),
        PrintDialog(picture, 2, desk),
        SettingsDialog(Preferences(), desk),
        SecretDialog(desk, "", new=True),
        ColourPopup([(180, 40, 40)], QColor("red"), desk),
        AboutDialog(desk),
        batch,
    ]
    for dialog in dialogs:
        dialog.show()
        assert without_letter(dialog) == [], dialog
        assert clashes(dialog, []) == [], dialog
        dialog.close()


@pytest.mark.parametrize("desk", ["en"], indirect=True)
def test_tab_goes_down_every_panel(desk: MainWindow, qtbot: QtBot) -> None:
    desk.resize(1280, 1600)  # so that nothing is scrolled
    for id, panel in desk.work.all.items():
        desk.tool_bar.choose(id)
        QApplication.processEvents()
        order_as_seen(desk)
        stops = [one for one in focusable(panel) if one.isVisibleTo(panel)]
        chain, at = [], stops[0]
        for _ in range(1000):
            if at in stops:
                chain.append(at)
            at = at.nextInFocusChain()
            if at is stops[0]:
                break
        assert chain == stops, id
        tops = [one.mapTo(panel, QPoint(0, 0)).y() + one.height() for one in stops]
        # A row may have parts of different heights; whatever is further down comes later.
        assert all(later > earlier - 30 for earlier, later in pairwise(tops)), (id, tops)

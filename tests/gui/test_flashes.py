"""Nothing is seen for a moment as a window of its own while windows are built: a part that is shown before it has its
place in one would be, and would take the keys from the window that has them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aedesk.gui.config.preferences import Preferences
from aedesk.gui.files.export_dialog import ExportDialog
from aedesk.gui.files.print_dialog import PrintDialog
from aedesk.gui.files.secret_dialog import SecretDialog
from aedesk.gui.help.about_dialog import AboutDialog
from aedesk.gui.help.help_window import HelpWindow
from aedesk.gui.hints.colour_popup import ColourPopup
from aedesk.gui.library.name_dialog import NameDialog
from aedesk.gui.settings.settings_dialog import SettingsDialog
from aedesk.gui.window.main_window import MainWindow
from aedesk.gui.workshop.missing import Missing
from aedesk.gui.workshop.workshop_window import WorkshopWindow


class Watch(QObject):
    """What is shown as a window."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.shown: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes it by its kind: it may be gone when somebody asks."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Watch:
    return Watch(qapp)


def test_what_is_shown_too_early_is_noticed(watch: Watch, qtbot: QtBot) -> None:
    place, part = QWidget(), QCheckBox()
    qtbot.addWidget(place)
    part.setVisible(True)
    QHBoxLayout(place).addWidget(part)
    assert watch.shown == ["QCheckBox"]


def test_no_part_of_the_desk_is(watch: Watch, shipped_desk: MainWindow, qtbot: QtBot) -> None:
    watch.shown.clear()
    assert len(shipped_desk.work.all) > 8  # which makes them
    shipped_desk.actions_by_id["library"].setChecked(True)
    shipped_desk.actions_by_id["library"].setChecked(False)
    assert watch.shown == []


def dialogs(window: MainWindow, folder: Path) -> list[Callable[[], QWidget]]:
    picture = window.document.current
    assert picture is not None
    image = picture.image
    return [
        lambda: ExportDialog(image, window),
        lambda: PrintDialog(picture, 2, window),
        lambda: SettingsDialog(Preferences(), window),
        lambda: SecretDialog(window, "", new=True),
        lambda: ColourPopup([(180, 40, 40)], QColor("red"), window),
        lambda: AboutDialog(window),
        lambda: NameDialog("", ["Anna"], window),
        lambda: HelpWindow("en"),
        lambda: WorkshopWindow(window.desk),
        lambda: WorkshopWindow(window.desk, missing=Missing(can_train=lambda: False)),
    ]


def test_no_part_of_another_window_is(watch: Watch, shipped_desk: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    watch.shown.clear()
    for make in dialogs(shipped_desk, tmp_path):
        made = make()
        qtbot.addWidget(made)
        assert watch.shown == [], type(made).__name__
        if isinstance(made, WorkshopWindow):
            made.shut()
    shipped_desk.batches.show(tmp_path)
    assert watch.shown == [type(shipped_desk.batches.window).__name__]

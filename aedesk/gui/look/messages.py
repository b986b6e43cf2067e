"""Messages and questions of the desk that every room has; those of one room stand in its dialogs.py."""

from __future__ import annotations

import traceback
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from aedesk.errors import AEDeskError
from aedesk.gui.look.translate import sentence
from aedesk.sentence import Sentence

MOST_NOTES = 8  # lines of one message


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("dialogs", text)


def show_error(parent: QWidget | None, problem: BaseException) -> None:
    """One sentence; for a fault of the program itself, also what a report of it needs."""
    box = message(parent, QMessageBox.Icon.Warning)
    if isinstance(problem, AEDeskError):
        box.setText(sentence(problem.sentence))
    elif isinstance(problem, MemoryError):
        box.setText(tr("There was not enough memory. The photo is unchanged."))
    else:
        box.setText(tr("Something went wrong in AEDesk. The photo is unchanged."))
        box.setInformativeText(f"{type(problem).__name__}: {problem}")
        box.setDetailedText("".join(traceback.format_exception(problem)))
    box.exec()


def show_notes(parent: QWidget | None, notes: Sequence[Sentence]) -> None:
    """Say what files do not keep; of many photos, the first of it."""
    box = message(parent, QMessageBox.Icon.Information)
    lines = list(dict.fromkeys(map(sentence, notes)))
    box.setText("\n".join(lines[:MOST_NOTES] + ["…"] * (len(lines) > MOST_NOTES)))
    box.exec()


def message(parent: QWidget | None, icon: QMessageBox.Icon) -> QMessageBox:
    """A message of the program, still without words."""
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle(tr("AEDesk"))
    return box


def agreed(box: QMessageBox, word: str, role: QMessageBox.ButtonRole) -> bool:
    """Ask; whether the person pressed the button with the word. Enter and Escape are the other one."""
    yes = box.addButton(word, role)
    keep = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is yes

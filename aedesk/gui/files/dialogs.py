"""What is asked where files come and go."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from aedesk.codec.files import SUFFIX as AED
from aedesk.errors import AEDeskError
from aedesk.gui.look.messages import agreed, message, tr
from aedesk.gui.look.translate import sentence
from aedesk.imaging.formats.table import READABLE

MOST_NAMES = 12  # that are listed in a question


class Unsaved(Enum):
    """What shall become of unsaved changes."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


def ask_unsaved(parent: QWidget, names: Sequence[str]) -> Unsaved:
    """Save the changes to these photos, discard them or go back? One question for all."""
    box = message(parent, QMessageBox.Icon.Question)
    lost = tr("Otherwise the changes since the last save are lost. Your original is not touched.")
    buttons = QMessageBox.StandardButton
    save = buttons.Save
    if len(names) > 1:
        save = buttons.SaveAll
        box.setText(tr("Save changes to %d photos?") % len(names))
        listed = [*names[:MOST_NAMES], *(["…"] if len(names) > MOST_NAMES else [])]
        lost = tr("Otherwise the changes since the last save are lost. Your originals are not touched.")
        where = tr("Photos that have not been saved yet are saved next to their originals.")
        lost = "\n".join([*listed, "", lost, where])
    else:
        box.setText(tr("Save changes to “%s”?") % names[0])
    box.setInformativeText(lost)
    box.setStandardButtons(save | buttons.Discard | buttons.Cancel)
    box.button(buttons.Discard).setText(tr("Don’t save"))
    box.setDefaultButton(save)
    box.setEscapeButton(buttons.Cancel)
    answer = box.exec()
    return {int(save): Unsaved.SAVE, int(buttons.Discard): Unsaved.DISCARD}.get(answer, Unsaved.CANCEL)


def ask_replace_changed(parent: QWidget, path: Path) -> bool:
    """May a file be overwritten that somebody else has written since it was saved here?"""
    box = message(parent, QMessageBox.Icon.Warning)
    box.setText(tr("“%s” has changed since you saved it here. Replace it?") % path.name)
    box.setInformativeText(tr("Another window or another program has changed it. Save As… keeps both."))
    return agreed(box, tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)


def ask_open(parent: QWidget, folder: Path) -> list[Path]:
    """The photos to open; none when the person changed their mind."""
    everything = " ".join(f"*{suffix}" for suffixes in [*READABLE.values(), (AED,)] for suffix in suffixes)
    filters = [tr("Photos (%s)") % everything, tr("All files (*)")]
    from aedesk.gui.files.open_dialog import ask_files

    return ask_files(parent, tr("Open photo"), folder, filters)


def ask_salvage(parent: QWidget, problem: AEDeskError) -> bool:
    """A part of the file is damaged: shall the rest be shown?"""
    box = message(parent, QMessageBox.Icon.Warning)
    box.setText(sentence(problem.sentence))
    box.setInformativeText(tr("The intact part can be opened; the rest will be grey."))
    return agreed(box, tr("Open the intact part"), QMessageBox.ButtonRole.AcceptRole)


def ask_recover(parent: QWidget, names: Sequence[str]) -> bool:
    """AEDesk has ended badly with unsaved work on these photos: go on with it?"""
    box = message(parent, QMessageBox.Icon.Question)
    listed = ", ".join(tr("“%s”") % name for name in names[:MOST_NAMES]) + (", …" if len(names) > MOST_NAMES else "")
    box.setText(tr("AEDesk closed unexpectedly. Restore your unsaved work on %s?") % listed)
    box.setInformativeText(tr("If you discard it, it is lost. Your original is not touched."))
    box.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is keep


def ask_go_on(parent: QWidget, path: Path, original: Path) -> bool:
    """The steps of a saved photo lie beside it: go on with them?"""
    box = message(parent, QMessageBox.Icon.Question)
    box.setText(tr("“%s” was edited in AEDesk. Continue editing?") % path.name)
    box.setInformativeText(
        tr("The original “%s” opens with all its steps, which you can still change. Or open the photo as it is.")
        % original.name
    )
    box.addButton(tr("Open as is"), QMessageBox.ButtonRole.RejectRole)
    go_on = box.addButton(tr("Continue editing"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(go_on)
    box.exec()
    return box.clickedButton() is go_on

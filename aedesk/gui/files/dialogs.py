"""What is asked where files come and go."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

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
    lost = tr("Without saving, the restored photo is lost. The original stays as it is.")
    buttons = QMessageBox.StandardButton
    save = buttons.Save
    if len(names) > 1:
        save = buttons.SaveAll
        box.setText(tr("Save the changes to %d photos?") % len(names))
        listed = [*names[:MOST_NAMES], *(["…"] if len(names) > MOST_NAMES else [])]
        lost = tr("Without saving, what was done to them is lost. The originals stay as they are.")
        where = tr("Photos that were not saved yet are saved beside their originals.")
        lost = "\n".join([*listed, "", lost, where])
    else:
        box.setText(tr("Save the changes to '%s'?") % names[0])
    box.setInformativeText(lost)
    box.setStandardButtons(save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(save)
    box.setEscapeButton(buttons.Cancel)
    answer = box.exec()
    return {int(save): Unsaved.SAVE, int(buttons.Discard): Unsaved.DISCARD}.get(answer, Unsaved.CANCEL)


def ask_replace_changed(parent: QWidget, path: Path) -> bool:
    """May a file be overwritten that somebody else has written since it was saved here?"""
    box = message(parent, QMessageBox.Icon.Warning)
    box.setText(tr("'%s' was changed since you saved it here. Replace it?") % path.name)
    box.setInformativeText(tr("Another window or another program has written it. Save as… keeps both."))
    return agreed(box, tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)


def ask_open(parent: QWidget, folder: Path) -> list[Path]:
    """The photos to open; none when the person changed their mind."""
    everything = " ".join(f"*{suffix}" for suffixes in [*READABLE.values(), (AED,)] for suffix in suffixes)
    filters = [tr("Photos (%s)") % everything, tr("All files (*)")]
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Open photo"), str(folder), ";;".join(filters))
    return [Path(name) for name in names]


def ask_salvage(parent: QWidget, problem: AEDeskError) -> bool:
    """A part of the file is damaged: shall the rest be shown?"""
    box = message(parent, QMessageBox.Icon.Warning)
    box.setText(sentence(problem.sentence))
    box.setInformativeText(tr("What is intact can be opened; the rest will be grey."))
    return agreed(box, tr("Open what is intact"), QMessageBox.ButtonRole.AcceptRole)


def ask_recover(parent: QWidget, names: Sequence[str]) -> bool:
    """AEDesk has ended badly with unsaved work on these photos: go on with it?"""
    box = message(parent, QMessageBox.Icon.Question)
    listed = ", ".join(f"'{name}'" for name in names[:MOST_NAMES]) + (", …" if len(names) > MOST_NAMES else "")
    box.setText(tr("AEDesk was not closed as it should be. Go on with the work on %s?") % listed)
    box.setInformativeText(tr("It was not saved. If you do not go on now, it is lost; the original stays as it is."))
    box.addButton(tr("Give it up"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is keep


def ask_go_on(parent: QWidget, path: Path, original: Path) -> bool:
    """The steps of a saved photo lie beside it: go on with them?"""
    box = message(parent, QMessageBox.Icon.Question)
    box.setText(tr("'%s' was made with AEDesk. Go on where you stopped?") % path.name)
    box.setInformativeText(
        tr("Its original '%s' is opened with all steps, which you can change. Or open the photo as it is.")
        % original.name
    )
    box.addButton(tr("As it is"), QMessageBox.ButtonRole.RejectRole)
    go_on = box.addButton(tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(go_on)
    box.exec()
    return box.clickedButton() is go_on

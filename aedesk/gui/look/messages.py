"""All questions and messages of the desk."""

from __future__ import annotations

import traceback
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from aedesk.codec.files import SUFFIX as AED
from aedesk.errors import AEDeskError
from aedesk.gui.look.translate import sentence
from aedesk.imaging.formats.table import READABLE, WRITABLE


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("dialogs", text)


class Unsaved(Enum):
    """What shall become of unsaved changes."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


def show_error(parent: QWidget | None, problem: BaseException) -> None:
    """One sentence; for a fault of the program itself, also what a report of it needs."""
    box = _box(parent, QMessageBox.Icon.Warning)
    if isinstance(problem, AEDeskError):
        box.setText(sentence(problem.sentence))
    elif isinstance(problem, MemoryError):
        box.setText(tr("There was not enough memory; the photo is as it was."))
    else:
        box.setText(tr("Something in AEDesk went wrong; the photo is as it was."))
        box.setInformativeText(f"{type(problem).__name__}: {problem}")
        box.setDetailedText("".join(traceback.format_exception(problem)))
    box.exec()


def ask_unsaved(parent: QWidget, name: str) -> Unsaved:
    """Save, discard or go back?"""
    box = _box(parent, QMessageBox.Icon.Question)
    box.setText(tr("Save the changes to '%s'?") % name)
    box.setInformativeText(tr("Without saving, the restored photo is lost. The original stays as it is."))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    box.setEscapeButton(buttons.Cancel)
    answer = box.exec()
    return {int(buttons.Save): Unsaved.SAVE, int(buttons.Discard): Unsaved.DISCARD}.get(answer, Unsaved.CANCEL)


def ask_replace(parent: QWidget, path: Path, original: bool) -> bool:
    """May the file be overwritten? The careful answer is the default."""
    box = _box(parent, QMessageBox.Icon.Warning)
    if original:
        box.setText(tr("Replace the original photo '%s'?") % path.name)
        box.setInformativeText(tr("The original would be gone for good."))
    else:
        box.setText(tr("'%s' exists already. Replace it?") % path.name)
    return _agreed(box, tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)


def ask_replace_changed(parent: QWidget, path: Path) -> bool:
    """May a file be overwritten that somebody else has written since it was saved here?"""
    box = _box(parent, QMessageBox.Icon.Warning)
    box.setText(tr("'%s' was changed since you saved it here. Replace it?") % path.name)
    box.setInformativeText(tr("Another window or another program has written it. Save as… keeps both."))
    return _agreed(box, tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)


def _box(parent: QWidget | None, icon: QMessageBox.Icon) -> QMessageBox:
    """A message of the program, still without words."""
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle(tr("AEDesk"))
    return box


def _agreed(box: QMessageBox, word: str, role: QMessageBox.ButtonRole) -> bool:
    """Ask; whether the person pressed the button with the word. Enter and Escape are the other one."""
    yes = box.addButton(word, role)
    keep = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is yes


def ask_open(parent: QWidget, folder: Path) -> list[Path]:
    """The photos to open; none when the person changed their mind."""
    everything = " ".join(f"*{suffix}" for suffixes in [*READABLE.values(), (AED,)] for suffix in suffixes)
    filters = [tr("Photos (%s)") % everything, tr("All files (*)")]
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Open photo"), str(folder), ";;".join(filters))
    return [Path(name) for name in names]


def ask_save(parent: QWidget, proposal: Path, only: str = "") -> Path | None:
    """Where to save, its suffix always one that can be written, or one of the format of `only` if that is given; None
    when the person changed their mind.

    Whether a file may be replaced is asked afterwards by `ask_replace`, which knows the original."""
    formats = {**WRITABLE, "AEDesk": (AED,)}
    if only:
        formats = {name: suffixes for name, suffixes in formats.items() if only in suffixes}
    filters = {
        f"{name} ({' '.join(f'*{suffix}' for suffix in suffixes)})": suffixes for name, suffixes in formats.items()
    }
    wanted = next((text for text, suffixes in filters.items() if proposal.suffix.lower() in suffixes), "")
    name, chosen = QFileDialog.getSaveFileName(
        parent,
        tr("Save photo as"),
        str(proposal),
        ";;".join(filters),
        wanted,
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if not name:
        return None
    path = Path(name)
    if not any(path.suffix.lower() in suffixes for suffixes in formats.values()):
        # "aunt.2" has no suffix of a photo: the format picked in the dialog gives it one.
        path = path.with_name(path.name + filters.get(chosen, (proposal.suffix,))[0])
    return path


def ask_save_aed(parent: QWidget, proposal: Path) -> Path | None:
    """Where to keep a compressed photo, ending in .aed; None when the person changed their mind.

    Whether a file may be replaced is asked afterwards by `ask_replace`."""
    options = QFileDialog.Option.DontConfirmOverwrite
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save as .aed"), str(proposal), tr(AED_FILTER), options=options)
    if not name:
        return None
    return Path(name) if name.lower().endswith(AED) else Path(name + AED)


def ask_salvage(parent: QWidget, problem: AEDeskError) -> bool:
    """A part of the file is damaged: shall the rest be shown?"""
    box = _box(parent, QMessageBox.Icon.Warning)
    box.setText(sentence(problem.sentence))
    box.setInformativeText(tr("What is intact can be opened; the rest will be grey."))
    return _agreed(box, tr("Open what is intact"), QMessageBox.ButtonRole.AcceptRole)


def ask_recover(parent: QWidget, path: Path) -> bool:
    """AEDesk has ended badly with unsaved work: go on with it?"""
    box = _box(parent, QMessageBox.Icon.Question)
    box.setText(tr("AEDesk was not closed as it should be. Go on with the work on '%s'?") % path.name)
    box.setInformativeText(tr("It was not saved. If you do not go on now, it is lost; the original stays as it is."))
    box.addButton(tr("Give it up"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is keep


def ask_go_on(parent: QWidget, path: Path, original: Path) -> bool:
    """The steps of a saved photo lie beside it: go on with them?"""
    box = _box(parent, QMessageBox.Icon.Question)
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


def ask_reference(parent: QWidget, folder: Path | None) -> Path | None:
    """The photo whose colours to lean to; None when the person changed their mind."""
    everything = " ".join(f"*{suffix}" for suffixes in READABLE.values() for suffix in suffixes)
    filters = [tr("Photos (%s)") % everything, tr("All files (*)")]
    name, _ = QFileDialog.getOpenFileName(parent, tr("Colours as in a photo"), str(folder or ""), ";;".join(filters))
    return Path(name) if name else None


def ask_recolour(parent: QWidget) -> bool:
    """Shall a photo that has colours get others? The careful answer is the default."""
    box = _box(parent, QMessageBox.Icon.Question)
    box.setText(tr("This photo has colours already. Colour it anew?"))
    box.setInformativeText(tr("Its own colours are left out; the step can be undone."))
    return _agreed(box, tr("Colour anew"), QMessageBox.ButtonRole.AcceptRole)


RECIPES = "Recipes (*.json)"
AED_FILTER = "AEDesk pictures (*.aed)"


def ask_open_recipe(parent: QWidget) -> Path | None:
    """The recipe to open; None when the person changed their mind."""
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open recipe"), "", tr(RECIPES))
    return Path(name) if name else None


def ask_save_recipe(parent: QWidget) -> Path | None:
    """Where to keep a recipe, ending in .json; None when the person changed their mind.

    Whether a file may be replaced is asked afterwards by `ask_replace`."""
    options = QFileDialog.Option.DontConfirmOverwrite
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save recipe"), "recipe.json", tr(RECIPES), options=options)
    if not name:
        return None
    return Path(name) if name.lower().endswith(".json") else Path(name + ".json")


def ask_open_mask(parent: QWidget, folder: Path) -> Path | None:
    """The mask to open; None when the person changed their mind."""
    filters = [tr("Pictures (*.png *.tif *.tiff *.bmp)"), tr("All files (*)")]
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open mask"), str(folder), ";;".join(filters))
    return Path(name) if name else None


def ask_save_mask(parent: QWidget, proposal: Path) -> Path | None:
    """Where to keep a mask, ending in .png; None when the person changed their mind."""
    return ask_save_png(parent, tr("Save mask"), proposal)


def ask_save_png(parent: QWidget, title: str, proposal: Path) -> Path | None:
    """Where to keep a drawn picture, ending in .png; None when the person changed their mind.

    Whether a file may be replaced is asked afterwards by `ask_replace`."""
    name, _ = QFileDialog.getSaveFileName(
        parent, title, str(proposal), "PNG (*.png)", options=QFileDialog.Option.DontConfirmOverwrite
    )
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == ".png" else path.with_name(path.name + ".png")

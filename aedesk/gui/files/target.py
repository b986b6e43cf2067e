"""Where shall a file go, may one that is there be replaced, and is that the original? Asked here for the whole desk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox

from aedesk.codec.files import SUFFIX as AED
from aedesk.filesystem import is_same, is_there
from aedesk.gui.files.desk import Desk
from aedesk.gui.look.messages import agreed, message, tr
from aedesk.imaging.formats.table import WRITABLE


@dataclass(frozen=True)
class Kinds:
    """What may be written. `title`: of the dialog. `filters`: what each line of it offers, in the person's language, to
    its suffixes; a name without one of them gets the first."""

    title: str
    filters: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Target:
    """A file to write, of a kind that was asked for. `overwrite`: it was there, and the person gave it up."""

    path: Path
    overwrite: bool


def photo_kinds(only: str = "") -> Kinds:
    """The formats of photos, or that of the suffix `only`."""
    formats = {**WRITABLE, "AEDesk": (AED,)}
    if only:
        formats = {name: suffixes for name, suffixes in formats.items() if only in suffixes}
    filters = {
        f"{name} ({' '.join(f'*{suffix}' for suffix in suffixes)})": suffixes for name, suffixes in formats.items()
    }
    return Kinds(tr("Save photo as"), filters)


def drawn_kinds(title: str) -> Kinds:
    """The format of pictures that the program draws."""
    return Kinds(title, {"PNG (*.png)": (".png",)})


def ask_target(desk: Desk, kinds: Kinds, proposal: Path) -> Target | None:
    """Where a file shall be written; None when the person changed their mind, or keeps what is there."""
    wanted = next((text for text, suffixes in kinds.filters.items() if proposal.suffix.lower() in suffixes), "")
    # Not the system asks whether a file may be replaced: it knows neither the whole name nor the original.
    name, chosen = QFileDialog.getSaveFileName(
        desk.window,
        kinds.title,
        str(proposal),
        ";;".join(kinds.filters),
        wanted,
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if not name:
        return None
    path = Path(name)
    if not any(path.suffix.lower() in suffixes for suffixes in kinds.filters.values()):
        # "aunt.2" has no suffix of a photo: the format picked in the dialog gives it one.
        path = path.with_name(path.name + kinds.filters.get(chosen, (proposal.suffix,))[0])
    if not is_there(path):
        return Target(path, overwrite=False)
    return Target(path, overwrite=True) if may_replace(desk, path) else None


def may_replace(desk: Desk, path: Path) -> bool:
    """May the file, which is there, be overwritten? The careful answer is the default."""
    original = desk.document.path
    box = message(desk.window, QMessageBox.Icon.Warning)
    if original is not None and is_same(path, original):
        box.setText(tr("Replace the original photo “%s”?") % path.name)
        box.setInformativeText(tr("The original would be lost for good."))
    else:
        box.setText(tr("“%s” already exists. Replace it?") % path.name)
    return agreed(box, tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)

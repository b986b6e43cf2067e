"""PNG files that are written beside the photos on request: masks, and maps of what was changed."""

from __future__ import annotations

import argparse
from pathlib import Path

from aedesk.errors import AEDeskError
from aedesk.filesystem import is_folder, is_there
from aedesk.imaging.formats.atomic import check_place


def check(wish: Path | None, options: argparse.Namespace, what: str, several: str) -> None:
    """Raise AEDeskError before any work for a place that cannot go well. `what`: "a mask", `several`: "the masks"."""
    if wish is None:
        return
    if not wish.suffix or is_folder(wish):
        above = next(one for one in (wish, *wish.absolute().parents) if is_there(one))  # the others will be made
        check_place(above / "photo.png")
        return
    if len(options.photos) > 1:
        raise AEDeskError(f"'{wish}' is one file; {several} of several photos need a folder.")
    if wish.suffix.lower() != ".png":
        raise AEDeskError(f"{what[:1].upper()}{what[1:]} is saved as PNG: '{wish.name}' must end in .png.")
    if is_there(wish) and not options.overwrite:
        raise AEDeskError(f"'{wish}' already exists; --overwrite replaces it.")
    check_place(wish)


def place_for(wish: Path, photo: Path) -> Path:
    """The file for one photo: `wish`, or one of the photo's name in that folder, which is made. Raises AEDeskError."""
    if wish.suffix and not is_folder(wish):
        return wish
    try:
        wish.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise AEDeskError(f"'{wish}' cannot be made ({problem.strerror}).") from None
    return wish / f"{photo.stem}.png"

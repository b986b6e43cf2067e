"""Where what is made of each photo goes."""

from __future__ import annotations

from pathlib import Path

from aedesk.codec.files import SUFFIX as AED
from aedesk.errors import AEDeskError
from aedesk.filesystem import is_folder, is_there
from aedesk.imaging.formats.atomic import check_place
from aedesk.imaging.formats.table import format_to_write, is_writable


def destinations(photos: list[Path], output: str, only: str | None = None) -> list[Path]:
    """Where each photo goes. `output` is a folder if it is one, ends with a slash, has no
    ending, or there are several photos. In a folder a photo keeps its name, and its format
    if AEDesk writes that one, else it becomes a PNG; with `only`, such as ".png", all end so. Raises AEDeskError."""
    out = Path(output)
    folder = len(photos) > 1 or is_folder(out) or output.endswith(("/", "\\")) or not out.suffix
    if not folder:
        if only is None and out.suffix.lower() == AED:
            raise AEDeskError(f"'{out.name}' is written by another command: aedesk compress.")
        if only is None:
            format_to_write(out)
        elif out.suffix.lower() != only:
            raise AEDeskError(f"'{out.name}' must end in {only}.")
        return [out]
    if is_there(out) and not is_folder(out):
        raise AEDeskError(f"'{out}' is a file; several photos need a folder.")
    targets = []
    for photo in photos:
        keeps = is_writable(photo) if only is None else photo.suffix.lower() == only
        target = out / (photo.name if keeps else f"{photo.stem}{only or '.png'}")
        if target in targets:
            raise AEDeskError(f"Two photos would become '{target}'; give them different names first.")
        targets.append(target)
    return targets


def prepared_destinations(photos: list[Path], output: str, only: str | None = None) -> list[Path]:
    """The same, and the folder is made. Raises AEDeskError too where nothing can be written there."""
    targets = destinations(photos, output, only)
    if len(targets) > 1 or targets[0].parent == Path(output):
        try:
            Path(output).mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise AEDeskError(f"'{output}' cannot be made ({problem.strerror}).") from None
    check_place(targets[0])
    return targets

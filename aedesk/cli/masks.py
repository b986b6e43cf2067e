"""`--mask`, `--save-mask` and `--only-find` of the tools that work on marked pixels."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask, load_mask, save_mask


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of every tool with a mask."""
    command.add_argument(
        "--mask",
        type=Path,
        metavar="MASK.png",
        help="work on what is white here instead of what is found; a folder holds one mask for each photo, "
        "by the photo's name",
    )
    command.add_argument(
        "--save-mask",
        type=Path,
        metavar="MASK.png",
        help="keep what was marked; a folder for several photos",
    )
    command.add_argument(
        "--only-find",
        action="store_true",
        help="change nothing: OUT is the mask of what is found, as PNG",
    )


def check_options(options: argparse.Namespace) -> None:
    """Raise AEDeskError before any work for what cannot go well."""
    if options.only_find and (options.mask is not None or options.save_mask is not None):
        raise AEDeskError("With --only-find the mask goes to OUT; --mask and --save-mask have no meaning.")
    if options.mask is not None and not options.mask.exists():
        raise AEDeskError(f"The mask '{options.mask}' does not exist.")
    save = options.save_mask
    if save is None:
        return
    if save.suffix and not save.is_dir():
        if len(options.photos) > 1:
            raise AEDeskError(f"'{save}' is one file; the masks of several photos need a folder.")
        if save.suffix.lower() != ".png":
            raise AEDeskError(f"A mask is kept as PNG: '{save.name}' must end in .png.")
        if save.exists() and not options.overwrite:
            raise AEDeskError(f"'{save}' exists already; --overwrite replaces it.")


def given_mask(options: argparse.Namespace, photo: Path, image: Image) -> Mask | None:
    """The mask for one photo, None where none was given. Raises AEDeskError."""
    if options.mask is None:
        return None
    path = options.mask / f"{photo.stem}.png" if options.mask.is_dir() else options.mask
    return load_mask(path, image.height, image.width)


def keep_mask(options: argparse.Namespace, photo: Path, mask: Mask | None) -> None:
    """Write the mask of one photo if that is wished. Raises AEDeskError."""
    save = options.save_mask
    if save is None or mask is None:
        return
    if not save.suffix or save.is_dir():
        try:
            save.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise AEDeskError(f"'{save}' cannot be made ({problem.strerror}).") from None
        save = save / f"{photo.stem}.png"
    save_mask(mask, save, overwrite=options.overwrite)


def as_picture(mask: Mask) -> Image:
    """The mask as a photo: white where it is marked."""
    return Image((mask.marked[..., None] * np.uint8(255)).astype(np.uint8))

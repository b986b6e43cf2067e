"""`--mask`, `--save-mask` and `--only-find` of the tools that work on marked pixels."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from aedesk.cli import side_files
from aedesk.cli.parser import file, output_file
from aedesk.errors import AEDeskError
from aedesk.filesystem import is_folder, is_there
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask, load_mask, save_mask


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of every tool with a mask."""
    command.add_argument(
        "--mask",
        type=file,
        metavar="MASK.png",
        help="work on what is white in this picture instead of what is found; a folder holds one mask for each photo, "
        "by the photo's name",
    )
    command.add_argument(
        "--save-mask",
        type=output_file,
        metavar="MASK.png",
        help="save the mask; a folder for several photos",
    )
    command.add_argument(
        "--only-find",
        action="store_true",
        help="only save the mask of what is found to OUT, as PNG",
    )


def check_options(options: argparse.Namespace) -> None:
    """Raise AEDeskError before any work for what cannot go well."""
    if options.only_find and (options.mask is not None or options.save_mask is not None):
        raise AEDeskError("With --only-find the mask goes to OUT; --mask and --save-mask have no meaning.")
    if options.mask is not None and not is_there(options.mask):
        raise AEDeskError(f"The mask '{options.mask}' does not exist.")
    side_files.check(options.save_mask, options, "a mask", "the masks")


def given_mask(options: argparse.Namespace, photo: Path, image: Image) -> Mask | None:
    """The mask for one photo, None where none was given. Raises AEDeskError."""
    if options.mask is None:
        return None
    path = options.mask / f"{photo.stem}.png" if is_folder(options.mask) else options.mask
    return load_mask(path, image.height, image.width)


def keep_mask(options: argparse.Namespace, photo: Path, mask: Mask | None) -> None:
    """Write the mask of one photo if that is wished. Raises AEDeskError."""
    if options.save_mask is not None and mask is not None:
        save_mask(mask, side_files.place_for(options.save_mask, photo), overwrite=options.overwrite)


def as_picture(mask: Mask) -> Image:
    """The mask as a photo: white where it is marked."""
    return Image((mask.marked[..., None] * np.uint8(255)).astype(np.uint8))

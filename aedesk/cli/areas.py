"""`--mask`, `--invert-mask` and `--feather` of the tools that can be kept to a part of the photo."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from aedesk.cli.masks import given_mask
from aedesk.cli.parser import checked, file
from aedesk.errors import AEDeskError
from aedesk.filesystem import is_there
from aedesk.imaging.image import Image
from aedesk.imaging.packed_mask import PackedMask
from aedesk.tools.base import Context
from aedesk.tools.local import FEATHER


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of every tool that can be kept to a part."""
    group = command.add_argument_group("a part of the photo")
    group.add_argument(
        "--mask",
        type=file,
        metavar="MASK.png",
        help="only where this picture is white; a folder holds one mask for each photo, by the photo's name",
    )
    group.add_argument("--invert-mask", action="store_true", help="only where the mask is black")
    group.add_argument(
        "--feather",
        type=checked(FEATHER.parse),
        default=0.0,
        metavar="N",
        help=f"a soft edge, N pixels wide (0 to {FEATHER.maximum:g}; default: 0)",
    )


def check_options(options: argparse.Namespace) -> None:
    """Raise AEDeskError before any work for what cannot go well."""
    if options.mask is None and (options.invert_mask or options.feather):
        raise AEDeskError("--invert-mask and --feather need --mask.")
    if options.mask is not None and not is_there(options.mask):
        raise AEDeskError(f"The mask '{options.mask}' does not exist.")


def with_area(options: argparse.Namespace, photo: Path, image: Image, context: Context) -> Context:
    """The context with the part of the photo that the options name. Raises AEDeskError."""
    mask = given_mask(options, photo, image)
    if mask is None:
        return context
    mask = mask.inverted() if options.invert_mask else mask
    return replace(context, inputs=replace(context.inputs, marked=PackedMask.of(mask), feather=options.feather))

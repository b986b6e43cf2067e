"""`aedesk workshop show --keep`: what is left of pictures when only some axes of the code are kept."""

from __future__ import annotations

import argparse

import numpy as np

from aedesk.cli.common import add_overwrite
from aedesk.cli.parser import output_file
from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError
from aedesk.filesystem import is_there
from aedesk.imaging.formats.atomic import check_place
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.workshop.axes import Axes
from aedesk.workshop.draw import draw
from aedesk.workshop.known import Known
from aedesk.workshop.pca import psnr
from aedesk.workshop.project import Project

DIRECTIONS, NUMBERS = "directions", "numbers"
PICTURES = 8  # on the sheet
LARGE = 64  # pixels of the side that a picture on it has at least


def add_options(command: argparse.ArgumentParser) -> None:
    """Those of `show`."""
    command.add_argument("--by", choices=(DIRECTIONS, NUMBERS), default=DIRECTIONS, help="axes of the code to list")
    command.add_argument("--keep", type=_names, metavar="N,N,...", help="keep these axes, put all else to its mean")
    command.add_argument(
        "-o", "--output", type=output_file, metavar="OUT.png", help="with --keep: pictures, before and after"
    )
    add_overwrite(command)


def _names(text: str) -> tuple[int, ...]:
    """`none` drops all."""
    parts = [] if text.strip() == "none" else [part.strip() for part in text.split(",") if part.strip()]
    if not all(part.isdecimal() and len(part) < 6 for part in parts) or not (parts or text.strip() == "none"):
        raise argparse.ArgumentTypeError(f"'{text}' is neither like 1,3,5 nor 'none'.")
    return tuple(int(part) for part in parts)


def check_options(options: argparse.Namespace) -> None:
    """Raise AEDeskError before any work for what cannot go well."""
    if options.output is None:
        return
    if options.keep is None:
        raise AEDeskError("-o needs --keep: which axes of the code are kept.")
    if options.output.suffix.lower() != ".png":
        raise AEDeskError("The pictures are saved as PNG: '{}' must end in .png.", options.output.name)
    if is_there(options.output) and not options.overwrite:
        raise AEDeskError("'{}' already exists; --overwrite replaces it.", options.output)
    check_place(options.output)


def show_axes(project: Project, known: Known, options: argparse.Namespace) -> None:
    """Print along which axes codes differ, and what is left with those that are kept. Raises AEDeskError."""
    all_numbers = known.codes.shape[1]
    axes = Axes.of_directions(known) if options.by == DIRECTIONS else Axes.of_numbers(known, all_numbers)
    keep = None if options.keep is None else axes.chosen(options.keep)
    shown = min(len(axes.names), 16)
    print(f"    variance of the codes, by {options.by}:")
    for place in range(shown):
        print(f"        {axes.names[place]:4}: {100 * axes.shares[place]:5.1f} %")
    others = axes.rest + float(axes.shares[shown:].sum())
    if others > 0.0005:
        print(f"        others: {100 * others:.1f} %")
    if keep is None:
        return
    pictures = known.pictures.astype(np.float32) / 255
    engine = Engine("cpu")
    whole = draw(project, known.codes, engine, Job())
    left = draw(project, axes.kept(known.codes, keep, rest=False), engine, Job())
    names = ", ".join(str(n) for n in options.keep) or "none"
    print(f"    kept {names}: {100 * float(axes.shares[keep].sum()):.1f} % of the variance, "
          f"{_psnr(left, pictures):.2f} dB; with all: {_psnr(whole, pictures):.2f} dB")  # fmt: skip
    if options.output is not None:
        step = max(1, len(pictures) // PICTURES)
        rows = [one[::step][:PICTURES] for one in (pictures, whole, left)]
        save(_sheet(rows), options.output, overwrite=options.overwrite)
        print(f"    {options.output}: above the pictures, then drawn from the whole code, below from what is kept")


def _psnr(one: np.ndarray, other: np.ndarray) -> float:
    return psnr(float(np.mean((one - other) ** 2, dtype=np.float64)))


def _sheet(rows: list[np.ndarray]) -> Image:
    """Rows of pictures (N, C, side, side) in [0, 1] as one, each pixel as large as needed to be seen."""
    whole = np.concatenate([np.concatenate(list(row), axis=2) for row in rows], axis=1)
    times = max(1, -(-LARGE // rows[0].shape[-1]))
    pixels = np.round(whole.transpose(1, 2, 0) * 255).astype(np.uint8)
    return Image(np.ascontiguousarray(pixels.repeat(times, axis=0).repeat(times, axis=1)))

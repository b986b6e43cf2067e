"""`--for`, `--size`, `--dpi`, `--file-quality`, `--max-size` and `--metadata`: how the files are written."""

from __future__ import annotations

import argparse
import re
from typing import TypeVar

from aedesk.cli.parser import whole
from aedesk.imaging.formats.export import ALL, KEPT, LARGEST_SIDE, PRESETS, Export
from aedesk.imaging.formats.save import QUALITY

LEAST_BYTES = 1000

T = TypeVar("T")


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of the commands that write photos."""
    group = command.add_argument_group("the files")
    group.add_argument(
        "--for",
        choices=tuple(PRESETS),
        dest="preset",
        help="what the files are for: mail (1600 pixels, at most 1 MB), web (2560 pixels), both without location, or "
        "archive (all of the photo); the other options change that",
    )
    group.add_argument(
        "--size",
        type=whole(16, LARGEST_SIDE),
        metavar="N",
        help="reduce the longer side to at most N pixels",
    )
    group.add_argument("--dpi", type=whole(1, 10_000), metavar="N", help="dots per inch, for printing")
    group.add_argument(
        "--file-quality",
        type=whole(1, 100),
        metavar="1..100",
        help=f"quality of JPEG and WebP files (default: {QUALITY})",
    )
    group.add_argument(
        "--max-size",
        type=file_size,
        metavar="SIZE",
        help="largest file, such as 500KB or 2MB: as good as fits into it, and with fewer pixels where nothing does",
    )
    group.add_argument(
        "--metadata",
        choices=KEPT,
        help=f"which EXIF, XMP and IPTC data to keep: all, all except the location, or none (default: {ALL})",
    )


def wish_of(options: argparse.Namespace) -> Export:
    """What the options say."""
    usual = PRESETS[options.preset][1] if options.preset is not None else Export()

    return Export(
        _given(options.size, usual.longer_side),
        float(_given(options.dpi, usual.dpi)),
        _given(options.metadata, usual.metadata),
        _given(options.file_quality, usual.quality),
        _given(options.max_size, usual.most_bytes),
    )


def _given(value: T | None, usual: T) -> T:
    return usual if value is None else value


def file_size(text: str) -> int:
    """Bytes of a size such as 500KB, 1.5MB or 800000. Raises ArgumentTypeError."""
    found = re.fullmatch(r"(\d{1,12}(?:\.\d{1,6})?)\s*(|b|k|kb|m|mb)", text.strip().lower())
    times = {"": 1, "b": 1, "k": 1000, "kb": 1000, "m": 10**6, "mb": 10**6}
    size = round(float(found[1]) * times[found[2]]) if found is not None else 0
    if size < LEAST_BYTES:
        raise argparse.ArgumentTypeError(f"'{text}' is no size of a file such as 500KB or 2MB.")
    return size

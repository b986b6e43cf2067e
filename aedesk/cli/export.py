"""`--size`, `--dpi`, `--file-quality` and `--metadata`: how the files are written."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from aedesk.imaging.formats.export import ALL, KEPT, LARGEST_SIDE, Export
from aedesk.imaging.formats.save import QUALITY


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of the commands that write photos."""
    group = command.add_argument_group("the files")
    group.add_argument(
        "--size",
        type=_whole(16, LARGEST_SIDE),
        default=0,
        metavar="N",
        help="reduce the longer side to at most N pixels",
    )
    group.add_argument("--dpi", type=_whole(1, 10_000), default=0, metavar="N", help="dots per inch, for printing")
    group.add_argument(
        "--file-quality",
        type=_whole(1, 100),
        default=QUALITY,
        metavar="1..100",
        help=f"of JPEG and WebP files (default: {QUALITY})",
    )
    group.add_argument(
        "--metadata",
        choices=KEPT,
        default=ALL,
        help="which EXIF, XMP and IPTC data to keep: all, all except the location, or none (default: all)",
    )


def wish_of(options: argparse.Namespace) -> Export:
    """What the options say."""
    return Export(options.size, options.dpi, options.metadata, options.file_quality)


def _whole(least: int, most: int) -> Callable[[str], int]:
    """What reads a whole number of a range."""

    def parse(text: str) -> int:
        if not text.isdecimal() or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from {least} to {most}.")
        return int(text)

    return parse

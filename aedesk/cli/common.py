"""Options that many commands have: each is written once, so that it is the same everywhere."""

from __future__ import annotations

import argparse
from typing import Any

from aedesk.cli.parser import file, output, whole
from aedesk.engine.providers import DEVICES

MOST_THREADS = 1024
OUT = "file for one photo, folder for many; the extension picks the format"


def add_photos(
    command: argparse.ArgumentParser, needed: bool = True, name: str = "PHOTO", help: str = "one photo or more"
) -> None:
    """The photos, and where what is made of them goes."""
    command.add_argument("photos", nargs="+" if needed else "*", type=file, metavar=name, help=help)


def add_output(command: argparse.ArgumentParser, help: str = OUT) -> None:
    """Where what is made of the photos goes, and whether it may replace something."""
    command.add_argument("-o", "--output", type=output, required=True, metavar="OUT", help=help)
    add_overwrite(command)


def add_overwrite(command: Any) -> None:
    """For every command that writes files. `command`: a parser or a group of one."""
    command.add_argument("--overwrite", action="store_true", help="replace existing files")


def add_computing(command: argparse.ArgumentParser, threads: str = "processor threads (default: all)") -> None:
    """For every command with networks: what computes, and with how many threads."""
    command.add_argument("--device", choices=DEVICES, default="auto", help="what to compute with (default: auto)")
    command.add_argument("--threads", type=whole(0, MOST_THREADS), default=0, metavar="N", help=threads)

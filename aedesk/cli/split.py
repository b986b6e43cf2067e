"""`aedesk split SCAN... -o FOLDER`: single photos from scans of several, and from files with several pages."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from aedesk.cli import export
from aedesk.cli.common import add_overwrite, add_photos
from aedesk.cli.parser import output_file
from aedesk.cli.photos import refused, tell
from aedesk.errors import AEDeskError
from aedesk.filesystem import is_folder, is_there
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.pages import pages_of, said_of
from aedesk.imaging.formats.table import is_writable
from aedesk.imaging.pixels.split import find_frames, taken_out
from aedesk.recipe.deliver import Wishes, deliver


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of this command."""
    add_photos(command, name="SCAN", help="one scan or more")
    command.add_argument(
        "-o",
        "--output",
        required=True,
        type=output_file,
        metavar="FOLDER",
        help="folder for the photos, SCAN-1, SCAN-2, ...",
    )
    command.add_argument("--pages", action="store_true", help="only split the pages of a file")
    add_overwrite(command)
    export.add_options(command)


def split(options: argparse.Namespace) -> int:
    """Take all scans apart. Returns the exit code: 0 only if each was."""
    if is_there(options.output) and not is_folder(options.output):
        return refused(AEDeskError(f"'{options.output}' is a file; the photos need a folder."))
    try:
        options.output.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        return refused(AEDeskError(f"'{options.output}' cannot be made ({problem.strerror})."))
    failed = 0
    for scan in options.photos:
        count, whole = _split(scan, options)
        failed += not whole
        if count:
            print(f"{scan} -> {count} photo{'s' if count > 1 else ''} in {options.output}")
    return 1 if failed else 0


def _split(scan: Path, options: argparse.Namespace) -> tuple[int, bool]:
    """How many photos were written, and whether there was no problem. A page that cannot be read does not stop the
    others."""
    wishes = Wishes(export=export.wish_of(options), overwrite=options.overwrite)
    written = number = 0
    whole = True
    pages = pages_of(scan)
    for page in pages:
        try:
            image = load(scan, page)
            frames = [] if options.pages else find_frames(image)
        except Exception as problem:
            whole, number = False, number + 1  # the names of the others stay what they would be
            tell(problem, scan)
            if len(pages) > 1:
                print(f"aedesk: Page {page + 1} was left out.", file=sys.stderr)
            continue
        for note in said_of(scan, image, len(pages)) if page == pages[0] else image.notes:
            print(f"aedesk: {note}", file=sys.stderr)
        # A page without photos on a lid is one itself.
        for part in [taken_out(image, frame) for frame in frames] or [image]:
            number += 1
            suffix = scan.suffix if is_writable(scan) else ".png"
            target = options.output / f"{scan.stem}-{number}{suffix}"
            try:
                notes = deliver(part, [], target, wishes)
            except Exception as problem:
                tell(problem, scan)
                return written, False
            written += 1
            for note in notes:
                print(f"aedesk: {note}", file=sys.stderr)
    return written, whole

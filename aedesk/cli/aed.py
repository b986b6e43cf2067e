"""`aedesk compress`, `decompress` and `info`: photos to .aed files and back."""

from __future__ import annotations

import argparse
from pathlib import Path

from aedesk.cli import export, secrets
from aedesk.cli.common import add_computing, add_output, add_photos
from aedesk.cli.destinations import prepared_destinations
from aedesk.cli.export import file_size
from aedesk.cli.parser import file, whole
from aedesk.cli.photos import for_each, refused, tell
from aedesk.cli.reading import read_photo
from aedesk.codec.codec import cannot_keep, compress, decompress
from aedesk.codec.files import LARGEST_FILE, SUFFIX, read_file, write_file
from aedesk.codec.gains import BEST, USUAL
from aedesk.codec.model import load_codec
from aedesk.codec.rate import compress_to
from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError
from aedesk.imaging.formats.pages import said_of
from aedesk.jobs import Job
from aedesk.models.store import ModelStore
from aedesk.recipe.deliver import Wishes, deliver
from aedesk.sentence import Sentence


def add_compress_options(command: argparse.ArgumentParser) -> None:
    """The options of `compress`."""
    add_photos(command)
    add_output(command, "an .aed file for one photo, a folder for many")
    add_computing(command)
    how = command.add_mutually_exclusive_group()
    how.add_argument(
        "--quality",
        type=whole(1, BEST),
        default=USUAL,
        metavar="1..100",
        help=f"higher quality stays closer to the photo (default: {USUAL})",
    )
    how.add_argument(
        "--max-size",
        type=file_size,
        metavar="SIZE",
        help="largest file, such as 50KB or 2MB: at the best quality that fits",
    )
    how.add_argument("--bytes", type=whole(1, LARGEST_FILE), dest="max_size", help=argparse.SUPPRESS)  # its first name
    secrets.add_options(command)


def add_decompress_options(command: argparse.ArgumentParser) -> None:
    """The options of `decompress`."""
    add_photos(command, name="FILE.aed", help="one file or more")
    add_output(command)
    add_computing(command)
    secrets.add_options(command)
    command.add_argument("--salvage", action="store_true", help="read the intact part of a damaged file")
    export.add_options(command)


def add_info_options(command: argparse.ArgumentParser) -> None:
    """The options of `info`."""
    command.add_argument("files", nargs="+", type=file, metavar="FILE.aed", help="one file or more")
    secrets.add_options(command)


def run_compress(options: argparse.Namespace) -> int:
    """Write an .aed file for every photo. Returns the exit code."""
    try:
        targets = prepared_destinations(options.photos, options.output, SUFFIX)
        secret = secrets.given_secret(options, new=True)
        engine, models = Engine(options.device, options.threads), ModelStore()
        model = load_codec(models)
    except AEDeskError as problem:
        return refused(problem)

    def make(photo: Path, target: Path, job: Job) -> tuple[str, list[Sentence]]:
        image = read_photo(photo, engine, models, job.part(0.0, 0.1))
        job = job.part(0.1, 0.9)
        if options.max_size is not None:
            file = compress_to(image, options.max_size, model, engine, job, secret)
        else:
            file = compress(image, options.quality, model, engine, job)
        size = write_file(file, target, secret, overwrite=options.overwrite)
        bits = 8 * size / (image.width * image.height)
        words = f"{size} bytes, {bits:.3f} bits per pixel, quality {file.header.quality}"
        lost = [Sentence("{} cannot keep {}: '{}'.", (SUFFIX, name, photo.name)) for name in cannot_keep(image)]
        return words, [*said_of(photo, image), *lost, *engine.take_notes()]

    return for_each(options.photos, targets, make, options.overwrite)


def run_decompress(options: argparse.Namespace) -> int:
    """Write a picture for every .aed file. Returns the exit code."""
    try:
        targets = prepared_destinations(options.photos, options.output)
        secret = secrets.given_secret(options, new=False)
        engine, model = Engine(options.device, options.threads), load_codec(ModelStore())
    except AEDeskError as problem:
        return refused(problem)

    def make(photo: Path, target: Path, job: Job) -> tuple[str, list[Sentence]]:
        file = read_file(photo, secret, options.salvage)
        wishes = Wishes(export=export.wish_of(options), overwrite=options.overwrite)
        notes = [*deliver(decompress(file, model, engine, job), [], target, wishes), *engine.take_notes()]
        return f"damaged: {', '.join(file.damaged)}" if file.damaged else "", notes

    return for_each(options.photos, targets, make, options.overwrite)


def run_info(options: argparse.Namespace) -> int:
    """Say what is in .aed files. Returns the exit code."""
    failed = 0
    try:
        secret = secrets.given_secret(options, new=False)
    except AEDeskError as problem:
        return refused(problem)
    for path in options.files:
        try:
            file = read_file(path, secret, salvage=True)
            size = path.stat().st_size
        except Exception as problem:
            failed += 1
            tell(problem, path)
            continue
        header, metadata = file.header, file.metadata
        kept = [name for name in ("exif", "icc", "xmp", "iptc", "texts") if getattr(metadata, name)]
        print(
            f"{path}: {header.width} x {header.height} pixels, {'grey' if header.channels == 1 else 'colour'}, "
            f"quality {header.quality}, {size} bytes, {8 * size / (header.width * header.height):.3f} bits per pixel, "
            f"{header.tiles} tile{'s' if header.tiles > 1 else ''}, model {header.model} {header.weights.hex()[:8]}"
            + (f", with {', '.join(kept)}" if kept else "")
            + (", locked" if file.locked else "")
            + (f", damaged: {', '.join(file.damaged)}" if file.damaged else "")
        )
        failed += bool(file.damaged)
    return 1 if failed else 0

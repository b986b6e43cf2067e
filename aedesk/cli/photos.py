"""`aedesk TOOL PHOTO... -o OUT`: one tool over some photos."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from aedesk.cli import hints, masks
from aedesk.cli.progress import ProgressBar
from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError
from aedesk.imaging.formats import WRITABLE, format_to_write
from aedesk.imaging.image import Image
from aedesk.imaging.load import load
from aedesk.imaging.save import save
from aedesk.jobs import Job
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context, HintTool, MaskTool, Tool, declarations, in_words


def destinations(photos: list[Path], output: str) -> list[Path]:
    """Where each photo goes. `output` is a folder if it is one, ends with a slash, has no
    ending, or there are several photos. In a folder a photo keeps its name, and its format
    if AEDesk writes that one, else it becomes a PNG. Raises AEDeskError."""
    out = Path(output)
    folder = len(photos) > 1 or out.is_dir() or output.endswith(("/", "\\")) or not out.suffix
    if not folder:
        format_to_write(out)
        return [out]
    if out.exists() and not out.is_dir():
        raise AEDeskError(f"'{out}' is a file; several photos need a folder.")
    writable = {suffix for suffixes in WRITABLE.values() for suffix in suffixes}
    targets = []
    for photo in photos:
        target = out / (photo.name if photo.suffix.lower() in writable else f"{photo.stem}.png")
        if target in targets:
            raise AEDeskError(f"Two photos would become '{target}'; give them different names first.")
        targets.append(target)
    return targets


# What is done to one photo, which lies at the path: the new one, and in words what was found out or done.
Work = Callable[[Path, Image, Context], tuple[Image, str]]


def handler(tool: Tool[Any]) -> Callable[[argparse.Namespace], int]:
    """The function that runs `tool` with parsed options."""

    def run(options: argparse.Namespace) -> int:
        params = tool.params_type(**{name: getattr(options, name) for name in declarations(tool.params_type)})

        def work(photo: Path, image: Image, context: Context) -> tuple[Image, str]:
            if isinstance(tool, HintTool):
                context = hints.with_options(options, context)
            if not isinstance(tool, MaskTool):
                result = tool.run(image, params, context)
            else:
                result = tool.run(image, params, replace(context, mask=masks.given_mask(options, photo, image)))
                masks.keep_mask(options, photo, result.mask)
            return result.image, in_words(result.found)

        if isinstance(tool, MaskTool):
            try:
                masks.check_options(options)
            except AEDeskError as problem:
                print(f"aedesk: {problem}", file=sys.stderr)
                return 2
        return each_photo(options, work)

    return run


def each_photo(options: argparse.Namespace, work: Work) -> int:
    """Load, work on and save every photo. Returns the exit code: 0 only if all were written.

    Uses the options photos, output, overwrite, device and threads."""
    try:
        targets = destinations(options.photos, options.output)
        if len(targets) > 1 or targets[0].parent == Path(options.output):
            Path(options.output).mkdir(parents=True, exist_ok=True)
    except AEDeskError as problem:
        print(f"aedesk: {problem}", file=sys.stderr)
        return 2
    except OSError as problem:
        print(f"aedesk: '{options.output}' cannot be made ({problem.strerror}).", file=sys.stderr)
        return 1
    engine, models = Engine(options.device, options.threads), ModelStore()
    failed = 0
    for photo, target in zip(options.photos, targets, strict=True):
        try:
            _one(work, engine, models, photo, target, options.overwrite)
        except AEDeskError as problem:
            failed += 1
            print(f"aedesk: {problem}", file=sys.stderr)
    if failed and len(targets) > 1:
        print(f"aedesk: {failed} of {len(targets)} photos failed.", file=sys.stderr)
    return 1 if failed else 0


def _one(work: Work, engine: Engine, models: ModelStore, photo: Path, target: Path, overwrite: bool) -> None:
    if target.exists() and not overwrite:
        # said before the work, not after
        raise AEDeskError(f"'{target}' exists already; --overwrite replaces it.")
    with ProgressBar(photo.name) as bar:
        image, words = work(photo, load(photo), Context(engine, models, Job(bar.show)))
        notes = save(image, target, overwrite=overwrite)
    print(f"{photo} -> {target}" + (f" ({words})" if words else ""))
    for note in notes:
        print(f"aedesk: {note}", file=sys.stderr)

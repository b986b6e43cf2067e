"""The options of each command, and what it does."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from aedesk.cli import (
    aed,
    areas,
    batch,
    doctor,
    export,
    hints,
    library,
    marks,
    masks,
    models,
    photos,
    restore,
    sizes,
    split,
    story,
    workshop,
)
from aedesk.cli.common import add_computing, add_output, add_photos
from aedesk.cli.parser import checked
from aedesk.recipe.opacity import FULL, OPACITY, can_fade
from aedesk.tools.base import (
    HintTool,
    LookTool,
    MarkTool,
    MaskTool,
    Switch,
    Tool,
    declarations,
    look_choice,
)
from aedesk.tools.enlarge.enlarge import Enlarge
from aedesk.tools.local import is_local
from aedesk.tools.registry import tool
from aedesk.tools.summaries import SUMMARIES


def add_options(name: str, command: argparse.ArgumentParser) -> None:
    """Give the parser of a command its options, and `handler`: what takes them and returns the exit code."""
    if name in SUMMARIES:
        _add_tool(command, tool(name))
        return
    match name:
        case "restore":
            _add_common(command)
            restore.add_options(command)
            story.add_options(command)
            export.add_options(command)
            command.set_defaults(handler=restore.restore)
        case "split":
            split.add_options(command)
            command.set_defaults(handler=split.split)
        case "batch":
            batch.add_options(command)
            command.set_defaults(handler=batch.batch)
        case "compress":
            aed.add_compress_options(command)
            command.set_defaults(handler=aed.run_compress)
        case "decompress":
            aed.add_decompress_options(command)
            command.set_defaults(handler=aed.run_decompress)
        case "info":
            aed.add_info_options(command)
            command.set_defaults(handler=aed.run_info)
        case "library":
            library.add_options(command)
        case "workshop":
            workshop.add_options(command)
        case "doctor":
            doctor.add_options(command)
            command.set_defaults(handler=doctor.doctor)
        case "models":
            models.add_options(command)
        case _:
            raise ValueError(f"there is no command {name}")


def _add_tool(command: argparse.ArgumentParser, tool: Tool[Any]) -> None:
    _add_common(command, photos_needed=not isinstance(tool, MarkTool))
    if isinstance(tool, Enlarge):
        sizes.add_options(command)
    _add_parameters(command, tool.params_type, sizes.FIELDS if isinstance(tool, Enlarge) else ())
    if isinstance(tool, LookTool):
        _add_looks(command, tool)
    if can_fade(tool):
        command.add_argument(
            "--opacity",
            type=checked(OPACITY.parse),
            default=FULL,
            metavar="0..100",
            help="how much of the result is laid over the photo, in per cent (default: 100)",
        )
    story.add_options(command)
    export.add_options(command)
    if isinstance(tool, MaskTool):
        masks.add_options(command)
    if is_local(tool):
        areas.add_options(command)
    if isinstance(tool, MarkTool):
        marks.add_options(command)
    if isinstance(tool, HintTool):
        hints.add_options(command)
    command.set_defaults(handler=photos.handler(tool))


def _add_common(command: argparse.ArgumentParser, photos_needed: bool = True) -> None:
    """The options of every command that works on photos."""
    add_photos(command, photos_needed)
    add_output(command)
    add_computing(command)


def _add_parameters(command: argparse.ArgumentParser, params_type: type, others: Sequence[str] = ()) -> None:
    """One option for each declared parameter: strength becomes --strength auto|0..100. None where it is not given.
    `others`: parameters that have options of their own."""
    defaults = params_type()
    for name, declaration in declarations(params_type).items():
        if name in others:
            continue
        option = f"--{name.replace('_', '-')}"
        if isinstance(declaration, Switch):
            command.add_argument(option, action="store_const", const="yes", help=declaration.help)
            continue
        usual = getattr(defaults, name)
        command.add_argument(
            option,
            dest=name,
            type=checked(declaration.parse),
            metavar=declaration.span,
            help=f"{declaration.help} (default: {usual if isinstance(usual, str) else format(usual, 'g')})",
        )


def _add_looks(command: argparse.ArgumentParser, tool: LookTool[Any]) -> None:
    choice, usual = look_choice(tool.looks), next(iter(tool.looks))
    kinds = "; ".join(f"{name}: {look.help[:1].lower()}{look.help[1:]}" for name, look in tool.looks.items())
    command.add_argument(
        "--look",
        choices=list(tool.looks),
        default=usual,
        help=f"{choice.help}; the options above change it. {kinds} (default: {usual})",
    )

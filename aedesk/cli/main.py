"""Reading the arguments and starting what they ask for."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import aedesk
from aedesk.cli import aed, batch, doctor, export, hints, marks, masks, photos, restore, split, story
from aedesk.engine.engine import DEVICES
from aedesk.models.store import ModelStore
from aedesk.tools.base import Declaration, HintTool, MarkTool, MaskTool, Switch, declarations
from aedesk.tools.registry import TOOLS

USAGE = """\
aedesk [PHOTO...]                 open the desk
       aedesk TOOL PHOTO... -o OUT       work without a screen
       aedesk restore PHOTO... -o OUT    what each photo needs
       aedesk batch IN -o OUT            a folder of photos
       aedesk split SCAN... -o FOLDER    single photos from scans of several
       aedesk doctor | models            look at the installation"""

CODEC = {
    "compress": "Squeezes photos into small .aed files.",
    "decompress": "Draws the pictures of .aed files again.",
    "info": "Says what is in .aed files.",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run AEDesk and return the exit code: 0 all done, 1 something failed, 2 wrong arguments, 130 stopped."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    commands = {tool.id for tool in TOOLS} | {"restore", "batch", "split", "doctor", "models"} | set(_codec_commands())
    is_option = bool(arguments) and arguments[0] in ("-h", "--help", "--version")
    if not is_option and (not arguments or arguments[0] not in commands):
        return _desk(arguments)
    try:
        options = _parser().parse_args(arguments)
        return int(options.handler(options))
    except SystemExit as stop:  # argparse has said what is wrong
        return int(stop.code or 0)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130


def _desk(arguments: Sequence[str]) -> int:
    unknown = [a for a in arguments if a.startswith("-") and a != "--" and not Path(a).exists()]
    if unknown:
        print(f"aedesk: '{unknown[0]}' is not known; aedesk --help lists what is.", file=sys.stderr)
        return 2
    try:
        from aedesk.gui.app import run
    except ImportError as problem:
        print(f"The desk cannot open: {problem}. The command line works without it.", file=sys.stderr)
        return 1
    return run([Path(a) for a in arguments if a != "--"])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="aedesk", description=aedesk.__doc__, usage=USAGE)
    parser.add_argument("--version", action="version", version=f"AEDesk {aedesk.__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for tool in TOOLS:
        command = commands.add_parser(tool.id, help=tool.help, description=tool.help)
        _add_common(command, photos_needed=not isinstance(tool, MarkTool))
        _add_parameters(command, tool.params_type)
        story.add_options(command)
        export.add_options(command)
        if isinstance(tool, MaskTool):
            masks.add_options(command)
        if isinstance(tool, MarkTool):
            marks.add_options(command)
        if isinstance(tool, HintTool):
            hints.add_options(command)
        command.set_defaults(handler=photos.handler(tool))
    about = "Looks at each photo and does what it needs: damage, noise, JPEG dirt, fading."
    command = commands.add_parser("restore", help=about, description=about)
    _add_common(command)
    restore.add_options(command)
    story.add_options(command)
    export.add_options(command)
    command.set_defaults(handler=restore.restore)
    about = "Takes scans with several photos apart, and files with several pages."
    command = commands.add_parser("split", help=about, description=about)
    split.add_options(command)
    command.set_defaults(handler=split.split)
    about = "Restores all photos of a folder, or applies a recipe to them."
    command = commands.add_parser("batch", help=about, description=about)
    batch.add_options(command)
    command.set_defaults(handler=batch.batch)
    for name in _codec_commands():
        _add_codec_command(commands.add_parser(name, help=CODEC[name], description=CODEC[name]), name)
    commands.add_parser("doctor", help="check the installation").set_defaults(handler=doctor.doctor)
    commands.add_parser("models", help="list the models").set_defaults(handler=doctor.models)
    return parser


def _codec_commands() -> list[str]:
    """The commands of the picture format, where its model is installed."""
    return list(CODEC) if "compress" in ModelStore().ids() else []


def _add_codec_command(command: argparse.ArgumentParser, name: str) -> None:
    if name == "info":
        aed.add_info_options(command)
        command.set_defaults(handler=aed.run_info)
        return
    _add_common(command)
    if name == "compress":
        aed.add_compress_options(command)
        command.set_defaults(handler=aed.run_compress)
    else:
        aed.add_decompress_options(command)
        command.set_defaults(handler=aed.run_decompress)


def _add_common(command: argparse.ArgumentParser, photos_needed: bool = True) -> None:
    """The options of every command that works on photos."""
    command.add_argument("photos", nargs="+" if photos_needed else "*", type=Path, metavar="PHOTO")
    command.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="OUT",
        help="file for one photo, folder for many; the ending picks the format",
    )
    command.add_argument("--overwrite", action="store_true", help="replace files that exist already")
    command.add_argument("--device", choices=DEVICES, default="auto", help="what computes (default: auto)")
    command.add_argument("--threads", type=int, default=0, metavar="N", help="processor threads (default: all)")


def _add_parameters(command: argparse.ArgumentParser, params_type: type) -> None:
    """One option for each declared parameter: strength becomes --strength auto|0..100."""
    defaults = params_type()
    for name, declaration in declarations(params_type).items():
        option = f"--{name.replace('_', '-')}"
        if isinstance(declaration, Switch):
            command.add_argument(option, action="store_const", const="yes", default="no", help=declaration.help)
            continue

        def value(text: str, declaration: Declaration = declaration) -> float | str:
            try:
                return declaration.parse(text)
            except ValueError as problem:
                raise argparse.ArgumentTypeError(str(problem)) from None

        command.add_argument(
            option,
            dest=name,
            type=value,
            default=getattr(defaults, name),
            metavar=declaration.span,
            help=f"{declaration.help} (default: {getattr(defaults, name)})",
        )

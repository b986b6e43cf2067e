"""Reading the arguments and starting what they ask for.

What a command works with is imported once it is known which one: the list of all must be there at once.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

import aedesk
from aedesk.cli.parser import Parser, likely
from aedesk.cli.streams import quiet_libraries, safe_streams
from aedesk.errors import in_a_sentence
from aedesk.filesystem import is_there
from aedesk.models.store import ModelStore
from aedesk.termination import end_tidily
from aedesk.tools.summaries import SUMMARIES

REVERSE = "-reverse"  # Qt's own option: the desk as those see it who write from right to left
USAGE = """\
aedesk [PHOTO...]                 open the desk
       aedesk TOOL PHOTO... -o OUT       work without a screen
       aedesk restore PHOTO... -o OUT    what each photo needs
       aedesk batch IN -o OUT            a folder of photos
       aedesk split SCAN... -o FOLDER    single photos from scans of several
       aedesk library ACTION             photos found again by what is on them
       aedesk workshop ACTION PROJECT    autoencoders of one's own
       aedesk doctor | models            look at the installation"""

PHOTOS = {
    "restore": "Analyses each photo and applies the steps it needs: damage, noise, JPEG artefacts, faded colours.",
    "split": "Splits scans with several photos, and files with several pages, into single photos.",
    "batch": "Restores all photos of a folder, or applies a recipe to them.",
}
CODEC = {
    "compress": "Compresses photos to small .aed files.",
    "decompress": "Turns .aed files back into photos.",
    "info": "Shows what is in .aed files.",
}
LIBRARY = {"library": "Finds photos again by what is on them: alike ones, groups, duplicates, the worst first."}
WORKSHOP = {"workshop": "Makes, trains, shows and exports autoencoders of one's own."}
INSTALLATION = {
    "doctor": "Checks the installation.",
    "models": "Lists the models, and adds those of others.",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run AEDesk and return the exit code: 0 all done, 1 something failed, 2 wrong arguments, 130 stopped."""
    if argv is None:  # the process is ours
        end_tidily()
    with safe_streams() as out:
        code = _run(list(sys.argv[1:] if argv is None else argv), ours=argv is None)
        out.flush()
        if out.lost and out.problem is not None:
            print(f"aedesk: Not everything could be printed ({out.problem.strerror}).", file=sys.stderr)
            return code or 1
        return code


def _run(arguments: list[str], ours: bool) -> int:
    """What `main` returns; every problem becomes a sentence. `ours`: nobody else uses this process."""
    try:
        commands = _commands()
        if arguments[:1] == ["help"]:  # as git and others take it
            asked = arguments[1:2]
            arguments = [*asked, "--help"] if not asked or asked[0] in commands else asked
        is_option = bool(arguments) and arguments[0] in ("-h", "--help", "--version")
        if not is_option and (not arguments or arguments[0] not in commands):
            return _desk(arguments, list(commands))
        options = _parser(commands, arguments[0]).parse_args(arguments)
        with quiet_libraries() if ours else nullcontext():
            return int(options.handler(options))
    except SystemExit as stop:  # argparse has said what is wrong
        return int(stop.code or 0)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    except Exception as problem:
        if sys.flags.dev_mode:
            raise
        print(f"aedesk: {in_a_sentence(problem)}", file=sys.stderr)
        return 1


def _desk(arguments: Sequence[str], commands: Sequence[str]) -> int:
    mirrored = REVERSE in arguments
    arguments = [a for a in arguments if a != REVERSE]
    unknown = [a for a in arguments if a.startswith("-") and a != "--" and not is_there(Path(a))]
    if not unknown and arguments and _is_a_word(arguments[0]):
        unknown = [arguments[0]]
    if unknown:
        meant = likely(unknown[0], commands)
        print(
            f"aedesk: '{unknown[0]}' is not a command, an option or a photo{meant}; see aedesk --help.", file=sys.stderr
        )
        return 2
    try:
        from aedesk.gui.app import run
    except ImportError as problem:
        print(f"The desk cannot open: {problem}. The command line works without it.", file=sys.stderr)
        return 1
    return run([Path(a) for a in arguments if a != "--"], mirrored)


def _is_a_word(argument: str) -> bool:
    """Whether it was meant as a command: neither something that is there nor the name of a file that was there, which
    the desk says."""
    return not is_there(Path(argument)) and re.fullmatch(r"[\w-]+", argument) is not None


def _commands() -> dict[str, str]:
    """What each command is for. Those of the picture format and of the library are there where their models are
    installed."""
    installed = ModelStore().ids()
    codec = CODEC if "compress" in installed else {}
    library = LIBRARY if "library_code" in installed else {}
    return {**SUMMARIES, **PHOTOS, **codec, **library, **WORKSHOP, **INSTALLATION}


def _parser(commands: dict[str, str], chosen: str) -> argparse.ArgumentParser:
    """All commands, and the options of the chosen one."""
    parser = Parser(prog="aedesk", description=aedesk.__doc__, usage=USAGE)
    parser.add_argument("--version", action="version", version=f"AEDesk {aedesk.__version__}")
    parsers = parser.add_subparsers(prog="aedesk", required=True, metavar="COMMAND")
    for name, about in commands.items():
        command = parsers.add_parser(name, help=about, description=about)
        if name == chosen:
            from aedesk.cli.commands import add_options

            add_options(name, command)
    return parser

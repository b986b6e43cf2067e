"""`--key-file` and `--ask-passphrase`: only the holder of the key can read the file."""

from __future__ import annotations

import argparse
import getpass
import sys
import warnings

from aedesk.cli.parser import file
from aedesk.codec.key import Secret, read_key_file
from aedesk.errors import AEDeskError


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of the commands that write and read .aed files."""
    keys = command.add_mutually_exclusive_group()
    keys.add_argument("--key-file", type=file, metavar="FILE", help="the content of this file is the key")
    keys.add_argument("--ask-passphrase", action="store_true", help="ask for a passphrase, which is the key")


def given_secret(options: argparse.Namespace, new: bool) -> Secret | None:
    """The key that was given, or None. A `new` passphrase is asked for twice. Raises AEDeskError."""
    if options.ask_passphrase:
        first = _typed("Passphrase: ")
        if new and _typed("Once more: ") != first:
            raise AEDeskError("The passphrases differ.")
        return Secret.new_passphrase(first) if new else Secret.passphrase(first)
    return read_key_file(options.key_file) if options.key_file is not None else None


def _typed(question: str) -> str:
    """What the person types, unseen, or the next line of a pipe. Raises AEDeskError where there is nothing, as in a
    job of the night."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            try:
                text = getpass.getpass(question)
            except getpass.GetPassWarning:  # no terminal
                text = _line_of_input()
        text.encode("utf-8")
    except UnicodeError:
        raise AEDeskError("The passphrase has letters that are not in the encoding of this terminal.") from None
    except (EOFError, OSError, ValueError):
        raise AEDeskError(
            "No passphrase was typed, as there is no terminal to type it in; --key-file takes the key from a file."
        ) from None
    return text


def _line_of_input() -> str:
    line = sys.stdin.readline() if sys.stdin is not None else ""
    if not line:
        raise EOFError
    return line.rstrip("\r\n")

"""`--key-file` and `--ask-passphrase`: only the holder of the key can read the file."""

from __future__ import annotations

import argparse
import getpass
from pathlib import Path

from aedesk.codec.key import Secret, read_key_file
from aedesk.errors import AEDeskError


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of the commands that write and read .aed files."""
    keys = command.add_mutually_exclusive_group()
    keys.add_argument("--key-file", type=Path, metavar="FILE", help="the content of this file is the key")
    keys.add_argument("--ask-passphrase", action="store_true", help="ask for a passphrase, which is the key")


def given_secret(options: argparse.Namespace, new: bool) -> Secret | None:
    """The key that was given, or None. A `new` passphrase is asked for twice. Raises AEDeskError."""
    if options.ask_passphrase:
        first = getpass.getpass("Passphrase: ")
        if new and getpass.getpass("Once more: ") != first:
            raise AEDeskError("The passphrases differ.")
        return Secret.passphrase(first)
    return read_key_file(options.key_file) if options.key_file is not None else None

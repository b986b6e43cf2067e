"""How arguments are read: what is wrong is said in one sentence, and all help reads alike."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NoReturn


class Help(argparse.HelpFormatter):
    """Each help is a sentence, with the usual value before its full stop, whoever wrote it."""

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return None if action.help is None else sentence(action.help)


class Parser(argparse.ArgumentParser):
    """The parser of the program, and of every command."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"formatter_class": Help, **kwargs})

    def error(self, message: str) -> NoReturn:
        """One sentence, where argparse shows all options before it: on a small terminal what is wrong was lost."""
        words = message.removeprefix("argument ").rstrip(".")
        self.exit(2, f"aedesk: {words[:1].upper()}{words[1:]}; see {self.prog} --help.\n")

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """What is left over is said by the command that does not know it: the program would show its own options."""
        options, unknown = super().parse_known_args(args, namespace)
        if not unknown:
            return options, unknown
        first = unknown[0]
        if first.startswith("-"):
            known = [name for name in self._option_string_actions if name.startswith("--")]
            self.error(f"'{first}' is not an option here{likely(first.partition('=')[0], known)}")
        self.error(f"'{first}' stands apart: what belongs together comes before all options, or after them")

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is not None and value not in action.choices:
            known = [str(choice) for choice in action.choices]
            near = likely(str(value), known)
            raise argparse.ArgumentError(action, f"'{value}' is not one of {', '.join(known)}{near}")


def likely(typed: str, known: Sequence[str]) -> str:
    """ ", did you mean '...'" where something of that kind is known."""
    near = get_close_matches(typed, known, 1, 0.7)
    return f" (did you mean '{near[0]}'?)" if near else ""


def sentence(words: str) -> str:
    """A help as a sentence: "the size (default: 3)" becomes "The size (default: 3).", and the full stop of "The size.
    (default: 3)" goes behind the parentheses."""
    words = words.strip()
    if words.endswith(")") and ". (default: " in words:
        head, _, tail = words.rpartition(". (default: ")
        words = f"{head} (default: {tail}"
    stop = "" if words.endswith((".", "!", "?")) else "."
    return words[:1].upper() + words[1:] + stop


def file(text: str) -> Path:
    """The path of a file or a folder. Raises ArgumentTypeError for an empty one, as of a variable that is not set."""
    if not text:
        raise argparse.ArgumentTypeError("the name is empty.")
    return Path(text)


def output(text: str) -> str:
    """Where results go, as it was typed. Raises ArgumentTypeError."""
    file(text)
    if text == "-":
        raise argparse.ArgumentTypeError("'-' is not a file or a folder: photos are not written to standard output.")
    return text


def output_file(text: str) -> Path:
    """The path of a file or folder that is written. Raises ArgumentTypeError."""
    return Path(output(text))


def whole(least: int, most: int) -> Callable[[str], int]:
    """What reads a whole number of a range."""

    def parse(text: str) -> int:
        if not text.isdecimal() or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from {least} to {most}.")
        return int(text)

    return parse


def number(least: float, most: float) -> Callable[[str], float]:
    """What reads a number of a range."""

    def parse(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"'{text}' is not a number from {least:g} to {most:g}.")
        return value

    return parse


def checked(parse: Callable[[str], Any]) -> Callable[[str], Any]:
    """`parse` with its ValueError, which is a sentence, as argparse wants it."""

    def read(text: str) -> Any:
        try:
            return parse(text)
        except ValueError as problem:
            raise argparse.ArgumentTypeError(str(problem)) from None

    return read

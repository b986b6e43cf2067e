"""What is typed wrongly is said in one sentence, and all help reads alike."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import pytest

from aedesk.cli import main
from aedesk.cli.main import _commands, _parser
from aedesk.cli.parser import Parser, number, sentence, whole

COMMANDS = list(_commands())


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """A parser and all below it."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for child in action.choices.values():
                yield from parsers(child)


def all_parsers() -> list[argparse.ArgumentParser]:
    """Of every command, with its options, and of what is below it."""
    found = []
    for name in COMMANDS:
        found += [one for one in parsers(_parser(_commands(), name)) if one.prog.startswith(f"aedesk {name}")]
    return found


ALL = all_parsers()


@pytest.mark.parametrize("parser", ALL, ids=[one.prog for one in ALL])
def test_everything_is_explained_in_sentences(parser: argparse.ArgumentParser) -> None:
    assert parser.description
    for action in parser._actions:
        if action.help != argparse.SUPPRESS and not isinstance(action, argparse._SubParsersAction):
            assert action.help, f"{parser.prog}: {action.dest} says nothing"
    assert ". (default" not in parser.format_help()


# Words that mean something else in each command, or are told more closely there.
SENSES = {
    "--by",
    "--count",
    "--for",
    "--licence",
    "--margin",
    "--mask",
    "--max-size",
    "--minutes",
    "--name",
    "--output",
}
SENSES |= {"--quality", "--sensitivity", "--source", "--strength", "--threads", "--warmth", "-n", "-o"}


def test_one_thing_has_one_name_and_one_usual_value() -> None:
    meant: dict[str, set[tuple[str, ...]]] = {}
    for parser in ALL:
        for option, action in parser._option_string_actions.items():
            words = str(action.metavar), str(action.default), str(action.choices), str(action.help)
            meant.setdefault(option, set()).add(words)
    assert {option for option, senses in meant.items() if len(senses) > 1} == SENSES


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["denoise"], "PHOTO, -o/--output; see aedesk denoise --help."),
        (["denoise", "a.png", "-o", "b.png", "--strength", "101"], "--strength: '101' is not auto or a number"),
        (
            ["denoise", "a.png", "-o", "b.png", "--strenght", "1"],
            "'--strenght' is not an option here (did you mean '--str",
        ),
        (["denoise", "a.png", "-o", "out", "b.png"], "'b.png' stands apart"),
        (["denoise", "a.png", "-o", ""], "the name is empty"),
        (["denoise", "", "-o", "b.png"], "the name is empty"),
        (["denoise", "a.png", "-o", "-"], "not written to standard output"),
        (["denoise", "a.png", "-o", "b.png", "--threads", "-1"], "--threads: '-1' is not a whole number from 0"),
        (["denoise", "a.png", "-o", "b.png", "--for", "post"], "'post' is not one of mail, web, archive"),
        (["denoise", "a.png", "-o", "b.aed"], "aedesk compress"),
        (["library", "frget"], "(did you mean 'forget'?)"),
        (["workshop", "new", "x", "--seed", "1.5"], "--seed: '1.5' is not a whole number"),
        (["workshop", "new", "x", "--minutes", "nan"], "--minutes: 'nan' is not a number from"),
        (["workshop", "new", "x", "--minutes", "0.001"], "--minutes: '0.001' is not a number from 0.01 to 10000"),
        (["workshop", "new", "x", "--minutes", "20000"], "--minutes: '20000' is not a number from 0.01 to 10000"),
        (["batch", "in", "-o", "out", "--jobs", "0"], "--jobs: '0' is not a whole number from 1 to 64"),
        (["denose", "a.png"], "(did you mean 'denoise'?)"),
        (["--nonsense"], "'--nonsense' is not a command"),
        (["help", "nonsense"], "'nonsense' is not a command"),
    ],
)
def test_what_is_wrong_is_one_sentence(
    arguments: list[str],
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == "" and printed.err.count("\n") == 1
    assert printed.err.startswith("aedesk: ") and words in printed.err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("arguments", [["help"], ["help", "turn"], ["--help"], ["turn", "-h"]])
def test_help_is_given_in_the_usual_ways(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    assert capsys.readouterr().out.startswith("usage: aedesk " + "turn " * ("turn" in arguments))


def test_a_photo_that_is_not_there_is_for_the_desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    opened: list[list[Path]] = []
    monkeypatch.setattr("aedesk.gui.app.run", lambda photos, mirrored: opened.append(photos) or 0)
    (tmp_path / "photo").write_bytes(b"")
    for name in ("gone.png", "folder/gone", "photo"):
        assert main([name]) == 0
    assert opened == [[Path("gone.png")], [Path("folder/gone")], [Path("photo")]]


def test_numbers() -> None:
    assert number(0.5, 2)("0.5") == 0.5 and number(0.5, 2)("2") == 2 and whole(1, 3)("3") == 3


def test_sentences() -> None:
    assert sentence("replace existing files") == "Replace existing files."
    assert sentence("How much goes. (default: 50)") == "How much goes (default: 50)."
    assert sentence("One. Two. (default: auto)") == "One. Two (default: auto)."
    assert sentence("Made so (as it is).") == "Made so (as it is)."
    parser = Parser(prog="x")
    parser.add_argument("--size", help="in %% of it (default: 3)")
    assert "In % of it (default: 3)." in parser.format_help()

"""The commands that the README and the guide show are those that there are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aedesk.tools.summaries import SUMMARIES
from tests.cli.test_parser import ALL, COMMANDS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = sorted((ROOT / "resources" / "help").glob("*/*.md"))
OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")
START = ".venv/bin/aedesk "


def shown() -> list[str]:
    """Each command of the README, its continued lines included."""
    found: list[str] = []
    for line in README.splitlines():
        if line.strip().startswith(START):
            found.append(line.strip().removeprefix(START))
        elif found and line.startswith("     "):
            found[-1] += " " + line.strip()
        elif found and not line.strip():
            break
    return found


def check(command: str) -> None:
    """Fails for a command that there is not, and for an option that it does not have."""
    words = command.partition("#")[0].split()
    if words[0] == "help":
        return
    assert words[0] in COMMANDS, command
    name = f"aedesk {words[0]}"
    below = [one for one in ALL if one.prog == f"{name} {words[1]}"] if len(words) > 1 else []
    known = {
        option for one in below or [one for one in ALL if one.prog == name] for option in one._option_string_actions
    }
    assert not set(OPTION.findall(command.partition("#")[0])) - known, command


@pytest.mark.parametrize("command", shown())
def test_the_readme_shows_commands_as_they_are(command: str) -> None:
    check(command)


@pytest.mark.parametrize("tool", SUMMARIES)
def test_the_readme_shows_every_option_that_a_tool_has_for_itself(tool: str) -> None:
    own = {one.prog.removeprefix("aedesk "): {*one._option_string_actions} for one in ALL}
    everywhere = set.intersection(*(own[name] for name in SUMMARIES))
    told_below = {"--model", "--finder", "--opacity", "--mask", "--invert-mask", "--feather", "--save-mask"}
    told_below |= {f"--{what}-{colour}" for what in ("levels", "curve") for colour in ("red", "green", "blue")}
    lines = " ".join(line for line in shown() if line.startswith(f"{tool} "))
    assert own[tool] - everywhere - told_below <= set(OPTION.findall(lines))


@pytest.mark.parametrize("page", GUIDE, ids=lambda page: f"{page.parent.name}-{page.stem}")
def test_the_guide_shows_commands_as_they_are(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for command in re.findall(r"`aedesk\s([a-z][^`]*)`", text) + re.findall(r"^aedesk ([a-z].*)$", text, re.MULTILINE):
        check(command)


def test_there_is_something_to_check() -> None:
    assert len(shown()) > 30 and len(GUIDE) > 80

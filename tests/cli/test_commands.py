"""The list of the commands, and what is imported to show it."""

from __future__ import annotations

import argparse
import subprocess
import sys

import pytest

from aedesk.cli import main
from aedesk.cli.commands import add_options
from aedesk.tools.registry import TOOLS
from aedesk.tools.summaries import SUMMARIES

COMMANDS = [
    *SUMMARIES,
    *["restore", "split", "batch", "compress", "decompress", "info", "library", "workshop", "doctor", "models"],
]
HEAVY = {"numpy", "PIL", "tifffile", "imagecodecs", "rawpy", "constriction", "cryptography", "onnxruntime", "PySide6"}
IMPORTED = """
import sys
from aedesk.cli import main
assert main([{argument!r}]) == 0
print("imported:", *sorted({heavy!r} & set(sys.modules)))
"""


@pytest.mark.parametrize("argument", ["--help", "--version"])
def test_what_works_on_photos_is_not_imported_to_answer_at_once(argument: str) -> None:
    program = IMPORTED.format(argument=argument, heavy=HEAVY)
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert "AEDesk" in answer and answer.splitlines()[-1].split() == ["imported:"]


def test_every_tool_has_its_summary_in_the_order_of_the_palette() -> None:
    assert {tool.id: tool.help for tool in TOOLS} == SUMMARIES
    assert list(SUMMARIES) == [tool.id for tool in TOOLS]


def test_the_list_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    listed = capsys.readouterr().out
    assert all(f"\n    {name}" in listed for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help"]) == 0
    assert capsys.readouterr().out.startswith(f"usage: aedesk {name} [-h]")


def test_a_command_without_options_is_a_fault_of_ours() -> None:
    with pytest.raises(ValueError, match="nonsense"):
        add_options("nonsense", argparse.ArgumentParser())

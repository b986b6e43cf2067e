"""What the desk remembers, and what a damaged file does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aedesk.gui.config.store import Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "settings.json"


def test_what_was_set_is_there_at_the_next_start(path: Path) -> None:
    first = Settings(path)
    first.set_value("recent", ["a.png", "b.png"])
    first.set_value("keep_steps", False)
    assert first.value("keep_steps", True) is False
    first.close()
    second = Settings(path)
    assert second.value("recent", []) == ["a.png", "b.png"] and second.value("keep_steps", True) is False
    assert second.names() == ["keep_steps", "recent"] and second.set_aside is None
    second.close()


def test_a_value_of_another_kind_is_the_default(path: Path) -> None:
    kept = Settings(path)
    kept.set_value("threads", "many")
    assert kept.value("threads", 0) == 0 and kept.value("theme", "system") == "system"
    kept.set_value("threads", None)
    assert kept.names() == []
    kept.close()
    assert json.loads(path.read_text()) == {}


def test_two_windows_do_not_forget_what_the_other_remembers(path: Path) -> None:
    one, other = Settings(path), Settings(path)
    one.set_value("theme", "dark")
    one.close()
    other.set_value("device", "cpu")
    other.close()
    assert json.loads(path.read_text()) == {"theme": "dark", "device": "cpu"}


@pytest.mark.parametrize("content", [b"", b"{", b"[1, 2]", b"\xff\xfe", b'"text"'])
def test_a_damaged_file_is_set_aside(content: bytes, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    kept = Settings(path)
    assert kept.set_aside is not None and kept.set_aside.read_bytes() == content
    kept.set_value("theme", "light")
    kept.close()
    assert json.loads(path.read_text()) == {"theme": "light"}


def test_a_place_that_cannot_be_written_to_is_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    kept = Settings(tmp_path / "file" / "settings.json")
    kept.set_value("theme", "dark")
    kept.close()
    assert kept.value("theme", "") == "dark"

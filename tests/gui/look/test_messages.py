from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from aedesk.errors import AEDeskError
from aedesk.gui.look import messages as dialogs
from tests.gui.conftest import Messages


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_known_problem_is_one_sentence(parent: QWidget, messages: Messages) -> None:
    dialogs.show_error(parent, AEDeskError("'a.jpg' is empty."))
    assert messages.texts == ["'a.jpg' is empty."] and messages.informative == [""]


def test_a_fault_of_the_program_names_itself(parent: QWidget, messages: Messages) -> None:
    dialogs.show_error(parent, KeyError("knob"))
    assert "went wrong" in messages.texts[0] and "KeyError" in messages.informative[0]


def test_too_little_memory_is_said_in_words(parent: QWidget, messages: Messages) -> None:
    dialogs.show_error(parent, MemoryError())
    assert "not enough memory" in messages.texts[0]


@pytest.mark.parametrize(
    ("typed", "filter", "expected"),
    [
        ("/p/aunt.tif", "", "/p/aunt.tif"),
        ("/p/aunt.2", "WebP (*.webp)", "/p/aunt.2.webp"),
        ("/p/aunt", "", "/p/aunt.jpg"),  # the proposal's
    ],
)
def test_a_saved_file_always_has_a_suffix_that_is_written(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, typed: str, filter: str, expected: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **options: (typed, filter))
    assert dialogs.ask_save(parent, Path("/p/old.jpg")) == Path(expected)


def test_no_name_is_no_path(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **options: ("", ""))
    assert dialogs.ask_save(parent, Path("/p/old.jpg")) is None


def test_all_readable_suffixes_are_offered(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def choose(parent: QWidget, title: str, folder: str, filters: str) -> tuple[list[str], str]:
        asked.append(filters)
        return ["/p/ä.jpg", "/p/b.png"], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    assert dialogs.ask_open(parent, Path("/p")) == [Path("/p/ä.jpg"), Path("/p/b.png")]
    assert all(f"*{suffix}" in asked[0] for suffix in (".jpg", ".png", ".tif", ".webp", ".bmp", ".avif"))

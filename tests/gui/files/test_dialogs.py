from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from aedesk.gui.files.dialogs import ask_open, ask_save


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


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
    assert ask_save(parent, Path("/p/old.jpg")) == Path(expected)


def test_no_name_is_no_path(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **options: ("", ""))
    assert ask_save(parent, Path("/p/old.jpg")) is None


def test_all_readable_suffixes_are_offered(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def choose(parent: QWidget, title: str, folder: str, filters: str) -> tuple[list[str], str]:
        asked.append(filters)
        return ["/p/ä.jpg", "/p/b.png"], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    assert ask_open(parent, Path("/p")) == [Path("/p/ä.jpg"), Path("/p/b.png")]
    assert all(f"*{suffix}" in asked[0] for suffix in (".jpg", ".png", ".tif", ".webp", ".bmp", ".avif"))

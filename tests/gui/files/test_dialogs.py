from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from aedesk.gui.files.dialogs import ask_open


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_all_readable_suffixes_are_offered(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def choose(dialog: QFileDialog) -> int:
        asked.append(dialog.nameFilters()[0])
        return 1

    monkeypatch.setattr(QFileDialog, "exec", choose)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda dialog: ["/p/ä.jpg", "/p/b.png"])
    assert ask_open(parent, Path("/p")) == [Path("/p/ä.jpg"), Path("/p/b.png")]
    assert all(f"*{suffix}" in asked[0] for suffix in (".jpg", ".png", ".tif", ".webp", ".bmp", ".avif"))

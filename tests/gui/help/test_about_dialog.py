"""What the program says of itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import aedesk
from aedesk import paths
from aedesk.gui.help.about_dialog import AboutDialog, libraries, photo_sources
from aedesk.gui.window.main_window import MainWindow


def test_libraries_and_photos_are_named_with_their_licences() -> None:
    named = {name: (version, licence) for name, version, licence in libraries()}
    assert named["PySide6 Essentials"][1] == "LGPL-3.0" and named["numpy"][0]
    sources = photo_sources()
    lines = (paths.bundled_weights() / "CREDITS.tsv").read_text(encoding="utf-8").strip().split("\n")
    assert sum(count for _, _, count in sources) == len(lines) - 1
    assert all(licence for _, licence, _ in sources)


def test_without_the_list_of_photos_there_are_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aedesk.paths.bundled_weights", lambda: tmp_path)
    assert photo_sources() == []


def test_i_ask_whose_photos_the_networks_have_seen(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["about"].trigger()
    dialog = window.findChild(AboutDialog)
    assert dialog is not None and dialog.isVisible() and dialog.tabs.count() == 3
    words = [label.text() for label in dialog.findChildren(type(window.status.size))]
    assert any(aedesk.__version__ in text for text in words)
    dialog.reject()

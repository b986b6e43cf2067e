"""Projects of the workshop that are nobody's, and a small one that draws new pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aedesk import paths
from aedesk.workshop.recipe import SHAPES, VARIATIONAL, Recipe

RECIPE = Recipe(kind=VARIATIONAL, data=SHAPES, side=8, code=5)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "workshop", lambda: tmp_path / "workshop")
    return tmp_path / "workshop"


def click(qtbot: QtBot, button: Any) -> None:
    """Press what is seen and can be pressed."""
    assert button.isVisible() and button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]

"""The desk with a photo and the panel of a tool with a mask."""

from __future__ import annotations

import pytest

from aedesk.gui.window.main_window import MainWindow


@pytest.fixture
def desk(opened: MainWindow) -> MainWindow:
    """The desk with a photo and the panel of the tool with a mask."""
    opened.tool_bar.choose("repair")
    opened.canvas.brush.set_diameter(6)
    return opened

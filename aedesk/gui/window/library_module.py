"""The library in the window: tools give way to it, and photos go from it to where they are worked on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from aedesk.gui.library.library import Library


def join_library(
    library: Library,
    tools: Sequence[QWidget],
    open: Callable[[list[Path]], object],
    restore: Callable[[list[Path]], object],
    changed: Callable[[], object],
) -> None:
    """`tools` are beside a photo, not beside the library. `open` and `restore` take the photos that are sent there;
    `changed` is called when other actions work."""

    def show_tools(wanted: bool) -> None:
        for tool in tools:
            tool.setVisible(wanted)

    library.changed.connect(changed)
    library.tools_wanted.connect(show_tools)
    library.opened.connect(open)
    library.batch_wanted.connect(restore)

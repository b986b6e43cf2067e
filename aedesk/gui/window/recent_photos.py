"""The photos opened lately, in the menu and on the empty desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QMenu

from aedesk.gui.actions.table import as_menu_text
from aedesk.gui.files import recent
from aedesk.gui.look.style import PictureMenuStyle
from aedesk.gui.photos.small_pictures import SmallPictures
from aedesk.gui.window.recent_list import folder_in_words
from aedesk.gui.window.welcome import Welcome


class RecentPhotos(QObject):
    """A photo that is chosen goes to `open`. Small pictures are read by a worker once they are seen: a network drive
    may be asleep."""

    def __init__(self, menu: QMenu, empty: Welcome, open: Callable[[list[Path]], None]) -> None:
        super().__init__(empty)
        self._menu, self._empty, self._open = menu, empty, open
        self._entries: dict[Path, QAction] = {}
        self.small = SmallPictures(self)
        self._photos = empty.recent_list.photos
        self.small.read.connect(self._read)
        self._closed = False
        self._photos.wanted.connect(self._ask)
        # Later: the dialog and the new list must not come while the old list handles its click.
        empty.recent_chosen.connect(lambda path: QTimer.singleShot(0, self, lambda: open([path])))
        self._style = PictureMenuStyle()  # a widget does not own its style
        menu.setStyle(self._style)
        menu.aboutToShow.connect(self._show_pictures)
        self.refresh()

    def close(self) -> None:
        """Stop the worker."""
        self._closed = True
        self.small.close()

    def refresh(self) -> None:
        """Show what there is now."""
        paths = recent.recent()
        self._empty.set_recent(paths)
        self._menu.clear()
        self._entries = {}
        for path in paths:
            action: QAction = self._menu.addAction(as_menu_text(f"{path.name}  –  {folder_in_words(path)}"))
            action.setStatusTip(str(path))
            action.triggered.connect(lambda _checked=False, path=path: self._open([path]))
            self._entries[path] = action
        self._menu.setEnabled(bool(paths))

    def _ask(self, path: Path) -> None:
        if not self._closed:  # it may be drawn once more
            self.small.ask(path)

    def _show_pictures(self) -> None:
        for path, action in self._entries.items():
            _put(self._photos.picture(path), action)

    def _read(self, path: Path, picture: QImage | None, stars: int) -> None:
        self._photos.take(path, picture)
        if path in self._entries:
            _put(picture, self._entries[path])


def _put(picture: QImage | None, action: QAction) -> None:
    if picture is not None:
        action.setIcon(QIcon(QPixmap.fromImage(picture)))
        action.setIconVisibleInMenu(True)

"""The middle of the window: an invitation as long as there is no photo, then the photo with the strip below."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from aedesk.gui.canvas.canvas import Canvas
from aedesk.gui.canvas.side_by_side import SideBySide
from aedesk.gui.canvas.views import Views
from aedesk.gui.document.picture import Picture
from aedesk.gui.files.desk import Desk
from aedesk.gui.files.opening import Opening
from aedesk.gui.library.library import Library
from aedesk.gui.photos.shelf import Shelf
from aedesk.gui.photos.small_pictures import SmallPictures
from aedesk.gui.window.welcome import Welcome

EMPTY, PHOTO, GRID, LIBRARY = range(4)


class PhotoPages(QStackedWidget):
    """The pages, and the widgets on them."""

    def __init__(self, desk: Desk, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._desk = desk
        self._first_look: Picture | None = None  # at a photo that is being read
        self.empty, self.canvas, self.shelf = Welcome(), Canvas(), Shelf(desk, actions)
        self._readers = SmallPictures(self), SmallPictures(self)
        self.library = Library(desk, actions, self._readers)
        self.side_by_side = SideBySide(self.canvas)
        self.middle = Views(self.side_by_side, self.canvas)
        photo = QWidget()
        column = QVBoxLayout(photo)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.middle, 1)
        self.below = QWidget()  # the strip shows and hides itself; this can be hidden whatever it does
        self._below = QVBoxLayout(self.below)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.addWidget(self.shelf.strip)
        column.addWidget(self.below)
        self.addWidget(self.empty)
        self.addWidget(photo)
        self.addWidget(self.shelf.grid)
        self.shelf.grid_wanted.connect(self._show_grid)
        self.library.made.connect(lambda made: self.addWidget(made.page))
        self.library.page_wanted.connect(self._show_library)
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """Of what is seen: the library is wide, but it has no panel beside it."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()

    def follow(self, opening: Opening) -> None:
        """Show what is opened, and have opened what is chosen."""
        self.shelf.follow(opening)
        opening.given.connect(lambda *_: self.library.leave())
        opening.seen.connect(self.show_first_look)
        opening.ended.connect(self.end_first_look)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions of the view do, by their ids."""
        return {
            **self.middle.commands(),
            **self.shelf.commands(),
        }

    def front(self) -> QWidget:
        """What the keys work on: the photo, the grid, or the empty desk."""
        return {EMPTY: self.empty, PHOTO: self.middle.view}.get(self.currentIndex(), self.shelf.grid)

    def show_photo(self) -> None:
        """Another photo was opened: show the whole of it."""
        self.shelf.leave_grid()
        self.setCurrentIndex(PHOTO)
        self.canvas.set_divider(0.5)
        self.canvas.set_scale("fit")
        self.canvas.setFocus()

    def close_workers(self) -> None:
        """Stop those of all pages."""
        self.library.close()
        self.shelf.close()
        for reader in self._readers:
            reader.close()

    def _show_library(self, wanted: bool) -> None:
        """The library; the strip of open photos lies below it, too."""
        if wanted:
            self.shelf.leave_grid()
        (self.library.controller.page.below if wanted else self._below).addWidget(self.shelf.strip)
        page = LIBRARY if wanted else PHOTO if self._desk.document.is_open else EMPTY
        self.setCurrentIndex(page)

    def _show_grid(self, wanted: bool) -> None:
        if wanted:
            self.library.leave()
        page = GRID if wanted else PHOTO if self._desk.document.is_open else EMPTY
        self.setCurrentIndex(page)
        (self.shelf.grid if wanted else self.canvas).setFocus()

    def show_first_look(self, look: Picture) -> None:
        """Show what a photo looks like while it is read; one that is open stays until then."""
        if self._desk.document.is_open:
            return
        self.library.leave()
        self.setCurrentIndex(PHOTO)
        self.canvas.show_picture(look)
        self.canvas.set_working(True)
        self._first_look = look

    def end_first_look(self) -> None:
        """The photo was read, or it could not be."""
        if self._first_look is None:
            return
        self._first_look = None
        self.canvas.set_working(False)
        self.canvas.show_picture(None)
        self.setCurrentIndex(EMPTY)

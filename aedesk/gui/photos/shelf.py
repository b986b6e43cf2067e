"""All photos that were given: from one to the next, the grid of them, their stars, and the photos of a folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from aedesk.gui.files.desk import Desk
from aedesk.gui.files.opening import Opening
from aedesk.gui.look.messages import show_error
from aedesk.gui.photos.film_strip import FilmStrip
from aedesk.gui.photos.photo_grid import PhotoGrid
from aedesk.gui.photos.photo_list import PhotoList
from aedesk.gui.photos.small_pictures import SmallPictures
from aedesk.imaging.formats.rating import MOST, REJECT


class Shelf(QObject):
    """`grid_wanted`: all photos shall be seen, or one again (a bool). `listed`: other photos are here."""

    grid_wanted = Signal(bool)
    listed = Signal()

    def __init__(self, desk: Desk, actions: Mapping[str, QAction]) -> None:
        super().__init__(desk.window)
        self._desk, self._actions = desk, actions
        self.small = SmallPictures(self)
        self.photos = PhotoList(desk.document.edits, self.small, self)
        self.strip, self.grid = FilmStrip(self.photos), PhotoGrid(self.photos)
        self._opening: Opening | None = None
        self._browses = False  # whether a folder is being opened, to be seen as a grid
        self.photos.problem.connect(lambda problem: show_error(desk.window, problem))

    def follow(self, opening: Opening) -> None:
        """Show what is opened, and have opened what is chosen."""
        self._opening = opening
        opening.given.connect(self._given)
        opening.ended.connect(self._mark)  # also where it could not be opened
        for view in (self.strip, self.grid):
            view.chosen.connect(self._choose)

    def close(self) -> None:
        """Stop the worker."""
        self.small.close()

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        rating = {f"rate_{stars}": partial(self.rate, stars) for stars in range(MOST + 1)}
        return {
            "next": lambda: self.strip.step(1),
            "previous": lambda: self.strip.step(-1),
            "browse": self.browse,
            "reject": self.reject,
            **rating,
        }

    def switches(self) -> dict[str, Callable[[bool], object]]:
        """The same of those that are on or off."""
        return {"grid": self.show_grid}

    def enabled(self) -> set[str]:
        """The groups of actions that work now."""
        several = {"strip"} if self.photos.rowCount() > 1 else set()
        return several | ({"listed"} if self.photos.rowCount() else set())

    # ---- the grid

    def show_grid(self, shown: bool) -> None:
        """All photos instead of one; where only one was given, those of its folder."""
        path = self._desk.document.path
        if shown and self.photos.rowCount() == 1 and path is not None:
            self.small.list_folder(path.parent, self._photos_beside)
        if shown:
            self.grid.setCurrentIndex(self.photos.index(max(0, self.photos.row_of(path)), 0))
            self.grid.scrollTo(self.grid.currentIndex())
        self.grid_wanted.emit(shown)

    def _photos_beside(self, paths: list[Path]) -> None:
        path = self._desk.document.path
        if path in paths and self.photos.rowCount() == 1:
            self.strip.show_photos(paths, path)
            self.grid.setCurrentIndex(self.photos.index(self.photos.row_of(path), 0))
            self.grid.scrollTo(self.grid.currentIndex())
            self.listed.emit()

    def leave_grid(self) -> None:
        """A photo is shown."""
        self._actions["grid"].setChecked(False)

    def browse(self) -> None:
        """Look through the photos of a folder."""
        path = self._desk.document.path
        start = str(path.parent) if path is not None else ""
        folder = QFileDialog.getExistingDirectory(self._desk.window, self.tr("Browse folder"), start)
        if folder:
            self.small.list_folder(Path(folder), self._look_through)

    def _look_through(self, paths: list[Path]) -> None:
        if not paths or self._opening is None:
            self._desk.say(self.tr("There are no photos in this folder."))
            return
        self._browses = True
        self._opening.change(paths, paths[0])

    # ---- stars

    @property
    def _rated(self) -> int:
        """The row of the photo that stars are for: the chosen one of the grid, or the one that is shown."""
        if self._actions["grid"].isChecked():
            return self.grid.currentIndex().row()
        return self.photos.row_of(self._desk.document.path)

    def rate(self, stars: int) -> None:
        """Give the photo stars, or none."""
        row = self._rated
        if row >= 0:
            self.photos.rate(row, stars)
            name = self.photos.photo(row).path.name
            self._desk.say(f"{name}: {'★' * stars + '☆' * (MOST - stars)}")

    def reject(self) -> None:
        """Say that the photo is not wanted; once more, and it is again."""
        row = self._rated
        if row < 0:
            return
        if self.photos.photo(row).rating == REJECT:
            self.rate(0)
            return
        self.photos.rate(row, REJECT)
        self._desk.say(self.tr("“%s” is rejected. No file is deleted.") % self.photos.photo(row).path.name)

    # ---- what is opened

    def _choose(self, path: Path) -> None:
        if self._opening is None:
            return
        if path == self._desk.document.path:
            self.leave_grid()
        else:
            self._opening.change(self.photos.paths(), path)

    def _given(self, paths: list[Path], shown: Path) -> None:
        self.strip.show_photos(paths, shown)
        if self._browses:
            self._browses = False
            self._actions["grid"].setChecked(True)
        self.listed.emit()

    def _mark(self) -> None:
        self.strip.mark(self._desk.document.path)

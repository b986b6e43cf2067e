"""The library as the window knows it: its commands, and its page, which is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from aedesk.gui.files.desk import Desk
from aedesk.gui.library.early_watch import EarlyWatch
from aedesk.gui.library.map_pictures import ReadsPictures
from aedesk.imaging.formats.rating import MOST

if TYPE_CHECKING:
    from aedesk.gui.library.controller import LibraryController

# Groups of actions that belong to the photo on the canvas, which is not seen beside the library.
OF_CANVAS = {"photo", "undo", "redo", "view", "canvas", "compare", "same_steps", "paint", "mask", "marking", "heal"}


class Library(QObject):
    """`made`: the page is there (its LibraryController). `page_wanted`: it shall be seen, or the photo again (a bool);
    `tools_wanted`: what lies beside a photo has room, or not.
    `opened` and `batch_wanted`: photos (a list of Paths) that shall be opened, or restored together. `changed`: other
    actions work now."""

    made = Signal(object)
    page_wanted = Signal(bool)
    tools_wanted = Signal(bool)
    opened = Signal(list)
    batch_wanted = Signal(list)
    changed = Signal()

    def __init__(self, desk: Desk, actions: Mapping[str, QAction], readers: Sequence[ReadsPictures]) -> None:
        """`readers`: two that read thumbnails, one for the grids and one for the map."""
        super().__init__(desk.window)
        self._desk, self._actions, self._readers = desk, actions, readers
        self._controller: LibraryController | None = None
        self._shown = False
        self._early = EarlyWatch()

    def watch_from_the_start(self) -> None:
        """Let photos come in, though the page has not been opened yet."""
        if self._controller is None:
            self._early.begin()

    @property
    def shown(self) -> bool:
        """Whether the library is seen."""
        return self._shown

    @property
    def controller(self) -> LibraryController:
        """That of the page."""
        if self._controller is None:
            self._early.hand_over()
            from aedesk.gui.library.controller import LibraryController  # which brings networks and groups along

            made = self._controller = LibraryController(self._desk, self._actions, self._readers)
            made.wanted.connect(self.want)
            for own, its in ((self.opened, made.opened), (self.batch_wanted, made.batch_wanted)):
                its.connect(own)
            made.changed.connect(self.changed)
            self.made.emit(made)
        return self._controller

    def commands(self, of_photo: Mapping[str, Callable[[], object]]) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids. `of_photo`: what those do which mean the photo on the canvas while the
        library is not seen."""
        mine: dict[str, Callable[[], object]] = {
            "undo": lambda: self.controller.edits.undo(),
            "reject": lambda: self.controller.reject(),
            **{f"rate_{stars}": partial(self._rate, stars) for stars in range(MOST + 1)},
        }
        both = {id: partial(self._either, work, of_photo[id]) for id, work in mine.items()}
        return both | {
            "find_alike": lambda: self.controller.finding.find_alike(),
            "find_part": lambda: self.controller.finding.find_part(),
            "show_code": lambda: self.controller.finding.show_code(),
            "add_folder": lambda: self.controller.ask_folder(),
        }

    def switches(self) -> dict[str, Callable[[bool], object]]:
        """The same of those that are on or off."""
        return {"library": self._show}

    def enabled(self, groups: set[str]) -> set[str]:
        """The groups of actions that work now, given those that would without the library."""
        if not self._shown:
            return groups | ({"alike"} if "view" in groups else set()) | ({"rated"} if "listed" in groups else set())
        some = {"rated", "alike", "selected"} if self.controller.selected else set()
        return (groups - OF_CANVAS) | some | ({"undo"} if self.controller.edits.last else set())

    def name_undo(self, undo: QAction) -> None:
        """Say in the menu what would be undone."""
        if self._shown:
            undo.setText(" ".join((self.tr("&Undo"), self.controller.edits.last)).strip())

    def code_again(self) -> None:
        """Photos are found by the code of another network. Before the page was opened there is nothing to do: who
        watches the folders sees it."""
        if self._controller is not None:
            self._controller.code_again()

    def want(self) -> None:
        """Show it."""
        self._actions["library"].setChecked(True)

    def leave(self) -> None:
        """A photo is shown."""
        self._actions["library"].setChecked(False)

    def close(self) -> None:
        """Stop the workers."""
        self._early.close()
        if self._controller is not None:
            self._controller.close()

    def _rate(self, stars: int) -> None:
        self.controller.rate(stars)

    def _either(self, mine: Callable[[], object], others: Callable[[], object]) -> None:
        (mine if self._shown else others)()

    def _show(self, shown: bool) -> None:
        controller = self.controller
        self._shown = shown
        if shown:  # never both at once, which could be wider than the screen
            self.tools_wanted.emit(False)
        self.page_wanted.emit(shown)
        if not shown:
            self.tools_wanted.emit(True)
        controller.show(shown)
        self.changed.emit()

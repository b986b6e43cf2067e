"""The map of the library as a page of the desk: made in the background, shown when it is ready."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aedesk.errors import AEDeskError
from aedesk.gui.background.worker import Worker
from aedesk.gui.library.map_pictures import ReadsPictures
from aedesk.gui.library.map_view import MapView
from aedesk.gui.look.translate import number, sentence
from aedesk.jobs import Stages
from aedesk.library.coder import Coder
from aedesk.library.index import Index
from aedesk.library.map import LibraryMap, map_of


class MapPage(QWidget):
    """`view`: the map, with its signals. `updated`: it shows what the index knows now. `failed`: it could not be made
    (a Sentence); the one before stays."""

    updated = Signal()
    failed = Signal(object)

    def __init__(self, reader: ReadsPictures, parent: QWidget | None = None) -> None:
        """`reader`: reads thumbnails for this page alone."""
        super().__init__(parent)
        self.view = MapView(reader)
        self._worker = Worker(self)
        self._next: tuple[Index, Callable[[], Coder]] | None = None  # of what the map is made after the one in work
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    def refresh(self, index: Index, coder: Callable[[], Coder]) -> None:
        """Bring the map up to date with the index; the one before stays in sight until then. While one is being made,
        it is finished first: photos may come in all the time. `coder` is called in the worker's thread."""
        if self._worker.busy:
            self._next = (index, coder)
            return
        if not self.view.paths():
            self.view.show_message(self.tr("Making the map…"))
        progress = _Percentage(self.view, self.tr("Making the map… %s %"))
        self._worker.run(lambda job: map_of(index, coder(), job), self._show, self._failed, progress)

    @property
    def busy(self) -> bool:
        """Whether the map is being made."""
        return self._worker.busy

    def close_worker(self) -> None:
        """Stop what is being done."""
        self._worker.close()

    def _show(self, made: LibraryMap) -> None:
        if not made.photos:
            self.view.show_message(self.tr("There are no photos on the map yet. Add a folder to the library."))
        self.view.show_map([photo.path for photo in made.photos], made.places)
        self.updated.emit()
        self._go_on()

    def _failed(self, problem: BaseException) -> None:
        if not isinstance(problem, AEDeskError):
            raise problem
        self.view.show_message(sentence(problem.sentence))
        self.failed.emit(problem.sentence)
        self._go_on()

    def _go_on(self) -> None:
        wanted, self._next = self._next, None
        if wanted is not None:
            self.refresh(*wanted)


class _Percentage:
    """Says in the empty map how far it is."""

    def __init__(self, view: MapView, words: str) -> None:
        self._view, self._words = view, words

    def report(self, fraction: float) -> None:
        self._view.show_message(self._words.replace("%s", number(100 * fraction)))

    def show_stages(self, stages: Stages) -> None:
        """It has none."""

"""The photos of the library in a grid: all that fit the filter, or some of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QObject

from aedesk.gui.library.filter_bar import FilterBar
from aedesk.gui.library.folder_panel import FolderPanel
from aedesk.gui.library.grid import Grid
from aedesk.gui.library.photo_rows import PhotoRows, Says, nothing
from aedesk.gui.library.scope import Scope
from aedesk.gui.library.source import LibrarySource
from aedesk.gui.library.thinking import Thinking
from aedesk.gui.look.translate import number, percent
from aedesk.jobs import Job
from aedesk.library.choose import ALL, DATE, Choice
from aedesk.library.find import searchable
from aedesk.library.index import Index
from aedesk.library.measures import measure
from aedesk.library.photo import MEASURES, Photo


class PhotosView(QObject):
    """`grid`: the photos. What a measure says of them is found out when they are first put in order by it."""

    def __init__(
        self,
        source: LibrarySource,
        thinking: Thinking,
        rows: PhotoRows,
        filter: FilterBar,
        folders: FolderPanel,
    ) -> None:
        super().__init__(source)
        self._source, self._thinking, self._rows = source, thinking, rows
        self._filter, self._folders = filter, folders
        self.grid = Grid(rows, self.tr("Photos"))
        self._measured = ""  # by which measure photos are in order
        self.scope: Scope | None = None
        self._left: list[Photo] = []  # the one that was selected when a scope was entered
        filter.changed.connect(self._choose)
        folders.chosen.connect(lambda _: self.choose())

    @property
    def choice(self) -> Choice:
        """Which photos are seen where there is no scope."""
        wanted = self._filter.choice
        return Choice(wanted.text, wanted.stars, self._folders.folder, wanted.order, wanted.backwards)

    @property
    def photos(self) -> Sequence[Photo]:
        """All that are seen, in their order."""
        return self._rows.photos()

    @property
    def selected(self) -> list[Photo]:
        """The photos that are selected, in their order."""
        return [self._rows.photo(row) for row in self.grid.rows()]

    def wanted(self, row: int) -> list[Path]:
        """The photos that are meant where the one of a row is: all that are selected, if it is one of them."""
        photo, selected = self._rows.photo(row), self.selected
        return [one.path for one in selected] if photo in selected else [photo.path]

    def show_scope(self, scope: Scope | None) -> None:
        """Show some photos from the first on; None for all that fit the filter, at the one that was left."""
        is_other = scope is not None and (self.scope is None or self.scope.title != scope.title)
        if self.scope is None and scope is not None:
            self._left = self.selected[:1]
        self.scope = scope
        if scope is None:
            self.choose()
            return
        self.grid.show_message(self.tr("No photo is like it."))
        self._show(scope.photos, scope.says, {scope.marked: scope.badge} if scope.badge else {})
        if is_other:
            self.grid.clearSelection()
            self.grid.scrollToTop()

    def choose(self) -> None:
        """Show all that fit, unless there is a scope."""
        if self.scope is not None:
            return
        choice = self.choice

        def chosen(photos: list[Photo]) -> None:
            if self.scope is None and choice == self.choice:
                self.grid.show_message(self._why_none(choice))
                self._show(photos, self._says(choice))
                for photo in self._left:
                    self.select(photo)
                self._left = []

        self._source.choose(choice, chosen)

    def select(self, photo: Photo) -> None:
        """Select one photo, and bring it into sight."""
        row = self._rows.row_of(photo.path)
        if row >= 0:
            self.grid.select(row)

    def _choose(self) -> None:
        """Another filter: measure what it needs."""
        order = self._filter.choice.order
        self.choose()
        if order in MEASURES and order != self._measured:
            self._measure(order)
        self._measured = order if order in MEASURES else ""

    def _measure(self, name: str) -> None:
        source, folder = self._source, self._folders.folder
        if all(name in photo.measures for photo in source.listing.photos if photo.problem is None):
            return

        def work(index: Index, job: Job) -> int:
            photos = searchable(index.photos(folder), source.coder())
            _, problems = measure(index, photos, name, source.context(job))
            return len(problems)

        def done(problems: int) -> None:
            source.refresh()
            if problems:
                source.noticed.emit(self.tr("%n photo(s) could not be measured.", "", problems))

        self._thinking.start(self.tr("Measuring photos…"), work, done, source.refresh)

    def _show(self, photos: Sequence[Photo], says: Says, badges: Mapping[int, str] | None = None) -> None:
        """Show these; what was selected stays so."""
        current = self.grid.currentIndex().row()
        before = self._rows.photo(current).path if 0 <= current < self._rows.rowCount() else None
        several = {self._rows.photo(row).id for row in self.grid.rows()}
        self._rows.show(photos, self._source.listing.told, says, badges)
        if before is not None and self.grid.currentIndex().row() < 0 and several:
            self.grid.select_rows(
                [row for row, photo in enumerate(photos) if photo.id in several], self._rows.row_of(before)
            )

    def _says(self, choice: Choice) -> Says:
        """What stands below a photo: by what it is in order."""
        order = choice.order
        if order == DATE:
            return lambda photo: QLocale().toString(QDate(*photo.day.timetuple()[:3]), QLocale.FormatType.ShortFormat)
        if order not in MEASURES:
            return nothing

        def says(photo: Photo) -> str:
            value = photo.measures.get(order)
            if value is None:
                return ""
            if order == "blur":
                return self.tr("%s pixels") % number(value, 1)
            return f"{percent(value) if value > 0 else 0} %"

        return says

    def _why_none(self, choice: Choice) -> str:
        if choice.text or choice.stars != ALL:
            return self.tr("No photo fits the search.")
        return self.tr("There are no photos in this folder yet.")

"""The library on the desk: its page, what its commands do, and where photos go from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QUrl, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from aedesk.gui.files.desk import Desk
from aedesk.gui.library.alike import AlikeFinder
from aedesk.gui.library.edits import LibraryEdits
from aedesk.gui.library.finding import Finding
from aedesk.gui.library.grid import Grid
from aedesk.gui.library.groups_view import GroupsView
from aedesk.gui.library.indexing import Indexing
from aedesk.gui.library.map_page import MapPage
from aedesk.gui.library.map_pictures import ReadsPictures
from aedesk.gui.library.name_dialog import NameDialog
from aedesk.gui.library.page import LibraryPage
from aedesk.gui.library.photo_menu import show_menu
from aedesk.gui.library.photo_rows import PhotoRows
from aedesk.gui.library.photos_view import PhotosView
from aedesk.gui.library.scope import Scope
from aedesk.gui.library.source import LibrarySource
from aedesk.gui.library.stack_rows import StackRows
from aedesk.gui.library.thinking import Thinking
from aedesk.gui.library.thumbnails import Thumbnails
from aedesk.gui.library.versions_view import VersionsView
from aedesk.gui.library.watching import Watching
from aedesk.gui.look.translate import sentence
from aedesk.imaging.formats.rating import REJECT
from aedesk.library.coder import Coder
from aedesk.library.photo import Photo

PHOTOS, GROUPS, VERSIONS, MAP = range(4)  # the tabs


class LibraryController(QObject):
    """`page`: what is seen. `wanted`: it shall be. `opened` and `batch_wanted`: photos (a list of Paths) that shall be
    opened, or restored together. `changed`: other actions work now."""

    wanted = Signal()
    opened = Signal(list)
    batch_wanted = Signal(list)
    changed = Signal()

    def __init__(self, desk: Desk, actions: Mapping[str, QAction], readers: Sequence[ReadsPictures]) -> None:
        """`readers`: two that read thumbnails, one for the grids and one for the map."""
        super().__init__(desk.window)
        self._desk, self._actions = desk, actions
        self.source = LibrarySource(desk.models, self)
        self._open = self._action(self.tr("Open"), self.open_selected, self.tr("Open the selected photos (Return)"))
        self._batch = self._action(
            self.tr("Restore (batch)…"),
            self.restore_selected,
            self.tr("Restore the selected photos, or apply a recipe to them"),
        )
        self.shared = (self._open, self._batch, *(actions[id] for id in ("find_alike", "find_part", "show_code")))
        self.page = LibraryPage((actions["find_alike"], self._batch, self._open))
        self.edits = LibraryEdits(self.source)
        self.indexing = Indexing(self.source, self.page.indexing)
        self.thinking = Thinking(self.source, self.page.working)
        thumbnails = Thumbnails(readers[0], self)
        self.photos = PhotosView(
            self.source, self.thinking, PhotoRows(thumbnails, self), self.page.filter, self.page.folders
        )
        stacks = self.source, self.thinking, self.edits
        self.groups = GroupsView(*stacks, StackRows(thumbnails, self), self._ask_name, self._inside)
        self.versions = VersionsView(*stacks, StackRows(thumbnails, self), self._inside)
        self.map = MapPage(readers[1])
        self.finder = AlikeFinder(self.source)
        self._shown = False
        self._watching: Watching | None = None
        self._watched: tuple[Path, ...] = ()
        self.finding = Finding(
            desk, self.source, self.finder, lambda: self.selected if self._shown else [], self.wanted.emit
        )
        for title, body in (
            (self.tr("Photos"), self.photos.grid),
            (self.tr("Groups"), self.groups.grid),
            (self.tr("Duplicates"), self.versions.grid),
            (self.tr("Map"), self.map),
        ):
            self.page.add_tab(title, body)
        self._connect()
        self._show_tab()

    def _connect(self) -> None:
        page, source = self.page, self.source
        source.listed.connect(self._show_listing)
        source.noticed.connect(page.say)
        page.folders.add_requested.connect(self.ask_folder)
        page.folders.forget_requested.connect(self.indexing.forget)
        page.folders.update_requested.connect(
            lambda folder: self.indexing.update([folder]) if folder is not None else self.indexing.update_all()
        )
        page.folders_dropped.connect(self._add_folders)
        page.tab_changed.connect(lambda _: self._leave_scope())
        page.tabs.tabBarClicked.connect(lambda _: self._leave_scope())
        page.header.back_requested.connect(self.back)
        page.selection.side_changed.connect(self._set_side)
        page.selection.buttons[self._open].dropped.connect(lambda urls: self.opened.emit(_paths(urls)))
        page.selection.buttons[self._batch].dropped.connect(lambda urls: self.batch_wanted.emit(_paths(urls)))
        self.photos.grid.chosen.connect(lambda row: self.opened.emit(self.photos.wanted(row)))
        self.groups.grid.chosen.connect(lambda row: self._show_scope(self.groups.open_stack(row)))
        self.versions.grid.chosen.connect(lambda row: self._show_scope(self.versions.open_stack(row)))
        self.map.view.opened.connect(lambda path: self.opened.emit([path]))
        self.map.view.selected.connect(lambda _: self._selected())
        self.finder.found.connect(self._show_scope)
        self.versions.found.connect(self._show_tab)
        self.edits.changed.connect(self.changed)
        for grid in self._grids:
            grid.selected.connect(self._selected)
            grid.left.connect(self.back)
            grid.customContextMenuRequested.connect(partial(self._show_menu, grid))

    @property
    def _grids(self) -> tuple[Grid, ...]:
        return self.photos.grid, self.groups.grid, self.versions.grid

    def show(self, shown: bool) -> None:
        """Whether the page is seen."""
        self._shown = shown
        if shown:
            self.source.refresh()
            self._focus()

    def close(self) -> None:
        """Stop the workers."""
        if self._watching is not None:
            self._watching.stop()
        self.map.close_worker()
        for part in (self.indexing, self.thinking, self.finder, self.source):
            part.close()

    # ---- folders

    def _add_folders(self, folders: Sequence[Path]) -> None:
        for folder in folders:
            self.indexing.add(folder)

    def ask_folder(self) -> None:
        """Let the person choose a folder."""
        self.wanted.emit()
        known = self.source.listing.folders
        start = str(known[-1].parent) if known else ""
        folder = QFileDialog.getExistingDirectory(self._desk.window, self.tr("Add folder to the library"), start)
        if folder:
            self.indexing.add(Path(folder))

    def code_again(self) -> None:
        """Make the index anew with the code of another network."""
        self.source.refresh()
        self.indexing.update_all()

    # ---- what is selected

    @property
    def selected(self) -> list[Photo]:
        """The photos that are selected, of stacks all."""
        tab = self.page.tabs.currentIndex()
        if self.photos.scope is not None or tab == PHOTOS:
            return self.photos.selected
        if tab == MAP:
            known = self.source.listing.by_path
            return [known[path] for path in self.map.view.selection() if path in known]
        grid, view = (self.groups.grid, self.groups) if tab == GROUPS else (self.versions.grid, self.versions)
        return [photo for row in grid.rows() for photo in view.stack(row).photos]

    def _inside(self) -> list[Photo]:
        return self.photos.selected if self.photos.scope is not None else []

    def open_selected(self) -> None:
        """Open the photos in the strip."""
        self.opened.emit([photo.path for photo in self.selected])

    def restore_selected(self) -> None:
        """Restore them together."""
        self.batch_wanted.emit([photo.path for photo in self.selected])

    def rate(self, stars: int) -> None:
        """Give the selected photos stars, -1 rejects them."""
        photos = self.selected
        if photos:
            title = self.tr("Reject") if stars == REJECT else self.tr("Rating")
            self.edits.do(title, words=lambda names, job: names.rate(photos, stars, job), photos=photos)

    def reject(self) -> None:
        """Say that the photos are not wanted; once more, and they are again."""
        told = self.source.listing.told
        rejected = [photo.id in told and told[photo.id].rating == REJECT for photo in self.selected]
        self.rate(0 if rejected and all(rejected) else REJECT)

    # ---- what is asked

    def _ask_name(self, name: str, known: Sequence[str]) -> str | None:
        dialog = NameDialog(name, known, self._desk.window)
        return dialog.name if dialog.exec() else None

    # ---- what is seen

    def _show_listing(self) -> None:
        listing = self.source.listing
        self.page.show_empty(not listing.folders)
        self.page.folders.show_listing(listing)
        self._watch()
        self.groups.show_listing(listing)
        self.versions.show_listing(listing)
        scope = self.photos.scope
        if scope is not None:
            again = scope.renew(listing)
            if again is None:
                self._leave_scope()
            else:
                self._show_scope(again)
        self._show_tab()
        self.finding.go_on()

    def _watch(self) -> None:
        """Photos come in by themselves from the first look at the library on."""
        if self._watching is None:
            self._watching = Watching(self.source.index(), Coder.in_background, self)
            self._watching.updated.connect(lambda report: self.source.refresh())
            self._watching.failed.connect(lambda problem: self.page.say(sentence(problem)))
            self._watching.start()
        elif self._watched != self.source.listing.folders:
            self._watching.folders_changed()
        self._watched = self.source.listing.folders

    def _show_scope(self, scope: Scope) -> None:
        self.photos.show_scope(scope)
        self._show_tab()
        self._focus()

    def back(self) -> None:
        """From some photos to where the person came from."""
        self._leave_scope()
        self._focus()

    def _leave_scope(self) -> None:
        self.groups.leave_inside()
        self.versions.leave_inside()
        if self.photos.scope is not None:
            self.photos.show_scope(None)
        self._show_tab()

    def _show_tab(self) -> None:
        page, scope = self.page, self.photos.scope
        tab = page.tabs.currentIndex()
        page.bodies.setCurrentIndex(PHOTOS if scope is not None else tab)
        page.filter.setVisible(scope is None and tab == PHOTOS)
        page.header.setVisible(scope is not None or tab in (GROUPS, VERSIONS))
        page.selection.slider.setVisible(scope is not None or tab != MAP)
        if scope is not None:
            page.header.show_line(scope.title, scope.actions, back=True)
        elif tab == GROUPS:
            page.header.show_line(self.groups.title, self.groups.actions, short=self.groups.short_title)
        elif tab == VERSIONS:
            page.header.show_line(self.versions.title, self.versions.actions, short=self.versions.short_title)
        if scope is None and self._shown and self.source.listing.photos:
            self._enter(tab)
        self._selected()

    def _enter(self, tab: int) -> None:
        if tab == PHOTOS:
            self.photos.choose()
        elif tab == GROUPS:
            self.groups.enter()
        elif tab == VERSIONS:
            self.versions.enter()
        else:
            self.map.refresh(self.source.index(), self.source.coder)

    def _focus(self) -> None:
        body = self.page.bodies.currentWidget()
        if body is not None:
            (self.map.view if body is self.map else body).setFocus()

    def _set_side(self, side: int) -> None:
        for grid in self._grids:
            grid.set_side(side)

    def _selected(self) -> None:
        chosen = len(self.selected)
        self._open.setEnabled(chosen > 0)
        self._batch.setEnabled(chosen > 0)
        whole = (
            len(self.photos.photos) if self.page.bodies.currentIndex() == PHOTOS else len(self.source.listing.photos)
        )
        self.page.selection.show_count(chosen, whole)
        self.groups.enable()
        self.versions.enable()
        self.changed.emit()

    def _show_menu(self, grid: Grid, place: QPoint) -> None:
        if not self.selected:
            return
        scope = self.photos.scope
        others = scope.actions if scope is not None else ()
        if grid is self.groups.grid:
            others = self.groups.actions
        elif grid is self.versions.grid:
            others = self.versions.actions
        show_menu(grid, grid.viewport().mapToGlobal(place), self.shared, others, self._actions)

    def _action(self, text: str, work: Callable[[], object], tip: str) -> QAction:
        action = QAction(text, self)
        action.setToolTip(tip)
        action.setIconText(text)
        action.triggered.connect(lambda _checked=False: work())
        return action


def _paths(urls: Sequence[QUrl]) -> list[Path]:
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]

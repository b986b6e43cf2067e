"""Duplicates and versions of one photo as stacks, of which the best is kept and the others are rejected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from aedesk.gui.library.edits import LibraryEdits
from aedesk.gui.library.grid import Grid
from aedesk.gui.library.scope import Scope, still_there
from aedesk.gui.library.source import LibrarySource, Listing
from aedesk.gui.library.stack_rows import Stack, StackRows
from aedesk.gui.library.thinking import Thinking
from aedesk.gui.look.translate import in_bytes
from aedesk.imaging.formats.rating import REJECT
from aedesk.jobs import Job
from aedesk.library.best import LARGER, LARGER_FILE, LESS_DAMAGED, RESTORED, SHARPER, Judged, judged
from aedesk.library.find import searchable
from aedesk.library.index import Index
from aedesk.library.measures import measure
from aedesk.library.names import Names
from aedesk.library.photo import Photo
from aedesk.library.versions import find_versions
from aedesk.sentence import Sentence

COMPARED = ("blur", "damage")  # measures by which versions are judged


class VersionsView(QObject):
    """`grid`: the stacks, the best photo of each in front. `selected` gives the photos that are selected inside of
    one. `found`: it is known what is there twice."""

    found = Signal()

    def __init__(
        self,
        source: LibrarySource,
        thinking: Thinking,
        edits: LibraryEdits,
        rows: StackRows,
        selected: Callable[[], list[Photo]],
    ) -> None:
        super().__init__(source)
        self._source, self._thinking, self._edits, self._rows = source, thinking, edits, rows
        self._selected = selected
        self.grid = Grid(rows, self.tr("Duplicates and versions"))
        self._sets: list[tuple[list[Judged], bool]] | None = None  # with whether they are copies; None: not looked yet
        self._inside: list[Judged] | None = None
        self.keep_best = self._action(
            self.tr("Keep the best"), self.keep_best_of_each, self.tr("Reject all others; no file is deleted")
        )
        self.keep_selected = self._action(
            self.tr("Keep the selected"), self.keep_what_is_selected, self.tr("Reject all others; no file is deleted")
        )
        self.look_again = self._action(
            self.tr("Look again"), self.look, self.tr("Look for duplicates among all photos")
        )
        self.grid.selected.connect(self.enable)
        self.enable()

    @property
    def actions(self) -> tuple[QAction, ...]:
        """What can be done with stacks."""
        return self.keep_best, self.look_again

    @property
    def inside_actions(self) -> tuple[QAction, ...]:
        """What can be done inside of one."""
        return self.keep_best, self.keep_selected

    @property
    def looked(self) -> bool:
        """Whether it is known what is there twice."""
        return self._sets is not None

    @property
    def title(self) -> str:
        """What is seen."""
        count = self._rows.rowCount()
        return self.tr("%n photo(s) in several versions", "", count) if count else ""

    @property
    def short_title(self) -> str:
        """The same where there is little room."""
        return self.tr("%n photo(s)", "", self._rows.rowCount()) if self.title else ""

    @property
    def stacks(self) -> Sequence[Stack]:
        """All that are seen."""
        return self._rows.stacks()

    def stack(self, row: int) -> Stack:
        """That of a row."""
        return self._rows.stack(row)

    # ---- showing

    def show_listing(self, listing: Listing) -> None:
        """Show what is there twice, but for what is settled: all but one are rejected."""
        stacks = []
        for versions, copies in self._sets or []:
            found = self._left(versions, listing)
            if len(found) > 1:
                words = self.tr("Copies of one file") if copies else self.tr("Versions")
                stacks.append(Stack(tuple(one.photo for one in found), found[0].photo.path.name, says=words))
        self._rows.show(stacks)
        self.grid.show_message(self.tr("No photo is there twice.") if self.looked else "")
        self.enable()

    def enter(self) -> None:
        """The tab is seen."""
        if self._sets is None and not self._thinking.busy:
            self.look()

    def look(self) -> None:
        """Look for what is there twice."""
        source = self._source

        def work(index: Index, job: Job) -> list[tuple[list[Judged], bool]]:
            coder = source.coder()
            found = find_versions(searchable(index.photos(), coder), coder.version_rule, job)
            return [(judged(versions.photos), versions.copies) for versions in found]

        def done(found: list[tuple[list[Judged], bool]]) -> None:
            self._sets = found
            self.show_listing(source.listing)
            self.found.emit()

        self._thinking.start(self.tr("Looking for duplicates…"), work, done)

    def open_stack(self, row: int) -> Scope:
        """The photos of a stack, with what is better about each. What is not known of them is measured meanwhile."""
        photos = self._rows.stack(row).photos
        self._inside = judged(photos)
        unknown = [photo for photo in photos if any(name not in photo.measures for name in COMPARED)]
        if unknown:
            self._measure(photos)
        return self._scope(self._inside)

    def leave_inside(self) -> None:
        """The stacks are seen again."""
        self._inside = None

    def _scope(self, found: list[Judged]) -> Scope:
        reasons = {one.photo.id: one.reasons for one in found}
        best = found[0].photo.id

        def says(photo: Photo) -> str:
            size = f"{photo.width} × {photo.height}, {in_bytes(photo.size)}"
            better = ", ".join(self._word(reason) for reason in reasons.get(photo.id, ()))
            return better or size

        title = self.tr("Versions of “%s”; the best comes first") % found[0].photo.path.name
        return Scope(
            title,
            [one.photo for one in found],
            self._renew,
            says,
            self.inside_actions,
            marked=best,
            badge=self.tr("Best"),
        )

    def _renew(self, listing: Listing) -> Scope | None:
        if self._inside is None:
            return None
        found = still_there([one.photo for one in self._inside], listing)
        if not found:
            return None
        self._inside = judged(found)
        return self._scope(self._inside)

    def _measure(self, photos: Sequence[Photo]) -> None:
        source = self._source

        def work(index: Index, job: Job) -> None:
            for number, name in enumerate(COMPARED):
                measure(index, photos, name, source.context(job.part(number / len(COMPARED), 1 / len(COMPARED))))

        self._thinking.start(self.tr("Comparing versions…"), work, lambda _: source.refresh(), source.refresh)

    def _word(self, reason: str) -> str:
        return {
            LARGER: self.tr("larger"),
            RESTORED: self.tr("restored"),
            LESS_DAMAGED: self.tr("less damaged"),
            SHARPER: self.tr("sharper"),
            LARGER_FILE: self.tr("larger file"),
        }[reason]

    # ---- changing

    def enable(self) -> None:
        """Which actions work now."""
        inside, writable = self._inside, self._source.listing.writable
        self.keep_best.setEnabled(inside is not None or self._rows.rowCount() > 0)
        several = inside is not None and 0 < len(self._selected()) < len(inside)
        self.keep_selected.setEnabled(several)
        self.look_again.setEnabled(bool(self._source.listing.photos) and writable)

    def keep_best_of_each(self) -> None:
        """Reject all but the best of the set that is seen, of those that are selected, or of all."""
        if self._inside is not None:
            self._reject([one.photo for one in self._inside[1:]], [self._inside[0].photo])
            return
        rows = self.grid.rows() or range(self._rows.rowCount())
        sets = [self._rows.stack(row).photos for row in rows]
        self._reject([photo for photos in sets for photo in photos[1:]], [photos[0] for photos in sets])

    def keep_what_is_selected(self) -> None:
        """Reject all others of the set that is seen."""
        chosen = self._selected()
        ids = {photo.id for photo in chosen}
        self._reject([one.photo for one in self._inside or [] if one.photo.id not in ids], chosen)

    def _reject(self, photos: Sequence[Photo], kept: Sequence[Photo]) -> None:
        told = self._source.listing.told
        back = [photo for photo in kept if photo.id in told and told[photo.id].rating == REJECT]

        def words(names: Names, job: Job) -> list[Sentence]:
            return names.rate(photos, REJECT, job) + names.rate(back, 0, job)

        self._edits.do(self.tr("Keep the best"), words=words, photos=(*photos, *back))
        self._source.noticed.emit(self.tr("%n photo(s) rejected. No file is deleted.", "", len(photos)))

    def _left(self, versions: Sequence[Judged], listing: Listing) -> list[Judged]:
        """Those that are there, nothing where at most one is not rejected."""
        found = [replace(one, photo=listing.by_id[one.photo.id]) for one in versions if one.photo.id in listing.by_id]
        told = listing.told
        left = [one for one in found if one.photo.id not in told or told[one.photo.id].rating != REJECT]
        return found if len(left) > 1 else []

    def _action(self, text: str, work: Callable[[], object], tip: str) -> QAction:
        action = QAction(text, self)
        action.setIconText(text)  # Qt's own would lose the dots
        action.setToolTip(tip)
        action.triggered.connect(lambda _checked=False: work())
        return action

"""Groups of alike photos as stacks: made by themselves, named, merged and split by the person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from aedesk.gui.library.edits import LibraryEdits, Words
from aedesk.gui.library.grid import Grid
from aedesk.gui.library.scope import Scope
from aedesk.gui.library.source import LibrarySource, Listing
from aedesk.gui.library.stack_rows import Stack, StackRows
from aedesk.gui.library.thinking import Thinking
from aedesk.jobs import Job
from aedesk.library import kept_groups
from aedesk.library.find import searchable
from aedesk.library.index import Index
from aedesk.library.kept_groups import Group, Groups
from aedesk.library.names import Names, shown
from aedesk.library.photo import Photo
from aedesk.sentence import Sentence

if TYPE_CHECKING:
    AskName = Callable[[str, Sequence[str]], str | None]


class GroupsView(QObject):
    """`grid`: the stacks. `ask_name` asks for a keyword, given one and all that there are: None for a change of mind.
    `selected` gives the photos that are selected inside of a group."""

    def __init__(
        self,
        source: LibrarySource,
        thinking: Thinking,
        edits: LibraryEdits,
        rows: StackRows,
        ask_name: AskName,
        selected: Callable[[], list[Photo]],
    ) -> None:
        super().__init__(source)
        self._source, self._thinking, self._edits, self._rows = source, thinking, edits, rows
        self._ask_name, self._selected = ask_name, selected
        self.grid = Grid(rows, self.tr("Groups"))
        self._inside: Group | None = None
        self.again = self._action(self.tr("Group again"), self.group_again, self.tr("Named groups stay as they are"))
        self.name = self._action(
            self.tr("Name…"), self.give_name, self.tr("The name is saved as a keyword, in XMP files next to the photos")
        )
        self.merge = self._action(
            self.tr("Merge"), self.merge_selected, self.tr("Make one group of those that are selected")
        )
        self.split = self._action(self.tr("Split"), self.split_selected, self.tr("Take the group apart into two"))
        self.take_out = self._action(
            self.tr("Remove from group"), self.remove_photos, self.tr("The photos stay in the library")
        )
        self.move = self._action(self.tr("New group"), self.move_photos, self.tr("Make a group of the selected photos"))
        self.grid.selected.connect(self.enable)
        self.enable()

    @property
    def actions(self) -> tuple[QAction, ...]:
        """What can be done with stacks."""
        return self.name, self.merge, self.split, self.again

    @property
    def inside_actions(self) -> tuple[QAction, ...]:
        """What can be done inside of one."""
        return self.name, self.take_out, self.move, self.split

    @property
    def title(self) -> str:
        """What is seen."""
        return self.tr("%n group(s) of alike photos", "", len(self._source.listing.groups))

    @property
    def short_title(self) -> str:
        """The same where there is little room."""
        return self.tr("%n group(s)", "", len(self._source.listing.groups))

    def stack(self, row: int) -> Stack:
        """That of a row."""
        return self._rows.stack(row)

    # ---- showing

    def show_listing(self, listing: Listing) -> None:
        """Show the groups, and what is in none."""
        kept = [(group, _photos(group.photos, listing)) for group in listing.groups]
        stacks = [Stack(photos, self._title(group), group.name) for group, photos in kept]
        rest = _photos(kept_groups.ungrouped(listing.groups, [photo.id for photo in _usable(listing)]), listing)
        if rest and listing.groups:
            stacks.append(Stack(rest, self.tr("In no group")))
        self._rows.show(stacks)
        self.enable()

    def enter(self) -> None:
        """The tab is seen: photos are grouped when it is seen first."""
        listing = self._source.listing
        if listing.writable and not listing.groups and _usable(listing) and not self._thinking.busy:
            self.group_again()

    def open_stack(self, row: int) -> Scope:
        """The photos of a stack."""
        stack = self._rows.stack(row)
        groups = self._source.listing.groups
        group = groups[row] if row < len(groups) else Group("", tuple(photo.id for photo in stack.photos))
        return self._scope(group, stack.photos)

    def _scope(self, group: Group, photos: tuple[Photo, ...]) -> Scope:
        self._inside = group
        return Scope(self._title(group), photos, self._renew, actions=self.inside_actions)

    def _renew(self, listing: Listing) -> Scope | None:
        """The group that has most of the photos which were in this one."""
        if self._inside is None:
            return None
        before = set(self._inside.photos)
        rest = kept_groups.ungrouped(listing.groups, [photo.id for photo in _usable(listing)])
        best = max((*listing.groups, Group("", rest)), key=lambda group: len(before & set(group.photos)))
        if not before & set(best.photos):
            return None
        return self._scope(best, _photos(best.photos, listing))

    def leave_inside(self) -> None:
        """The stacks are seen again."""
        self._inside = None

    def _title(self, group: Group) -> str:
        return shown(group.name) if group.name else self.tr("No name")

    # ---- changing

    def enable(self) -> None:
        """Which actions work now."""
        groups, writable = self._source.listing.groups, self._source.listing.writable
        places = self._places()
        inside = self._inside is not None
        chosen = self._selected() if inside else []
        self.again.setEnabled(writable and bool(self._source.listing.photos))
        self.name.setEnabled(writable and len(places) == 1)
        self.merge.setEnabled(writable and len(places) > 1 and not inside)
        self.split.setEnabled(writable and len(places) == 1 and len(groups[places[0]].photos) > 1)
        self.take_out.setEnabled(writable and bool(chosen) and bool(places))
        self.move.setEnabled(writable and bool(chosen))

    def _places(self) -> list[int]:
        """Which groups are meant."""
        groups = self._source.listing.groups
        if self._inside is not None:
            return [place for place, group in enumerate(groups) if group.photos == self._inside.photos][:1]
        return [row for row in self.grid.rows() if row < len(groups)]

    def group_again(self) -> None:
        """Put all photos together again that are in no named group."""
        source, groups = self._source, self._source.listing.groups

        def work(index: Index, job: Job) -> Groups:
            coded = searchable(index.photos(), source.coder())
            return kept_groups.grouped_again(groups, coded, job)

        self._thinking.start(self.tr("Grouping photos…"), work, lambda made: self._keep(self.tr("Group again"), made))

    def give_name(self) -> None:
        """Ask for a name, and give it to the group and all its photos."""
        (place,) = self._places()
        listing = self._source.listing
        group = listing.groups[place]
        known = sorted({name for told in listing.told.values() for name in told.caption.keywords})
        name = self._ask_name(group.name, known)
        if name is None or name == group.name:
            return
        photos = _photos(group.photos, listing)
        self._keep(
            self.tr("Name"), kept_groups.named(listing.groups, place, name), _renaming(photos, group.name, name), photos
        )

    def merge_selected(self) -> None:
        """Make one group of several."""
        listing, places = self._source.listing, self._places()
        merged = kept_groups.merged(listing.groups, places)
        name = merged[min(places)].name
        parts = [(_photos(listing.groups[place].photos, listing), listing.groups[place].name) for place in places]
        photos = tuple(photo for some, _ in parts for photo in some)

        def words(names: Names, job: Job) -> list[Sentence]:
            found: list[Sentence] = []
            for some, before in parts:
                found += _renaming(some, before, name)(names, job)
            return found

        self._keep(self.tr("Merge"), merged, words if name else None, photos)

    def split_selected(self) -> None:
        """Take a group apart into two."""
        (place,) = self._places()
        listing, source = self._source.listing, self._source
        group = listing.groups[place]
        wanted = set(group.photos)

        def work(index: Index, job: Job) -> Groups:
            coded = [photo for photo in searchable(index.photos(), source.coder()) if photo.id in wanted]
            return kept_groups.split_in_two(listing.groups, place, coded, job)

        def done(made: Groups) -> None:
            if made == listing.groups:
                source.noticed.emit(self.tr("All photos of this group are the same: it cannot be split."))
                return
            gone = _photos(made[place + 1].photos, listing)
            self._keep(self.tr("Split"), made, _renaming(gone, group.name, ""), gone)

        self._thinking.start(self.tr("Splitting the group…"), work, done)

    def remove_photos(self) -> None:
        """Take photos out of the group that is seen."""
        self._part(
            self.tr("Remove from group"),
            kept_groups.without(self._source.listing.groups, {p.id for p in self._selected()}),
        )

    def move_photos(self) -> None:
        """Make a group of the photos that are selected."""
        self._part(
            self.tr("New group"), kept_groups.moved(self._source.listing.groups, [p.id for p in self._selected()])
        )

    def _part(self, title: str, groups: Groups) -> None:
        """The selected photos leave the group, and lose its name."""
        photos = tuple(self._selected())
        name = self._inside.name if self._inside is not None else ""
        self._keep(title, groups, _renaming(photos, name, ""), photos)

    def _keep(self, title: str, groups: Groups, words: Words | None = None, photos: Sequence[Photo] = ()) -> None:
        self._edits.do(title, groups, words, photos)

    def _action(self, text: str, work: Callable[[], object], tip: str) -> QAction:
        action = QAction(text, self)
        action.setIconText(text)  # Qt's own would lose the dots
        action.setToolTip(tip)
        action.triggered.connect(lambda _checked=False: work())
        return action


def _renaming(photos: Sequence[Photo], before: str, after: str) -> Words:
    """Photos have another name, or none ("")."""

    def words(names: Names, job: Job) -> list[Sentence]:
        if before and before != after:
            return names.rename(photos, before, after, job) if after else names.remove(photos, before, job)
        return names.add(photos, after, job) if after else []

    return words


def _photos(ids: Sequence[int], listing: Listing) -> tuple[Photo, ...]:
    return tuple(listing.by_id[id] for id in ids if id in listing.by_id)


def _usable(listing: Listing) -> list[Photo]:
    return [photo for photo in listing.photos if photo.problem is None]

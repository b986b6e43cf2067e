"""What the person changes in the library, and how it is undone: groups in the index, stars and names in XMP files."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from aedesk.gui.library.source import LibrarySource
from aedesk.gui.look.translate import sentence
from aedesk.jobs import Job
from aedesk.library.index import Index
from aedesk.library.kept_groups import Group, Groups, to_keep
from aedesk.library.names import Names
from aedesk.library.photo import Photo, Told
from aedesk.sentence import Sentence

Words = Callable[[Names, Job], list[Sentence]]
MOST = 50  # changes that can be undone


@dataclass(frozen=True, eq=False)
class _Before:
    """How it was before a change that is called `title`."""

    title: str
    groups: Groups | None
    photos: Sequence[Photo]
    told: Mapping[int, Told]


class LibraryEdits(QObject):
    """Each change is written at once, one after the other. `changed`: there is another one to undo, or none."""

    changed = Signal()

    def __init__(self, source: LibrarySource) -> None:
        super().__init__(source)
        self._source = source
        self._before: list[_Before] = []
        self._written = 0  # changes that are being written

    @property
    def busy(self) -> bool:
        """Whether a change is being written."""
        return self._written > 0

    @property
    def last(self) -> str:
        """What would be undone, "" for nothing."""
        return self._before[-1].title if self._before else ""

    def do(
        self, title: str, groups: Groups | None = None, words: Words | None = None, photos: Sequence[Photo] = ()
    ) -> None:
        """Keep other groups, unless it is None, and write something of photos."""

        def work(index: Index) -> tuple[_Before, list[Sentence]]:
            stored = tuple(Group(name, tuple(ids)) for name, ids in index.groups())
            names = Names(index)
            told = names.all() if words is not None else {}
            before = _Before(
                title,
                None if groups is None else stored,
                photos,
                {one.id: told[one.id] for one in photos if one.id in told},
            )
            if groups is not None:
                index.keep_groups(to_keep(groups))
            return before, words(names, Job()) if words is not None else []

        def done(result: tuple[_Before, list[Sentence]]) -> None:
            before, problems = result
            self._before = [*self._before, before][-MOST:]
            self._end(problems)

        self._written += 1
        self._source.write(work, done, self._end)

    def undo(self) -> None:
        """Take the last change back."""
        if not self._before:
            return
        before = self._before.pop()

        def work(index: Index) -> list[Sentence]:
            if before.groups is not None:
                index.keep_groups(to_keep(before.groups))
            return Names(index).restore(before.photos, before.told, Job()) if before.photos else []

        self._written += 1
        self._source.write(work, self._end, self._end)

    def _end(self, problems: Sequence[Sentence] = ()) -> None:
        self._written -= 1
        for problem in problems[-1:]:
            self._source.noticed.emit(sentence(problem))
        self._source.refresh()
        self.changed.emit()

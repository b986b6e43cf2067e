"""All photos that are worked on, whether they are shown or not."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from aedesk.gui.document.edit import Edit


class Edits(QObject):
    """The edits by the paths of their photos, the one that was shown longest ago first. Belongs to the main thread.

    `changed`: something was done to a photo, or it was saved, or it came or went (its Path)."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edits: dict[Path, Edit] = {}

    def __iter__(self) -> Iterator[Edit]:
        return iter(list(self._edits.values()))

    def __len__(self) -> int:
        return len(self._edits)

    def of(self, path: Path) -> Edit | None:
        """The work on a photo; None where nothing was begun."""
        return self._edits.get(path)

    def begin(self, edit: Edit) -> Edit:
        """Take new work in, in place of older one on the same photo. Raises ValueError where it has no path."""
        if edit.path is None:
            raise ValueError("an edit without a photo cannot be kept")
        path = edit.path
        self.drop(path)
        self._edits[path] = edit
        for signal in (edit.modified_changed, edit.steps_changed):
            signal.connect(lambda *_: self.changed.emit(path))
        self.changed.emit(path)
        return edit

    def hand_over(self, other: Edits) -> None:
        """Give the work on all photos to another desk, with all that can be undone."""
        for path, edit in list(self._edits.items()):
            del self._edits[path]
            for signal in (edit.modified_changed, edit.steps_changed):
                signal.disconnect()
            edit.setParent(other)
            other.begin(edit)

    def shown(self, edit: Edit) -> None:
        """It is shown now."""
        if edit.path is not None and self._edits.get(edit.path) is edit:
            self._edits[edit.path] = self._edits.pop(edit.path)

    def drop(self, path: Path) -> None:
        """Forget the work on a photo."""
        edit = self._edits.pop(path, None)
        if edit is not None:
            edit.undo_stack.clear()  # its steps hold the edit
            edit.setParent(None)  # who works on it still has it
            self.changed.emit(path)

    def keep(self, paths: Collection[Path]) -> None:
        """Forget the work on all others, but for what is not saved yet."""
        for path, edit in list(self._edits.items()):
            if path not in paths and not edit.modified:
                self.drop(path)

    @property
    def unsaved(self) -> list[Edit]:
        """Those that would lose something if the desk were closed now."""
        return [edit for edit in self if edit.modified]

"""The opened photo: what it was, what it is, where it lies, what can be undone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from aedesk.gui.commands import ApplyTool
from aedesk.gui.picture import Picture
from aedesk.imaging.formats import WRITABLE

# A step keeps a whole photo in memory: 24 megapixels in colour take 0.2 GB.
UNDO_STEPS = 12


class Document(QObject):
    """Holds one photo or none. Belongs to the main thread.

    `opened`: another photo is there. `picture_changed`: `current` is another picture (also after
    `opened`). `modified_changed`: whether there is something to save.
    """

    opened = Signal()
    picture_changed = Signal()
    modified_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.original: Picture | None = None
        self.current: Picture | None = None
        self.path: Path | None = None  # where the photo was opened from: never written without asking
        self.saved_path: Path | None = None  # where the restored photo was saved to
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_STEPS)
        self.undo_stack.cleanChanged.connect(self._clean_changed)

    @property
    def is_open(self) -> bool:
        """Whether there is a photo."""
        return self.current is not None

    @property
    def modified(self) -> bool:
        """Whether there are changes that are in no file."""
        return not self.undo_stack.isClean()

    @property
    def name(self) -> str:
        """The name of the file to show to the person; "" without a photo."""
        path = self.saved_path or self.path
        return path.name if path else ""

    def open(self, path: Path, picture: Picture) -> None:
        """Take another photo; the old one and its steps are forgotten."""
        self.undo_stack.clear()
        self.path, self.saved_path = path, None
        self.original = self.current = picture
        self.opened.emit()
        self.picture_changed.emit()

    def apply(self, title: str, after: Picture) -> None:
        """Make `after` the current picture, as a step that can be undone."""
        if self.current is None:
            raise RuntimeError("no photo is open")
        self.undo_stack.push(ApplyTool(self, title, self.current, after))

    def is_last_step(self, title: str) -> bool:
        """Whether the step that undo would take back has this title."""
        return self.undo_stack.canUndo() and self.undo_stack.undoText() == title

    def before_last_step(self) -> Picture:
        """The picture that undo would bring back."""
        step = self.undo_stack.command(self.undo_stack.index() - 1)
        if not isinstance(step, ApplyTool):
            raise RuntimeError("there is no step to take back")
        return step.before

    def show(self, picture: Picture) -> None:
        """Make `picture` the current one; for the commands only."""
        self.current = picture
        self.picture_changed.emit()

    def saved(self, path: Path) -> None:
        """The current picture is now in `path`."""
        self.saved_path = path
        self.undo_stack.setClean()

    def _clean_changed(self, clean: bool) -> None:
        self.modified_changed.emit(not clean)

    def proposed_path(self) -> Path:
        """Where to save by default: beside the original, under a name that says what it is."""
        if self.saved_path is not None:
            return self.saved_path
        if self.path is None:
            raise RuntimeError("no photo is open")
        suffix = self.path.suffix
        if not any(suffix.lower() in suffixes for suffixes in WRITABLE.values()):
            suffix = ".png"
        return self.path.with_name(f"{self.path.stem} (restored){suffix}")

"""The photo that is shown, and all others that are worked on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QUndoStack

from aedesk.codec.key import Secret
from aedesk.gui.document.change import Change
from aedesk.gui.document.edit import Edit, Source
from aedesk.gui.document.edits import Edits
from aedesk.gui.document.hint_state import HintState
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.picture_store import Key, PictureStore
from aedesk.gui.document.snapshot import Snapshot
from aedesk.gui.document.state import State
from aedesk.imaging.geometry import Geometry
from aedesk.recipe.history import History
from aedesk.recipe.named import Named
from aedesk.tools.inputs import Inputs


class Document(QObject):
    """Shows one `edit` at a time: what it says of the photo is what that says, and its signals are those of that.
    Work that ends later, when another photo may be shown, holds the edit that it began with. Belongs to the main
    thread.

    `leaving`: another photo will be shown; `edit` is still the old one. `opened`: it is there."""

    leaving = Signal()
    opened = Signal()
    picture_changed = Signal()
    mask_changed = Signal()
    hints_changed = Signal()
    steps_changed = Signal()
    snapshots_changed = Signal()
    modified_changed = Signal(bool)
    stepped = Signal()

    def __init__(self, parent: QObject | None = None, pictures: PictureStore | None = None) -> None:
        super().__init__(parent)
        self.pictures = PictureStore() if pictures is None else pictures
        self.edits = Edits(self)
        self.edit = Edit(self.pictures, parent=self)
        self.save_folder = ""
        self._listen()

    def open(self, path: Path, picture: Picture, in_file: bool = True, secret: Secret | None = None) -> None:
        """Show a photo to which nothing was done, also in place of the work on the same one. `in_file`: there is
        nothing to save yet. `secret`: what opened a locked file."""
        self.begin(Source(path, in_file, secret), picture)

    def begin(self, source: Source, picture: Picture) -> None:
        """The same for a photo of which more is known."""
        self.show(self.edits.begin(Edit(self.pictures, source, picture, self.edits)))

    def hand_over(self, other: Document) -> None:
        """Show nothing any more; `other`, which has the same `pictures`, holds the work on all photos from now on."""
        self.show(Edit(self.pictures, parent=self))
        self.edits.hand_over(other.edits)

    def show(self, edit: Edit) -> None:
        """Show the work on a photo, all of whose pictures are at hand."""
        self.leaving.emit()
        for signal, ours in self._signals():
            signal.disconnect(ours)
        self.edit = edit
        self.edits.shown(edit)
        self._listen()
        for changed in (self.opened, self.picture_changed, self.mask_changed, self.hints_changed, self.steps_changed):
            changed.emit()
        self.modified_changed.emit(self.modified)
        self.stepped.emit()

    def _listen(self) -> None:
        for signal, ours in self._signals():
            signal.connect(ours)

    def _signals(self) -> list[tuple[SignalInstance, SignalInstance]]:
        """Those of the edit that is shown, each with the one that passes it on."""
        edit = self.edit
        return [
            (edit.picture_changed, self.picture_changed),
            (edit.mask_changed, self.mask_changed),
            (edit.hints_changed, self.hints_changed),
            (edit.steps_changed, self.steps_changed),
            (edit.snapshots_changed, self.snapshots_changed),
            (edit.modified_changed, self.modified_changed),
            (edit.stepped, self.stepped),
        ]

    # ---- the photo that is shown: see Edit

    @property
    def is_open(self) -> bool:
        return self.edit.is_open

    @property
    def path(self) -> Path | None:
        return self.edit.path

    @property
    def saved_path(self) -> Path | None:
        return self.edit.saved_path

    @property
    def secret(self) -> Secret | None:
        return self.edit.secret

    @property
    def name(self) -> str:
        return self.edit.name

    @property
    def original(self) -> Picture | None:
        return self.edit.original

    @property
    def current(self) -> Picture | None:
        return self.edit.current

    @property
    def mask(self) -> MaskState | None:
        return self.edit.mask

    @property
    def hints(self) -> HintState | None:
        return self.edit.hints

    @property
    def steps(self) -> History:
        return self.edit.steps

    @property
    def snapshots(self) -> tuple[Snapshot, ...]:
        return self.edit.snapshots

    @property
    def state(self) -> State:
        return self.edit.state

    @property
    def undo_stack(self) -> QUndoStack:
        return self.edit.undo_stack

    @property
    def changes(self) -> list[Change]:
        return self.edit.changes

    @property
    def at_hand(self) -> set[Key]:
        return self.edit.at_hand

    @property
    def modified(self) -> bool:
        return self.edit.modified

    @property
    def can_save(self) -> bool:
        return self.edit.can_save

    @property
    def lies(self) -> Geometry | None:
        return self.edit.lies

    @property
    def only_moved(self) -> bool:
        return self.edit.only_moved

    def drawn(self, inputs: Inputs, steps: History | None = None) -> Inputs:
        return self.edit.drawn(inputs, steps)

    def apply(
        self,
        title: str,
        after: Picture,
        mask: MaskState | None = None,
        hints: HintState | None = None,
        steps: History | None = None,
    ) -> None:
        self.edit.apply(title, after, mask, hints, steps)

    def edit_mask(self, title: str, mask: MaskState | None, merges: int = 0) -> None:
        self.edit.edit_mask(title, mask, merges)

    def edit_hints(self, title: str, hints: HintState) -> None:
        self.edit.edit_hints(title, hints)

    def go_on(self, work: Picture, steps: History, saved_path: Path, snapshots: Sequence[Named] = ()) -> None:
        self.edit.go_on(work, steps, saved_path, snapshots)

    def undo_target(self) -> State | None:
        return self.edit.undo_target()

    def redo_target(self) -> State | None:
        return self.edit.redo_target()

    def is_last_step(self, title: str) -> bool:
        return self.edit.is_last_step(title)

    def states(self) -> list[State]:
        return self.edit.states()

    def lies_after(self, steps: History) -> Geometry | None:
        return self.edit.lies_after(steps)

    def saved(self, path: Path) -> None:
        self.edit.saved(path)

    def compressed(self, picture: Picture) -> None:
        self.edit.compressed(picture)

    def proposed_path(self) -> Path:
        return self.edit.proposed_path(self.save_folder)

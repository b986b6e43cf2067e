"""What was done to one photo: what it was, what it is, where it lies, what can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QUndoStack

from aedesk import paths
from aedesk.codec.key import Secret
from aedesk.filesystem import Stamp
from aedesk.gui.document.change import Change
from aedesk.gui.document.hint_state import HintState
from aedesk.gui.document.mask_state import MaskState, mask_state
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.picture_store import Key, PictureStore
from aedesk.gui.document.snapshot import Snapshot
from aedesk.gui.document.state import State
from aedesk.gui.document.step_pictures import StepPictures, small_picture
from aedesk.imaging.formats.table import is_writable
from aedesk.imaging.geometry import Geometry, Size
from aedesk.imaging.mask import Mask
from aedesk.recipe.history import Done, History, lies_after
from aedesk.recipe.named import Named
from aedesk.recipe.outcome import size_of
from aedesk.tools.base import Effect
from aedesk.tools.inputs import Inputs

UNDO_STEPS = 60


@dataclass(frozen=True)
class Source:
    """Where a photo was opened from. `in_file`: it can be read again, and there is nothing to save yet. `secret`: what
    opened a locked file. `salvage`: what is damaged was passed over. `stamp`: of the file as it was read."""

    path: Path
    in_file: bool = True
    secret: Secret | None = None
    salvage: bool = False
    stamp: Stamp | None = None


class Edit(QObject):
    """Holds one photo with its mask, its hints and its steps, whether it is shown or not; or no photo, as the desk does
    at the start. Belongs to the main thread.

    `picture_changed`: `current` is another picture. `mask_changed`, `hints_changed` and `steps_changed`: the same of
    `mask`, `hints` and `steps`; `snapshots_changed`: there are others. `modified_changed`: whether there is something
    to save. `stepped`: something can be undone or done again now that could not be before."""

    picture_changed = Signal()
    mask_changed = Signal()
    hints_changed = Signal()
    steps_changed = Signal()
    snapshots_changed = Signal()
    modified_changed = Signal(bool)
    stepped = Signal()

    def __init__(
        self,
        pictures: PictureStore,
        source: Source | None = None,
        picture: Picture | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.pictures, self.source = pictures, source
        self.saved_path: Path | None = None  # where the restored photo was saved to
        self.settings: dict[str, object] = {}  # of the panels, by their ids, as they were left
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_STEPS)
        self.undo_stack.indexChanged.connect(self.stepped)
        self._original = self._current = pictures.key(picture) if picture is not None else None
        self._kept: Key | None = self._current if self.in_file else None  # what lies in a file: opened or last saved
        self._compressed: Key | None = None  # what lies in a file beside the work, close to how it is
        missing = picture.image.missing if picture is not None else None
        self.mask = MaskState.by_hand(Mask(missing)) if missing is not None else None  # None: nothing was marked yet
        self.hints: HintState | None = None  # of colour; None: no hint was given yet
        self.steps: History = ()  # what was done to the original
        self.snapshots: tuple[Snapshot, ...] = ()  # states that the person has given a name
        self._kept_snapshots: tuple[Snapshot, ...] = ()  # what lies beside the file
        self.step_pictures = StepPictures()
        self.size: Size = size_of(picture.image) if picture is not None else (0, 0)  # of the original
        self._lay: tuple[History, Geometry | None] = ((), None)  # the answer of `lies`, and to what

    @property
    def is_open(self) -> bool:
        """Whether there is a photo."""
        return self._current is not None

    @property
    def path(self) -> Path | None:
        """Where the photo was opened from: never written without asking."""
        return self.source.path if self.source is not None else None

    @property
    def secret(self) -> Secret | None:
        """What opened it."""
        return self.source.secret if self.source is not None else None

    @property
    def in_file(self) -> bool:
        """Whether the original can be read again."""
        return self.source is not None and self.source.in_file

    @property
    def original(self) -> Picture | None:
        """The photo as it was opened; None without one, and while it is forgotten."""
        return self.pictures.known(self._original)

    @property
    def current(self) -> Picture | None:
        """The photo as it is now; None without one, and while it is forgotten."""
        return self.pictures.known(self._current)

    @property
    def modified(self) -> bool:
        """Whether something would be lost: the photo lies in no file, not even compressed. A mask alone is nothing."""
        return self.can_save and self._current is not self._compressed

    @property
    def can_save(self) -> bool:
        """Whether Save has something to write. A compressed file is no reason not to: the photo may be wanted as it
        is, too."""
        return self._current is not self._kept or self.snapshots != self._kept_snapshots

    @property
    def name(self) -> str:
        """The name of the file to show to the person; "" without a photo."""
        path = self.saved_path or self.path
        return path.name if path else ""

    def go_on(self, work: Picture, steps: History, saved_path: Path, snapshots: Sequence[Named] = ()) -> None:
        """Right after the original was opened: the photo that was saved, the steps that made it, and the snapshots that
        were kept beside it."""
        self.steps, self.saved_path = steps, saved_path
        self.step_pictures.keep(steps, [work.levels[-1]])
        self.bring_snapshots(snapshots)
        self._kept_snapshots = self.snapshots
        self._current = self._kept = self.pictures.key(work)
        self.picture_changed.emit()
        self.steps_changed.emit()
        self.modified_changed.emit(False)

    @property
    def state(self) -> State:
        """What a step starts from. Raises RuntimeError without a photo."""
        if self._current is None:
            raise RuntimeError("no photo is open")
        return State(self._current, self.mask, self.hints, self.steps)

    def apply(
        self,
        title: str,
        after: Picture,
        mask: MaskState | None = None,
        hints: HintState | None = None,
        steps: History | None = None,
    ) -> None:
        """Make `after` the current picture, as a step that can be undone. `mask` and `hints` are those of the new
        picture; a mask of another size is dropped. `steps`: what made it of the original; None where that is not
        known."""
        before = self.state
        if steps is None:
            steps = (*before.steps, Done(title))
        if mask is not None and mask.size != (after.image.height, after.image.width):
            mask = None
        self.step_pictures.keep(steps, [after.levels[-1]])
        self.undo_stack.push(Change(self.show, title, before, State(self.pictures.key(after), mask, hints, steps)))

    @property
    def lies(self) -> Geometry | None:
        """How the photo lies now, seen from the original; None where that is not known, or without a photo."""
        steps, lies = self._lay
        if steps is not self.steps or lies is None:
            lies = self.lies_after(self.steps)
            self._lay = self.steps, lies  # it is asked for several times after each step
        return lies

    def lies_after(self, steps: History) -> Geometry | None:
        """How the photo would lie after some steps; None where that is not known, or without a photo."""
        return lies_after(steps, self.size) if self.is_open else None

    def drawn(self, inputs: Inputs, steps: History | None = None) -> Inputs:
        """What was drawn on the photo as it lies now, or after some steps."""
        lies = self.lies if steps is None else self.lies_after(steps)
        return inputs.drawn_in(lies) if lies is not None else inputs

    @property
    def only_moved(self) -> bool:
        """Whether all that was done to the original has moved its pixels only."""
        outcomes = [done.outcome for done in self.steps if done.taken]
        return all(outcome is not None and outcome.effect is Effect.PLAIN for outcome in outcomes)

    def bring_snapshots(self, snapshots: Sequence[Named]) -> None:
        """Have those that were read from a file; their pictures are worked out when they are wanted."""
        states = [State(Key(), mask_state(one.mask), None, one.steps) for one in snapshots]
        small = [small_picture(one.picture) if one.picture is not None else None for one in snapshots]
        names = (one.name for one in snapshots)
        self.set_snapshots(tuple(Snapshot(*each) for each in zip(names, states, small, strict=True)))

    @property
    def named(self) -> tuple[Named, ...]:
        """The snapshots as they are kept in a file."""
        return tuple(one.named for one in self.snapshots)

    def set_snapshots(self, snapshots: tuple[Snapshot, ...]) -> None:
        """Have these states by their names. They are no steps: undo leaves them alone."""
        was_modified = self.modified
        self.snapshots = snapshots
        self.snapshots_changed.emit()
        if self.modified != was_modified:
            self.modified_changed.emit(self.modified)

    def restore(self, title: str, state: State) -> None:
        """Make a state of before the present one, as a step that can be undone."""
        self.undo_stack.push(Change(self.show, title, self.state, state))

    def edit_mask(self, title: str, mask: MaskState | None, merges: int = 0) -> None:
        """Make `mask` the current one, as a step that can be undone. With a number in `merges`, right after a step
        of the same title and number, both become one."""
        before = self.state
        self.undo_stack.push(
            Change(self.show, title, before, State(before.picture, mask, before.hints, before.steps), merges)
        )

    def edit_hints(self, title: str, hints: HintState) -> None:
        """Make `hints` the current ones, as a step that can be undone."""
        before = self.state
        self.undo_stack.push(Change(self.show, title, before, replace(before, hints=hints)))

    @property
    def changes(self) -> list[Change]:
        """The steps that can be undone or done again, the oldest first."""
        stack = self.undo_stack
        return [step for i in range(stack.count()) if isinstance(step := stack.command(i), Change)]

    def states(self) -> list[State]:
        """All that can be gone back to, and the present one."""
        ends = [state for step in self.changes for state in (step.before, step.after)]
        ends += [one.state for one in self.snapshots]
        return [self.state, *ends] if self.is_open else ends

    @property
    def pictures_of_states(self) -> list[tuple[Key, History]]:
        """What all of them refer to, each with the steps that made it of the original, the oldest first."""
        changes = [pair for step in self.changes for state in (step.before, step.after) for pair in state.pictures]
        named = [pair for one in self.snapshots for pair in one.state.pictures]
        return [*named, *changes, *(self.state.pictures if self.is_open else ())]

    @property
    def original_key(self) -> Key | None:
        """What stands for the original, also while that is forgotten."""
        return self._original

    @property
    def is_touched(self) -> bool:
        """Whether anything was done to the photo or marked on it, now or before a step was taken back."""
        return (
            self.undo_stack.count() > 0
            or bool(self.steps or self.snapshots)
            or self.hints is not None
            or not self.in_file
        )

    @property
    def is_awake(self) -> bool:
        """Whether all pictures that it needs to be shown are there."""
        return all(self.pictures.knows(key) for key in self.at_hand)

    @property
    def at_hand(self) -> set[Key]:
        """The pictures that must be in memory: the original, and all that the present state refers to."""
        present = {key for key, _ in self.state.pictures} if self.is_open else set()
        return present | ({self._original} if self._original is not None else set())

    @property
    def needed(self) -> set[Key]:
        """The pictures that must not be forgotten: those, and what a single undo brings back; Restore begins there when
        it is tried again."""
        target = self.undo_target()
        return self.at_hand | ({key for key, _ in target.pictures} if target is not None else set())

    def is_last_step(self, title: str) -> bool:
        """Whether the step that undo would take back has this title."""
        return self.undo_stack.canUndo() and self.undo_stack.undoText() == title

    def undo_target(self) -> State | None:
        """What undo would bring back."""
        step = self.undo_stack.command(self.undo_stack.index() - 1)
        return step.before if isinstance(step, Change) else None

    def redo_target(self) -> State | None:
        """What redo would bring back."""
        step = self.undo_stack.command(self.undo_stack.index())
        return step.after if isinstance(step, Change) else None

    def show(self, state: State) -> None:
        """Make `state` the current one; for the commands only."""
        was_modified = self.modified
        new_picture, new_mask = state.picture is not self._current, state.mask is not self.mask
        new_hints, new_steps = state.hints is not self.hints, state.steps != self.steps
        self._current, self.mask, self.hints, self.steps = state.picture, state.mask, state.hints, state.steps
        if new_picture:
            self.picture_changed.emit()
        if new_mask:
            self.mask_changed.emit()
        if new_hints:
            self.hints_changed.emit()
        if new_steps:
            self.steps_changed.emit()
        if self.modified != was_modified:
            self.modified_changed.emit(self.modified)

    def saved(self, path: Path) -> None:
        """The current picture is now in `path`."""
        self.saved_path = path
        self._kept, self._kept_snapshots = self._current, self.snapshots
        self.modified_changed.emit(False)

    def compressed(self, picture: Picture) -> None:
        """`picture` now lies in a compressed file, which is not where Save saves to."""
        was_modified = self.modified
        self._compressed = self.pictures.key(picture)
        if self.modified != was_modified:
            self.modified_changed.emit(self.modified)

    def proposed_path(self, save_folder: str = "") -> Path:
        """Where to save by default: beside the original, or in a folder, under a name that says what it is. Beside the
        sample photo is the program: its results go to the person's pictures."""
        if self.saved_path is not None:
            return self.saved_path
        if self.path is None:
            raise RuntimeError("no photo is open")
        suffix = self.path.suffix
        if not is_writable(self.path):
            suffix = ".png"
        name = f"{self.path.stem} (restored){suffix}"
        if not save_folder and self.path == paths.sample_photo():
            save_folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
            save_folder = save_folder if Path(save_folder).is_dir() else str(Path.home())
        folder = Path(save_folder)
        return folder / name if save_folder and folder.is_dir() else self.path.with_name(name)

"""History: what was done to the photo, to be changed afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from aedesk.gui.history.rows_scroll import RowsScroll
from aedesk.gui.history.snapshot_list import SnapshotList
from aedesk.gui.history.step_menu import StepMenu
from aedesk.gui.look.design import ACTION, GAP
from aedesk.gui.panels.step_list import StepList
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.recipe.history import History, can_repeat

ID = "history"  # also the name of its icon


class HistoryPanel(WorkPanel):
    """`change_requested`: do these steps (a History) instead of those that were done. `compare_requested`: compare the
    photo with what it was after the chosen step. `snapshot_requested`: keep the present steps by a name."""

    change_requested = Signal(object)
    compare_requested = Signal()
    snapshot_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("History"),
            self.tr("All edits so far. Untick, reorder or adjust a step."),
            self.tr("Apply changes"),
            parent,
        )
        self._present: History = ()
        self._busy = self._photo = False
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.snapshots = SnapshotList()
        self.steps = StepList(pictures=True)
        self.menu = StepMenu(self.steps, self.compare_requested.emit, self.snapshot_requested.emit)
        self.compare_button = QPushButton(self.tr("Compare"))
        self.compare_button.setToolTip(self.tr("Compare the photo with what it was after the chosen step"))
        self.compare_button.clicked.connect(self.compare_requested)
        self.snapshot_button = QPushButton(self.tr("Snapshot…"))
        self.snapshot_button.setToolTip(self.tr("Keep the steps as they are now by a name, to come back to them"))
        self.snapshot_button.clicked.connect(self.snapshot_requested)
        self.back_button = QPushButton(self.tr("Discard"))
        self.back_button.setMinimumHeight(ACTION)
        self.back_button.setToolTip(self.tr("Discard the changes made in this list"))
        self.back_button.clicked.connect(self.revert)
        beside = QHBoxLayout()
        beside.setSpacing(GAP)
        for button in (self.compare_button, self.snapshot_button):
            beside.addWidget(button, 1)
        self.list = RowsScroll((self.snapshots, self.steps), (self.snapshots, self.steps.list))
        self.steps.list.dragged_over.connect(lambda rect: self.list.bring(self.steps.list, rect))
        self.rows.addWidget(self.list)
        self.below_rows.addLayout(beside)
        for widget in (self.hint, self.steps.editor):
            self.body.addWidget(widget)
        self.buttons.addWidget(self.back_button)
        self.body.addStretch()
        self.steps.changed.connect(self._enable)
        self.steps.chosen_changed.connect(self._enable)
        self.apply_button.clicked.connect(lambda: self.change_requested.emit(self.steps.steps()))
        self.show_steps(())
        self.set_state(photo=False, busy=False)

    @property
    def changed(self) -> bool:
        """Whether the list says something else than what was done."""
        wished = self.steps.steps()
        return len(wished) != len(self._present) or any(a is not b for a, b in zip(wished, self._present, strict=True))

    def revert(self) -> None:
        """List what was done again."""
        self.show_steps(self._present, self._pictures)
        self.steps.changed.emit()

    def show_steps(self, steps: History, pictures: Sequence[QPixmap] = ()) -> None:
        """List what was done, and what the photo was after each step."""
        self._present, self._pictures = steps, pictures
        known = can_repeat(steps)
        if not steps:
            self.hint.setText(self.tr("No edits yet."))
        elif not known:
            self.hint.setText(
                self.tr("The settings of one of these steps are unknown, so the steps cannot be changed.")
            )
        self.hint.setVisible(not steps or not known)
        self.steps.setVisible(bool(steps))
        self._enable_list()
        self.steps.show_steps(steps)
        for row, picture in enumerate(pictures):
            self.steps.set_picture(row, picture)
        self._enable()

    def set_state(self, photo: bool, busy: bool) -> None:
        """Whether there is a photo, and whether work is going on."""
        super().set_state(photo, busy)
        self._busy, self._photo = busy, photo
        self.snapshots.setVisible(photo)
        self.snapshots.setEnabled(not busy)
        self._enable_list()
        self._enable(apply=photo and not busy)

    def _enable_list(self) -> None:
        known = can_repeat(self._present)
        self.steps.setEnabled(known and not self._busy)
        self.steps.editor.setEnabled(known)

    def _enable(self, apply: bool = True) -> None:
        changed = self.changed and can_repeat(self._present)
        if apply:
            self.apply_button.setEnabled(changed)
        self.back_button.setVisible(bool(self._present))
        self.back_button.setEnabled(changed)
        free = self._photo and not self._busy
        self.compare_button.setVisible(bool(self._present))
        self.compare_button.setEnabled(free and self.steps.chosen >= 0 and can_repeat(self._present))
        self.snapshot_button.setEnabled(free)

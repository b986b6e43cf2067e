"""History: what was done to the photo, to be changed afterwards."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from aedesk.gui.panels.step_list import StepList
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.recipe.history import History, can_repeat

ID = "history"  # also the name of its icon


class HistoryPanel(WorkPanel):
    """`change_requested`: do these steps (a History) instead of those that were done."""

    change_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("History"),
            self.tr("All edits so far. Untick, reorder or adjust a step."),
            self.tr("Apply changes"),
            parent,
        )
        self._present: History = ()
        self._busy = False
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.steps = StepList()
        self.back_button = QPushButton(self.tr("Revert changes"))
        self.back_button.setToolTip(self.tr("Discard the changes made in this list"))
        self.back_button.clicked.connect(lambda: self.show_steps(self._present))
        self.pinned.addWidget(self.steps)
        for widget in (self.hint, self.steps.editor):
            self.body.addWidget(widget)
        self.foot.addWidget(self.back_button)
        self.body.addStretch()
        self.steps.changed.connect(self._enable)
        self.apply_button.clicked.connect(lambda: self.change_requested.emit(self.steps.steps()))
        self.show_steps(())
        self.set_state(photo=False, busy=False)

    @property
    def changed(self) -> bool:
        """Whether the list says something else than what was done."""
        wished = self.steps.steps()
        return len(wished) != len(self._present) or any(a is not b for a, b in zip(wished, self._present, strict=True))

    def show_steps(self, steps: History) -> None:
        """List what was done."""
        self._present = steps
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
        self._enable()

    def set_state(self, photo: bool, busy: bool) -> None:
        """Whether there is a photo, and whether work is going on."""
        super().set_state(photo, busy)
        self._busy = busy
        self._enable_list()
        if photo and not busy:
            self._enable()

    def _enable_list(self) -> None:
        known = can_repeat(self._present)
        self.steps.setEnabled(known and not self._busy)
        self.steps.editor.setEnabled(known)

    def _enable(self) -> None:
        changed = self.changed and can_repeat(self._present)
        self.apply_button.setEnabled(changed)
        self.back_button.setVisible(bool(self._present))
        self.back_button.setEnabled(changed)

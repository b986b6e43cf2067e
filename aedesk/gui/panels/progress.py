"""What is being done, how far it is and how long it will take."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from aedesk.gui.look.design import CONTROL, GAP, HALF
from aedesk.gui.look.translate import sentence
from aedesk.gui.panels.elided_label import ElidedLabel
from aedesk.jobs import Stages
from aedesk.jobs import in_words as said
from aedesk.time_left import TimeLeft, in_short
from aedesk.time_left import in_words as told

BAR_HEIGHT, MOST = HALF, 480  # pixels: of the bar's height, and of all its width
SIGN = "✕"
NARROW = 340  # pixels of all its width, below which Stop has a sign in place of its word


class Progress(QWidget):
    """A line that says what is done, a bar, the time left and Stop; in fewer words where there is little room.
    `cancel_requested`: the person wants it to stop."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self._photo = ""
        self._stage, self._short_stage, self._waiting = "", "", 0
        self._time = self._short_time = ""
        self._time_left = TimeLeft()
        self._stops = False
        self.stage = ElidedLabel()
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR_HEIGHT)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.text = ElidedLabel(28)
        self.cancel_button = QPushButton(self.tr("Stop"))
        self.cancel_button.setAccessibleName(self.tr("Stop"))
        self.cancel_button.setToolTip(self.tr("Stop the current step; the photo stays unchanged (Esc)"))
        self.cancel_button.clicked.connect(self.cancel_requested)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.stage, 1)
        line.addWidget(self.text)
        column = QVBoxLayout()
        column.setSpacing(HALF)
        column.addStretch()
        column.addLayout(line)
        column.addWidget(self.bar)
        column.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP, 0, GAP, 0)
        layout.setSpacing(GAP)
        layout.addLayout(column, 1)
        layout.addWidget(self.cancel_button)
        keep = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        keep.setRetainSizeWhenHidden(True)  # what lies beside it must not jump when work starts
        self.setSizePolicy(keep)
        self.setMaximumWidth(MOST)
        self.hide()

    def start(self, title: str, can_stop: bool = True) -> None:
        """Appear, at nothing done. `title`: what is done as a whole, "" where that is told elsewhere."""
        self._title, self._stops = title or self.tr("Working…"), False
        self._time_left = TimeLeft()
        self.bar.setRange(0, 0)  # a moving bar until the first report: a model is being loaded
        self._say(self._title)
        self._tell(self.tr("Starting…") if title else "")
        self.cancel_button.setEnabled(can_stop)
        self.show()

    def show_stages(self, stages: Stages) -> None:
        """Say what is being done."""
        self._time_left.change_stage(stages)
        self._say(sentence(said(stages)), sentence(stages[-1].words)) if stages else self._say(self._title)

    def show_queue(self, photo: str, waiting: int) -> None:
        """Say to which photo it is done, "" where that is seen, and how many pieces of work wait."""
        self._photo, self._waiting = photo, waiting
        self._say(self._stage, self._short_stage)

    def _say(self, stage: str, short: str = "") -> None:
        self._stage, self._short_stage = stage, short or stage
        line = f"{self._photo}: {stage}" if self._photo else stage
        whole = self.tr("%s (%d waiting)") % (line, self._waiting) if self._waiting else line
        self.stage.show_line(whole, line, stage, self._short_stage)
        self._fit()

    def _tell(self, time: str, short: str = "") -> None:
        self._time, self._short_time = time, short or time
        self._fit()

    def _fit(self) -> None:
        """What is done goes before how the time is told."""
        button = min(self.cancel_button.sizeHint().width(), self.cancel_button.maximumWidth())
        room = self.width() - 4 * GAP - button
        words = self.fontMetrics().horizontalAdvance
        fits = words(self.stage.text()) + words(self._time) <= room
        self.text.setText(self._time if fits else self._short_time)
        self.text.setToolTip(self._time)
        self.text.setAccessibleName(self._time)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other words may fit."""
        super().resizeEvent(event)
        self._use_sign(self.width() < NARROW)
        self._fit()

    def _use_sign(self, wanted: bool) -> None:
        """Whether Stop has a sign in place of its word."""
        if wanted != (self.cancel_button.text() == SIGN):
            self.cancel_button.setText(SIGN if wanted else self.tr("Stop"))
            self.cancel_button.setMinimumWidth(CONTROL if wanted else 0)
            self.cancel_button.setMaximumWidth(CONTROL if wanted else MOST)

    def report(self, fraction: float) -> None:
        """Show a fraction from 0 to 1."""
        if self._stops:
            return
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * fraction))
        left = self._time_left.report(fraction)
        self._tell(*(sentence(told(left)), in_short(left)) if left is not None else ("",))

    def stopping(self) -> None:
        """The person has cancelled; the worker has not stopped yet."""
        self._stops = True
        self._tell(self.tr("Stopping…"), "…")
        self.cancel_button.setEnabled(False)

    def finish(self) -> None:
        """Vanish."""
        self.hide()

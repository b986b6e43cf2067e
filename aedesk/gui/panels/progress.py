"""How far the work is and how long it will take."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

# Earlier guesses jump about and help nobody.
GUESS_AFTER = 1.5  # seconds
GUESS_FROM = 0.03


def seconds_left(elapsed: float, fraction: float) -> float | None:
    """None while it is too early to tell."""
    if elapsed < GUESS_AFTER or fraction < GUESS_FROM:
        return None
    return elapsed * (1 - fraction) / fraction


class Progress(QWidget):
    """A bar, a line of text and Cancel. `cancel_requested`: the person wants it to stop."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._started = 0.0
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.text = QLabel()
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Stop; the photo stays as it was (Esc)"))
        self.cancel_button.clicked.connect(self.cancel_requested)
        line = QHBoxLayout()
        line.addWidget(self.text, 1)
        line.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addLayout(line)
        keep = self.sizePolicy()
        keep.setRetainSizeWhenHidden(True)  # the panel must not jump when work starts
        self.setSizePolicy(keep)
        self.hide()

    def start(self) -> None:
        """Appear, at nothing done."""
        self._started = time.monotonic()
        self.bar.setRange(0, 0)  # a moving bar until the first report: a model is being loaded
        self.text.setText(self.tr("Starting…"))
        self.cancel_button.setEnabled(True)
        self.show()

    def report(self, fraction: float) -> None:
        """Show a fraction from 0 to 1."""
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * fraction))
        left = seconds_left(time.monotonic() - self._started, fraction)
        if left is None:
            self.text.setText(self.tr("Working…"))
        elif left < 60:
            self.text.setText(self.tr("About %d s left") % max(1, round(left)))
        else:
            self.text.setText(self.tr("About %d min left") % max(1, round(left / 60)))

    def stopping(self) -> None:
        """The person has cancelled; the worker has not stopped yet."""
        self.text.setText(self.tr("Stopping…"))
        self.cancel_button.setEnabled(False)

    def finish(self) -> None:
        """Vanish."""
        self.hide()

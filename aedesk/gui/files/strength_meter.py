"""How good a passphrase is, while it is typed."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from aedesk.codec.passphrase import LEAST, STRONGEST, strength
from aedesk.gui.background.worker import Worker
from aedesk.gui.look import design


class StrengthMeter(QWidget):
    """A bar and a word for it. What is typed is rated in another thread: the first time takes a moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar, self.word = QProgressBar(), QLabel()
        self.bar.setRange(0, STRONGEST)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Strength"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.GRID)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.word)
        words = (self.tr("Very weak"), self.tr("Weak"), self.tr("Fair"), self.tr("Good"), self.tr("Strong"))
        self._words = words
        self._few = self.tr("At least %s characters") % LEAST
        # Nothing moves while one types.
        self.word.setMinimumWidth(max(self.word.fontMetrics().horizontalAdvance(w) for w in (*words, self._few)) + 2)
        self._worker: Worker | None = None  # as long as the meter is seen
        self._passphrase = ""

    def rate(self, passphrase: str) -> None:
        """Show how good it is."""
        self._passphrase = passphrase
        if len(passphrase) < LEAST:
            if self._worker is not None:
                self._worker.cancel()
            self._show(0, self._few if passphrase else "")
        elif self._worker is not None:
            self._worker.run(lambda job: strength(passphrase), lambda score: self._show(score, self._words[score]))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin: the lists of words are read before somebody has typed a word."""
        super().showEvent(event)
        if self._worker is None:
            self._worker = Worker(self)
            self._worker.run_quietly(lambda: strength("passphrase"), lambda _: None)
            self.rate(self._passphrase)

    def hideEvent(self, event: QHideEvent) -> None:
        """End with the dialog."""
        super().hideEvent(event)
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def _show(self, score: int, word: str) -> None:
        self.bar.setValue(score)
        self.word.setText(word)

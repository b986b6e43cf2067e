"""What is said where PyTorch is missing, and how it is brought."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from aedesk.errors import AEDeskError
from aedesk.gui.background.worker import Worker
from aedesk.gui.look.design import GAP
from aedesk.gui.look.translate import sentence
from aedesk.jobs import Job
from aedesk.workshop import process
from aedesk.workshop.install import install

LONGEST = 70  # signs of a line of pip's


class Missing(QWidget):
    """A line that is seen while nothing can be trained. `installed`: now it can."""

    installed = Signal()
    _told = Signal(str)  # from the worker's thread

    def __init__(
        self,
        bring: Callable[[Callable[[str], None], Job], None] = install,
        can_train: Callable[[], bool] = process.can_train,
        parent: QWidget | None = None,
    ) -> None:
        """`bring` installs."""
        super().__init__(parent)
        self._bring, self._can_train = bring, can_train
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._press)
        self.worker = Worker(self)
        self._told.connect(self._show_line, Qt.ConnectionType.QueuedConnection)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.refresh()

    def refresh(self) -> None:
        """Look whether it is needed."""
        if self._can_train():
            self.hide()
        elif self.parentWidget() is not None:  # without one it would be a window of its own
            self.show()
        self.button.setVisible(not process.is_bundle())
        self.button.setText(self.tr("Install (about %s MB)").replace("%s", str(process.MEGABYTES)))
        self.words.setText(self.tr("To train, PyTorch is needed; it is not installed. All else works without it."))
        if process.is_bundle():
            try:
                process.check_can_train()
            except AEDeskError as problem:
                self.words.setText(sentence(problem.sentence))

    def _press(self) -> None:
        if self.worker.busy:
            self.worker.cancel()
            self.button.setEnabled(False)
            return
        self.button.setText(self.tr("Stop"))
        self.words.setText(self.tr("Installing PyTorch…"))
        self.worker.run(lambda job: self._bring(self._told.emit, job), self._done, self._failed, stopped=self._stopped)

    def _show_line(self, line: str) -> None:
        if self.worker.busy:
            self.words.setText(self.tr("Installing PyTorch…") + f" {line[:LONGEST]}")

    def _done(self, _: object) -> None:
        self._stopped()
        self.installed.emit()

    def _stopped(self) -> None:
        self.button.setEnabled(True)
        self.refresh()

    def _failed(self, problem: BaseException) -> None:
        self._stopped()
        if not isinstance(problem, AEDeskError):
            raise problem
        self.words.setText(sentence(problem.sentence))

    def close_worker(self) -> None:
        """Stop it."""
        self.worker.close()

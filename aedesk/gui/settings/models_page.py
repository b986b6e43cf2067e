"""The models that the person has added: a list, what is known of each, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from aedesk.engine.add_model import Wish, add_model
from aedesk.errors import AEDeskError
from aedesk.gui.background.worker import Worker
from aedesk.gui.look.design import GAP, GRID
from aedesk.gui.look.messages import show_error
from aedesk.gui.panels.progress import Progress
from aedesk.gui.settings.dialogs import ask_model, ask_remove_model
from aedesk.gui.settings.model_details import ModelDetails, task_word
from aedesk.models import own
from aedesk.models.card import ModelCard
from aedesk.models.contract import Contract
from aedesk.models.store import ModelStore
from aedesk.tools.model_choice import USED_BY

ID = Qt.ItemDataRole.UserRole


class ModelsPage(QWidget):
    """What is done here is done at once, whether the settings are taken or not. `try_wanted`: the id of a tool, the
    parameter of it, and the id of the model that it shall work with."""

    try_wanted = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.worker, self.progress = Worker(self), Progress()
        self.progress.cancel_requested.connect(self._stop)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Your models"))
        self.list.currentRowChanged.connect(lambda row: self._show())
        self.empty = QLabel(self.tr("Drop a network that somebody else has trained here (an ONNX file), or add it."))
        self.empty.setWordWrap(True)
        self.details = ModelDetails()
        self.details.renamed.connect(lambda words: self._change(lambda card: own.change(card, title=words)))
        self.details.changed.connect(self._change_contract)
        self.add_button, self.try_button = QPushButton(self.tr("Add…")), QPushButton(self.tr("Try on the photo"))
        self.remove_button = QPushButton(self.tr("Remove…"))
        buttons = QHBoxLayout()
        for button, press in (
            (self.add_button, self.ask),
            (self.try_button, self._try),
            (self.remove_button, self._remove),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(press)
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        column.addWidget(self.progress)
        column.addWidget(self.details)
        column.addStretch()
        self.list.setMinimumHeight(8 * GRID)
        self._fill()

    @property
    def card(self) -> ModelCard | None:
        """The model that is chosen."""
        item = self.list.currentItem()
        return self._cards.get(item.data(ID)) if item is not None else None

    def ask(self) -> None:
        """Let the person choose a file, and add it."""
        file = ask_model(self)
        if file is not None:
            self.add(file)

    def add(self, file: Path) -> None:
        """Look at a file, try it, and keep it; the person sees how far that is and can stop it."""
        if self.worker.busy:
            return
        self.progress.start(self.tr("Adding “%s”") % file.name)

        def added(card: ModelCard) -> None:
            self._end()
            self._fill(card.id)

        def failed(problem: BaseException) -> None:
            self._end()
            show_error(self, problem)

        self.worker.run(lambda job: add_model(file, Wish(), job), added, failed, self.progress, self._end)
        self._enable()

    def close_worker(self) -> None:
        """The dialog goes: stop what is being added."""
        self.worker.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome while nothing is being added."""
        if _files(event) and not self.worker.busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the first one."""
        event.acceptProposedAction()
        self.add(_files(event)[0])

    def _stop(self) -> None:
        self.progress.stopping()
        self.worker.cancel()

    def _end(self) -> None:
        self.progress.finish()
        self._enable()

    def _try(self) -> None:
        card = self.card
        if card is not None and card.contract is not None:
            self.try_wanted.emit(*USED_BY[card.contract.task], card.id)

    def _remove(self) -> None:
        card = self.card
        if card is None or not ask_remove_model(self, card.title):
            return
        try:
            own.remove(card.id)
        except AEDeskError as problem:
            show_error(self, problem)
        self._fill()

    def _change_contract(self, contract: Contract) -> None:
        self._change(lambda card: own.change(card, found=replace(own.Found.of(card), contract=contract)))

    def _change(self, how: Callable[[ModelCard], ModelCard]) -> None:
        card = self.card
        if card is None:
            return
        try:
            how(card)
        except AEDeskError as problem:
            show_error(self, problem)
        self._fill(card.id)

    def _fill(self, chosen: str = "") -> None:
        """Show what there is; one of them is chosen."""
        self._cards = {card.id: card for card in sorted(ModelStore().own(), key=lambda card: card.title.casefold())}
        self.list.blockSignals(True)
        self.list.clear()
        for card in self._cards.values():
            assert card.contract is not None
            item = QListWidgetItem(f"{card.title}  ·  {task_word(card.contract.task)}")
            item.setData(ID, card.id)
            self.list.addItem(item)
        self.list.setCurrentRow(max(0, list(self._cards).index(chosen) if chosen in self._cards else 0))
        self.list.blockSignals(False)
        self._show()

    def _show(self) -> None:
        self.details.show_card(self.card)
        self._enable()

    def _enable(self) -> None:
        there, busy = self.card is not None, self.worker.busy
        self.list.setVisible(there)
        self.add_button.setEnabled(not busy)
        self.try_button.setEnabled(there and not busy)
        self.remove_button.setEnabled(there and not busy)
        self.details.setVisible(there)


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

"""What became of each photo of a batch, as a list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from aedesk.gui.look.translate import findings, number, sentence, word
from aedesk.recipe.batch import DONE, FAILED, SKIPPED, Outcome
from aedesk.tools.registry import tool

OUTCOME_ROLE = Qt.ItemDataRole.UserRole
RESULT = 1  # the column with sentences


class BatchResults(QTreeWidget):
    """A line for each photo that is finished; the latest is seen unless the person has scrolled away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Results"))
        self.setHeaderLabels([self.tr("Photo"), self.tr("Result"), self.tr("Time")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)  # ten thousand lines are laid out at once
        self.setAlternatingRowColors(True)
        self.header().setSectionResizeMode(RESULT, QHeaderView.ResizeMode.Stretch)
        self.header().setStretchLastSection(False)
        self.setColumnWidth(0, 220)
        self.only_problems = False

    def add(self, outcome: Outcome) -> None:
        """One more."""
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        item = QTreeWidgetItem([outcome.item.photo.name, self._words(outcome), self._seconds(outcome)])
        item.setToolTip(0, str(outcome.item.photo))
        item.setToolTip(RESULT, self._words(outcome) if outcome.problem else str(outcome.item.target))
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight)
        item.setData(0, OUTCOME_ROLE, outcome)
        if outcome.state == FAILED:
            font = item.font(RESULT)
            font.setBold(True)
            item.setFont(RESULT, font)
        self.addTopLevelItem(item)
        item.setHidden(self._is_hidden(outcome))
        if at_end:
            self.scrollToBottom()

    def outcomes(self) -> list[Outcome]:
        """All of them, in the order in which they were finished."""
        return [item.data(0, OUTCOME_ROLE) for item in self._lines()]

    def show_only_problems(self, only: bool) -> None:
        """Hide what went well."""
        self.only_problems = only
        for item in self._lines():
            item.setHidden(self._is_hidden(item.data(0, OUTCOME_ROLE)))

    def _lines(self) -> list[QTreeWidgetItem]:
        lines = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [line for line in lines if line is not None]

    def _is_hidden(self, outcome: Outcome) -> bool:
        return self.only_problems and outcome.state != FAILED and not outcome.notes

    def _words(self, outcome: Outcome) -> str:
        if outcome.state == FAILED:
            return sentence(outcome.problem) if outcome.problem else ""
        if outcome.state == SKIPPED:
            return self.tr("Skipped: already done")
        assert outcome.state == DONE
        steps = "; ".join(f"{word(tool(id).title)} {findings(found)}".strip() for id, found in outcome.found)
        return " ".join([steps or self.tr("Nothing to do: copied unchanged"), *map(sentence, outcome.notes)])

    def _seconds(self, outcome: Outcome) -> str:
        return self.tr("%s s") % number(outcome.seconds, 1) if outcome.state == DONE else ""

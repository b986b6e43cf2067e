"""The photos of a batch: what will become of each, and what has become of it."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from aedesk.gui.look.translate import findings, number, sentence, word
from aedesk.recipe.batch import DONE, FAILED, SKIPPED, Outcome
from aedesk.recipe.items import Item
from aedesk.recipe.places import Place
from aedesk.tools.registry import tool

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
PHOTO, NAME, RESULT, TIME = range(4)  # the columns
PROBLEM = Role.UserRole  # the role for whether there is something wrong with a row
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass
class Row:
    """`there`: a file of the name of the result. `chosen`: the person wants it to be done."""

    item: Item
    there: bool
    chosen: bool = True
    outcome: Outcome | None = None


class BatchList(QAbstractTableModel):
    """A row a photo, with its folder below `source` and a tick. `chosen_changed`: other photos are ticked."""

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._of: dict[Place, int] = {}
        self._source: Place = Path()
        self._out: Place = Path()
        self._left_out: set[Place] = set()  # photos, whichever list they stood in
        self.overwrites = self.locked = False

    def show(self, items: Sequence[Item], there: Collection[Place], source: Place, out: Place) -> None:
        """List these, in place of others; what was not ticked before is not. `there`: the results that exist."""
        self.beginResetModel()
        self.rows = [Row(item, item.target in there, item.photo not in self._left_out) for item in items]
        self._of = {item.photo: row for row, item in enumerate(items)}
        self._source, self._out = source, out
        self.endResetModel()
        self.chosen_changed.emit()

    def set_overwrites(self, overwrites: bool) -> None:
        """Whether results that are there are replaced; else their photos are passed over."""
        self.overwrites = overwrites
        self._tell_all()

    def lock(self, locked: bool) -> None:
        """While it works, nothing is ticked."""
        self.locked = locked

    def choose_all(self, chosen: bool) -> None:
        """Tick all, or none."""
        for row in self.rows:
            row.chosen = chosen
        self._left_out = set() if chosen else {row.item.photo for row in self.rows}
        self._tell_all()
        self.chosen_changed.emit()

    def is_wanted(self, item: Item) -> bool:
        """Whether it is ticked."""
        return item.photo not in self._left_out

    def take(self, outcome: Outcome) -> int:
        """What has become of a photo. Returns its row."""
        row = self._of[outcome.item.photo]
        self.rows[row].outcome = outcome
        self.dataChanged.emit(self.index(row, 0), self.index(row, TIME))
        return row

    def outcomes(self) -> list[Outcome]:
        """All that are known, in the order of the list."""
        return [row.outcome for row in self.rows if row.outcome is not None]

    def counts(self) -> tuple[int, int, int]:
        """How many will be done, how many are passed over, and how many cannot be done."""
        skipped = sum(not row.chosen or self._is_done(row) for row in self.rows)
        broken = sum(row.chosen and row.item.problem is not None for row in self.rows)
        return len(self.rows) - skipped - broken, skipped, broken

    def whole_text(self, row: int) -> str:
        """All that is said of a photo, for which there may be no room in the list."""
        entry = self.rows[row]
        words = self._words(entry) or self.tr("Will be restored")
        return f"{self._below(entry.item.photo, self._source)}: {words}"

    # ---- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Photo, result, what is said, time."""
        return TIME + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """The names of the columns."""
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Photo"), self.tr("Saved as"), self.tr("Result"), self.tr("Time"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column has a tick."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        ticks = index.column() == PHOTO and not self.locked
        return usual | Qt.ItemFlag.ItemIsUserCheckable if ticks else usual

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """What is said in a place."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Role.DisplayRole:
            return self._text(row, column)
        if role == Role.ToolTipRole:
            paths = {PHOTO: row.item.photo, NAME: row.item.target}
            return str(paths[column]) if column in paths else self._words(row)
        if role == Role.CheckStateRole and column == PHOTO:
            return Qt.CheckState.Checked if row.chosen else Qt.CheckState.Unchecked
        if role == Role.TextAlignmentRole and column == TIME:
            return int(RIGHT)
        if role == PROBLEM:
            outcome = row.outcome
            return row.item.problem is not None or (
                outcome is not None and (outcome.state == FAILED or bool(outcome.notes))
            )
        if role == Role.FontRole and column == RESULT and row.outcome is not None and row.outcome.state == FAILED:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """A tick is set or taken away."""
        if role != Role.CheckStateRole or self.locked:
            return False
        row = self.rows[index.row()]
        row.chosen = Qt.CheckState(value) == Qt.CheckState.Checked
        change = self._left_out.discard if row.chosen else self._left_out.add
        change(row.item.photo)
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), TIME))
        self.chosen_changed.emit()
        return True

    # ---- words

    def _text(self, row: Row, column: int) -> str:
        if column == PHOTO:
            return self._below(row.item.photo, self._source)
        if column == NAME:
            return self._below(row.item.target, self._out)
        if column == RESULT:
            return self._words(row)
        outcome = row.outcome
        return self.tr("%s s") % number(outcome.seconds, 1) if outcome is not None and outcome.state == DONE else ""

    def _below(self, place: Place, folder: Place) -> str:
        if isinstance(place, Path) and isinstance(folder, Path) and place.is_relative_to(folder):
            return os.path.relpath(place, folder)
        return str(place).removeprefix(f"{str(folder).rstrip('/')}/")

    def _is_done(self, row: Row) -> bool:
        return row.there and not self.overwrites

    def _words(self, row: Row) -> str:
        if row.outcome is not None:
            return self._words_after(row.outcome)
        if row.item.problem is not None:
            return sentence(row.item.problem)
        if not row.chosen:
            return self.tr("Skipped: not ticked")
        if row.there:
            return self.tr("Replaces the file that is there") if self.overwrites else self.tr("Skipped: already done")
        return ""

    def _words_after(self, outcome: Outcome) -> str:
        if outcome.state == FAILED:
            return sentence(outcome.problem) if outcome.problem else ""
        if outcome.state == SKIPPED:
            return self.tr("Skipped: already done")
        steps = "; ".join(f"{word(tool(id).title)} {findings(found)}".strip() for id, found in outcome.found)
        return " ".join([steps or self.tr("Nothing to do: copied unchanged"), *map(sentence, outcome.notes)])

    def _tell_all(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, TIME))

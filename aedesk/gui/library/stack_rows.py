"""Stacks of photos as rows of a list: groups, or versions of one photo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from aedesk.gui.library.cell import CELL, DEEP, Cell
from aedesk.gui.library.thumbnails import Thumbnails
from aedesk.library.photo import Photo

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Stack:
    """`photos`: the front one first. `title`: what stands below it, and `says` below that. `name`: one that a person
    gave, "" for none."""

    photos: tuple[Photo, ...]
    title: str
    name: str = ""
    says: str = ""


class StackRows(QAbstractListModel):
    """A row a stack."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.thumbnails = thumbnails
        self._stacks: Sequence[Stack] = ()
        thumbnails.came.connect(self._came)

    def show(self, stacks: Sequence[Stack]) -> None:
        """Hold these."""
        self.beginResetModel()
        self._stacks = stacks
        self.endResetModel()

    def stack(self, row: int) -> Stack:
        """That of a row."""
        return self._stacks[row]

    def stacks(self) -> Sequence[Stack]:
        """All of them."""
        return self._stacks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many there are."""
        return 0 if parent.isValid() else len(self._stacks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is said of a stack."""
        if not index.isValid() or index.row() >= len(self._stacks):
            return None
        stack = self._stacks[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return stack.title
        if role == CELL:
            pictures = tuple(self.thumbnails.of(photo.path) for photo in stack.photos[:DEEP])
            return Cell(pictures, stack.title, says=stack.says, count=len(stack.photos), strong=bool(stack.name))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (stack.title, stack.says, self._count(stack)) if part)
        return None

    def _count(self, stack: Stack) -> str:
        return self.tr("%n photo(s)", "", len(stack.photos))

    def _came(self, path: Path) -> None:
        for row, stack in enumerate(self._stacks):
            if any(photo.path == path for photo in stack.photos[:DEEP]):
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

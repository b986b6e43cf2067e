from __future__ import annotations

from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aedesk.gui.look.tab_order import focusable, order_as_seen


def test_tab_goes_as_the_eyes_do_whatever_was_made_first(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    last, second, first, third, fourth, fifth = (
        QPushButton("last"), QLineEdit(), QSpinBox(), QPushButton("third"), QPushButton("fourth"), QLineEdit()
    )  # fmt: skip
    column, row, grid = QVBoxLayout(window), QHBoxLayout(), QGridLayout()
    column.addWidget(first)
    row.addWidget(second)
    scroll, inner = QScrollArea(), QWidget()
    QVBoxLayout(inner).addWidget(third)
    scroll.setWidget(inner)
    row.addWidget(scroll)
    column.addLayout(row)
    grid.addWidget(fifth, 1, 0)
    grid.addWidget(fourth, 0, 1)
    column.addLayout(grid)
    tabs = QTabWidget()
    tabs.addTab(last, "one")
    column.addWidget(tabs)
    order_as_seen(window)
    ours = [first, second, third, fourth, fifth, last]
    chain, at = [], first
    for _ in range(40):
        if at in ours and at not in chain:
            chain.append(at)
        at = at.nextInFocusChain()
    assert chain == ours
    assert [one for one in focusable(window) if one in ours] == ours

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QMenu,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QStyle,
    QStyleOptionFrame,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aedesk.gui.look.design import DARK, GAP, HALF, MARGIN, ROW, palette_of
from aedesk.gui.look.style import DeskStyle

Styled = Callable[[QWidget], None]


def test_an_empty_box_is_seen_on_a_dark_desk(qtbot: QtBot) -> None:
    style = DeskStyle()
    box = QCheckBox("Lock")
    qtbot.addWidget(box)
    box.setStyle(style)
    dark = QPalette(QColor(40, 40, 40))
    dark.setColor(QPalette.ColorRole.Base, QColor(30, 30, 30))
    dark.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    box.setPalette(dark)
    box.resize(box.sizeHint())
    shot = box.grab().toImage()
    around = shot.pixelColor(shot.width() - 1, 0).value()
    row = [shot.pixelColor(x, shot.height() // 2).value() for x in range(16)]
    assert max(row) > around + 60  # the outline
    box.setStyle(None)  # the style goes before the box


@pytest.fixture
def styled(qtbot: QtBot) -> Iterator[Styled]:
    """Gives a widget the style of the desk until the test ends."""
    style, given = DeskStyle(), list[QWidget]()

    def give(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        for part in (widget, *widget.findChildren(QWidget)):
            part.setStyle(style)
            given.append(part)

    yield give
    for part in given:
        part.setStyle(None)  # the style goes before them


def test_lists_numbers_and_lines_are_as_high_as_one_another(styled: Styled) -> None:
    fields = (QComboBox(), QSpinBox(), QDoubleSpinBox(), QLineEdit(), QPushButton("Choose…"))
    for field in fields:
        styled(field)
    assert len({field.sizeHint().height() for field in fields}) == 1


def test_rows_of_lists_can_be_hit_and_their_words_do_not_touch_the_edge(styled: Styled) -> None:
    rows = QListWidget()
    rows.addItem("Repair")
    styled(rows)
    assert rows.sizeHintForRow(0) >= ROW
    line = QLineEdit("Repair")
    styled(line)
    line.resize(line.sizeHint())
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inside = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    assert inside.left() >= HALF and line.width() - inside.right() - 1 >= HALF


def test_dialogs_are_laid_out_on_the_grid(styled: Styled) -> None:
    dialog = QWidget()
    styled(dialog)
    form = QFormLayout(dialog)
    form.addRow("Format", QComboBox())
    margins = form.contentsMargins()
    assert {margins.left(), margins.top(), margins.right(), margins.bottom()} == {MARGIN}
    assert form.horizontalSpacing() == form.verticalSpacing() == GAP


def test_the_words_of_all_tabs_stand_on_one_line(styled: Styled) -> None:
    tabs = QTabWidget()
    for title in ("General", "Performance"):
        tabs.addTab(QWidget(), title)
    styled(tabs)
    assert tabs.style().pixelMetric(QStyle.PixelMetric.PM_TabBarTabShiftVertical, None, tabs) == 0


def test_a_menu_longer_than_the_screen_has_one_column(styled: Styled) -> None:
    menu = QMenu()
    for number in range(200):
        menu.addAction(f"Step {number}")
    styled(menu)
    assert len({menu.actionGeometry(action).left() for action in menu.actions()}) == 1


def test_a_bar_is_empty_until_something_is_done(styled: Styled) -> None:
    bar = QProgressBar()
    bar.setRange(0, 100)
    bar.setTextVisible(False)
    styled(bar)
    bar.resize(200, 8)
    accent = bar.palette().highlight().color()

    def filled() -> int:
        shot = bar.grab().toImage()
        return sum(shot.pixelColor(x, shot.height() // 2) == accent for x in range(shot.width()))

    bar.setValue(0)
    assert filled() == 0
    bar.setValue(50)
    assert filled() > 80


def test_a_menu_is_parted_by_a_line_that_is_seen_on_dark(styled: Styled) -> None:
    menu = QMenu()
    menu.setPalette(palette_of(DARK))
    menu.addAction("Undo")
    line = menu.addSeparator()
    menu.addAction("Copy")
    styled(menu)
    menu.setPalette(palette_of(DARK))
    menu.resize(menu.sizeHint())
    shot, rect = menu.grab().toImage(), menu.actionGeometry(line)
    column = [shot.pixelColor(rect.center().x(), y).lightness() for y in range(rect.top(), rect.bottom() + 1)]
    assert max(column) - min(column) > 20

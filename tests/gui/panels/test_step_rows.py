from __future__ import annotations

from PySide6.QtGui import QColor, QImage

from aedesk.gui.panels.step_rows import SIDE, in_square


def ink(picture: QImage) -> list[int]:
    """The first and last column that something is drawn in, and the same of the rows."""
    drawn = [
        (x, y) for y in range(picture.height()) for x in range(picture.width()) if picture.pixelColor(x, y).alpha() > 0
    ]
    columns, rows = zip(*drawn, strict=True)
    return [min(columns), max(columns), min(rows), max(rows)]


def test_a_symbol_lies_in_the_middle_on_a_dense_screen(qapp: object) -> None:
    symbol = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    symbol.fill(QColor("red"))
    symbol.setDevicePixelRatio(2)  # as it is drawn for such a screen: half of SIDE
    square = in_square(symbol, 2, grows=False)
    assert square.deviceIndependentSize().toSize().width() == SIDE
    assert ink(square.toImage()) == [SIDE // 2, SIDE // 2 + SIDE - 1] * 2
    assert symbol.devicePixelRatio() == 2

"""Qt's Fusion style, with boxes to be ticked that are seen on a dark desk, too."""

from __future__ import annotations

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

BOXES = {QStyle.PrimitiveElement.PE_IndicatorCheckBox, QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck}
OUTLINE = 0.45  # opacity of the text's colour: about 3 to 1 against the desk, as controls should have


class DeskStyle(QProxyStyle):
    """Fusion outlines a box darker than the desk around it, which nobody sees where that is dark."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Fusion's own drawing, and an outline around an empty or a ticked box."""
        super().drawPrimitive(element, option, painter, widget)
        if element in BOXES:
            colour = option.palette.windowText().color()
            colour.setAlphaF(OUTLINE)
            painter.save()
            painter.setPen(colour)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            painter.restore()

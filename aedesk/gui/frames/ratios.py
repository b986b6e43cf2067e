"""The shapes that photos are cropped to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def ratios() -> list[tuple[str, float]]:
    """Words and width to height; 0 for any, -1 for that of the photo."""
    words = [
        (QCoreApplication.translate("TurnPanel", "Any"), 0.0),
        (QCoreApplication.translate("TurnPanel", "Original"), -1.0),
        (QCoreApplication.translate("TurnPanel", "Square"), 1.0),
    ]
    return words + [(f"{a} : {b}", a / b) for a, b in ((3, 2), (2, 3), (4, 3), (3, 4), (5, 4), (4, 5), (7, 5), (16, 9))]

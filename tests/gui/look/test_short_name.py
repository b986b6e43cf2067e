"""Names of photos where there is little room."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from aedesk.gui.look.short_name import short_name


@pytest.mark.usefixtures("letters")
def test_the_ending_goes_first_then_the_middle(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    width = metrics.horizontalAdvance
    assert short_name("Aunt Martha.jpg", metrics, width("Aunt Martha.jpg")) == "Aunt Martha.jpg"
    assert short_name("Aunt Martha.jpg", metrics, width("Aunt Martha")) == "Aunt Martha"
    shorter = short_name("Aunt Martha at the seaside.JPG", metrics, width("Aunt M…easide"))
    assert shorter.startswith("Aunt") and shorter.endswith("e") and "…" in shorter
    assert short_name("Dr. Smith and his family", metrics, width("Dr. Smith and")).startswith("Dr.")  # no ending

"""The name of a photo where there is little room."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from aedesk.imaging.formats.table import is_readable


def short_name(name: str, metrics: QFontMetrics, room: int) -> str:
    """The name in `room` pixels. Where that is too little its ending goes first, which says least of a picture that is
    seen, then the middle."""
    stem = Path(name).stem if is_readable(Path(name)) else name
    fits = next((one for one in (name, stem) if metrics.horizontalAdvance(one) <= room), None)
    return fits or metrics.elidedText(stem, Qt.TextElideMode.ElideMiddle, room)

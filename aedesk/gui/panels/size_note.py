"""What a tool that moves pixels makes of the size of the photo, before it is applied."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from aedesk.errors import AEDeskError
from aedesk.gui.look.translate import number, sentence
from aedesk.imaging.formats.save import too_large_for
from aedesk.imaging.geometry import Size
from aedesk.tools.base import MovingTool

A_MILLION = 10**6


class SizeNote(QLabel):
    """A line under the fields; there is none while the photo would keep its size."""

    def __init__(self, tool: MovingTool[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tool = tool
        self._size: Size | None = None
        self.setWordWrap(True)
        self.hide()

    def set_size(self, size: Size | None, params: Any) -> None:
        """The photo has this size now; None without a photo."""
        self._size = size
        self.show_for(params)

    def show_for(self, params: Any) -> None:
        """Say what becomes of the photo with these parameters, and why it cannot be."""
        self.setText(self._words(params))
        self.setVisible(bool(self.text()))

    def _words(self, params: Any) -> str:
        if self._size is None:
            return ""
        try:
            after = self._tool.geometry(self._size, params).after
        except AEDeskError as problem:
            return sentence(problem.sentence)
        if after == self._size:
            return ""
        said = [self.tr("New size: %d × %d pixels.") % after]
        megapixels = after[0] * after[1] / A_MILLION
        if megapixels >= 1:
            shown = number(megapixels, 1 if megapixels < 10 else 0)
            said = [self.tr("New size: %d × %d pixels, %s megapixels.") % (*after, shown)]
        formats = [format for format in too_large_for(*after) if format not in too_large_for(*self._size)]
        if formats:
            said.append(self.tr("That is too large for a file of these kinds: %s.") % ", ".join(formats))
        return " ".join(said)

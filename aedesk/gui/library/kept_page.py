"""What the code of a photo keeps: the picture drawn again from its first numbers, beside principal components."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from aedesk.gui.library.code_pictures import CaptionedPicture
from aedesk.gui.look.design import GAP, MARGIN
from aedesk.gui.look.translate import number
from aedesk.library.draw import KEPT, Drawing, Seen

SIDE = 128  # pixels of a picture


class KeptPage(QWidget):
    """The photo as the network sees it, and two rows of what is drawn of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photo = CaptionedPicture(SIDE, self.tr("Photo"))
        self.network = [CaptionedPicture(SIDE, self.tr("Drawn from %d numbers") % count) for count in KEPT]
        self.components = [CaptionedPicture(SIDE, self.tr("PCA, %d numbers") % count) for count in KEPT]
        words = QLabel(
            self.tr(
                "The code of this photo is %d numbers, made to find alike photos rather than to draw them. The network "
                "draws a picture from the first 4, 16, 64 and from all of them; principal components (PCA) of your "
                "library do the same with as many. What is not kept is guessed. More decibels are closer to the photo."
            )
            % KEPT[-1]
        )
        words.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP)
        for column, count in enumerate(KEPT):
            head = QLabel(self.tr("%d numbers") % count)
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(head, 0, column + 2)
        for row, (title, pictures) in enumerate(
            ((self.tr("Network"), self.network), (self.tr("PCA"), self.components)), start=1
        ):
            grid.addWidget(QLabel(title), row, 1)
            for column, picture in enumerate(pictures):
                grid.addWidget(picture, row, column + 2)
        grid.addWidget(self.photo, 1, 0, Qt.AlignmentFlag.AlignTop)
        self.note = QLabel(" ")
        self.note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(MARGIN)
        layout.addWidget(words)
        layout.addLayout(grid)
        layout.addWidget(self.note)
        layout.addStretch()

    def show_code(self, seen: Seen, drawings: Sequence[Drawing]) -> None:
        """What the network draws."""
        self.photo.show_picture(seen.picture, self.tr("Photo"))
        for picture, drawing in zip(self.network, drawings, strict=True):
            picture.show_picture(drawing.picture, self._said(drawing))

    def show_components(self, drawings: Sequence[Drawing | None]) -> None:
        """What principal components draw; of some numbers nothing, where the library has too few photos for them."""
        for picture, drawing in zip(self.components, drawings, strict=True):
            picture.show_picture(None if drawing is None else drawing.picture, self._said(drawing))
        lacks = any(drawing is None for drawing in drawings)
        self.note.setText(self.tr("For more numbers PCA needs more photos in the library.") if lacks else " ")

    def say(self, text: str) -> None:
        """How far the second row is."""
        self.note.setText(text or " ")

    def _said(self, drawing: Drawing | None) -> str:
        return "–" if drawing is None else self.tr("%s dB") % number(drawing.decibels, 1)

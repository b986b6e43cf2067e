"""What the library shows while there is nothing in it: what it is, and how it begins."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from aedesk.gui.look.design import ACTION, GAP, MARGIN, TITLE
from aedesk.gui.look.fitting import enlarge

WORDS = 64 * GAP  # pixels of the width of what it says


class Invitation(QWidget):
    """`add_requested`: the person wants to choose a folder."""

    add_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = _centred(self.tr("Find photos by what is on them"))
        font = title.font()
        enlarge(font, TITLE)
        title.setFont(font)
        words = _centred(
            self.tr(
                "Add a folder of scans. AEDesk looks at each photo once, and then finds those that are alike, groups "
                "them, and shows copies and versions of one photo, cropped, faded or restored."
            )
        )
        words.setFixedWidth(WORDS)
        words.setMinimumHeight(words.heightForWidth(WORDS))
        own = _centred(self.tr("Nothing leaves this computer, and no photo is changed."))
        self.add_button = QPushButton(self.tr("Add a folder…"))
        self.add_button.setDefault(True)
        self.add_button.setMinimumSize(180, ACTION)
        self.add_button.clicked.connect(self.add_requested)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(MARGIN)
        column.addStretch(2)
        column.addWidget(title)
        column.addWidget(words, 0, centre)
        column.addWidget(self.add_button, 0, centre)
        column.addWidget(own)
        column.addStretch(3)


def _centred(words: str) -> QLabel:
    label = QLabel(words)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label

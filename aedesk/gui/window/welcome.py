"""What the desk shows before there is a photo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from aedesk.gui.look.design import ACTION, GAP, MARGIN, TITLE
from aedesk.gui.look.drawing import outline
from aedesk.gui.look.fitting import enlarge
from aedesk.gui.look.icons import program_icon
from aedesk.gui.window.drop_overlay import FRAME, frame_in
from aedesk.gui.window.recent_list import RecentView


class Welcome(QWidget):
    """An invitation. `open_requested`: the person wants the file dialog; `sample_wanted`: the photo that everybody has;
    `recent_chosen`: a Path."""

    open_requested = Signal()
    sample_wanted = Signal()
    recent_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture = QLabel()
        picture.setPixmap(program_icon().pixmap(QSize(96, 96), self.devicePixelRatioF()))
        self._title = title = _centred(self.tr("Drop an old photo here"))
        font = title.font()
        enlarge(font, TITLE)
        title.setFont(font)
        self._hint = hint = _centred(self.tr("Everything runs on this computer. Your photos never leave it."))
        self.open_button = QPushButton(self.tr("&Open photo…"))
        self.open_button.setToolTip(self.tr("Open a photo (Ctrl+O)"))
        self.open_button.setMinimumSize(180, ACTION)
        self.open_button.setDefault(True)  # the one action, in the accent colour
        self.open_button.clicked.connect(self.open_requested)
        self.sample_button = QPushButton(self.tr("&Try it on a sample photo"))
        self.sample_button.setToolTip(self.tr("Open an old print that was made for AEDesk"))
        self.sample_button.setMinimumHeight(ACTION)
        self.sample_button.clicked.connect(self.sample_wanted)
        width = max(self.open_button.sizeHint().width(), self.sample_button.sizeHint().width())
        buttons = QVBoxLayout()  # below each other: there may be little room beside the panels
        buttons.setSpacing(GAP)
        for button in (self.open_button, self.sample_button):
            button.setMinimumWidth(width + MARGIN)
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.recent_label = QLabel(self.tr("Recent photos"))
        self.recent_list = RecentView()
        self.recent_list.setAccessibleName(self.tr("Recent photos"))
        self.recent_list.chosen.connect(self.recent_chosen)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setSpacing(MARGIN)
        layout.addStretch(2)
        layout.setContentsMargins(2 * MARGIN, 2 * MARGIN, 2 * MARGIN, 2 * MARGIN)  # inside of the frame
        layout.addWidget(picture, 0, centre)
        layout.addWidget(title)
        layout.addLayout(buttons)
        layout.addWidget(hint)
        layout.addSpacing(MARGIN)
        layout.addWidget(self.recent_label, 0, centre)
        layout.addWidget(self.recent_list, 0, centre)
        layout.addStretch(3)
        self.set_recent([])

    def set_recent(self, paths: list[Path]) -> None:
        """Show these, or nothing when there are none."""
        self.recent_list.photos.show(paths)
        self.recent_list.setMaximumSize(self.recent_list.sizeHint())
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The words and the buttons."""
        return QSize(super().minimumSizeHint().width(), self._least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window they go before the recent photos, which are in a menu, too, and those before the picture and
        the hint."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        left = self.height() - self._least
        least = self.recent_list.minimumSizeHint().height()
        of_recent = 2 * MARGIN + self.recent_label.sizeHint().height() + least
        of_hint = self._hint.heightForWidth(self.width() - 4 * MARGIN) + MARGIN
        recent = bool(self.recent_list.photos.paths) and left + of_hint >= of_recent
        self._hint.setVisible(not recent or left >= of_recent)
        self.recent_label.setVisible(recent)
        self.recent_list.setVisible(recent)
        self._picture.setVisible(left - recent * of_recent >= self._picture.sizeHint().height() + MARGIN)

    @property
    def _least(self) -> int:
        """Pixels of height of the words and the buttons, at the present width."""
        room = self.width() - 4 * MARGIN
        words = sum(label.heightForWidth(room) for label in (self._title, self._hint))
        return words + 2 * ACTION + GAP + 7 * MARGIN  # around them and between

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed frame says that things can be dropped here."""
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(outline(palette), FRAME, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(*frame_in(QRectF(self.rect())))
        painter.end()


def _centred(words: str) -> QLabel:
    label = QLabel(words)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label

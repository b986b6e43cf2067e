"""What the desk shows before there is a photo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from aedesk.gui.look.design import ACTION, MARGIN, TITLE
from aedesk.gui.look.drawing import outline
from aedesk.gui.look.fitting import enlarge
from aedesk.gui.look.icons import program_icon

PATH_ROLE = Qt.ItemDataRole.UserRole


class Welcome(QWidget):
    """An invitation. `open_requested`: the person wants the file dialog; `recent_chosen`: a Path."""

    open_requested = Signal()
    recent_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inviting = False
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(QSize(96, 96), self.devicePixelRatioF()))
        title = _centred(self.tr("Drop an old photo here"))
        font = title.font()
        enlarge(font, TITLE)
        title.setFont(font)
        hint = _centred(self.tr("Everything runs on this computer. Your photos never leave it."))
        self.open_button = QPushButton(self.tr("&Open photo…"))
        self.open_button.setToolTip(self.tr("Open a photo (Ctrl+O)"))
        self.open_button.setMinimumSize(180, ACTION)
        self.open_button.setDefault(True)  # the one action, in the accent colour
        self.open_button.clicked.connect(self.open_requested)
        self.recent_label = QLabel(self.tr("Recent photos"))
        self.recent_list = QListWidget()
        self.recent_list.setAccessibleName(self.tr("Recent photos"))
        self.recent_list.setMaximumWidth(420)
        self.recent_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.recent_list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.recent_list.itemActivated.connect(self._choose)
        self.recent_list.itemClicked.connect(self._choose)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setSpacing(MARGIN)
        layout.addStretch(2)
        layout.setContentsMargins(2 * MARGIN, 2 * MARGIN, 2 * MARGIN, 2 * MARGIN)  # inside of the frame
        layout.addWidget(picture, 0, centre)
        layout.addWidget(title)
        layout.addWidget(self.open_button, 0, centre)
        layout.addWidget(hint)
        layout.addSpacing(MARGIN)
        layout.addWidget(self.recent_label, 0, centre)
        layout.addWidget(self.recent_list, 0, centre)
        layout.addStretch(3)
        self.set_recent([])

    def set_recent(self, paths: list[Path]) -> None:
        """Show these, or nothing when there are none."""
        self.recent_list.clear()
        for path in paths:
            item = QListWidgetItem(path.name)
            item.setToolTip(str(path))
            item.setData(PATH_ROLE, str(path))
            self.recent_list.addItem(item)
        rows = max(1, len(paths))
        self.recent_list.setFixedHeight(rows * max(18, self.recent_list.sizeHintForRow(0)) + 6)
        self.recent_list.setMinimumWidth(200)
        self.recent_label.setVisible(bool(paths))
        self.recent_list.setVisible(bool(paths))

    def set_inviting(self, inviting: bool) -> None:
        """Whether a photo is held over the window just now."""
        self._inviting = inviting
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed frame says that things can be dropped here."""
        palette = self.palette()
        colour = palette.highlight().color() if self._inviting else outline(palette)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 3 if self._inviting else 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(20, 20, -20, -20), 14, 14)
        painter.end()

    def _choose(self, item: QListWidgetItem) -> None:
        # A click may also activate, depending on the system: the list is emptied on the first.
        self.recent_list.clearSelection()
        self.recent_chosen.emit(Path(item.data(PATH_ROLE)))


def _centred(words: str) -> QLabel:
    label = QLabel(words)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label

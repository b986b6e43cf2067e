"""What the panels at the side have in common: a title, some help, a body, a button."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from aedesk.gui.look.design import ACTION, GAP, GRID, HEADING, MARGIN
from aedesk.gui.look.fitting import enlarge
from aedesk.gui.panels.panel_scroll import PanelScroll

WIDTH = 304
LOW = 52 * GRID  # pixels of height


class WorkPanel(QWidget):
    """Those who derive from it fill `body` and connect `apply_button`.

    Only the body is scrolled where the window is low: what is `pinned` above it and `foot` below stay in sight, and so
    does the button. Between `pinned` and the body there may be `rows` with a scroll bar of their own, which lies in the
    margin, and what is pinned `below_rows`. `stays_open`: what is inside can be used while work is going on."""

    stays_open = False

    def __init__(self, title: str, help: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.help = title, help
        self.setAccessibleName(title)

        heading = QLabel(title)
        font = heading.font()
        enlarge(font, HEADING)
        font.setBold(True)
        heading.setFont(font)
        self._explanation = explanation = QLabel(help)
        explanation.setWordWrap(True)

        self.inside = QWidget()
        self.body = QVBoxLayout(self.inside)
        # At the other side the scroll bar takes the room of the margin.
        mirrored = self.isRightToLeft()
        self.body.setContentsMargins(0 if mirrored else MARGIN, 0, MARGIN if mirrored else 0, 0)
        self.body.setSpacing(MARGIN)
        self.scroll_area = PanelScroll(self.inside)
        self.pinned, self.foot = QVBoxLayout(), QVBoxLayout()
        self.rows, self.below_rows = QVBoxLayout(), QVBoxLayout()
        self.rows.setContentsMargins(0 if mirrored else MARGIN, 0, MARGIN if mirrored else 0, 0)
        self.below_rows.setContentsMargins(MARGIN, 0, MARGIN, 0)

        self.apply_button = QPushButton(action)
        self.apply_button.setToolTip(self.tr("%s (Ctrl+Return)") % help)
        self.apply_button.setShortcut("Ctrl+Return")
        self.apply_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.apply_button.setMinimumHeight(ACTION)
        self.apply_button.setDefault(True)  # which draws it in the accent colour: the one action of its panel
        self.buttons = QHBoxLayout()
        self.buttons.addWidget(self.apply_button, 1)
        self.photo_buttons = [self.apply_button]  # what makes no sense without a photo

        above, below = QVBoxLayout(), QVBoxLayout()
        for part in (above, below):
            part.setContentsMargins(MARGIN, 0, MARGIN, 0)
            part.setSpacing(GAP)
        above.addWidget(heading)
        above.addWidget(explanation)
        above.addSpacing(GAP)
        above.addLayout(self.pinned)
        below.addLayout(self.foot)
        below.addLayout(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, MARGIN, 0, MARGIN)
        layout.setSpacing(GAP)
        for part in (above, self.rows, self.below_rows):
            layout.addLayout(part)
        layout.addWidget(self.scroll_area, 1)
        layout.addLayout(below)

    def minimumSizeHint(self) -> QSize:
        """Wider where the words of a language want it."""
        least = super().minimumSizeHint()
        if self._explanation.isVisibleTo(self):
            least -= QSize(0, self._of_explanation)
        return least.expandedTo(QSize(WIDTH, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low panel its settings go before what is said of it, which is a tip of its button, too."""
        super().resizeEvent(event)
        self._explanation.setVisible(self.height() >= LOW)

    @property
    def _of_explanation(self) -> int:
        """Pixels of height that it takes, at least."""
        return self._explanation.minimumSizeHint().height() + GAP

    def set_state(self, photo: bool, busy: bool) -> None:
        """Whether there is a photo, and whether work is going on."""
        for button in self.photo_buttons:
            button.setEnabled(photo and not busy)
        self.inside.setEnabled(not busy or self.stays_open)

    def settings(self) -> object:
        """What is set for the photo that is shown, never changed afterwards; None where nothing can be set."""
        return None

    def use(self, settings: object) -> None:
        """Set what `settings` has once said of this photo; None: what is usual, as nothing was set for it yet."""

    def forget(self) -> None:
        """Another photo was opened: what was found out about the old one is no longer true."""

"""Where the panels have their place in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from aedesk.gui.panels.progress import Progress
from aedesk.gui.window.tool_bar import ToolBar


class PanelDock(QDockWidget):
    """The panels, and below whichever is seen what is being done."""

    def __init__(self, title: str, panels: QStackedWidget, progress: Progress) -> None:
        super().__init__(title)
        self.setObjectName("panel")
        self.setTitleBarWidget(QStackedWidget())  # no title: the panel has its own
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(panels, 1)
        column.addWidget(progress)
        self.setWidget(side)


def place(window: QMainWindow, palette: ToolBar, dock: PanelDock) -> None:
    """The palette where a line of text begins, the panels where it ends: Qt mirrors no docks by itself."""
    first, last = Qt.ToolBarArea.LeftToolBarArea, Qt.DockWidgetArea.RightDockWidgetArea
    if window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        first, last = Qt.ToolBarArea.RightToolBarArea, Qt.DockWidgetArea.LeftDockWidgetArea
    window.addToolBar(first, palette)
    window.addDockWidget(last, dock)

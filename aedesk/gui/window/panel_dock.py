"""Where the panels have their place in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QToolBar

from aedesk.gui.window.tool_bar import ToolBar


class PanelDock(QDockWidget):
    """The panels."""

    def __init__(self, title: str, panels: QStackedWidget) -> None:
        super().__init__(title)
        self.setObjectName("panel")
        self.setTitleBarWidget(QStackedWidget())  # no title: the panel has its own
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setWidget(panels)


def place(window: QMainWindow, top: QToolBar, palette: ToolBar, dock: PanelDock) -> None:
    """The top bar over all; the palette where a line of text begins, the panels where it ends: Qt mirrors no docks by
    itself."""
    first, last = Qt.ToolBarArea.LeftToolBarArea, Qt.DockWidgetArea.RightDockWidgetArea
    if window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        first, last = Qt.ToolBarArea.RightToolBarArea, Qt.DockWidgetArea.LeftDockWidgetArea
    window.addToolBar(Qt.ToolBarArea.TopToolBarArea, top)
    window.addToolBar(first, palette)
    window.addDockWidget(last, dock)

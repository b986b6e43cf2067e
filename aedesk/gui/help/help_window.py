"""The guide: short pages that ship with the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from aedesk import paths
from aedesk.gui.help.guide_page import GuidePage
from aedesk.gui.look.fitting import Dialog
from aedesk.gui.look.style import follow_colours
from aedesk.tools.registry import TOOLS

FIRST = "index"
# In the order of the list.
PAGES = (
    *("index", "desk", "restore"),
    *(tool.id for tool in TOOLS),
    *("compress", "history", "photos", "library", "split", "batch", "cluster", "honest", "models", "workshop", "keys"),
)


def folder_for(language: str) -> Path:
    """Where the pages of a language ("de", or "" for the system's) lie; English where there are none."""
    code = language or QLocale.system().name().partition("_")[0]
    folder = paths.resources() / "help" / code
    return folder if folder.is_dir() else paths.resources() / "help" / "en"


def read_page(folder: Path, name: str) -> str:
    """The text of a page, Markdown; English where the language has not got it. Raises OSError."""
    path = folder / f"{name}.md"
    if not path.exists():
        path = paths.resources() / "help" / "en" / f"{name}.md"
    return path.read_text(encoding="utf-8")


class HelpWindow(Dialog):
    """A list of pages, a field that finds words in them, and the page."""

    def __init__(self, language: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("AEDesk: Guide"))
        self.resize(820, 620)
        self._folder = folder_for(language)
        self._texts = {name: read_page(self._folder, name) for name in PAGES}
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the guide"))
        self.field.setAccessibleName(self.tr("Search the guide"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages"))
        self.page = GuidePage()
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(18)
        self.page.setAccessibleName(self.tr("Page"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self.page)
        split.setSizes([220, 600])
        layout = QHBoxLayout(self)
        layout.addWidget(split)
        for name, text in self._texts.items():
            item = QListWidgetItem(text.partition("\n")[0].lstrip("# "))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
        beside = 2 * self.list.frameWidth() + self.list.verticalScrollBar().sizeHint().width()
        self.list.setMinimumWidth(self.list.sizeHintForColumn(0) + beside)  # no title is cut off
        self.list.currentItemChanged.connect(lambda item, _: self._show(item))
        self.field.textChanged.connect(self._filter)
        self.page.anchorClicked.connect(self._follow)
        self.show_page(FIRST)
        follow_colours(self.page, self._show_again)

    @property
    def name(self) -> str:
        """Of the page that is shown."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def show_page(self, name: str) -> None:
        """Show a page; the first one where there is none of this name."""
        self.list.setCurrentRow(PAGES.index(name) if name in PAGES else 0)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page.setMarkdown(self._texts[str(item.data(Qt.ItemDataRole.UserRole))])
            # Qt paints links blue, which nobody can read on a dark page.
            usual = QGuiApplication.palette().link().color()
            colour = self.page.palette().highlight().color()
            if self.page.palette().base().color().lightness() < 128:
                colour = colour.lighter(140)
            self.page.setHtml(self.page.toHtml().replace(usual.name(), colour.name()))

    def _show_again(self) -> None:
        """In other colours, at the same place."""
        bar = self.page.verticalScrollBar()
        place = bar.value()
        self._show(self.list.currentItem())
        bar.setValue(place)

    def _filter(self, words: str) -> None:
        first = None
        for row, name in enumerate(PAGES):
            item = self.list.item(row)
            item.setHidden(words.strip().lower() not in self._texts[name].lower())
            first = item if first is None and not item.isHidden() else first
        current = self.list.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self.list.setCurrentItem(first)

    def _follow(self, link: QUrl) -> None:
        name = link.toString().removesuffix(".md")
        if name in PAGES:
            self.field.clear()
            self.show_page(name)
        else:
            QDesktopServices.openUrl(link)

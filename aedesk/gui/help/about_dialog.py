"""About: what this is, what it is made of, and whose photos its networks have learnt from."""

from __future__ import annotations

import csv
import io
from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

import aedesk
from aedesk import paths
from aedesk.engine.providers import PROVIDERS
from aedesk.gui.look.fitting import Dialog
from aedesk.gui.look.icons import program_icon

# What is inside the program, and under which licence.
LIBRARIES = (
    ("Python", "PSF-2.0"),
    ("PySide6_Essentials", "LGPL-3.0"),
    *dict.fromkeys((provider.package, provider.licence) for provider in reversed(PROVIDERS)),
    ("numpy", "BSD-3-Clause"),
    ("pillow", "MIT-CMU"),
    ("tifffile", "BSD-3-Clause"),
    ("imagecodecs", "BSD-3-Clause"),
    ("rawpy", "MIT; LibRaw: LGPL-2.1"),
    ("pillow-heif", "BSD-3-Clause; libheif: LGPL-3.0"),
    ("constriction", "MIT OR Apache-2.0 OR BSL-1.0"),
    ("cryptography", "Apache-2.0 OR BSD-3-Clause"),
    ("platformdirs", "MIT"),
    ("watchdog", "Apache-2.0"),
)


def libraries() -> list[tuple[str, str, str]]:
    """Name, version and licence of those that are installed."""
    from importlib import metadata  # takes a while, and the desk starts without it

    found = []
    for name, licence in LIBRARIES:
        if name == "Python":
            import platform

            found.append((name, platform.python_version(), licence))
            continue
        try:
            found.append((name.replace("_", " "), metadata.version(name), licence))
        except metadata.PackageNotFoundError:
            continue
    return found


def photo_sources() -> list[tuple[str, str, int]]:
    """Source, licence and number of the photos that the networks have learnt from; none where the list is missing."""
    try:
        text = (paths.bundled_weights() / "CREDITS.tsv").read_text(encoding="utf-8")
    except OSError:
        return []
    rows = csv.DictReader(io.StringIO(text), delimiter="\t")
    counts = Counter((row["source"], row["licence"]) for row in rows)
    return [(source, licence, count) for (source, licence), count in sorted(counts.items(), key=lambda pair: -pair[1])]


class AboutDialog(Dialog):
    """Three tabs: the program, its libraries, the photos."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About AEDesk"))
        self.resize(620, 460)
        tabs = QTabWidget()
        tabs.addTab(self._program(), self.tr("AEDesk"))
        titles = [self.tr("Library"), self.tr("Version"), self.tr("Licence")]
        tabs.addTab(_table(self.tr("Libraries"), titles, libraries()), self.tr("Libraries"))
        photos = [(source, licence, str(count)) for source, licence, count in photo_sources()]
        page = QWidget()
        column = QVBoxLayout(page)
        words = QLabel(
            self.tr(
                "The networks were trained on freely licensed photos. Thank you to everyone who shares them: "
                "weights/CREDITS.tsv lists every photo."
            )
        )
        words.setWordWrap(True)
        column.addWidget(words)
        titles = [self.tr("Source"), self.tr("Licence"), self.tr("Photos")]
        column.addWidget(_table(self.tr("Photos"), titles, photos), 1)
        tabs.addTab(page, self.tr("Photos"))
        self.tabs = tabs
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(tabs, 1)
        layout.addWidget(buttons)

    def _program(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(96, 96))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = QLabel(
            self.tr(
                "<h2>AEDesk %s</h2><p>Gives people their old photographs back.</p><p>Everything runs on this "
                "computer. Your photos never leave it.</p><p>AEDesk and its networks are under the MIT "
                "licence. It uses Qt under the LGPL 3.</p>"
            )
            % aedesk.__version__
        )
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        column.addStretch()
        column.addWidget(picture)
        column.addWidget(words)
        column.addStretch()
        return page


def _table(name: str, titles: list[str], rows: list[tuple[str, str, str]]) -> QTableWidget:
    table = QTableWidget(len(rows), len(titles))
    table.setHorizontalHeaderLabels(titles)
    table.setAccessibleName(name)
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setStretchLastSection(True)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            table.setItem(row, column, QTableWidgetItem(text))
    return table

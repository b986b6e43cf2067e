"""What is read of widgets, in a language whose words have other letters than those that nobody translated.

`Nobodys` is a language that nobody speaks, in which whatever goes through the translators' tools is said; `Spoken` one
that is shipped. What is in plain letters is English that was left, or a value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QLibraryInfo, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QSpinBox,
    QTableWidget,
    QTabWidget,
    QTreeWidget,
    QWidget,
)

from aedesk import paths
from aedesk.engine.providers import PROVIDERS
from aedesk.gui.config.preferences import LANGUAGES

KEPT = re.compile(r"%%|%L?[0-9sdn]|\{\w*\}|<[^>]*>|&\w+;")  # places for values, and marks of rich text
LETTERS = {ord(letter): chr(0xFF21 + ord(letter) - ord("A")) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
LETTERS |= {ord(letter): chr(0xFF41 + ord(letter) - ord("a")) for letter in "abcdefghijklmnopqrstuvwxyz"}
# What is the same word in both languages.
SAME = {
    "de": "Auto Cluster Format Hand Horizontal Lasso Magenta Normal Original PCA Passphrase Radius Scheduler Start "
    "Version Zoom",
    "fr": "Action Angle Auto Centre Cluster Direction Directions Format Guide Lasso Licence Loupe Magenta Mode Normal "
    "Orientation Original Page Pages Photo Photos Portrait Saturation Scheduler Source Version Zoom bits photos pixels",
    "es": "Auto General Horizontal Magenta Natural Normal Original Scheduler Vertical Zoom bits bytes",
}
# What is called the same in every language: names, formats, keys, processors, and what the test itself has named.
NAMES = re.compile(
    "|".join(re.escape(one.title) for one in PROVIDERS) + "|"
    r"AEDesk|\bOK\b|JPEG|JPG|PNG|TIFF|WebP|AVIF|BMP|PSNR|SSIM|\bdB\b|\bCPU\b|abacus, 1 thread"
    r"|\bRGB\b|'?(/\S*/)?tante 1931(\.\w+)?|\.?\baed\b|\bpng\b|\bpx\b|\bMP\b|\bcm\b|\bdpi\b|\b[KMG]B\b|"
    r"\b(Letter|Legal|Tabloid)\b|"
    r"\{\w+\}|(Ctrl|Shift|Alt)\+\S*|Esc|Del|\bF\d+\b|/\S*|" + "|".join(filter(None, LANGUAGES.values()))
)
WORD = re.compile(r"[A-Za-z]{2,}")


class Nobodys(QTranslator):
    """All that is asked for is translated."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        return in_other_letters(source)


class Spoken(QTranslator):
    """A shipped language, with the words of Qt."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._same = set(SAME[code].split())
        self._known = [QTranslator(self), QTranslator(self)]
        assert self._known[0].load(f"aedesk_{code}", str(paths.resources() / "translations"))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        assert self._known[1].load(f"qtbase_{code}", qt)

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        for known in self._known:
            said = known.translate(context, source, disambiguation, n)
            if said and (said != source or same_words(source) <= self._same):
                return in_other_letters(said)
        return source


def same_words(text: str) -> set[str]:
    """What of a text that is the same in two languages must be the same word in them."""
    return set(WORD.findall(NAMES.sub("", KEPT.sub(" ", text).replace("&", ""))))


def in_other_letters(text: str) -> str:
    """The same, but for places of values."""
    places, words = KEPT.findall(text), KEPT.split(text)
    said = [word.translate(LETTERS) for word in words]
    return "".join(part for pair in zip(said, [*places, ""], strict=True) for part in pair)


def is_plain(text: str) -> bool:
    """Whether there is a word that nobody translated."""
    return WORD.search(NAMES.sub("", re.sub(r"<[^>]*>", "", text))) is not None


def words_of(widget: QWidget) -> Iterator[str]:
    """All that a person reads of a widget itself, or hears of it."""
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from (widget.statusTip(), widget.whatsThis())
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QSpinBox | QDoubleSpinBox):
        yield from (widget.prefix(), widget.suffix())
    if isinstance(widget, QAbstractSpinBox):
        yield widget.specialValueText()
    if isinstance(widget, QGroupBox | QMenu):
        yield widget.title()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QListWidget):
        for row in range(widget.count()):
            yield from (widget.item(row).text(), widget.item(row).toolTip())
            yield widget.item(row).data(Qt.ItemDataRole.AccessibleTextRole) or ""
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
    if isinstance(widget, QTreeWidget):
        yield from (widget.headerItem().text(column) for column in range(widget.columnCount()))
    if isinstance(widget, QTableWidget):
        headers = (widget.horizontalHeaderItem(column) for column in range(widget.columnCount()))
        yield from (header.text() for header in headers if header is not None)


def plain(parts: Iterable[QWidget]) -> list[str]:
    """What of all that is in these widgets was never asked for a translation."""
    found: set[str] = set()
    for part in parts:
        texts = [text for widget in (part, *part.findChildren(QWidget)) for text in words_of(widget)]
        for action in part.findChildren(QAction):
            texts += [action.text(), action.toolTip(), action.statusTip()]
        found |= {text for text in texts if is_plain(text)}
    return sorted(found)

"""Words and numbers as the person writes them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from aedesk import paths
from aedesk.sentence import Sentence

CONTEXT = "tools"
SENTENCES = "sentences"
FINDINGS = ("strength", "jpeg", "damage", "marked", "hints")  # names of what tools find out


def word(text: str) -> str:
    """A tool's own words (title, label, help), which know nothing of languages, in the person's."""
    return QCoreApplication.translate(CONTEXT, text)


def sentence(said: Sentence) -> str:
    """A sentence of the rest of the program, in the person's language."""
    values = [sentence(value) if isinstance(value, Sentence) else value for value in said.values]
    text = QCoreApplication.translate(SENTENCES, said.text)
    return text.format(*values) if values else text


def findings(found: Mapping[str, float]) -> str:
    """What a tool found out: "strength 12, jpeg 0"; as tools.base.in_words, in the person's language."""
    return ", ".join(_finding(name, value) for name, value in found.items())


def _finding(name: str, value: float) -> str:
    quantity, percent, _ = name.partition(" %")
    decimals = len(f"{value:g}".partition(".")[2])
    return f"{word(quantity)} {number(value, decimals)}{percent}"


def number(value: float, decimals: int = 0) -> str:
    """With the comma or point of the person's language."""
    return QLocale().toString(float(value), "f", decimals)


_spoken: list[QTranslator] = []


def speak(app: QCoreApplication, language: str) -> None:
    """Use a language ("de", ...; "" for the system's) for all that is built from now on; English if there is none."""
    while _spoken:
        app.removeTranslator(_spoken.pop())
    locale = QLocale(language) if language else QLocale.system()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(locale)
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(locale.textDirection())
    code = locale.name().partition("_")[0]
    for name, folder in (
        (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"aedesk_{code}", str(paths.resources() / "translations")),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            _spoken.append(translator)

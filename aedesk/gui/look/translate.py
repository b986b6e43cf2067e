"""Words and numbers as the person writes them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from aedesk import paths
from aedesk.sentence import Sentence, ToolWord
from aedesk.tools.base import in_words

CONTEXT = "tools"
SENTENCES = "sentences"
# Names of what tools find out, and how that is said in short.
FINDINGS = (
    "strength",
    "JPEG",
    "grain kept",
    "radius",
    "damage",
    "stains",
    "marked",
    "hints",
    "places filled",
    "wider places left",
    "width",
    "height",
    "nothing found",
    "scratches and dust",
    "JPEG artefacts",
    "light",
    "medium",
    "strong",
)


def word(text: str) -> str:
    """A tool's own words (title, label, help), which know nothing of languages, in the person's."""
    return QCoreApplication.translate(CONTEXT, text)


def sentence(said: Sentence) -> str:
    """A sentence of the rest of the program, in the person's language."""
    if isinstance(said, ToolWord):
        return word(said.text)
    values = [sentence(value) if isinstance(value, Sentence) else value for value in said.values]
    text = QCoreApplication.translate(SENTENCES, said.text).replace("'{}'", "“{}”")  # plain quotes are a terminal's
    return text.format(*values) if values else text


def findings(found: Mapping[str, float]) -> str:
    """What a tool found out, in the person's language: "strength 12 %, JPEG 0 %"."""
    return in_words(found, word, lambda value: number(value, len(f"{value:g}".partition(".")[2])))


def number(value: float, decimals: int = 0) -> str:
    """With the comma or point of the person's language."""
    return QLocale().toString(float(value), "f", decimals)


_spoken: list[QTranslator] = []


def speak(app: QCoreApplication, language: str, mirrored: bool = False) -> None:
    """Use a language ("de", ...; "" for the system's) for all that is built from now on; English if there is none.
    `mirrored`: from right to left, in whichever language."""
    while _spoken:
        app.removeTranslator(_spoken.pop())
    locale = QLocale(language) if language else QLocale.system()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(locale)
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else locale.textDirection())
    code = locale.name().partition("_")[0]
    own = str(paths.resources() / "translations")
    for name, folder in (
        ("aedesk_en", own),  # the last one is asked first; this one knows "1 photo", "2 photos" only
        (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"aedesk_{code}", own),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            _spoken.append(translator)


def percent(share: float) -> str:
    """A part of the photo, 0 to 1, in as many digits as mean something: "0.42", "3.1", "85".

    A little is never called nothing, nor nearly all of it all."""
    value = min(max(0.01, 100 * share), 100.0 if share == 1 else 99.9)
    if value < 1:
        return number(value, 2)
    return number(value, 1 if value < 10 or 99 < value < 100 else 0)


def in_bytes(size: int) -> str:
    """ "812 bytes", "84 KB", "1.3 MB"."""
    if size < 10_000:
        return QCoreApplication.translate("Numbers", "%s bytes") % size
    return f"{number(size / 1000)} KB" if size < 1_000_000 else f"{number(size / 1e6, 1)} MB"

"""The desk in other languages: nothing is missing, and nothing breaks."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.gui.actions.table import ACTIONS, CONTEXT, MENUS
from aedesk.gui.look.translate import findings, number, sentence, speak
from aedesk.gui.window.main_window import MainWindow
from aedesk.gui.workshop import words as of_workshop
from aedesk.imaging.formats.load import load
from aedesk.jobs import Stage, in_words
from aedesk.recipe.care import CHOICE
from aedesk.sentence import Sentence, ToolWord
from aedesk.tools.registry import TOOLS
from tests.gui.conftest import NoModels, apply, give_up

ROOT = Path(__file__).resolve().parents[2]
CODES = ("de", "fr", "es")


@pytest.fixture
def back_to_english(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())


def words(code: str) -> dict[tuple[str, str], str]:
    """Context and English text to the translation."""
    root = ET.parse(paths.resources() / "translations" / f"aedesk_{code}.ts").getroot()
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): message.findtext("translation") or ""
        for context in root.iter("context")
        for message in context.iter("message")
    }


def test_no_string_is_missing() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "translations.py"), "check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.usefixtures("back_to_english")
@pytest.mark.parametrize("code", CODES)
def test_words_outside_of_a_class_are_found(qapp: QApplication, code: str) -> None:
    english = {**of_workshop.kinds(), **of_workshop.sources(), **of_workshop.presets()}
    speak(qapp, code)
    spoken = {**of_workshop.kinds(), **of_workshop.sources(), **of_workshop.presets()}
    assert [text for name, text in spoken.items() if text == english[name]] == []


def test_names_stand_in_the_quotation_marks_of_print() -> None:
    """Sentences that the command line says, too, have '{}' and are turned (look/translate.py); %s is the desk's own."""
    spoken = {text for code in CODES for (_, english), text in words(code).items() for text in (english, text)}
    assert [text for text in sorted(spoken) if "'%s'" in text or '"%s"' in text] == []


@pytest.mark.parametrize("code", CODES)
def test_no_menu_letter_is_taken_twice(code: str) -> None:
    spoken = words(code)
    texts = {action.id: spoken[CONTEXT, action.text] for action in ACTIONS}
    for title, ids in [("menus", ()), *MENUS]:
        names = [texts[id] for id in ids if id in texts] or [spoken[CONTEXT, menu] for menu, _ in MENUS]
        letters = [name[name.index("&") + 1].lower() for name in names]
        assert len(set(letters)) == len(letters), (title, sorted(letters))


@pytest.mark.parametrize("code", ("en", *CODES))
def test_no_two_commands_are_called_the_same(code: str) -> None:
    """The search shows one of each name. Crop & rotate is a tool and an entry of a menu."""
    known = words(code)
    called: dict[str, list[str]] = {}
    texts = [(one.id, CONTEXT, one.text) for one in ACTIONS] + [(tool.id, "tools", tool.title) for tool in TOOLS]
    texts += [(name, f"{name}Panel", name) for name in ("Restore", "Compress", "History")]
    for id, context, text in texts:
        name = (known.get((context, text)) or text).replace("&&", "+").rstrip("…")
        name = name.replace("&", "") if context == CONTEXT else name.replace("&", "+")
        called.setdefault(name.casefold(), []).append(id)
    assert [ids for ids in called.values() if len(ids) > 1] == [["crop", "turn"]]


@pytest.mark.parametrize("code", CODES)
def test_what_restore_asks_is_translated(code: str) -> None:
    spoken = words(code)
    for text in (CHOICE.label, CHOICE.help, *CHOICE.options.values()):
        assert spoken["tools", text], text


@pytest.mark.parametrize(
    ("code", "one", "several"),
    [
        ("en", "Filled 1 speck or scratch.", "Filled 2 specks and scratches."),
        ("tlh", "Filled 1 speck or scratch.", "Filled 2 specks and scratches."),  # nobody translated it
        ("de", "1 Fleck oder Kratzer wurde gefüllt.", "2 Flecken und Kratzer wurden gefüllt."),
        ("fr", "1 tache ou rayure a été comblée.", "2 taches et rayures ont été comblées."),
        ("es", "Se ha rellenado 1 mota o arañazo.", "Se han rellenado 2 motas y arañazos."),
    ],
)
def test_one_is_not_said_as_several(
    code: str, one: str, several: str, qapp: QApplication, back_to_english: None
) -> None:
    speak(qapp, code)
    said = [QApplication.translate("RestorePanel", "Filled %n specks and scratches.", "", n) for n in (1, 2)]
    assert said == [one, several]


@pytest.mark.parametrize("code", CODES)
def test_the_desk_speaks_it(code: str, qtbot: QtBot, qapp: QApplication, back_to_english: None) -> None:
    speak(qapp, code)
    window = MainWindow(TOOLS, NoModels())
    qtbot.addWidget(window)
    spoken = words(code)
    assert window.actions_by_id["open"].text() == spoken[CONTEXT, "&Open…"]
    assert window.panels["denoise"].title == spoken["tools", "Denoise"]
    assert window.panels["denoise"].apply_button.text() == spoken["tools", "Remove noise"]
    assert window.panels["denoise"].fields["strength"].label.text() == spoken["tools", "Strength"]
    assert number(1234.5, 1) == "1234,5"
    window.stop_workers()


def test_problems_are_told_in_it(tmp_path: Path, qapp: QApplication, back_to_english: None) -> None:
    speak(qapp, "de")
    with pytest.raises(AEDeskError) as caught:
        load(tmp_path / "Oma {1}.jpg")
    assert sentence(caught.value.sentence) == f"„{tmp_path / 'Oma {1}.jpg'}“ existiert nicht."
    tiles = Sentence("{}, {}", (Sentence("tile {}", (3,)), Sentence("the end")))
    assert sentence(tiles) == "Kachel 3, das Ende"
    assert sentence(in_words((Stage(ToolWord("Denoise"), 2, 3),))).startswith("Entrauschen")
    assert findings({"strength": 12.5, "marked %": 3.0}) == "Stärke 12,5 %, markiert 3 %"


def test_what_nobody_translated_is_english(qapp: QApplication, back_to_english: None) -> None:
    speak(qapp, "tlh")
    assert sentence(Sentence("'{}' does not exist.", ("a.jpg",))) == "“a.jpg” does not exist."
    assert QApplication.translate(CONTEXT, "&Open…") == "&Open…"


@pytest.mark.window
def test_i_work_from_right_to_left(photo: Path, qtbot: QtBot, qapp: QApplication, back_to_english: None) -> None:
    speak(qapp, "ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    from tests.gui.conftest import Invert

    window = MainWindow((Invert(),), NoModels())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.open([photo])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    # The tools are at the right, and the panel at the left of the photo.
    palette = window.tool_bar.mapTo(window, QPoint(0, 0)).x()
    panel = window.panel_stack.mapTo(window, QPoint(0, 0)).x()
    assert palette > window.canvas.mapTo(window, QPoint(0, 0)).x() > panel
    apply(window, qtbot)
    # Before is still at the left of the divider: time does not turn around.
    canvas = window.canvas
    place = QPoint(canvas.divider_x(), canvas.viewport().height() // 2)
    qtbot.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseMove(canvas.viewport(), place + QPoint(40, 0))
    qtbot.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(40, 0))
    assert canvas.divider > 0.5
    window.stop_workers()
    give_up(window)

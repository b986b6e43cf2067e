from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aedesk.gui.look.translate import speak
from aedesk.gui.window.command_delegate import ASIDE, NOTE, USABLE
from aedesk.gui.window.command_palette import ACTION, CommandPalette
from aedesk.gui.window.main_window import MainWindow
from aedesk.tools.registry import TOOLS
from tests.gui.compress.patch_models import PatchModels
from tests.gui.conftest import apply, give_up

FOUND = {
    "en": {
        "scratch": "repair", "batch": "batch", "compare": "compare", "dark": "settings", "crop": "crop",
        "black and white": "colorize", "watermark": "erase", "bigger": "enlarge", "blurry": "sharpen", "undo": "undo",
        "metadata": "tell_story", "password": "compress", "grainy": "denoise", "yellowed": "fading", "help": "guide",
        "resize": "enlarge", "scale": "enlarge", "upscale": "enlarge", "b&w": "colorize", "bw": "colorize",
        "colorize": "colorize", "noise": "denoise", "jpeg artifacts": "denoise", "wm": "erase", "rotate": "rotate_left",
        "rotate 90": "rotate_left", "redo": "redo", "cancel": "cancel", "mould": "repair", "hair": "repair",
        "warm": "fading", "wb": "fading", "deutsch": "settings", "shortcuts": "settings", "grid": "grid",
        "compression": "compress", "macro": "batch", "one click": "restore", "save": "save", "mail": "export",
        "flip": "mirror", "zoom": "zoom_in", "stars": "rate_1", "gps": "export", "pdf": "print",
    },
    "de": {
        "kratzer": "repair", "stapel": "batch", "vergleich": "compare", "dunkel": "settings", "zuschneiden": "crop",
        "schwarzweiß": "colorize", "schwarz weiss": "colorize", "wasserzeichen": "erase", "unscharf": "sharpen",
        "rückgängig": "undo", "ruckgangig": "undo", "metadaten": "tell_story", "passwort": "compress",
        "größer": "enlarge", "vergilbt": "fading", "hilfe": "guide", "skalieren": "enlarge", "sw": "colorize",
        "s/w": "colorize", "rauschen": "denoise", "körnung": "denoise", "wm": "erase", "drehen": "rotate_left",
        "wiederholen": "redo", "abbrechen": "cancel", "schimmel": "repair", "haare": "repair", "schatten": "fading",
        "temperatur": "fading", "english": "settings", "tastenkürzel": "settings", "mail": "export", "drucken": "print",
        "makro": "batch", "komprimieren": "compress", "speichern": "save",
    },
    "fr": {
        "rayure": "repair", "lot": "batch", "comparer": "compare", "sombre": "settings", "recadrer": "crop",
        "noir et blanc": "colorize", "filigrane": "erase", "floue": "sharpen", "annuler": "undo",
        "metadonnees": "tell_story", "mot de passe": "compress", "plus grand": "enlarge", "jaunie": "fading",
        "aide": "guide", "redimensionner": "enlarge", "n&b": "colorize", "nb": "colorize", "bruit": "denoise",
        "wm": "erase", "pivoter": "rotate_left", "rétablir": "redo", "moisissure": "repair", "cheveu": "repair",
        "température": "fading", "deutsch": "settings", "raccourcis": "settings", "netteté": "sharpen",
        "compresser": "compress", "position": "export", "imprimer": "print", "enregistrer": "save",
    },
    "es": {
        "arañazo": "repair", "lote": "batch", "comparar": "compare", "oscuro": "settings", "recortar": "crop",
        "blanco y negro": "colorize", "marca de agua": "erase", "borrosa": "sharpen", "deshacer": "undo",
        "metadatos": "tell_story", "contraseña": "compress", "más grande": "enlarge", "amarillenta": "fading",
        "ayuda": "guide", "redimensionar": "enlarge", "b/n": "colorize", "byn": "colorize", "ruido": "denoise",
        "wm": "erase", "girar": "rotate_left", "rehacer": "redo", "moho": "repair", "pelo": "repair",
        "temperatura": "fading", "deutsch": "settings", "atajos": "settings", "nitidez": "sharpen",
        "borroso": "sharpen", "amarillento": "fading", "compresión": "compress", "preajuste": "restore",
        "imprimir": "print", "guardar": "save",
    },
}  # fmt: skip
# What people type everywhere: the endings of files.
FILES = {
    **{key: {"export", "save_as", "open"} for key in ("jpg", "jpeg", ".jpg", "png", "tif", "tiff", "webp")},
    **{key: {"open"} for key in ("heic", "raw", "dng", "bmp", "gif", "avif")},
    "aed": {"compress", "open"},
}


def palette(window: MainWindow) -> CommandPalette:
    window.actions_by_id["commands"].trigger()
    return window.findChildren(CommandPalette)[-1]


def names(shown: CommandPalette) -> list[str]:
    return [shown.list.item(row).text() for row in range(shown.list.count())]


def row_of(shown: CommandPalette, name: str) -> int:
    return names(shown).index(name)


def test_where_no_command_fits_that_is_said(opened: MainWindow) -> None:
    shown = palette(opened)
    assert not shown.nothing.isVisible()
    shown.line.setText("xyzzy")
    assert names(shown) == [] and shown.nothing.isVisible()
    shown.line.setText("undo")
    assert names(shown) and not shown.nothing.isVisible()


def test_i_find_a_tool_by_its_name(opened: MainWindow, qtbot: QtBot) -> None:
    shown = palette(opened)
    qtbot.keyClicks(shown.line, "history")
    assert names(shown)[0] == "History"
    qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    assert opened.panel_stack.currentWidget() is opened.history_panel and not shown.isVisible()


def test_i_find_a_command_by_a_word_that_only_i_use(opened: MainWindow, qtbot: QtBot) -> None:
    shown = palette(opened)
    qtbot.keyClicks(shown.line, "reorder")
    assert names(shown) == ["History"]
    assert shown.list.item(0).data(NOTE) == "All edits so far. Untick, reorder or adjust a step."
    shown.line.setText("snapshots")
    assert names(shown) == ["History"] and shown.list.item(0).data(NOTE) == "Found by “snapshots”"
    qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    assert opened.panel_stack.currentWidget() is opened.history_panel


def test_titles_come_first_and_nothing_is_said_of_them(opened: MainWindow) -> None:
    shown = palette(opened)
    shown.line.setText("compare")
    assert names(shown)[0] == "Compare with the original" and {"Side by side", "Show changes"} <= set(names(shown))
    shown.line.setText("photo")
    notes = [shown.list.item(row).data(NOTE) for row in range(shown.list.count())]
    kinds = [0 if not note else 1 if note.startswith("Found by") else 2 for note in notes]
    assert kinds == sorted(kinds) and set(kinds) == {0, 1, 2}
    assert all("photo" in name.lower() for name, kind in zip(names(shown), kinds, strict=True) if kind == 0)


def test_what_cannot_be_done_stands_below_with_the_reason(window: MainWindow, qtbot: QtBot) -> None:
    shown = palette(window)
    listed = names(shown)
    usable = [shown.list.item(row).data(USABLE) for row in range(shown.list.count())]
    assert usable == sorted(usable, reverse=True) and False in usable
    reasons = {name: shown.list.item(row).data(ASIDE) for row, name in enumerate(listed)}
    assert reasons["Open…"] == "Ctrl+O"
    assert reasons["Save"] == reasons["Undo"] == reasons["All photos"] == "Open a photo first"
    assert reasons["Stop"] == "Nothing is running"
    shown.line.setText("undo")
    assert names(shown)[0] == "Undo"
    assert shown.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Undo, Open a photo first"
    qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    assert shown.isVisible()


def test_the_reasons_follow_what_is_done(opened: MainWindow, qtbot: QtBot) -> None:
    actions = opened.actions_by_id
    assert actions["undo"].data() == "Nothing to undo" and actions["compare"].data() == "Nothing was changed yet"
    assert actions["next"].data() == "Open several photos first" and actions["save"].data() == ""
    assert actions["brush"].data().startswith("Choose a tool")
    opened.tool_bar.choose("repair")
    assert actions["brush"].data() == "" and actions["clear"].data() == "Nothing is marked yet"
    opened.tool_bar.choose("denoise")
    apply(opened, qtbot)
    shown = palette(opened)
    shown.line.setText("undo")
    item = shown.list.item(row_of(shown, "Undo"))
    assert item.data(USABLE) and item.data(ASIDE) == "Ctrl+Z" and actions["redo"].data() == "Nothing to redo"


def test_what_can_no_longer_be_done_does_nothing(opened: MainWindow, qtbot: QtBot) -> None:
    shown = palette(opened)
    shown.line.setText("copy photo")
    opened.actions_by_id["copy"].setEnabled(False)  # while the list was open
    qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    assert shown.isVisible()


def test_keys_move_through_the_list(window: MainWindow, qtbot: QtBot) -> None:
    shown = palette(window)
    qtbot.keyClick(shown.line, Qt.Key.Key_Down)
    assert shown.list.currentRow() == 1
    qtbot.keyClicks(shown.line, "nothing like that")
    assert names(shown) == []
    qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    assert shown.isVisible()
    qtbot.keyClick(shown.line, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_of_two_with_one_name_that_is_listed_which_can_be_used(qtbot: QtBot) -> None:
    actions = [QAction("Crop"), QAction("Crop"), QAction("Crop"), QAction("Print")]
    actions[0].setEnabled(False)
    shown = CommandPalette(None, actions)
    qtbot.addWidget(shown)
    assert [shown.list.item(row).data(ACTION) for row in range(shown.list.count())] == [actions[1], actions[3]]


@pytest.fixture
def desk(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    """With all tools, in a language."""
    speak(qapp, request.param)
    window = MainWindow(TOOLS, PatchModels())
    qtbot.addWidget(window)
    yield window
    window.stop_workers()
    give_up(window)
    speak(qapp, "en")
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(("desk", "code"), [(code, code) for code in FOUND], indirect=["desk"])
def test_what_people_type_is_found_in_every_language(desk: MainWindow, code: str) -> None:
    shown = palette(desk)
    wrong = {}
    for wish, ids in FILES.items():
        shown.line.setText(wish)
        found = {shown.list.item(row).data(ACTION).objectName() for row in range(min(3, shown.list.count()))}
        if not ids <= found:
            wrong[wish] = list(found)
    for wish, id in FOUND[code].items():
        shown.line.setText(wish)
        ids = [shown.list.item(row).data(ACTION).objectName() for row in range(shown.list.count())]
        first = [one for one in ids if one != "turn"][:3]  # the tool stands for "crop" where no photo is open
        if id not in first and not (id == "crop" and "turn" in ids[:3]):
            wrong[wish] = ids
    assert wrong == {}

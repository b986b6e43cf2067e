from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from aedesk.gui.actions.table import ACTIONS, MENUS, RECENT, SEPARATOR, as_menu_text, bind, make_actions, without_key
from aedesk.gui.document.picture import Picture
from aedesk.gui.window.main_window import MainWindow
from aedesk.gui.window.tool_bar import Entry, ToolBar
from aedesk.imaging.image import Image
from tests.conftest import drawing


def test_every_action_is_in_one_menu() -> None:
    in_menus = Counter(id for _, ids in MENUS for id in ids if id not in (SEPARATOR, RECENT))
    assert in_menus == Counter(action.id for action in ACTIONS)


def test_a_text_with_an_ampersand_is_read_as_it_is_everywhere(opened: MainWindow) -> None:
    assert without_key("&Crop && rotate") == "Crop & rotate" and without_key("Undo") == "Undo"
    for text in ("Crop & rotate", "Aunt & uncle.png", "no more"):
        assert without_key(as_menu_text(text)) == text
    assert opened.actions_by_id["crop"].iconText() == "Crop & rotate"
    opened.document.apply("Crop & rotate", Picture.of(Image(drawing(20, 30))))
    opened.undo_redo.name_steps(opened.actions_by_id["undo"], opened.actions_by_id["redo"])
    assert without_key(opened.actions_by_id["undo"].text()) == "Undo Crop & rotate"
    bar = ToolBar([Entry("turn", "Crop & rotate", "")], opened)
    assert [without_key(action.text()) for action in bar.actions()] == ["Crop & rotate"]


def test_no_shortcut_is_taken_twice(window: MainWindow) -> None:
    taken = [key.toString() for action in window.actions_by_id.values() for key in action.shortcuts()]
    taken += [action.shortcut().toString() for action in window.tool_bar.actions()]
    taken.append(window.panels["denoise"].apply_button.shortcut().toString())
    assert Counter(taken).most_common(1)[0][1] == 1 and "" not in taken


def test_no_menu_letter_is_taken_twice() -> None:
    texts = {action.id: action.text for action in ACTIONS}
    for title, ids in [("menus", []), *MENUS]:
        names = [texts[id] for id in ids if id in texts] or [menu for menu, _ in MENUS]
        letters = [name[name.index("&") + 1].lower() for name in names]
        assert len(set(letters)) == len(letters), title


def nothing(on: bool = True) -> None:
    """What an action does here."""


SWITCHES = {action.id for action in ACTIONS if action.checkable and not action.choice}
COMMANDS = {action.id for action in ACTIONS} - SWITCHES


@pytest.mark.parametrize("missing", ["open", "compare"])
def test_an_action_that_does_nothing_is_a_fault(qapp: QApplication, missing: str) -> None:
    owner = QObject()
    commands = dict.fromkeys(COMMANDS - {missing}, nothing)
    with pytest.raises(ValueError, match=missing):
        bind(make_actions(owner), commands, dict.fromkeys(SWITCHES - {missing}, nothing))


def test_a_switch_is_no_command_and_what_is_no_action_is_named(qapp: QApplication) -> None:
    actions = make_actions(QObject())
    with pytest.raises(ValueError, match="loupe"):
        bind(actions, dict.fromkeys(COMMANDS | {"loupe"}, nothing), dict.fromkeys(SWITCHES - {"loupe"}, nothing))
    with pytest.raises(ValueError, match="teapot"):
        bind(actions, dict.fromkeys(COMMANDS | {"teapot"}, nothing), dict.fromkeys(SWITCHES, nothing))


def test_a_switch_hears_whether_it_is_on(qapp: QApplication) -> None:
    owner, heard = QObject(), []
    actions = make_actions(owner)
    bind(actions, dict.fromkeys(COMMANDS, nothing), dict.fromkeys(SWITCHES, heard.append))
    actions["loupe"].trigger()
    actions["loupe"].trigger()
    assert heard == [True, False]

from __future__ import annotations

from collections import Counter

from aedesk.gui.actions.table import ACTIONS, MENUS, RECENT, SEPARATOR
from aedesk.gui.window.main_window import MainWindow


def test_every_action_is_in_one_menu() -> None:
    in_menus = Counter(id for _, ids in MENUS for id in ids if id not in (SEPARATOR, RECENT))
    assert in_menus == Counter(action.id for action in ACTIONS)


def test_no_shortcut_is_taken_twice(window: MainWindow) -> None:
    taken = [key.toString() for action in window.actions_by_id.values() for key in action.shortcuts()]
    taken += [action.shortcut().toString() for action in window.palette_bar.actions()]
    taken.append(window.panels["denoise"].apply_button.shortcut().toString())
    assert Counter(taken).most_common(1)[0][1] == 1 and "" not in taken


def test_no_menu_letter_is_taken_twice() -> None:
    texts = {action.id: action.text for action in ACTIONS}
    for title, ids in [("menus", []), *MENUS]:
        names = [texts[id] for id in ids if id in texts] or [menu for menu, _ in MENUS]
        letters = [name[name.index("&") + 1].lower() for name in names]
        assert len(set(letters)) == len(letters), title

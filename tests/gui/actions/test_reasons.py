from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from aedesk.gui.actions.reasons import REASONS, why_not
from aedesk.gui.actions.table import ACTIONS, enable_actions, make_actions


def test_every_group_ends_with_itself_and_no_reason_asks_for_what_no_action_needs() -> None:
    groups = {action.group for action in ACTIONS} - {"always"}
    assert set(REASONS) == groups
    for group, needed in REASONS.items():
        assert needed[-1][0] == group
        assert {name for name, _ in needed} <= groups


def test_the_most_general_reason_is_said(qapp: QApplication) -> None:
    assert why_not("mask", set()) == "Open a photo first"
    assert why_not("mask", {"view"}) == "Wait until the current step is done"
    assert why_not("mask", {"view", "photo"}).startswith("Choose a tool")
    assert why_not("mask", {"view", "photo", "paint"}) == "Nothing is marked yet"
    assert why_not("mask", {"mask"}) == ""
    assert why_not("always", set()) == ""


def test_what_is_disabled_has_a_reason_and_nothing_else_has(qapp: QApplication) -> None:
    owner = QObject()
    actions = make_actions(owner)
    for groups in (set(), {"view"}, {"view", "photo", "canvas"}, {action.group for action in ACTIONS}):
        enable_actions(actions, groups)
        assert [id for id, action in actions.items() if action.isEnabled() == bool(action.data())] == []

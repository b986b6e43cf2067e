"""Keys of the person's own for the actions of the desk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QAction, QKeySequence

from aedesk.gui.actions.table import ACTIONS
from aedesk.gui.config.store import settings

KEY = "shortcuts"


def own_shortcuts() -> dict[str, str]:
    """Action to key, as "Ctrl+S"; "" for none. Of actions that keep their usual ones nothing is said."""
    kept: dict[str, Any] = settings().value(KEY, {})
    known = {entry.id for entry in ACTIONS}
    return {id: key for id, key in kept.items() if id in known and isinstance(key, str)}


def remember_shortcuts(keys: Mapping[str, str]) -> None:
    """Keep those that are not the usual ones."""
    usual = {entry.id: entry.shortcuts[0] if entry.shortcuts else "" for entry in ACTIONS}
    own = {id: key for id, key in keys.items() if key != usual[id]}
    settings().set_value(KEY, own or None)


def give_shortcuts(actions: Mapping[str, QAction]) -> None:
    """Put the keys on the actions: the person's own, else the usual ones."""
    own = own_shortcuts()
    for entry in ACTIONS:
        keys = entry.shortcuts if entry.id not in own else ((own[entry.id],) if own[entry.id] else ())
        action = actions[entry.id]
        action.setShortcuts([QKeySequence(key) for key in keys])
        tip = action.statusTip()
        if tip:
            shown = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
            action.setToolTip(f"{tip} ({shown})" if shown else tip)


def clashes(keys: Mapping[str, str]) -> dict[str, str]:
    """Action to another one that has the same key."""
    found: dict[str, str] = {}
    first: dict[str, str] = {}
    for id, key in keys.items():
        if not key:
            continue
        if key in first:
            found[id], found[first[key]] = first[key], id
        first.setdefault(key, id)
    return found

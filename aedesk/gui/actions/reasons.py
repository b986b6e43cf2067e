"""Why an action cannot be used now, by its group (`Action` in table.py)."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

CONTEXT = "reasons"

_OPEN = ("view", "Open a photo first")
_IDLE = ("photo", "Wait until the current step is done")
_MARKS = "Choose a tool that marks areas first, such as Repair"
# Group to the groups that must hold for it, the most general first, each with what is said where it does not.
REASONS: dict[str, tuple[tuple[str, str], ...]] = {
    "photo": (_OPEN, _IDLE),
    "undo": (_OPEN, _IDLE, ("undo", "Nothing to undo")),
    "step": (_OPEN, _IDLE, ("step", "Choose a step in History first")),
    "redo": (_OPEN, _IDLE, ("redo", "Nothing to redo")),
    "view": (_OPEN,),
    "canvas": (_OPEN, ("canvas", "Leave the crop first")),
    "compare": (_OPEN, ("canvas", "Leave the crop first"), ("compare", "Nothing was changed yet")),
    "busy": (("busy", "Nothing is running"),),
    "strip": (_OPEN, ("strip", "Open several photos first")),
    "listed": (("listed", "Open a photo first"),),
    "rated": (("rated", "Open or select a photo first"),),
    "alike": (("alike", "Open or select a photo first"),),
    "selected": (("selected", "Select a photo of the library first"),),
    "same_steps": (_OPEN, _IDLE, ("same_steps", "No other photo was edited")),
    "unsaved": (("unsaved", "No photo has unsaved changes"),),
    "paint": (_OPEN, _IDLE, ("paint", _MARKS)),
    "mask": (_OPEN, _IDLE, ("paint", _MARKS), ("mask", "Nothing is marked yet")),
    "marking": (_OPEN, _IDLE, ("marking", _MARKS)),
    "heal": (_OPEN, _IDLE, ("heal", _MARKS)),
}


def why_not(group: str, groups: Collection[str]) -> str:
    """Why actions of a group cannot be used where only `groups` hold, in the person's language; "" where they can."""
    if group in groups:
        return ""
    said = next((text for needed, text in REASONS.get(group, ()) if needed not in groups), "")
    return QCoreApplication.translate(CONTEXT, said) if said else ""

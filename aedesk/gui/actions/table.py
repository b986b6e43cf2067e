"""Every action of the desk in one table; menus are lists of ids."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from aedesk.gui.actions.reasons import why_not

CONTEXT = "actions"
SEPARATOR = "-"
RECENT = "recent"  # the place of the submenu of recent photos


@dataclass(frozen=True)
class Action:
    """`group` is what must be the case for it to work: "always", "photo" (one is open, and no work on it is going on,
    which is called idle below), "undo", "redo" (idle and there is a step), "view" (a photo is open), "canvas" (it is
    seen on the canvas, not below a frame), "compare" (it was changed), "busy" (work that can be stopped), "strip"
    (several photos were given), "listed" (at least one was), "rated" (the same, or one of the library is
    selected), "alike" (a photo is open, or one of the library is selected), "selected"
    (one of the library is), "same_steps" (idle, and another photo has
    steps), "unsaved" (a photo has changes that are not saved), "paint" (idle, and a tool with a mask is
    shown), "mask" (the same, and something is marked), "marking" (a tool with a mask is shown, and no work is going on
    but that of healing spots), "heal" (the same, and that tool heals). Of the actions of one `choice`, one is
    checked."""

    id: str
    text: str
    shortcuts: tuple[str, ...]
    group: str
    tip: str = ""
    checkable: bool = False
    choice: str = ""


ACTIONS: tuple[Action, ...] = (
    Action("open", "&Open…", ("Ctrl+O",), "always", "Open a photo"),
    Action("batch", "Restore a &folder (batch)…", ("Ctrl+Shift+O",), "always",
           "Restore all photos of a folder and save them in another one"),
    Action("workshop", "&Workshop…", ("Ctrl+Shift+W",), "always",
           "Build an autoencoder of your own, watch it learn, and use it"),
    Action("split", "Split scan &into photos…", (), "always",
           "Separate the photos on one scan, or the pages of one file"),
    Action("browse", "&Browse folder…", (), "always", "Show all photos of a folder as thumbnails"),
    Action("add_folder", "Add folder to librar&y…", (), "always",
           "Find the photos of a folder by what is on them"),
    Action("save", "&Save", ("Ctrl+S",), "photo", "Save the restored photo next to the original"),
    Action("save_as", "Save &As…", ("Ctrl+Shift+S",), "photo", "Save the photo under another name"),
    Action("save_all", "Save a&ll photos", ("Ctrl+Alt+S",), "unsaved",
           "Save all changed photos next to their originals; no other file is replaced"),
    Action("keep_steps", "Save edit s&teps next to the photo", (), "always",
           "Save the edit steps in a small file, so that you can continue another day", True),
    Action("tell_story", "Recor&d edits in the photo’s metadata", (), "always",
           "Record tools, settings and networks in the XMP metadata, for archives and honest use", True),
    Action("export", "&Export…", ("Ctrl+E",), "photo",
           "A copy for others: smaller, in another format, without the location"),
    Action("print", "&Print…", ("Ctrl+P",), "photo", "Print the photo"),
    Action("save_changes", "Save change &map…", (), "photo",
           "A picture of where the photo was changed, from yellow (a little) to red (a lot)"),
    Action("quit", "&Quit", ("Ctrl+Q",), "always", "Quit AEDesk"),
    Action("undo", "&Undo", ("Ctrl+Z",), "undo", "Undo the last step"),
    Action("redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "Redo the step"),
    Action("same_steps", "Sa&me steps as the last photo", ("Ctrl+Shift+V",), "same_steps",
           "Apply the steps of the last photo to this one, except what was drawn by hand"),
    Action("snapshot", "Snaps&hot…", ("Ctrl+N",), "photo",
           "Keep the steps as they are now by a name, to come back to them"),
    Action("copy", "Co&py photo", ("Ctrl+C",), "photo", "Copy the photo to the clipboard"),
    Action("paste", "Paste as a &new photo", ("Ctrl+V",), "always",
           "Open the picture or the files on the clipboard"),
    Action("commands", "Find a &command…", ("Ctrl+K",), "always",
           "Search all commands by what they are called or what they do"),
    Action("cancel", "S&top", ("Esc",), "busy", "Stop the current step; the photo stays unchanged"),
    Action("zoom_in", "Zoom &in", ("Ctrl++", "Ctrl+="), "view"),
    Action("zoom_out", "Zoom &out", ("Ctrl+-",), "view"),
    Action("fit", "Whole &photo", ("Ctrl+0",), "view", "Show the whole photo"),
    Action("actual", "&Actual pixels", ("Ctrl+1",), "view", "One photo pixel, one screen pixel"),
    Action("compare", "&Compare with the original", ("C",), "compare",
           "Drag the divider to see before and after; hold space to see the original", checkable=True),
    Action("side", "&Side by side", ("Shift+C",), "compare",
           "The original on the left, the photo on the right, zoomed together", checkable=True),
    Action("difference", "Show chan&ges", ("D",), "compare",
           "Yellow where a little was changed, red where a lot was", checkable=True),
    Action("compare_step", "Compare with the chosen st&ep", ("Alt+C",), "step",
           "Before is what the photo was after the step that is chosen in History"),
    Action("next", "Ne&xt photo", ("PgDown",), "strip", "The next photo in the strip"),
    Action("previous", "Pre&vious photo", ("PgUp",), "strip", "The previous photo in the strip"),
    Action("grid", "All p&hotos", ("G",), "listed",
           "Show all photos as thumbnails; with a single photo open, those of its folder", checkable=True),
    Action("library", "Libra&ry", ("Ctrl+L",), "always",
           "The photos of your folders: alike ones, groups, duplicates", checkable=True),
    Action("loupe", "&Loupe", ("Z",), "canvas",
           "The photo’s actual pixels around the mouse, even when the whole photo is shown", checkable=True),
    Action("find_alike", "Find ali&ke", ("Ctrl+F",), "alike",
           "Find photos in the library that are like this one"),
    Action("find_part", "Find alike of a p&art…", ("Ctrl+Shift+F",), "alike",
           "Mark a face or a thing, and find photos in the library that show it, too"),
    Action("show_code", "Sho&w the code…", (), "selected",
           "What the library’s network keeps of this photo, drawn again from its numbers"),
    Action("clipping", "Clipping &warning", ("O",), "canvas",
           "Red where white is clipped, blue where black is clipped", checkable=True),
    Action("full_screen", "F&ull screen", ("F11", "F"), "always",
           "The photo on the whole screen, without bars and panels; Esc leaves it", True),
    Action("next_part", "Next par&t of the window", ("F6",), "always",
           "Go on by keys: from the bar to the tools, the photo, the strip and the panel"),
    Action("previous_part", "Previous part of the win&dow", ("Shift+F6",), "always",
           "Go back by keys to the part of the window before"),
    Action("crop", "&Crop && rotate", ("X",), "photo",
           "Crop, rotate and straighten the photo"),
    Action("rotate_left", "Rotate &left", ("Ctrl+Shift+R",), "photo",
           "Rotate 90° anticlockwise"),
    Action("rotate_right", "Rotate &right", ("Ctrl+R",), "photo",
           "Rotate 90° clockwise"),
    Action("mirror", "&Flip horizontally", (), "photo",
           "Swap left and right, for a slide that was scanned from the back"),
    *(Action(f"rate_{stars}", f"&{stars}  {'★' * stars}" if stars else "&No stars", (str(stars),), "rated",
             "The rating is saved in an XMP file next to the photo, where other programs find it")
      for stars in range(6)),
    Action("reject", "Re&ject", ("R",), "rated", "Mark the photo as rejected; no file is deleted"),
    Action("hand", "&Hand", ("H",), "marking", "Move the photo", True, "mode"),
    Action("brush", "&Brush", ("B",), "marking",
           "Paint to mark; the right button, or Alt, erases", True, "mode"),
    Action("eraser", "&Eraser", ("E",), "marking", "Erase marks", True, "mode"),
    Action("lasso", "&Lasso", ("L",), "marking",
           "Mark an area by drawing around it; the right button, or Alt, erases", True, "mode"),
    Action("heal", "S&pot heal", ("J",), "heal",
           "Paint over a spot to fill it at once; or hold Ctrl while you paint with the brush", True, "mode"),
    Action("larger", "La&rger brush", ("]", "#", "+"), "marking",
           "Make the brush larger; also #, + or Ctrl and the wheel"),
    Action("smaller", "&Smaller brush", ("[", "Ö", "-"), "marking",
           "Make the brush smaller; also Ö, - or Ctrl and the wheel"),
    Action("grow", "&Grow", ("Ctrl+]",), "mask", "Grow the marks by one pixel on all sides"),
    Action("shrink", "Shri&nk", ("Ctrl+[",), "mask", "Shrink the marks by one pixel on all sides"),
    Action("invert", "&Invert", ("Ctrl+Shift+I",), "paint", "Mark what is not marked"),
    Action("clear", "&Clear", ("Ctrl+Backspace",), "mask", "Remove all marks"),
    Action("show_mask", "Show &marks", ("M",), "marking", "Show what is marked", True),
    Action("open_mask", "&Open mask…", (), "paint", "Use a picture as the mask: white is marked"),
    Action("save_mask", "S&ave mask…", (), "mask", "Save the mask as a black-and-white picture"),
    Action("settings", "&Settings…", ("Ctrl+,",), "always",
           "Language, theme, folders, shortcuts and performance"),
    Action("guide", "&Guide", ("F1",), "always",
           "Short help pages, opened at the current tool"),
    Action("sample", "Open the &sample photo", (), "always",
           "An old print to try the tools on, made for AEDesk"),
    Action("hints", "Show the &hints again", (), "always",
           "The hints of the first minute: where to restore, to compare and to save"),
    Action("about", "&About AEDesk", (), "always"),
)  # fmt: skip

COMPARE = ("compare", "side", "difference", "compare_step", "loupe")
VIEW_END = ("next", "previous", "grid", "library", SEPARATOR, "full_screen", "next_part", "previous_part")
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "&File",
        (
            "open",
            RECENT,
            "browse",
            "add_folder",
            "split",
            "batch",
            "workshop",
            SEPARATOR,
            "save",
            "save_as",
            "save_all",
            "export",
            "print",
            SEPARATOR,
            "save_changes",
            "keep_steps",
            "tell_story",
            SEPARATOR,
            "quit",
        ),
    ),
    (
        "&Edit",
        (
            "undo",
            "redo",
            "snapshot",
            SEPARATOR,
            "copy",
            "paste",
            "same_steps",
            SEPARATOR,
            "commands",
            "settings",
            SEPARATOR,
            "cancel",
        ),
    ),
    ("&View", ("zoom_in", "zoom_out", "fit", "actual", SEPARATOR, *COMPARE, "clipping", SEPARATOR, *VIEW_END)),
    (
        "&Photo",
        (
            "crop",
            SEPARATOR,
            "rotate_left",
            "rotate_right",
            "mirror",
            SEPARATOR,
            *(f"rate_{stars}" for stars in range(6)),
            "reject",
            SEPARATOR,
            "find_alike",
            "find_part",
            "show_code",
        ),
    ),
    (
        "&Mask",
        (
            "hand",
            "brush",
            "eraser",
            "lasso",
            "heal",
            SEPARATOR,
            "larger",
            "smaller",
            SEPARATOR,
            "grow",
            "shrink",
            "invert",
            "clear",
            SEPARATOR,
            "show_mask",
            SEPARATOR,
            "open_mask",
            "save_mask",
        ),
    ),
    ("&Help", ("guide", "sample", "hints", SEPARATOR, "about")),
)


def without_key(text: str) -> str:
    """The text of a menu without the mark of the letter that it is reached by: "&Crop && rotate" is "Crop & rotate"."""
    return re.sub(r"&(.)", r"\1", text)


def as_menu_text(text: str) -> str:
    """The same for any text that shall be read in a menu or on a button as it is: what `without_key` undoes."""
    return text.replace("&", "&&")


def make_actions(parent: QObject) -> dict[str, QAction]:
    """All actions by their ids; `bind` tells each what it does."""
    made: dict[str, QAction] = {}
    choices: dict[str, QActionGroup] = {}
    for entry in ACTIONS:
        action = QAction(QCoreApplication.translate(CONTEXT, entry.text), parent)
        action.setObjectName(entry.id)
        action.setIconText(without_key(action.text()))  # on a button; Qt's own would lose the dots of "Open…"
        action.setCheckable(entry.checkable)
        if entry.choice:
            choices.setdefault(entry.choice, QActionGroup(parent)).addAction(action)
        if entry.tip:
            tip = QCoreApplication.translate(CONTEXT, entry.tip)
            action.setStatusTip(tip)
            action.setToolTip(tip)
        made[entry.id] = action
    return made


def bind(
    actions: Mapping[str, QAction],
    commands: Mapping[str, Callable[[], object]],
    switches: Mapping[str, Callable[[bool], object]],
) -> None:
    """Tell actions what they do: a command is called, a switch is told whether it is on now.

    Raises ValueError where an action has not exactly one of them, or one that is not of its kind."""
    for entry in ACTIONS:
        is_switch = entry.checkable and not entry.choice
        if (entry.id in switches, entry.id in commands) != (is_switch, not is_switch):
            raise ValueError(f"the action '{entry.id}' needs one {'switch' if is_switch else 'command'}")
    unknown = {*commands, *switches} - {entry.id for entry in ACTIONS}
    if unknown:
        raise ValueError(f"there are no actions {sorted(unknown)}")
    for id, command in commands.items():
        actions[id].triggered.connect(lambda _checked=False, command=command: command())
    for id, switch in switches.items():
        actions[id].toggled.connect(switch)


def enable_actions(actions: dict[str, QAction], groups: set[str]) -> None:
    """Enable the actions whose group is in `groups`, or is "always". Others have the reason in their `data()`."""
    for entry in ACTIONS:
        actions[entry.id].setData(why_not(entry.group, groups))
        actions[entry.id].setEnabled(entry.group in groups or entry.group == "always")


def build_menus(bar: QMenuBar, actions: dict[str, QAction]) -> QMenu:
    """Fill the menu bar. Returns the submenu for the recent photos."""
    recent = QMenu(QCoreApplication.translate(CONTEXT, "Open &recent"), bar)
    for title, ids in MENUS:
        menu = bar.addMenu(QCoreApplication.translate(CONTEXT, title))
        for id in ids:
            if id == SEPARATOR:
                menu.addSeparator()
            elif id == RECENT:
                menu.addMenu(recent)
            else:
                menu.addAction(actions[id])
    return recent

"""Every action of the desk in one table; menus are lists of ids."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

CONTEXT = "actions"
SEPARATOR = "-"
RECENT = "recent"  # the place of the submenu of recent photos


@dataclass(frozen=True)
class Action:
    """`handler` names a method of the window, or of a part of it ("masks.grow"). `group` is what must be the
    case for it to work: "always", "idle" (no work going on), "photo" (idle and one is open), "undo", "redo"
    (idle and there is a step), "view" (a photo is open), "compare" (it was changed), "busy" (work that can be
    stopped), "strip" (idle, and several photos were given), "paint" (idle, and a tool with a mask is shown),
    "mask" (the same, and something is marked), "hands" (a tool with a mask is shown, and no work is going on but
    that of healing spots), "heal" (the same, and that tool heals). Of the actions of one `choice`, one is checked."""

    id: str
    text: str
    shortcuts: tuple[str, ...]
    group: str
    handler: str
    tip: str = ""
    checkable: bool = False
    choice: str = ""


ACTIONS: tuple[Action, ...] = (
    Action("open", "&Open…", ("Ctrl+O",), "idle", "opening.ask", "Open a photo"),
    Action("batch", "Restore a &folder…", ("Ctrl+Shift+O",), "always", "batches.show",
           "Restore all photos of a folder into another one"),
    Action("split", "&Take a scan apart…", (), "always", "splits.ask",
           "Single photos from a scan of several, or from a file with several pages"),
    Action("save", "&Save", ("Ctrl+S",), "photo", "save", "Save the restored photo beside the original"),
    Action("save_as", "Save &As…", ("Ctrl+Shift+S",), "photo", "save_as", "Save the photo under another name"),
    Action("keep_steps", "&Keep the steps beside the photo", (), "always", "choosing.keep_steps",
           "Save what was done in a small file, so that you can go on another day", True),
    Action("tell_story", "Tell in the photo &what was done", (), "always", "choosing.tell_story",
           "Tools, settings and networks in its XMP, for archives and honest use", True),
    Action("export", "&Export…", ("Ctrl+E",), "photo", "exporting.export",
           "A copy for others: smaller, in another format, without the place"),
    Action("print", "&Print…", ("Ctrl+P",), "photo", "printing.print_photo", "Print the photo"),
    Action("save_changes", "Save a &map of what was changed…", (), "photo", "change_map.save",
           "A picture of it, from yellow (a little) to red (much)"),
    Action("quit", "&Quit", ("Ctrl+Q",), "always", "close", "Leave AEDesk"),
    Action("undo", "&Undo", ("Ctrl+Z",), "undo", "time_travel.undo", "Take the last step back"),
    Action("redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "time_travel.redo", "Do the step again"),
    Action("copy", "Co&py photo", ("Ctrl+C",), "photo", "clipboard.copy", "Copy the photo for another program"),
    Action("paste", "Paste as a &new photo", ("Ctrl+V",), "idle", "clipboard.paste",
           "Open the picture, or the files, in the clipboard"),
    Action("commands", "&Do something…", ("Ctrl+K",), "always", "show_commands",
           "Everything that can be done, found by its name"),
    Action("cancel", "&Cancel the work", ("Esc",), "busy", "running.cancel", "Stop; the photo stays as it was"),
    Action("zoom_in", "Zoom &in", ("Ctrl++", "Ctrl+="), "view", "canvas.zoom_in"),
    Action("zoom_out", "Zoom &out", ("Ctrl+-",), "view", "canvas.zoom_out"),
    Action("fit", "Whole &photo", ("Ctrl+0",), "view", "fit", "Show the whole photo"),
    Action("actual", "&Actual pixels", ("Ctrl+1",), "view", "actual_pixels", "One photo pixel, one screen pixel"),
    Action("compare", "&Compare with the original", ("C",), "compare", "comparing.set_divider",
           "Drag the divider to see before and after; hold space to see the original", checkable=True),
    Action("side", "&Side by side", ("Shift+C",), "compare", "comparing.set_side",
           "The original at the left, the photo at the right, with one zoom", checkable=True),
    Action("difference", "&What was changed", ("D",), "compare", "comparing.set_difference",
           "Yellow where a little was changed, red where much was", checkable=True),
    Action("next", "Ne&xt photo", ("PgDown",), "strip", "next_photo", "The next photo of the strip"),
    Action("previous", "Pre&vious photo", ("PgUp",), "strip", "previous_photo", "The photo before"),
    Action("loupe", "&Loupe", ("Z",), "view", "twin.set_loupe",
           "The photo's own pixels around the mouse, however small it is shown", checkable=True),
    Action("crop", "&Crop and straighten…", ("X",), "photo", "turning.crop",
           "Cut edges off and make a slanted photo straight"),
    Action("rotate_left", "Rotate &left", ("Ctrl+Shift+R",), "photo", "turning.rotate_left",
           "A quarter turn against the clock"),
    Action("rotate_right", "Rotate &right", ("Ctrl+R",), "photo", "turning.rotate_right",
           "A quarter turn with the clock"),
    Action("mirror", "&Mirror", (), "photo", "turning.mirror",
           "Left for right, as a slide that was scanned from its back"),
    Action("hand", "&Hand", ("H",), "hands", "masks.take_hand", "Move the photo", True, "mode"),
    Action("brush", "&Brush", ("B",), "hands", "masks.take_brush",
           "Mark by painting; the right button, or Alt, erases", True, "mode"),
    Action("eraser", "&Eraser", ("E",), "hands", "masks.take_eraser", "Take marks away", True, "mode"),
    Action("lasso", "&Lasso", ("L",), "hands", "masks.take_lasso",
           "Mark an area by drawing around it; the right button, or Alt, erases", True, "mode"),
    Action("heal", "S&pot heal", ("J",), "heal", "healing.take",
           "Paint over a spot: it is filled at once; or hold Ctrl while you paint with the brush", True, "mode"),
    Action("larger", "La&rger brush", ("]",), "hands", "masks.larger", "A larger brush, by Ctrl and the wheel too"),
    Action("smaller", "&Smaller brush", ("[",), "hands", "masks.smaller", "A smaller brush, by Ctrl and the wheel too"),
    Action("grow", "&Grow", ("Ctrl+]",), "mask", "masks.grow", "Mark a pixel more on all sides"),
    Action("shrink", "Shri&nk", ("Ctrl+[",), "mask", "masks.shrink", "Mark a pixel less on all sides"),
    Action("invert", "&Invert", ("Ctrl+Shift+I",), "paint", "masks.invert", "Mark what is not marked"),
    Action("clear", "&Clear", ("Ctrl+Backspace",), "mask", "masks.clear", "Mark nothing"),
    Action("show_mask", "Show &mask", ("M",), "hands", "masks.set_shown", "Show what is marked", True),
    Action("open_mask", "&Open mask…", (), "paint", "masks.open", "Take a mask from a picture: white is marked"),
    Action("save_mask", "S&ave mask…", (), "mask", "masks.save", "Keep the mask as a black-and-white picture"),
    Action("settings", "&Settings…", ("Ctrl+,",), "always", "choosing.show",
           "Language, colours, folders, keys, and what computes"),
    Action("guide", "&Guide", ("F1",), "always", "helping.show_guide",
           "Short pages about the tool that is shown, and others"),
    Action("about", "&About AEDesk", (), "always", "helping.about"),
)  # fmt: skip

COMPARE = ("compare", "side", "difference", "loupe")
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "&File",
        (
            "open",
            RECENT,
            "split",
            "batch",
            SEPARATOR,
            "save",
            "save_as",
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
    ("&Edit", ("undo", "redo", SEPARATOR, "copy", "paste", SEPARATOR, "commands", "settings", SEPARATOR, "cancel")),
    ("&View", ("zoom_in", "zoom_out", "fit", "actual", SEPARATOR, *COMPARE, SEPARATOR, "next", "previous")),
    ("&Photo", ("crop", SEPARATOR, "rotate_left", "rotate_right", "mirror")),
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
    ("&Help", ("guide", "about")),
)


def build_actions(window: QWidget) -> dict[str, QAction]:
    """Make the actions and connect them to the methods of `window`."""
    made: dict[str, QAction] = {}
    choices: dict[str, QActionGroup] = {}
    for entry in ACTIONS:
        action = QAction(QCoreApplication.translate(CONTEXT, entry.text), window)
        action.setObjectName(entry.id)
        action.setIconText(action.text().replace("&", ""))  # on a button; Qt's own would lose the dots of "Open…"
        action.setCheckable(entry.checkable)
        handler = attrgetter(entry.handler)(window)
        if entry.choice:
            choices.setdefault(entry.choice, QActionGroup(window)).addAction(action)
        if entry.checkable and not entry.choice:
            action.toggled.connect(handler)
        else:
            action.triggered.connect(lambda _checked=False, handler=handler: handler())
        if entry.tip:
            tip = QCoreApplication.translate(CONTEXT, entry.tip)
            action.setStatusTip(tip)
            action.setToolTip(tip)
        made[entry.id] = action
    return made


def enable_actions(actions: dict[str, QAction], groups: set[str]) -> None:
    """Enable the actions whose group is in `groups`, or is "always"."""
    for entry in ACTIONS:
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

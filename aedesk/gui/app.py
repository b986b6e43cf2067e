"""Starting the desk."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path
from types import TracebackType

from aedesk.gui.background.garbage import Garbage, all_of_it_stays, spare_what_stays
from aedesk.gui.background.plain_import import use_plain_import

use_plain_import()
with all_of_it_stays():  # Python would look for garbage again and again: a tenth of the start
    from PySide6.QtCore import (
        QCoreApplication,
        QMessageLogContext,
        QObject,
        QTimer,
        QtMsgType,
        qInstallMessageHandler,
    )
    from PySide6.QtWidgets import QApplication

    import aedesk
    from aedesk import paths as folders
    from aedesk.engine.engine import load_runtime
    from aedesk.gui.background.trim import map_large_pieces
    from aedesk.gui.config.preferences import preferences
    from aedesk.gui.config.store import close_settings, settings
    from aedesk.gui.files.dialogs import ask_recover
    from aedesk.gui.files.recovery import left_behind
    from aedesk.gui.look.icons import program_icon
    from aedesk.gui.look.messages import show_error
    from aedesk.gui.look.style import DeskStyle, use_theme
    from aedesk.gui.look.translate import speak
    from aedesk.gui.window.language_change import LanguageChange
    from aedesk.gui.window.main_window import MainWindow
    from aedesk.termination import SIGNALS, end_tidily

# The workers run some Python between the long calls that they make. Each time that the desk's thread wants to go on, it
# waits this long (in seconds) for Python's lock; to draw the window it wants it dozens of times.
SWITCH_INTERVAL = 0.001
LIBRARY_AFTER = 5000  # milliseconds: the first photo is open by then
# What Qt says of X11 and Wayland where nothing answers.
NO_DISPLAY = ("could not connect to display", "Failed to create wl_display")


def application() -> QApplication:
    """The one QApplication, set up, in the colours that the person has chosen: a window that is made in others is
    drawn twice."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("AEDesk")
    app.setApplicationVersion(aedesk.__version__)
    app.setDesktopFileName("aedesk")
    app.setWindowIcon(program_icon())
    app.setStyle(DeskStyle())
    use_theme(preferences().theme)
    sys.setswitchinterval(SWITCH_INTERVAL)
    map_large_pieces()
    return app


def application_or_a_sentence() -> QApplication:
    """The same for a program that starts. Where Qt finds no display it would print a page, and abort: one sentence
    takes the place of that."""
    said: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        said.append(text)
        if kind != QtMsgType.QtFatalMsg:
            return
        cut_off = any(word in line for line in said for word in NO_DISPLAY)
        # The last words are that it did not start; the first ones may be a reason.
        why = "no display can be reached" if cut_off else said[0].strip().splitlines()[0].rstrip(". ")
        print(f"aedesk: The desk cannot open: {why}. The command line works without it.", file=sys.stderr)
        sys.stderr.flush()
        os._exit(1)

    before = qInstallMessageHandler(hear)
    app = application()
    qInstallMessageHandler(before)
    for line in said:
        print(line, file=sys.stderr)
    return app


def run(paths: list[Path], mirrored: bool = False) -> int:
    """Show the desk, then open the first of `paths`; `mirrored` from right to left in every language. Returns the exit
    status when it is closed."""
    # Now: until the window is there, nobody feels that all other threads stand still.
    threading.Thread(target=load_runtime, name="aedesk-runtime", daemon=True).start()
    app = application_or_a_sentence()
    speak(app, preferences().language, mirrored)
    install_excepthook()
    end_at_once()
    collect_garbage_here(app)
    window = MainWindow()
    LanguageChange(app, window, mirrored)
    window.show()
    QTimer.singleShot(0, window, spare_what_stays)
    QTimer.singleShot(0, window, lambda: _begin(window, paths))
    QTimer.singleShot(0, window, window.prepare)  # after the photo: the worker takes one after the other
    QTimer.singleShot(0, window, lambda: window.work.make_rest(spare_what_stays))
    QTimer.singleShot(LIBRARY_AFTER, window, window.library.watch_from_the_start)
    status = app.exec()
    close_settings()
    return status


def end_at_once() -> None:
    """Ctrl+C in a terminal ends the desk, as what else ends it from outside: Qt's loop never sees Python's handlers."""
    if os.name == "nt":
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    end_tidily((*SIGNALS, signal.SIGINT))


def collect_garbage_here(owner: QObject) -> None:
    """From now on this thread alone collects Python's garbage, as long as `owner` lives."""
    if owner.findChild(Garbage) is None:
        Garbage(owner)


def _begin(window: MainWindow, paths: list[Path]) -> None:
    """Offer work that was not saved when the program ended badly; else open the first of `paths`."""
    damaged = settings().set_aside
    if damaged is not None:
        window.note(
            QCoreApplication.translate("app", "The settings were damaged and have been reset. The old file is “%s”.")
            % damaged
        )
    left = left_behind(folders.unsaved_work())
    if left and ask_recover(window, [kept.path.name for kept in left]):
        window.opening.recover(left)
        return
    for kept in left:
        kept.remove()
    window.open(paths)


def install_excepthook() -> None:
    """Show what went wrong in a slot: Qt prints it where no one looks, and goes on."""
    showing = False

    def hook(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        nonlocal showing
        sys.__excepthook__(kind, problem, trace)
        if showing or not isinstance(problem, Exception):
            return  # one message is enough when something fails again and again
        showing = True
        try:
            show_error(QApplication.activeWindow(), problem)
        finally:
            showing = False

    sys.excepthook = hook

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from aedesk import paths
from aedesk.cli import main
from aedesk.errors import AEDeskError
from aedesk.gui.app import application, install_excepthook
from aedesk.imaging.formats.load import load
from tests.gui.conftest import Messages

SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM")
# Windows of their own, of which the main window needs none.
LATER = {
    "PySide6.QtPrintSupport",
    "PIL.ImageDraw",
    "aedesk.codec.codec",
    "aedesk.codec.container",
    "aedesk.gui.batch.batch_window",
    "aedesk.gui.files.export_dialog",
    "aedesk.gui.files.open_dialog",
    "aedesk.gui.files.print_dialog",
    "aedesk.gui.files.secret_dialog",
    "aedesk.gui.frames.split_window",
    "aedesk.gui.help.about_dialog",
    "aedesk.gui.help.help_window",
    "aedesk.gui.hints.colour_popup",
    "aedesk.gui.settings.settings_dialog",
    "aedesk.gui.window.command_palette",
    "multiprocessing",
}
STARTED = """
import sys
from aedesk.gui.app import MainWindow, application
app = application()
window = MainWindow()
print("imported:", *sorted({later!r} & set(sys.modules)))
"""
COLLECTED = """
import gc
from aedesk.gui.background import garbage
begun = []
gc.callbacks.append(lambda phase, info: begun.append(phase))
import aedesk.gui.app
gc.callbacks.clear()
enabled, kept = gc.isenabled(), gc.get_freeze_count() > 0
gc.disable()
with garbage.all_of_it_stays():
    pass
print(begun.count("start"), enabled, kept, gc.isenabled())
"""


@pytest.fixture
def excepthook() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before


def test_there_is_one_application(qapp: object) -> None:
    assert application() is application() is qapp


def test_what_goes_wrong_in_a_slot_is_shown(excepthook: None, messages: Messages, qapp: object) -> None:
    install_excepthook()
    problem = AEDeskError("The disk is full.")
    sys.excepthook(type(problem), problem, None)
    assert messages.texts == ["The disk is full."]


def test_leaving_by_the_keyboard_shows_nothing(excepthook: None, messages: Messages, qapp: object) -> None:
    install_excepthook()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert messages.texts == []


def answer(program: str) -> str:
    """What a program of Python prints last, in a process that has imported nothing yet."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.splitlines()[-1]


def test_windows_are_imported_when_they_are_wanted() -> None:
    assert all(find_spec(name) for name in LATER)
    assert answer(STARTED.format(later=LATER)).split() == ["imported:"]


def test_no_garbage_is_looked_for_while_the_desk_is_imported() -> None:
    begun, *rest = answer(COLLECTED).split()
    assert int(begun) < 5  # one is due as it ends; else there are more than a hundred
    assert rest == ["True", "True", "False"]


@pytest.mark.skipif(sys.platform != "linux", reason="displays of Linux")
@pytest.mark.parametrize("set", [{}, {"DISPLAY": ":9876"}, {"QT_QPA_PLATFORM": "nonsense"}])
def test_without_a_display_there_is_one_sentence(set: dict[str, str]) -> None:
    kept = {name: value for name, value in os.environ.items() if name not in SCREEN}
    command = [sys.executable, "-m", "aedesk", "photo.jpg"]
    done = subprocess.run(command, capture_output=True, env={**kept, **set}, text=True, check=False, timeout=60)
    assert done.returncode == 1 and done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("aedesk: The desk cannot open: ") and line.endswith(" The command line works without it.")


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_asked_to_end_the_desk_ends_at_once(number: signal.Signals) -> None:
    program = "from aedesk.gui import app; app.end_at_once(); print('ready', flush=True); app.application().exec()"
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as desk:
        assert desk.stdout is not None and desk.stdout.readline() == "ready\n"
        desk.send_signal(number)
        assert desk.wait(20) == 128 + number


@pytest.mark.parametrize(("given", "mirrored"), [(["a.jpg"], False), (["-reverse", "a.jpg"], True)])
def test_the_option_of_qt_for_writing_from_right_to_left_is_known(
    given: list[str], mirrored: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[list[Path], bool]] = []
    monkeypatch.setattr("aedesk.gui.app.run", lambda paths, mirrored: asked.append((paths, mirrored)) or 0)
    assert main(given) == 0
    assert asked == [([Path("a.jpg")], mirrored)]


def test_the_sample_photo_is_there_and_small() -> None:
    photo = load(paths.sample_photo())
    assert photo.pixels.shape == (900, 1280, 3)
    assert paths.sample_photo().stat().st_size < 300_000

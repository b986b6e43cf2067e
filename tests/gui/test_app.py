from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from aedesk.errors import AEDeskError
from aedesk.gui.app import application, install_excepthook
from tests.gui.conftest import Messages

SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM")


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

from __future__ import annotations

import io
import sys

import pytest

from aedesk import time_left
from aedesk.cli.progress import ProgressBar
from aedesk.jobs import Job, Stage
from aedesk.sentence import Sentence


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_on_a_terminal_is_wiped_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    with ProgressBar("tante.png") as bar:
        bar.show(0.5)
        assert "tante.png [###############---------------]  50%" in sys.stderr.getvalue()  # type: ignore[attr-defined]
    assert sys.stderr.getvalue().endswith("\r\x1b[K")  # type: ignore[attr-defined]


def test_nothing_in_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with ProgressBar("tante.png") as bar:
        bar.show(0.5)
    assert sys.stderr.getvalue() == ""  # type: ignore[attr-defined]


def test_what_is_done_and_the_time_left_stand_behind_the_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal, now = Terminal(), 0.0
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setattr(time_left.time, "monotonic", lambda: now)
    with ProgressBar("tante.png") as bar:
        part = Job(bar.show, bar.name_stages).part(0.0, 1.0, Stage(Sentence("Denoise"), 2, 3))
        for tenth in range(1, 6):
            now += 10
            part.progress(tenth / 10)
        assert terminal.getvalue().endswith("50% Denoise, 2 of 3 - About 50 s left\x1b[K")
        assert "left" not in terminal.getvalue().split("\r")[1]


def test_a_line_stays_inside_a_narrow_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("COLUMNS", "60")
    with ProgressBar("t" * 50) as bar:
        Job(bar.show, bar.name_stages).part(0.0, 1.0, Stage(Sentence("Looking for scratches"))).progress(0.5)
    assert max(len(line.removesuffix("\x1b[K")) for line in terminal.getvalue().split("\r")) < 60

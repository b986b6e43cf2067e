from __future__ import annotations

import io
import sys

import pytest

from aedesk.cli.progress import ProgressBar


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

"""Memory goes back to the system."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest

from aedesk.gui.background import trim as spare_memory


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only glibc keeps it")
def test_what_lay_between_pieces_that_are_used_goes_back() -> None:
    if spare_memory._malloc_trim is None:
        pytest.skip("another C library")
    pieces = [np.ones(100_000, np.uint8) for _ in range(800)]
    kept = pieces[::8]
    del pieces
    before = resident()
    spare_memory.give_back()
    assert before - resident() > 30_000_000 and len(kept) == 100


def test_other_systems_need_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert spare_memory._trim() is None

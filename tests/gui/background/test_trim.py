"""Memory goes back to the system."""

from __future__ import annotations

import os
import subprocess
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
    assert spare_memory._of_glibc("malloc_trim") is None
    spare_memory.map_large_pieces()


RUSH = """
import sys, numpy as np
from tests.gui.background.test_trim import resident
from aedesk.gui.background.trim import map_large_pieces
if sys.argv[1] == "mapped":
    map_large_pieces()
np.ones(20_000_000, np.uint8)  # once freed, glibc takes such pieces from its heap
before = resident()
photos, small = [], []
for _ in range(10):
    photos.append(np.ones(20_000_000, np.uint8))
    small.append(np.ones(100_000, np.uint8))
del photos
print(resident() - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only glibc keeps it")
def test_photos_that_were_put_away_leave_no_gaps() -> None:
    if spare_memory._malloc_trim is None:
        pytest.skip("another C library")
    kept = {}
    for how in ("usual", "mapped"):
        command = [sys.executable, "-c", RUSH, how]
        done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3])
        kept[how] = int(done.stdout)
    assert kept["mapped"] < 20_000_000 < 100_000_000 < kept["usual"], kept

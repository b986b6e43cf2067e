"""The training ground without the fonts of the machine: a test that wants some brings them (data/fonts.py)."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def no_fonts_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> tuple[Path, ...]:
        return ()

    monkeypatch.setattr("aedesk.training.data.fonts.font_folders", none)

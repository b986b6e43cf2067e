"""Projects of the workshop that are nobody's."""

from __future__ import annotations

from pathlib import Path

import pytest

from aedesk import paths


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "workshop", lambda: tmp_path / "workshop")
    return tmp_path / "workshop"

from __future__ import annotations

from pathlib import Path

import pytest

import aedesk.models.store
from aedesk.gui.background.models import Models
from aedesk.jobs import Job
from aedesk.models.store import ModelStore


def test_the_device_is_known_after_preparing() -> None:
    models = Models("cpu")
    assert models.device == ""
    assert models.prepare(["noise_level"]).startswith("CPU: ")
    assert models.device.startswith("CPU: ")
    models.close()


def test_a_missing_network_is_no_problem_yet(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(aedesk.models.store, "ModelStore", lambda: ModelStore([tmp_path]))
    assert Models("cpu").prepare(["denoise"]) == ""


def test_one_engine_serves_all_tools() -> None:
    models = Models("cpu")
    assert models.context(Job()).engine is models.context(Job()).engine

from __future__ import annotations

from pathlib import Path

import pytest

import aedesk.models.store
from aedesk.gui.background.models import Workshop
from aedesk.jobs import Job
from aedesk.models.store import ModelStore


def test_the_device_is_known_after_preparing() -> None:
    workshop = Workshop("cpu")
    assert workshop.device == ""
    assert workshop.prepare(["noise_level"]).startswith("CPU: ")
    assert workshop.device.startswith("CPU: ")
    workshop.close()


def test_a_missing_network_is_no_problem_yet(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(aedesk.models.store, "ModelStore", lambda: ModelStore([tmp_path]))
    assert Workshop("cpu").prepare(["denoise"]) == ""


def test_one_engine_serves_all_tools() -> None:
    workshop = Workshop("cpu")
    assert workshop.context(Job()).engine is workshop.context(Job()).engine

"""PyTorch is brought by pip, and what goes wrong is a sentence."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest

from aedesk.errors import AEDeskError
from aedesk.jobs import Cancelled, Job
from aedesk.workshop import install as module
from aedesk.workshop.install import PACKAGES, command, install

ROOT = Path(__file__).parents[2]


def python(program: str) -> list[str]:
    return [sys.executable, "-c", program]


def test_it_brings_what_the_extra_names() -> None:
    extra = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]["training"]
    assert set(PACKAGES) <= set(extra) and set(PACKAGES) <= set(command())


def test_it_says_what_pip_says() -> None:
    said: list[str] = []
    install(said.append, Job(), python("print('Collecting torch'); print('Installed')"))
    assert said == ["Collecting torch", "Installed"]


def test_a_failure_is_the_reason_of_pip() -> None:
    program = "import sys; print('ERROR: No space left on device'); print('hint'); sys.exit(1)"
    with pytest.raises(AEDeskError, match="No space left on device"):
        install(lambda line: None, Job(), python(program))


def test_it_can_be_stopped() -> None:
    job = Job()
    with pytest.raises(Cancelled):
        install(lambda line: job.cancel(), job, python("import time; print('Collecting', flush=True); time.sleep(60)"))


def test_a_bundle_says_how_instead(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "is_bundle", lambda: True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(AEDeskError, match="without Python"):
        install(lambda line: None, Job())

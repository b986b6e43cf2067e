from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from aedesk.engine import devices


def test_the_processor_has_its_makers_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    facts = tmp_path / "cpuinfo"
    facts.write_text(
        "processor\t: 0\nmodel name\t: Abacus 9000: Turbo\nprocessor\t: 1\nmodel name\t: Abacus 9000: Turbo\n"
    )
    monkeypatch.setattr(devices, "CPU_FACTS", facts)
    assert devices.processor_name() == "Abacus 9000: Turbo"


@pytest.mark.parametrize("content", [None, "", "model name\t: \n"])
def test_a_processor_without_a_name_is_still_called_something(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str | None
) -> None:
    facts = tmp_path / "cpuinfo"
    if content is not None:
        facts.write_text(content)
    monkeypatch.setattr(devices, "CPU_FACTS", facts)
    assert devices.processor_name()


def test_the_graphics_card_is_named_by_its_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(command: list[str], **options: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 0, "NVIDIA Abacus\nNVIDIA Other\n")

    monkeypatch.setattr(devices.shutil, "which", lambda name: "/bin/" + name)
    monkeypatch.setattr(devices.subprocess, "run", answer)
    assert devices.graphics_card_name() == "NVIDIA Abacus"


def test_a_silent_driver_is_no_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(command: list[str], **options: object) -> None:
        raise subprocess.TimeoutExpired(command, 5)

    monkeypatch.setattr(devices.shutil, "which", lambda name: "/bin/" + name)
    monkeypatch.setattr(devices.subprocess, "run", hang)
    assert devices.graphics_card_name() == "CUDA"

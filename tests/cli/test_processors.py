"""`aedesk doctor` says what computes, and why not something faster."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from aedesk import paths
from aedesk.cli import main, processors
from aedesk.engine import decision, providers
from aedesk.engine.measure import Measured
from aedesk.engine.providers import CPU, packages, provider
from aedesk.models.store import ModelStore


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A card whose driver is missing, one that is not installed, and the processor under two names."""
    cuda, webgpu, second = (provider(id) for id in ("cuda", "webgpu", "openvino"))
    monkeypatch.setattr(type(cuda), "installed", property(lambda one: one.id in ("cuda", "cpu", "openvino")))
    second = replace(second, library="onnxruntime", name=CPU.name, systems=())
    there = (replace(cuda, library="openvino", systems=()), webgpu, second, CPU)
    for module in (providers, processors):
        monkeypatch.setattr(module, "PROVIDERS", there)
    monkeypatch.setattr(processors, "graphics_card_name", lambda: processors.NO_NAME)
    monkeypatch.setattr(paths, "fastest_processor", lambda: tmp_path / "processor.json")


def test_each_is_tried_and_told(table: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert processors.show(ModelStore()) == []
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("cpu: works (CPU: ") and said[1].startswith("openvino: works (CPU: ")
    assert said[2] == "webgpu: not installed (package onnxruntime-webgpu, in place of the other ONNX Runtime)"
    assert said[3].startswith("cuda: does not start (")
    assert said[4] == "auto: cpu. openvino may be faster: `aedesk doctor --measure` finds out."


def test_what_was_measured_is_used_and_told(
    table: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    second = provider("openvino")
    found = [
        Measured(CPU, "CPU: Abacus", [2.0, 1.0]),
        Measured(second, "CPU: Abacus, OpenVINO", [1.0, 0.5], steps=1.84, loss=0.0123),
        Measured(provider("cuda"), problem="does not start (no driver)"),
    ]
    monkeypatch.setattr(processors, "measure", lambda there, cards: found)
    assert processors.find_fastest(ModelStore()) == []
    said = capsys.readouterr().out
    assert "cpu: 0.13, 0.26 megapixels/s (CPU: Abacus)" in said
    assert "openvino: 0.26, 0.52 megapixels/s (CPU: Abacus, OpenVINO); 1.8 of 255 from cpu at most, +0.012 dB" in said
    assert "cuda: does not start (no driver)" in said and "auto: openvino from now on" in said
    assert decision.decided(packages()) == "openvino"
    processors.show(ModelStore())
    assert "auto: openvino, which was measured to be the fastest here" in capsys.readouterr().out


def test_a_decision_that_cannot_be_kept_is_a_problem(
    table: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(paths, "fastest_processor", lambda: tmp_path / "file" / "processor.json")
    monkeypatch.setattr(processors, "measure", lambda there, cards: [Measured(CPU, "CPU: Abacus", [2.0, 1.0])])
    (problem,) = processors.find_fastest(ModelStore())
    assert problem.startswith("What was measured cannot be kept")


def test_an_idle_card_is_named(
    table: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(CPU), "installed", property(lambda one: one is CPU))
    monkeypatch.setattr(processors, "graphics_card_name", lambda: "NVIDIA Abacus")
    processors.show(ModelStore())
    assert "nothing else is installed that starts here. The extra 'cuda' would use the NVIDIA Abacus." in (
        capsys.readouterr().out
    )


def test_a_tool_takes_every_provider_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["denoise", "--help"]) == 0
    said = "".join(capsys.readouterr().out.split())  # long lists are broken anywhere
    assert f"{{{','.join(providers.DEVICES)}}}" in said

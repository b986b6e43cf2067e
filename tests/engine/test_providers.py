"""One table says what can compute; who does not start or is short of memory is told once, and the next computes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from aedesk import paths
from aedesk.engine import decision, engine, measure, providers
from aedesk.engine.engine import Engine
from aedesk.engine.measure import Measured, fastest
from aedesk.engine.problems import CannotStart, OutOfMemory, Unavailable
from aedesk.engine.providers import CPU, DEVICES, PROVIDERS, Provider, offered, provider, to_try
from aedesk.engine.sessions import Session, open_session
from aedesk.engine.tiled import SHORT_OF_MEMORY, Network, run_tiled
from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.tools.base import Context
from tests.conftest import drawing

LEVELS = {"levels": np.array([[0.1, 0.2]], np.float32)}
CUDA = provider("cuda")
Run = Callable[[Mapping[str, np.ndarray]], None]


class Card:
    """A session on a card that computes as the processor does, after `check` had its say."""

    def __init__(self, inner: Session, check: Run) -> None:
        self._inner, self._check = inner, check
        self.provider, self.threads = CUDA, inner.threads

    def run(self, wanted: Sequence[str] | None, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        self._check(inputs)
        return self._inner.run(wanted, inputs, job)


@pytest.fixture
def with_card(monkeypatch: pytest.MonkeyPatch) -> Callable[[Run], list[str]]:
    """Pretend that there is a card; returns what was opened."""

    def pretend(check: Run, start: Callable[[], None] = lambda: None) -> list[str]:
        opened: list[str] = []

        def open_fake(path: Path, one: Provider, threads: int) -> Session:
            opened.append(one.id)
            if one is CPU:
                return open_session(path, one, threads)
            start()
            return Card(open_session(path, CPU, threads), check)

        monkeypatch.setattr(engine, "open_session", open_fake)
        monkeypatch.setattr(engine, "to_try", lambda wish: [CUDA, CPU] if wish == "auto" else [provider(wish)])
        return opened

    return pretend


def no_room_above(pixels: int, error: type[Exception] = RuntimeError) -> tuple[Run, list[int]]:
    """A card whose memory is too small for larger pictures, and the sizes that it was given."""
    seen: list[int] = []

    def check(inputs: Mapping[str, np.ndarray]) -> None:
        seen.append(inputs["image"].shape[2] * inputs["image"].shape[3])
        if seen[-1] > pixels:
            raise error("CUDA failure 2: out of memory")

    return check, seen


def unavailable() -> None:
    raise Unavailable("there is no driver")


def noisy(height: int, width: int) -> Image:
    noise = np.random.default_rng(0).normal(0, 20, (height, width, 3))
    return Image(np.clip(drawing(height, width) + noise, 0, 255).astype(np.uint8))


def test_the_table_is_sound() -> None:
    ids = [one.id for one in PROVIDERS]
    assert len(set(ids)) == len(ids) and "auto" not in ids
    assert set(DEVICES) == {"auto", *ids} and PROVIDERS[-1] is CPU and CPU.installed and CPU.fits
    assert not any(one.automatic and one.fixed for one in PROVIDERS), "none makes a person wait unasked"


def test_no_other_list_names_them() -> None:
    """But the training ground, which checks its files on the processor."""
    root = Path(providers.__file__).parents[1]
    named = {path for path in root.rglob("*.py") if "ExecutionProvider" in path.read_text(encoding="utf-8")}
    assert {path for path in named if "training" not in path.parts} == {Path(providers.__file__)}


def test_the_processor_is_tried_last() -> None:
    assert to_try("auto")[-1] is CPU and to_try("cpu") == [CPU]
    assert to_try("openvino") == [provider("openvino")]


@pytest.mark.parametrize("wish", [one.id for one in PROVIDERS if not one.installed])
def test_who_wants_what_is_not_there_is_told(wish: str, context: Context) -> None:
    with pytest.raises(CannotStart, match="choose the processor"):
        Engine(wish).prepare(context.models.get("noise_level"))


def test_what_does_not_start_is_told_once(with_card: Callable[..., list[str]], context: Context) -> None:
    opened = with_card(lambda inputs: None, unavailable)
    one = Engine("auto", threads=1)
    for id in ("noise_level", "denoise"):
        one.prepare(context.models.get(id))
    assert opened == ["cuda", "cpu", "cpu"] and one.device.startswith("CPU: ")
    (note,) = one.take_notes()
    assert str(note) == "CUDA (NVIDIA) cannot be used (there is no driver): something slower computes instead."
    assert one.take_notes() == []


def test_what_a_person_has_chosen_is_not_replaced(with_card: Callable[..., list[str]], context: Context) -> None:
    with_card(lambda inputs: None, unavailable)
    with pytest.raises(CannotStart, match="there is no driver"):
        Engine("cuda").prepare(context.models.get("denoise"))


def test_what_fails_in_the_middle_is_replaced_and_told(with_card: Callable[..., list[str]], context: Context) -> None:
    def check(inputs: Mapping[str, np.ndarray]) -> None:
        raise RuntimeError("the card fell off the bus\nat line 9")

    with_card(check)
    one, card = Engine("auto", threads=1), context.models.get("noise_level")
    inputs = {"image": np.zeros((1, 3, 64, 64), np.float32)}
    assert len(one.run(card, inputs, Job())) == 2 and one.device.startswith("CPU: ")
    assert [str(note) for note in one.take_notes()] == [
        "CUDA (NVIDIA) cannot be used (the card fell off the bus): something slower computes instead."
    ]
    with pytest.raises(AEDeskError, match="fell off the bus"):
        Engine("cuda", threads=1).run(card, inputs, Job())


def test_a_broken_network_is_no_fault_of_the_card(
    with_card: Callable[..., list[str]], context: Context, tmp_path: Path
) -> None:
    opened = with_card(lambda inputs: None)
    broken = tmp_path / "model.onnx"
    broken.write_bytes(b"rot")
    one = Engine("auto", threads=1)
    with pytest.raises(AEDeskError, match="cannot run"):
        one.prepare(replace(context.models.get("denoise"), path=broken, sha256="0", mixed=None))
    assert one.take_notes() == []
    one.prepare(context.models.get("denoise"))
    assert opened[-1] == "cuda"


@pytest.mark.parametrize("error", [RuntimeError, MemoryError])
def test_where_memory_is_short_tiles_are_smaller(
    with_card: Callable[..., list[str]], context: Context, error: type[Exception]
) -> None:
    check, seen = no_room_above(170 * 170, error)
    with_card(check)
    # What a processor computes in 8 bits differs a little with every tile.
    card, image, told = replace(context.models.get("denoise"), mixed=None), noisy(300, 260), []
    usual = run_tiled(Network(context.engine, card, Job()), image, LEVELS)
    one = Engine("cuda", threads=1)
    result = run_tiled(Network(one, card, Job(told.append)), image, LEVELS)
    assert abs(result.pixels.astype(int) - usual.pixels).max() <= 1
    assert seen[0] > 170 * 170 >= seen[-1] and one.take_notes() == [SHORT_OF_MEMORY]
    assert told == sorted(told) and told[-1] == pytest.approx(1)


def test_the_processor_takes_what_fits_nowhere_else(with_card: Callable[..., list[str]], context: Context) -> None:
    check, _ = no_room_above(10)
    with_card(check)
    card, image = replace(context.models.get("denoise"), mixed=None), noisy(120, 100)
    one = Engine("auto", threads=1)
    result = run_tiled(Network(one, card, Job()), image, LEVELS)
    usual = run_tiled(Network(context.engine, card, Job()), image, LEVELS)
    assert abs(result.pixels.astype(int) - usual.pixels).max() <= 1 and one.device.startswith("CPU: ")
    assert "The memory of CUDA (NVIDIA) was not enough" in str(one.take_notes()[-1])
    with pytest.raises(OutOfMemory, match="not enough memory"):
        run_tiled(Network(Engine("cuda", threads=1), card, Job()), image, LEVELS)


def test_the_measured_one_is_tried_first_until_something_changes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(paths, "fastest_processor", lambda: tmp_path / "new" / "processor.json")
    there = (replace(CUDA, library="openvino"), replace(provider("openvino"), library="openvino"), CPU)
    monkeypatch.setattr(providers, "PROVIDERS", there)
    monkeypatch.setattr(providers.importlib.util, "find_spec", lambda name: SimpleNamespace())
    assert [one.id for one in to_try("auto")] == ["cuda", "cpu"]
    decision.decide("openvino", providers.packages())
    assert [one.id for one in to_try("auto")] == ["openvino", "cuda", "cpu"]
    decision.decide("cpu", providers.packages())
    assert to_try("auto") == [CPU]
    monkeypatch.setattr(decision, "processor_name", lambda: "Abacus")
    assert [one.id for one in to_try("auto")] == ["cuda", "cpu"]


@pytest.mark.parametrize("content", ["", "[]", "{", '{"computer": 3}', "null"])
def test_a_broken_decision_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: str) -> None:
    (tmp_path / "processor.json").write_text(content, encoding="utf-8")
    monkeypatch.setattr(paths, "fastest_processor", lambda: tmp_path / "processor.json")
    assert decision.decided([]) == ""


def test_the_fastest_is_as_good_and_clearly_faster() -> None:
    usual, openvino = Measured(CPU, seconds=[1.0, 1.0]), provider("openvino")
    assert fastest([usual, Measured(openvino, seconds=[0.5, 0.5])]) is openvino
    assert fastest([usual, Measured(openvino, seconds=[0.5, 0.5], loss=0.06)]) is CPU
    assert fastest([usual, Measured(openvino, seconds=[0.95, 1.0])]) is CPU
    assert fastest([usual, Measured(openvino, seconds=[0.5], problem="fell over")]) is CPU
    assert fastest([usual, Measured(openvino, problem="is not there")]) is CPU
    assert fastest([usual, Measured(openvino, seconds=[0.2, 1.2])]) is CPU, "Fast would be slower"
    assert fastest([Measured(CPU, problem="fell over"), Measured(openvino, seconds=[0.5, 0.5])]) is CPU


def test_a_measurement_compares_with_the_processor(
    with_card: Callable[..., list[str]], context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_card(lambda inputs: None)
    monkeypatch.setattr(measure, "ROUNDS", 1)
    small = measure.clean(64)
    monkeypatch.setattr(measure, "clean", lambda: small)
    missing = provider("webgpu")
    monkeypatch.setattr(engine, "open_session", _without(missing, engine.open_session))
    found = measure.measure([missing, CUDA, CPU], [replace(context.models.get("denoise"), mixed=None)])
    assert [one.provider.id for one in found] == ["cpu", "webgpu", "cuda"]
    assert found[0].seconds and found[0].steps == found[2].steps == found[2].loss == 0 and found[2].seconds
    assert "does not start" in found[1].problem and fastest(found) in (CPU, CUDA)


def _without(
    missing: Provider, opens: Callable[[Path, Provider, int], Session]
) -> Callable[[Path, Provider, int], Session]:
    def open_other(path: Path, one: Provider, threads: int) -> Session:
        if one is missing:
            unavailable()
        return opens(path, one, threads)

    return open_other


def test_a_person_is_offered_what_is_there_and_what_was_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(providers, "installed_runtimes", lambda packages: {"onnxruntime": "1"})
    monkeypatch.setattr(providers.sys, "platform", "linux")
    assert [one.id for one in offered()] == ["cpu"]
    assert [one.id for one in offered("cuda")] == ["cpu", "cuda"]
    monkeypatch.setattr(providers.sys, "platform", "darwin")
    assert [one.id for one in offered()] == ["cpu", "coreml"]

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from aedesk.engine.engine import Engine
from aedesk.engine.providers import CPU, Provider, provider
from aedesk.engine.sessions import Session, open_session
from aedesk.engine.tiled import Network, is_neutral, run_box, run_tiled
from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.jobs import Cancelled, Job
from aedesk.tools.base import Context
from tests.conftest import drawing

LEVELS = {"levels": np.array([[0.1, 0.2]], np.float32)}


def test_the_device_is_what_really_runs(context: Context) -> None:
    card = context.models.get("noise_level")
    engine = Engine("cpu", threads=1)
    assert engine.device == ""
    engine.run(card, {"image": np.zeros((1, 3, 64, 64), np.float32)}, Job())
    assert engine.device.startswith("CPU: ") and engine.device.endswith(", 1 thread")


def test_a_cancelled_job_does_not_run_and_the_engine_stays_usable(context: Context) -> None:
    card = context.models.get("noise_level")
    job = Job()
    job.cancel()
    inputs = {"image": np.zeros((1, 3, 64, 64), np.float32)}
    with pytest.raises(Cancelled):
        context.engine.run(card, inputs, job)
    assert len(context.engine.run(card, inputs, Job())) == 2


def test_a_wrong_input_is_a_sentence(context: Context) -> None:
    with pytest.raises(AEDeskError, match="cannot run"):
        context.engine.run(context.models.get("noise_level"), {"image": np.zeros(3, np.float32)}, Job())


def test_tiles_have_no_seams(context: Context) -> None:
    """The same photo in small tiles and whole: the halo covers what the network looks at."""
    card = context.models.get("denoise")
    noise = np.random.default_rng(0).normal(0, 20, (200, 280, 3))
    image = Image(np.clip(drawing(200, 280) + noise, 0, 255).astype(np.uint8))
    whole = run_tiled(Network(context.engine, card, Job()), image, LEVELS)
    tiled = run_tiled(Network(context.engine, card, Job()), image, LEVELS, largest=160 * 160)
    assert abs(whole.pixels.astype(int) - tiled.pixels.astype(int)).max() <= 1
    box = run_box(Network(context.engine, card, Job()), image, (50, 61, 180, 200), LEVELS, largest=160 * 160)
    assert abs(whole.pixels[50:180, 61:200].astype(int) - box).max() <= 1


@pytest.mark.parametrize("size", [(1, 1), (7, 5), (40, 1000)])
@pytest.mark.parametrize("value", [0, 255])
def test_odd_sizes_black_and_white(context: Context, size: tuple[int, int], value: int) -> None:
    image = Image(np.full((*size, 3), value, np.uint8))
    result = run_tiled(Network(context.engine, context.models.get("denoise"), Job()), image, LEVELS, largest=160 * 160)
    assert result.pixels.shape == image.pixels.shape
    assert abs(result.pixels.astype(int) - value).max() < 40


def test_grey_stored_as_rgb_stays_grey(context: Context) -> None:
    grey = np.repeat(drawing(50, 50, 1), 3, axis=2)
    result = run_tiled(Network(context.engine, context.models.get("denoise"), Job()), Image(grey), LEVELS)
    assert is_neutral(result) and not result.is_grey


def test_cancel_between_tiles(context: Context, colour: Image) -> None:
    job = Job(lambda fraction: job.cancel())
    with pytest.raises(Cancelled):
        run_tiled(Network(context.engine, context.models.get("denoise"), job), colour, LEVELS, largest=80 * 80)


def test_without_further_threads_a_network_runs_in_one(context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    real, tried = onnxruntime.InferenceSession, []

    def few_threads(path: str, options: onnxruntime.SessionOptions, **more: object) -> onnxruntime.InferenceSession:
        tried.append(options.intra_op_num_threads)
        if options.intra_op_num_threads > most:
            raise RuntimeError("/onnxruntime_src/env.cc:327 pthread_create failed, error code: 11")
        return real(path, options, **more)

    monkeypatch.setattr(onnxruntime, "InferenceSession", few_threads)
    card, inputs = context.models.get("noise_level"), {"image": np.zeros((1, 3, 64, 64), np.float32)}
    most = 1
    assert len(Engine("cpu", threads=3).run(card, inputs, Job())) == 2 and tried == [3, 1]
    most = 0
    with pytest.raises(AEDeskError, match="lets no more threads start"):
        Engine("cpu", threads=3).run(card, inputs, Job())


def test_a_processor_computes_the_mixed_variant_and_a_card_the_plain_one(
    context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = context.models.get("noise_level")
    other = replace(card, path=tmp_path / "mixed.onnx", sha256="other")
    shutil.copy(card.path, other.path)
    opened: list[Path] = []

    def opening(path: Path, provider: Provider, threads: int) -> Session:
        opened.append(path)
        return open_session(path, CPU, threads)

    monkeypatch.setattr("aedesk.engine.engine.open_session", opening)
    inputs = {"image": np.zeros((1, 3, 64, 64), np.float32)}
    Engine("cpu", 1).run(replace(card, mixed=other), inputs, Job())
    assert opened == [other.path]
    monkeypatch.setattr("aedesk.engine.engine.to_try", lambda wish: [provider("cuda")])
    Engine("cuda", 1).run(replace(card, mixed=other), inputs, Job())
    assert opened == [other.path, card.path]


def test_the_networks_that_people_wait_for_have_a_mixed_variant_that_draws_the_same(context: Context) -> None:
    image = drawing(96, 96).transpose(2, 0, 1)[None].astype(np.float32) / 255
    strip = np.zeros((1, 1, 96, 96), np.float32)
    strip[..., 40:44] = 1
    for id, inputs in {
        "denoise": {"image": image, **LEVELS},
        "find_damage": {"image": image, "guess": np.full((1, 1, 96, 96), 0.5, np.float32)},
        "inpaint": {"image": image, "mask": strip},
    }.items():
        card = context.models.get(id)
        assert card.mixed is not None and card.mixed.path.stat().st_size < card.path.stat().st_size
        plain, mixed = (Engine("cpu", 1).run(one, inputs, Job())[0] for one in (replace(card, mixed=None), card))
        assert abs(plain - mixed).max() > 0 and np.sqrt(np.mean((plain - mixed) ** 2)) < 0.005, id

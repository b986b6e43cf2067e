from __future__ import annotations

import numpy as np
import onnxruntime
import pytest

from aedesk.engine.engine import Engine
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

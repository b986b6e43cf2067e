"""Fitting, exporting and going on, for a few seconds. Needs PyTorch."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from tests.conftest import drawing

pytestmark = pytest.mark.training


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for i in range(3):
        Pillow.fromarray(np.roll(drawing(300, 300), i * 7, axis=1)).save(folder / f"{i}.png")
    return folder


def test_fit_export_and_go_on(photos: Path, tmp_path: Path) -> None:
    import torch

    from aedesk.models.store import ModelStore
    from aedesk.training.export.export import export
    from aedesk.training.export.onnx_weights import state_from_onnx
    from aedesk.training.tasks import TASKS
    from aedesk.training.train import FitOptions, fit, load_initial

    task = TASKS["denoise"]
    options = FitOptions(photos, tmp_path / "run", minutes=0.03, batch=2, crop=32, workers=0)
    checkpoint = fit(task, options)
    assert (tmp_path / "run" / "curve.csv").read_text().count("\n") >= 2
    export(task, checkpoint, tmp_path / "weights")
    card = ModelStore([tmp_path / "weights"]).get("denoise")
    assert (card.multiple, card.halo) == (task.multiple, task.halo)

    network = task.build()
    load_initial(task, network, card.path.parent)
    kept = state_from_onnx(card.path)
    for name, value in network.state_dict().items():
        assert (kept[name] == value).all(), name
    trained = torch.load(checkpoint, weights_only=True)["average"]
    for name, value in trained.items():
        assert torch.allclose(kept[name], value, rtol=1e-3, atol=1e-6), name  # 16 bits


def test_the_variants_in_8_bits_are_close_to_the_network(photos: Path, tmp_path: Path) -> None:
    import torch

    from aedesk.engine.engine import Engine
    from aedesk.jobs import Job
    from aedesk.models.store import ModelStore
    from aedesk.training.export.export import export
    from aedesk.training.export.quantize import quantize_all, quantize_coarse
    from aedesk.training.tasks import TASKS

    task = TASKS["denoise"]
    torch.manual_seed(0)
    torch.save({"average": task.build().state_dict()}, tmp_path / "checkpoint.pt")
    export(task, tmp_path / "checkpoint.pt", tmp_path / "weights")
    quantize_all(task, photos, tmp_path / "weights")
    quantize_coarse(task, photos, tmp_path / "weights")
    store = ModelStore([tmp_path / "weights"])
    card, fast = store.get("denoise"), store.get("denoise", fast=True)
    assert fast.path.name == "fast.onnx" and fast.path.stat().st_size < card.path.stat().st_size
    inputs = {
        "image": drawing(64, 64).transpose(2, 0, 1)[None].astype(np.float32) / 255,
        "levels": np.float32([[0.1, 0.0]]),
    }
    assert card.mixed is not None and card.mixed.path.stat().st_size < card.path.stat().st_size
    engine, plain = Engine("cpu", 1), replace(card, mixed=None)
    exact, quick, mixed = (engine.run(c, inputs, Job())[0] for c in (plain, fast, card.mixed))
    assert 0 < abs(exact - mixed).max() < abs(exact - quick).max() < 0.05


def test_the_rate_rises_and_falls() -> None:
    from aedesk.training.train import rate_at

    assert rate_at(0.0, 0, 1e-3) < 1e-4
    assert rate_at(0.1, 500, 1e-3) == rate_at(0.79, 500, 1e-3) == 1e-3  # it stays, so that one can go on from it
    assert 4e-4 < rate_at(0.9, 500, 1e-3) < 6e-4
    assert rate_at(1.0, 5000, 1e-3) == pytest.approx(1e-5)


def test_going_on_takes_up_the_momentum(photos: Path, tmp_path: Path) -> None:
    import torch

    from aedesk.training.optimizer import make_optimizers
    from aedesk.training.tasks import TASKS
    from aedesk.training.train import FitOptions, fit, go_on

    task = TASKS["noise_level"]
    options = FitOptions(photos, tmp_path / "run", 0.05, batch=2, crop=32, workers=0, validate_every=0.01)
    checkpoint = fit(task, options)
    steady = tmp_path / "run" / "steady.pt"
    kept = torch.load(steady, weights_only=True)
    network, average = task.build(), task.build()
    optimizers = make_optimizers(network, 1e-3)
    go_on(steady, network, average, optimizers)
    assert all((network.state_dict()[name] == value).all() for name, value in kept["network"].items())
    assert all((average.state_dict()[name] == value).all() for name, value in kept["average"].items())
    assert sum(len(optimizer.state) for optimizer in optimizers) > 0
    fresh = make_optimizers(network, 1e-3)
    go_on(checkpoint, network, average, fresh)  # without momentum: nothing to take up
    assert sum(len(optimizer.state) for optimizer in fresh) == 0


def test_a_deeper_network_starts_where_the_shallow_one_ended(tmp_path: Path) -> None:
    import torch

    from aedesk.training.networks.denoiser import Denoiser
    from aedesk.training.tasks import TASKS
    from aedesk.training.train import load_initial

    shallow, deep = Denoiser((8, 16), (1, 1)), Denoiser((8, 16), (2, 2))
    torch.save({"average": shallow.state_dict()}, tmp_path / "shallow.pt")
    load_initial(TASKS["denoise"], deep, tmp_path / "shallow.pt")
    x, levels = torch.rand(1, 3, 16, 16), torch.rand(1, 2)
    assert torch.allclose(shallow(x, levels), deep(x, levels), atol=1e-6)


def test_the_loop_knows_no_network_by_its_kind() -> None:
    """A task that begins in a way of its own says so itself (`load_initial`)."""
    from aedesk.training import train

    lines = Path(train.__file__).read_text(encoding="utf-8").splitlines()
    networks = {line.split("import ")[1] for line in lines if line.startswith("from aedesk.training.networks.")}
    assert networks == {"ResidualBlock", "load_teacher"}


def test_compress_goes_on_from_its_folder(tmp_path: Path) -> None:
    import torch

    from aedesk.training.export.export import export
    from aedesk.training.tasks import TASKS
    from aedesk.training.train import load_initial

    task = TASKS["compress"]
    torch.manual_seed(4)
    first, second = task.build(), task.build()
    torch.save({"average": first.state_dict()}, tmp_path / "compress.pt")
    export(task, tmp_path / "compress.pt", tmp_path / "weights")
    load_initial(task, second, tmp_path / "weights" / "compress")
    kept = second.state_dict()
    for name, value in first.state_dict().items():
        if not name.startswith("hyper_decoder"):  # in whole numbers
            assert torch.allclose(kept[name].float(), value.float(), rtol=2e-3, atol=1e-3), name

"""Every task that makes its batches on a GPU makes what its loss, its network and its processes make of it, too."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.training.data.photo_bank import made_bank
from tests.training.data.shapes_folder import make_shapes_folder

pytestmark = pytest.mark.training


@pytest.mark.parametrize("id", ["denoise", "sharpen", "enlarge", "inpaint", "colorize", "library_code"])
def test_a_batch_on_the_device_is_like_one_of_samples(id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    from aedesk.training.batches import Samples, made_on, prepared
    from aedesk.training.tasks import TASKS
    from aedesk.training.tasks.base import OnDevice

    monkeypatch.setattr("aedesk.training.tasks.inpaint.MASKS", 6)
    task, size, count = TASKS[id], 64, 20
    assert isinstance(task, OnDevice)
    samples = Samples(made_bank(tmp_path), task, size, seed=2)
    one = next(made_on(torch.device("cpu"), samples, count))
    other = next(prepared(samples, count, 0, torch.device("cpu")))
    assert {name: value.shape for name, value in one.items()} == {name: value.shape for name, value in other.items()}
    assert all(value.dtype == torch.float32 and torch.isfinite(value).all() for value in one.values())
    loss = task.loss(task.build(), one)
    loss.backward()
    assert torch.isfinite(loss)
    if id == "inpaint":
        task.masks = None  # type: ignore[attr-defined]


def test_prints_made_on_the_device_are_damaged_as_those_of_the_processor_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    from aedesk.training.data import batch_print
    from aedesk.training.data.on_device import DevicePhotos
    from aedesk.training.data.shapes import load_shapes
    from aedesk.training.tasks.find_damage import FindDamageTask

    monkeypatch.setattr(FindDamageTask, "planes_drawn", 40)
    monkeypatch.setattr(batch_print, "LAYERS", 6)
    monkeypatch.setattr(batch_print, "DRAWN_PLANES", 30)
    bank, task = made_bank(tmp_path / "photos"), FindDamageTask()
    photos = DevicePhotos(bank, torch.device("cpu"), seed=2)
    with pytest.raises(ValueError, match="--shapes"):
        task.batch_on_device(photos, 64, 2)
    task.shapes = load_shapes(make_shapes_folder(tmp_path / "damage"))
    task.prepare(seed=1)
    batches = [task.batch_on_device(photos, 64, 40) for _ in range(3)]
    masks = torch.cat([batch["mask"] for batch in batches])
    assert masks.shape == (120, 1, 64, 64) and set(masks.unique().tolist()) == {0.0, 1.0}
    rng = np.random.default_rng(1)
    samples = [task.sample(bank.crop(64, rng), rng) for _ in range(120)]
    share, theirs = float(masks.mean()), float(np.mean([sample["mask"] for sample in samples]))
    assert 0.5 < share / theirs < 2
    damaged = (masks.mean(dim=(1, 2, 3)) > 0).float().mean()
    assert 0.3 < damaged < 0.8  # the others show what is easily taken for damage
    loss = task.loss(task.build(), batches[0])
    loss.backward()
    assert torch.isfinite(loss)


def test_what_is_told_of_the_blur_is_what_was_done(tmp_path: Path) -> None:
    import torch

    from aedesk.training.data.on_device import DevicePhotos
    from aedesk.training.tasks.sharpen import SharpenTask

    photos = DevicePhotos(made_bank(tmp_path), torch.device("cpu"), seed=2)
    batch = SharpenTask().batch_on_device(photos, 64, 40)
    sharp = batch["levels"].abs().sum(dim=1) == 0
    assert 2 <= sharp.sum() <= 4
    assert (batch["degraded"] - batch["clean"])[sharp].abs().max() < 0.01


def test_enlarge_is_told_nothing_of_what_was_only_made_small(tmp_path: Path) -> None:
    import torch
    from torch.nn import functional as F

    from aedesk.training.data.on_device import DevicePhotos
    from aedesk.training.tasks.enlarge import EnlargeTask

    photos = DevicePhotos(made_bank(tmp_path), torch.device("cpu"), seed=2)
    batch = EnlargeTask().batch_on_device(photos, 64, 20)
    as_it_is = batch["levels"].abs().sum(dim=1) == 0
    assert as_it_is.sum() >= 12
    difference = F.avg_pool2d(batch["clean"], 2) - batch["small"]
    assert difference[as_it_is].abs().mean() < 0.02


def test_a_denoiser_that_begins_to_sharpen_changes_nothing_yet() -> None:
    import torch

    from aedesk.training.networks.denoiser import Denoiser
    from aedesk.training.networks.sharpener import Sharpener
    from aedesk.training.tasks.sharpen import SharpenTask

    torch.manual_seed(0)
    denoiser, network = Denoiser(), Sharpener()
    network.load_state_dict(SharpenTask().load_initial(network, dict(denoiser.state_dict())))
    image, levels = torch.rand(1, 3, 32, 32), torch.tensor([[0.1, 0.2, 0.5]])
    assert torch.allclose(network(image, levels), denoiser(image, levels[:, :2]), atol=1e-5)
    assert np.array_equal(
        SharpenTask().load_initial(network, dict(network.state_dict()))["head.weight"], network.head.weight.detach()
    )


def test_features_that_grow_long_cost_the_encoder() -> None:
    import torch

    from aedesk.training.networks.colorizer import Colorizer
    from aedesk.training.tasks.colorize_encoder import excess_length

    torch.manual_seed(0)
    network, light = Colorizer(), torch.rand(2, 1, 64, 64)
    assert excess_length(network, light).item() < 1
    with torch.no_grad():
        network.head.weight *= 1000
    assert excess_length(network, light).item() > 100

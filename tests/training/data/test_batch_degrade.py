"""What is done to whole batches, beside what degrade.py does to one photo."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from tests.conftest import drawing
from tests.training.data.photo_bank import made_bank

pytestmark = pytest.mark.training


@pytest.mark.parametrize(("quality", "halved"), [(8, False), (50, False), (92, False), (8, True), (50, True)])
def test_jpeg_is_what_a_file_gives_back(quality: int, halved: bool) -> None:
    import torch

    from aedesk.training.data.batch_jpeg import jpeg

    photo = drawing(64, 96)
    file = io.BytesIO()
    Pillow.fromarray(photo).save(file, "JPEG", quality=quality, subsampling=2 if halved else 0)
    expected = np.asarray(Pillow.open(file)).astype(np.float32)
    planes = torch.from_numpy(photo.transpose(2, 0, 1)[None].astype(np.float32) / 255)
    ours = jpeg(planes, torch.tensor([float(quality)]), torch.tensor([halved]))[0].numpy().transpose(1, 2, 0) * 255
    lost = np.abs(expected - photo).mean()
    assert np.abs(ours - expected).mean() < max((0.3 if halved else 0.2) * lost, 0.3)


def test_blur_is_that_of_one_photo() -> None:
    import torch

    from aedesk.imaging.pixels.gaussian import blur as one_blur
    from aedesk.training.data.batch_degrade import blur

    photos = np.random.default_rng(0).random((2, 3, 40, 50), np.float32)
    ours = blur(torch.from_numpy(photos), torch.tensor([0.8, 2.0]), 2.0).numpy()
    for photo, result, sigma in zip(photos, ours, (0.8, 2.0), strict=True):
        expected = one_blur(photo.transpose(1, 2, 0), sigma, radius=5).transpose(2, 0, 1)
        assert np.abs(result - expected)[:, 6:-6, 6:-6].max() < 1e-4


def test_a_batch_is_cut_by_shares() -> None:
    from aedesk.training.data.batch_noise import shares_of

    pieces = shares_of(64, {"a": 0.5, "b": 0.45, "c": 0.04, "d": 0.001})
    assert list(pieces) == ["a", "b", "c"]
    assert [piece.stop - piece.start for piece in pieces.values()] == [32, 29, 3]
    assert pieces["a"].start == 0 and pieces["c"].stop == 64


def test_levels_say_what_was_done(tmp_path: Path) -> None:
    import torch

    from aedesk.training.data.batch_noise import random_degradation, shares_of
    from aedesk.training.data.degrade import PLANS
    from aedesk.training.data.on_device import DevicePhotos

    photos = DevicePhotos(made_bank(tmp_path), torch.device("cpu"), seed=1)
    clean, degraded, levels = random_degradation(photos.crops(64, 60), photos)
    assert clean.shape == degraded.shape == (60, 3, 64, 64) and levels.shape == (60, 2)
    pieces = shares_of(60, PLANS)
    assert not levels[pieces["nothing"]].any() and (clean - degraded)[pieces["nothing"]].abs().max() < 0.01
    assert (levels[pieces["noise"], 0] > 0).float().mean() > 0.9 and not levels[pieces["noise"], 1].any()
    assert levels[pieces["jpeg"], 1].min() > 0 and not levels[pieces["jpeg"], 0].any()
    strong = levels[:, 0] > 0.05
    assert (degraded - clean).std(dim=(1, 2, 3))[strong].min() > 0.02


def test_kernels_are_as_wide_as_they_say_and_move_nothing() -> None:
    import torch

    from aedesk.training.data.batch_soft import REACH, SIDE, convolved, inner, spread

    place = torch.arange(-REACH, REACH + 1).float()
    gaussian = torch.exp(-(place[:, None] ** 2 + place[None] ** 2) / (2 * 1.5**2))
    kernel = (gaussian / gaussian.sum())[None]
    assert spread(kernel).item() == pytest.approx(1.5, abs=0.01)
    nothing = torch.zeros(1, SIDE, SIDE)
    nothing[0, REACH, REACH] = 1
    photo = torch.rand(1, 3, 60, 70)
    assert torch.allclose(convolved(photo, nothing), inner(photo), atol=1e-5)
    soft = convolved(photo, kernel)
    assert soft.shape == inner(photo).shape and soft.std() < 0.5 * photo.std()


def test_every_kind_of_kernel_sums_to_one_within_its_reach(tmp_path: Path) -> None:
    import torch

    from aedesk.training.data.batch_soft import kernels, spread
    from aedesk.training.data.on_device import DevicePhotos

    photos = DevicePhotos(made_bank(tmp_path), torch.device("cpu"), seed=1)
    drawn = kernels(40, 3.0, photos)
    assert torch.allclose(drawn.sum(dim=(1, 2)), torch.ones(40), atol=1e-5) and drawn.min() >= 0
    assert spread(drawn).min() > 0.2 and spread(drawn).max() < 3.3


def test_colours_go_to_lab_and_back() -> None:
    import torch

    from aedesk.imaging.pixels.lab import lightness as one_lightness
    from aedesk.imaging.pixels.lab import to_lab as one_to_lab
    from aedesk.training.data.batch_colour import from_lab, lightness, to_lab

    photo = torch.rand(2, 3, 8, 9)
    lab = to_lab(photo)
    assert np.abs(lab.permute(0, 2, 3, 1).numpy() - one_to_lab(photo.permute(0, 2, 3, 1).numpy())).max() < 0.01
    assert torch.allclose(from_lab(lab), photo, atol=1e-3)
    assert np.abs(lightness(photo[:, :1]).numpy() - one_lightness(photo[:, :1].numpy())).max() < 0.01

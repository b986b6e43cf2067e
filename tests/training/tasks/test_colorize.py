"""The arithmetic of colour in training. Needs PyTorch."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.imaging.pixels.lab import from_lab, to_lab
from tests.conftest import drawing

pytestmark = pytest.mark.training


def test_the_palette_is_what_srgb_can_show() -> None:
    from aedesk.training.networks.colorizer import GRID, palette

    colours = palette()
    assert 200 < len(colours) < 400 and (0, 0) in {tuple(c) for c in colours}
    shown = to_lab(np.random.default_rng(0).random((5000, 3)))[:, 1:]
    distance = np.abs(shown[:, None] - colours[None]).max(axis=2).min(axis=1)
    assert np.mean(distance <= GRID) > 0.98


def test_soft_encoded_colours_have_the_true_colour_as_their_mean() -> None:
    import torch

    from aedesk.training.networks.colorizer import palette
    from aedesk.training.tasks.colorize import soft_encoded

    centres = torch.from_numpy(palette())
    ab = torch.from_numpy(np.random.default_rng(0).uniform(-25, 25, (2, 2, 6, 5)).astype(np.float32))
    bins, shares = soft_encoded(ab, centres)
    assert torch.allclose(shares.sum(dim=1), torch.ones(2, 6, 5))
    mean = (centres[bins] * shares[..., None]).sum(dim=1).permute(0, 3, 1, 2)
    assert torch.allclose(mean, ab, atol=1e-3)


def test_a_photo_in_its_own_colours_is_itself_and_colours_have_a_gradient() -> None:
    import torch

    from aedesk.training.tasks.colorize import recoloured

    photo = drawing(32, 32).astype(np.float32) / 255
    planes = torch.from_numpy(np.ascontiguousarray(photo.transpose(2, 0, 1)[None]))
    lab = to_lab(photo)
    ab = torch.from_numpy(np.ascontiguousarray(lab[..., 1:].transpose(2, 0, 1)[None])).requires_grad_()
    ours = recoloured(planes, ab)
    assert torch.allclose(ours, planes, atol=2e-3)
    ours.sum().backward()
    assert ab.grad is not None and torch.isfinite(ab.grad).all() and ab.grad.abs().sum() > 0
    other = np.dstack([lab[..., 0], np.full((32, 32, 2), 12, np.float32)])
    expected = np.clip(from_lab(other), 0, 1).transpose(2, 0, 1)
    got = recoloured(planes, torch.full((1, 2, 32, 32), 12.0))[0].numpy()
    assert np.abs(got - expected).max() < 2e-3


def test_views_are_most_of_a_photo(tmp_path: Path) -> None:
    from aedesk.training.data.photos import PhotoBank, list_photos

    ramp = np.zeros((200, 300, 3), np.uint8)
    ramp[..., 0] = np.linspace(0, 255, 300)
    Pillow.fromarray(ramp).save(tmp_path / "a.png")
    bank = PhotoBank(list_photos(tmp_path), {"": 1.0})
    for seed in range(10):
        view = bank.view(64, np.random.default_rng(seed))
        assert view.shape == (64, 64, 3) and view.dtype == np.float32
        assert 0.35 < np.ptp(view[..., 0]) < 0.72


def test_rare_colours_weigh_more() -> None:
    import torch

    from aedesk.training.tasks.colorize import ColorizeTask

    task = ColorizeTask()
    bins = torch.zeros(1, 4, 8, 8, dtype=torch.long)
    bins[..., 0] = 3
    shares = torch.full((1, 4, 8, 8), 0.25)
    for _ in range(300):
        weights = task._weights(bins, shares, 10)
    assert weights[3] > 2 * weights[0] > 0


def test_clouds_on_plain_things_cost_and_edges_do_not() -> None:
    import torch

    from aedesk.training.tasks.colorize import flips

    true, light = torch.zeros(1, 2, 8, 8), torch.full((1, 1, 8, 8), 50.0)
    cloudy = true.clone()
    cloudy[..., 4:] = 20
    assert float(flips(true, true, light)) == 0 < float(flips(cloudy, true, light))
    light[..., 4:] = 90  # another thing begins there
    assert float(flips(cloudy, true, light)) < 1e-6

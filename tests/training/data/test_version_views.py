"""Versions of one photo, made for batches."""

from __future__ import annotations

import numpy as np
import pytest

pytestmark = pytest.mark.training


def smooth_photos(count: int, side: int = 160):  # type: ignore[no-untyped-def]
    """Random hills, (count, 3, side, side)."""
    import torch
    from torch.nn import functional as F

    coarse = torch.rand(count, 3, 6, 6, generator=torch.Generator().manual_seed(1))
    return F.interpolate(coarse, size=(side, side), mode="bicubic", align_corners=False).clamp(0, 1)


def test_frames_lie_in_their_squares_and_have_one_whole_side() -> None:
    import torch

    from aedesk.training.data.on_device import Draw
    from aedesk.training.data.version_views import NARROWEST, frames

    made = frames(500, Draw(torch.device("cpu"), 3))
    ends = torch.cat([made[:, :2] - made[:, 2:], made[:, :2] + made[:, 2:]])
    assert ends.abs().max() <= 1 + 1e-6
    assert torch.allclose(made[:, 2:].amax(dim=1), torch.ones(500)) and made[:, 2:].min() >= NARROWEST
    assert 0.3 < (made[:, 2] < made[:, 3]).float().mean() < 0.7


def test_a_whole_frame_is_that_part_of_the_photo() -> None:
    import torch

    from aedesk.library.code import SIDE
    from aedesk.training.data.version_views import whole

    photo = torch.arange(160.0).expand(1, 3, 160, 160) / 160  # grows from left to right
    left = whole(photo, torch.tensor([[-0.5, 0.0, 0.5, 1.0]]))  # the left half
    assert left.shape == (1, 3, SIDE, SIDE)
    assert left[0, 0, 50, 0] == pytest.approx(0, abs=0.01) and left[0, 0, 50, -1] == pytest.approx(0.5, abs=0.02)


def test_versions_are_of_their_own_photo_and_all_differ() -> None:
    """A plain comparison of pixels already finds most of them: no version is of something else."""
    import torch

    from aedesk.library.code import SIDE
    from aedesk.training.data.batch_degrade import luma
    from aedesk.training.data.on_device import Draw
    from aedesk.training.data.version_views import damage_bank, frames, versions, whole

    draw = Draw(torch.device("cpu"), 5)
    photos = smooth_photos(60)
    frame = frames(60, draw)
    made = versions(photos, frame, damage_bank(2, draw.device), draw)
    assert made.shape == (60, 1, SIDE, SIDE) and made.dtype == torch.float32
    assert made.min() >= 0 and made.max() <= 1 and torch.isfinite(made).all()
    plain = luma(whole(photos, frame))

    def even(views: torch.Tensor) -> torch.Tensor:
        flat = torch.nn.functional.avg_pool2d(views, 8).flatten(1)
        return torch.nn.functional.normalize(flat - flat.mean(dim=1, keepdim=True), dim=1)

    found = (even(made) @ even(plain).T).argmax(dim=1)
    assert (found == torch.arange(60)).float().mean() > 0.6
    assert ((made - plain).abs().mean(dim=(1, 2, 3)) > 0.002).all()


def test_a_crop_of_a_mirrored_photo_is_never_made() -> None:
    import torch

    from aedesk.training.data.on_device import Draw
    from aedesk.training.data.version_views import damage_bank, frames, versions

    draw = Draw(torch.device("cpu"), 6)
    slope = torch.linspace(0.2, 0.8, 160).expand(40, 3, 160, 160)  # darker at the left
    made = versions(slope, frames(40, draw), damage_bank(1, draw.device), draw)
    right, left = made[..., 80:120].mean(dim=(1, 2, 3)), made[..., 8:48].mean(dim=(1, 2, 3))
    assert (right > left).float().mean() > 0.9


def test_what_is_not_chosen_stays_as_it_is() -> None:
    import torch

    from aedesk.training.data.on_device import Draw
    from aedesk.training.data.version_views import CHANGES, aged

    assert all(0 < share < 1 for share, _ in CHANGES)
    grey = smooth_photos(200, 32)[:, :1]
    made = aged(grey, Draw(torch.device("cpu"), 7))
    same = (made == grey).flatten(1).all(dim=1).float().mean()
    expected = float(np.prod([1 - share for share, _ in CHANGES]))
    assert same == pytest.approx(expected, abs=0.05)

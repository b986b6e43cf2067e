"""The first lesson of Colorize: what a teacher knows."""

from __future__ import annotations

import numpy as np
import pytest

pytestmark = pytest.mark.training


class Teacher:
    """Features of the right shapes that tell dark from light."""

    def features(self, x):  # type: ignore[no-untyped-def]
        import torch
        from torch.nn import functional as F

        light = x.mean(dim=1, keepdim=True)
        scales = [(F.avg_pool2d(light, 8 * 2**k), maps) for k, maps in enumerate((192, 576, 1280))]
        return [light, *(torch.cat([one, 1 - one], dim=1).repeat(1, maps // 2, 1, 1) for one, maps in scales)]


def test_the_encoder_learns_what_the_teacher_says() -> None:
    import torch

    from aedesk.training.tasks.base import to_batch
    from aedesk.training.tasks.colorize_encoder import ColorizeEncoderTask

    torch.manual_seed(0)
    task, rng = ColorizeEncoderTask(), np.random.default_rng(0)
    crops = [np.full((64, 64, 3), level, np.float32) for level in (0.1, 0.4, 0.9)]
    with pytest.raises(SystemExit, match="--teacher"):
        task.loss(task.build(), {"photo": to_batch(crops), "lightness": torch.rand(3, 1, 64, 64)})
    task.teacher = Teacher()  # type: ignore[assignment]
    network = task.build()
    samples = [task.sample(crop, rng) for crop in crops]
    batch = {name: torch.from_numpy(np.stack([sample[name] for sample in samples])) for name in samples[0]}
    optimizer = torch.optim.Adam(network.parameters(), 2e-3)
    first = float(task.loss(network, batch))
    for _ in range(12):
        optimizer.zero_grad()
        loss = task.loss(network, batch)
        loss.backward()
        optimizer.step()
    assert float(loss) < 0.7 * first
    with torch.no_grad():
        figures = task.validate(network, crops)
    assert list(figures) == ["likeness 1/8", "likeness 1/16", "likeness 1/32"] and min(figures.values()) > 20


def test_likeness_is_the_cosine_at_each_place() -> None:
    import torch

    from aedesk.training.tasks.colorize_encoder import likeness

    one = torch.tensor([[[[1.0, 0.0]], [[0.0, 2.0]]]])  # two places: (1, 0) and (0, 2)
    other = torch.tensor([[[[3.0, 1.0]], [[0.0, 0.0]]]])  # (3, 0) and (1, 0)
    assert float(likeness(one, other)) == pytest.approx(0.5)

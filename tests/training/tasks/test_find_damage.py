"""How the damage finder is taught."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from tests.conftest import drawing
from tests.training.data.shapes_folder import make_shapes_folder

pytestmark = pytest.mark.training


@pytest.mark.parametrize("id", ["find_damage", "find_wide"])
def test_it_is_taught_with_shapes_and_without(id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    from aedesk.training.data.shapes import load_shapes
    from aedesk.training.tasks import TASKS

    shapes = load_shapes(make_shapes_folder(tmp_path / "damage"))
    task = type(TASKS[id])()
    monkeypatch.setattr(type(task), "planes_drawn", 6)
    network = task.build()
    clean = drawing(128, 128).astype(np.float32) / 255
    for given in (None, shapes):
        task.shapes = given
        task.prepare(seed=1)
        samples = [task.sample(clean, np.random.default_rng(seed)) for seed in range(3)]
        batch = {name: torch.from_numpy(np.stack([s[name] for s in samples])) for name in samples[0]}
        loss = task.loss(network, batch)
        loss.backward()
        assert float(loss.detach()) > 0 and any(
            p.grad is not None and p.grad.abs().sum() > 0 for p in network.parameters()
        )


def test_a_task_without_shapes_refuses_them(tmp_path: Path) -> None:
    from aedesk.training.tasks import TASKS
    from aedesk.training.train import FitOptions, fit

    photos = tmp_path / "photos"
    photos.mkdir()
    Pillow.fromarray(drawing(300, 300)).save(photos / "1.png")
    shapes = make_shapes_folder(tmp_path / "damage")
    options = FitOptions(photos, tmp_path / "run", minutes=0.01, batch=1, crop=32, workers=0, shapes=shapes)
    with pytest.raises(ValueError, match="denoise does not learn from shapes"):
        fit(TASKS["denoise"], options)

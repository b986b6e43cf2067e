from __future__ import annotations

import numpy as np
import pytest

from tests.conftest import drawing

pytestmark = pytest.mark.training


def test_bits_are_those_of_the_tables() -> None:
    """What training counts is what the coder will take."""
    import torch

    from aedesk.codec.entropy import bell_tables, scales
    from aedesk.training.networks.compressor import bell_bits

    tables = bell_tables()
    for number in (0, 20, 40, 63):
        reach = min(tables.reach(number), max(1, round(2 * scales()[number])))
        values = torch.arange(-reach, reach + 1).float()
        bits = bell_bits(values, torch.full_like(values, float(number))).numpy()
        middle = tables.reach(number)
        shares = tables.frequencies[number][middle - reach : middle + reach + 1] / 65536
        likely = shares > 1e-3
        assert np.abs(bits[likely] + np.log2(shares[likely])).max() < 0.05


def test_better_quality_takes_more_bits_and_rounding_changes_little() -> None:
    import torch

    from aedesk.training.networks.compressor import Compressor

    torch.manual_seed(0)
    network, image = Compressor((16, 24, 32), (1, 1, 1), 8, 8), torch.rand(2, 3, 128, 64)
    with torch.no_grad():
        coded = [network.rounded(image, torch.full((2,), quality)) for quality in (1.0, 50.0, 100.0)]
        noisy = network(image, torch.full((2,), 100.0))
    assert all(x.picture.shape == image.shape and x.bits.shape == (2,) for x in coded)
    assert (coded[0].bits < coded[1].bits).all() and (coded[1].bits < coded[2].bits).all()
    assert torch.allclose(noisy.picture, coded[2].picture, atol=1e-4)


def test_the_price_of_an_error_grows_with_the_quality() -> None:
    import torch

    from aedesk.training.tasks.compress import HIGHEST, LOWEST, error_weight

    weights = error_weight(torch.tensor([1.0, 50.5, 100.0]))
    assert weights[0] == pytest.approx(LOWEST) and weights[2] == pytest.approx(HIGHEST)
    assert weights[1] == pytest.approx((LOWEST * HIGHEST) ** 0.5, rel=1e-4)


def test_it_starts_as_a_linear_code_that_already_draws_the_photo() -> None:
    import torch

    from aedesk.training.networks.compressor import Compressor
    from aedesk.training.networks.compressor_start import start_as_pca
    from aedesk.training.tasks.compress import CompressTask

    torch.manual_seed(0)
    photo = drawing(256, 320).astype(np.float32) / 255
    crops = [photo[y : y + 64, x : x + 64] for y in range(0, 192, 24) for x in range(0, 256, 24)]
    random, network = Compressor((56, 64, 96), (1, 1, 1), 8, 8), Compressor((56, 64, 96), (1, 1, 1), 8, 8)
    start_as_pca(network, crops)
    task = CompressTask()
    with torch.no_grad():
        before, after = (task.validate(x, crops[:4]) for x in (random, network))
    assert after["dB 100"] > 30 and after["dB 100"] > before["dB 100"] + 10
    assert after["dB 1"] > 18 and after["bpp 1"] < after["bpp 50"] < after["bpp 100"]
    # Nothing is dead: every layer of the decoder learns.
    sample = task.sample(crops[0], np.random.default_rng(0))
    batch = {name: torch.from_numpy(value[None]) for name, value in sample.items()}
    task.loss(network, batch).backward()
    moved = [name for name, p in network.named_parameters() if p.grad is not None and float(p.grad.abs().sum()) > 0]
    assert {name for name, _ in network.named_parameters() if "first" not in name} <= set(moved)


def test_a_teacher_looks_at_poor_pictures_only() -> None:
    import torch

    from aedesk.training.tasks.compress import CompressTask

    class Eyes:
        """A teacher that sees the picture itself, and that made small."""

        def features(self, x: torch.Tensor) -> list[torch.Tensor]:
            return [x, torch.nn.functional.avg_pool2d(x, 4)]

        def to(self, device: torch.device) -> Eyes:
            return self

    task = CompressTask()
    torch.manual_seed(0)
    network = task.build()
    clean = torch.rand(2, 3, 64, 64)

    def losses(qualities: list[float]) -> tuple[float, float]:
        batch = {"clean": clean, "quality": torch.tensor(qualities)[:, None]}
        found = []
        for teacher in (None, Eyes()):
            task.teacher = teacher
            torch.manual_seed(1)  # the same noise
            found.append(float(task.loss(network, batch)))
        return found[0], found[1]

    plain, taught = losses([1.0, 20.0])
    assert taught > plain
    plain, taught = losses([31.0, 100.0])
    assert taught == plain

from __future__ import annotations

import numpy as np
import pytest

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

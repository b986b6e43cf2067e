from __future__ import annotations

import numpy as np
import pytest

pytestmark = pytest.mark.training


def test_the_whole_network_is_the_same_without_pytorch_and_can_learn() -> None:
    import torch

    from aedesk.training.networks.whole import WholeHyperDecoder

    torch.manual_seed(0)
    network = WholeHyperDecoder(6, 8, 10, 64)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.mul_(6)  # so that something comes out of small numbers
    side = torch.randint(-60, 61, (1, 6, 3, 5)).float()
    shift = torch.arange(-5.0, 5.0).reshape(1, 10, 1, 1).requires_grad_()
    chosen = network(side, shift)
    whole = network.whole().table_numbers(side[0].numpy().astype(np.int32), np.arange(-5, 5, dtype=np.int16))
    assert chosen.shape == (1, 10, 12, 20) and np.array_equal(whole, chosen[0].detach().numpy().astype(np.uint8))
    assert len(np.unique(whole)) > 5
    chosen.sum().backward()
    assert shift.grad is not None and shift.grad.abs().sum() > 0
    assert all(p.grad is not None and torch.isfinite(p.grad).all() for p in network.parameters())
    assert sum(float(p.grad.abs().sum()) for p in network.parameters() if p.grad is not None) > 0

from __future__ import annotations

import pytest

pytestmark = pytest.mark.training


@pytest.mark.parametrize("shape", [(8, 8), (6, 40), (40, 6)])
def test_a_matrix_becomes_nearly_orthogonal(shape: tuple[int, int]) -> None:
    import torch

    from aedesk.training.optimizer import orthogonalized

    torch.manual_seed(0)
    matrix = torch.randn(shape)
    result = orthogonalized(matrix)
    values = torch.linalg.svdvals(result)
    assert result.shape == matrix.shape and values.min() > 0.5 and values.max() < 1.3
    left, _, right = torch.linalg.svd(matrix, full_matrices=False)
    assert torch.cosine_similarity(result.flatten(), (left @ right).flatten(), dim=0) > 0.97


def test_both_optimizers_share_the_parameters_and_reach_a_goal() -> None:
    import torch
    from torch import nn

    from aedesk.training.optimizer import Muon, make_optimizers

    torch.manual_seed(0)
    network = nn.Sequential(nn.Conv2d(3, 8, 3), nn.ReLU(), nn.Conv2d(8, 8, 3), nn.ReLU(), nn.Conv2d(8, 1, 3))
    optimizers = make_optimizers(network, 2e-3)
    groups = [p for optimizer in optimizers for group in optimizer.param_groups for p in group["params"]]
    assert sorted(map(id, groups)) == sorted(map(id, network.parameters()))
    muon = next(optimizer for optimizer in optimizers if isinstance(optimizer, Muon))
    assert [p is network[2].weight for p in muon.param_groups[0]["params"]] == [True]
    x = torch.rand(4, 3, 16, 16)
    goal = x.mean(dim=1, keepdim=True)[..., 3:-3, 3:-3]
    losses = []
    for _ in range(80):
        loss = ((network(x) - goal) ** 2).mean()
        network.zero_grad()
        loss.backward()
        for optimizer in optimizers:
            optimizer.step()
        losses.append(loss.item())
    assert losses[-1] < 0.1 * losses[0]

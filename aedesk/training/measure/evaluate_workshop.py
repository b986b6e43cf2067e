"""The kinds of the workshop beside what is known of them: on digits against PCA and against the plain kind, and the
convolutional one on a person's photos."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from aedesk.training.networks.workshop.build import build
from aedesk.training.networks.workshop.contractive import jacobian_norm
from aedesk.training.networks.workshop.fully_connected import FullyConnected
from aedesk.training.networks.workshop.variational import Variational
from aedesk.training.workshop.learn import held_out_error, learn
from aedesk.workshop.known import ACTIVE, linear_errors
from aedesk.workshop.pca import psnr
from aedesk.workshop.recipe import (
    BCE,
    CONTRACTIVE,
    CONVOLUTIONAL,
    DEEP,
    DENOISING,
    DETAILS,
    FOLDER,
    FULLY_CONNECTED,
    SPARSE,
    VARIATIONAL,
    Recipe,
)
from aedesk.workshop.samples import Samples, samples_of

STEPS = 3000  # of each kind on digits
PHOTO_STEPS = 1500  # of each code size on photos
SIZES = (16, 64, 256)  # numbers for 32 x 32 pixels in colour
DRAWN = 2000  # new digits


def evaluate_workshop(photos: Path | None) -> dict[str, float]:
    """Train each kind, and print what is measured on held-out pictures. `photos`: a folder for the convolutional."""
    samples = samples_of(Recipe())
    figures = {**_deep(samples), **_sparse(samples), **_contractive(samples), **_denoising(samples)}
    figures |= _variational(samples)
    if photos is not None:
        figures |= _convolutional(photos)
    return figures


def _told(**figures: float) -> dict[str, float]:
    print(", ".join(f"{name} {value:.4f}" for name, value in figures.items()), flush=True)
    return figures


def _deep(samples: Samples) -> dict[str, float]:
    recipe = Recipe(kind=DEEP, code=10, nodes=(256, 128))
    network = _trained(recipe, samples)
    ours, linear = held_out_error(network, samples.held_out), linear_errors(samples, recipe, (10,))[10]
    return _told(deep_error=ours, pca_error=linear, deep_less=1 - ours / linear)


def _sparse(samples: Samples) -> dict[str, float]:
    recipe = Recipe(kind=SPARSE, code=64, nodes=(128,), sparsity=0.3, active=0.01)
    network = _trained(recipe, samples)
    with torch.no_grad():
        codes = network.encode(torch.from_numpy(samples.held_out))
    return _told(
        sparse_active=float((codes > ACTIVE).float().mean()), sparse_error=held_out_error(network, samples.held_out)
    )


def _contractive(samples: Samples) -> dict[str, float]:
    """Beside the fully connected kind of the same size, and beside itself without the term. The norm is of codes as
    they are: those of the sigmoid have a smaller scale."""
    figures: dict[str, float] = {}
    plain = Recipe(kind=FULLY_CONNECTED, code=10, nodes=())
    for name, recipe in (
        ("plain", plain),
        ("no_term", replace(plain, kind=CONTRACTIVE, contraction=0.0)),
        ("contractive", replace(plain, kind=CONTRACTIVE, contraction=0.33)),
    ):
        network = _trained(recipe, samples)
        assert isinstance(network, FullyConnected)
        figures[f"{name}_jacobian"] = jacobian_norm(network, torch.from_numpy(samples.held_out))
        figures[f"{name}_error"] = held_out_error(network, samples.held_out)
    return _told(**figures)


def _denoising(samples: Samples) -> dict[str, float]:
    recipe = Recipe(kind=DENOISING, code=32, nodes=(256,), amount=0.3)
    network = _trained(recipe, samples)
    error = held_out_error(network, samples.held_out)
    return _told(noisy_psnr=psnr(recipe.amount**2), denoised_psnr=psnr(error))


def _variational(samples: Samples) -> dict[str, float]:
    recipe = Recipe(kind=VARIATIONAL, code=10, nodes=(256, 128), loss=BCE)
    network = _trained(recipe, samples)
    assert isinstance(network, Variational) and samples.labels is not None
    with torch.no_grad():
        drawn = network.decode(torch.randn(DRAWN, recipe.code)).flatten(1).numpy()
    real = samples.held_out.reshape(len(samples.held_out), -1)
    return _told(samples_told_from_real=_two_sample(drawn[: len(real)], real))


def _two_sample(drawn: np.ndarray, real: np.ndarray) -> float:
    """How often the nearest neighbour of a picture is of its own sort, left out itself: 0.5 where drawn ones cannot be
    told from real ones, 1 where they always can (Lopez-Paz and Oquab, Revisiting classifier two-sample tests, 2017)."""
    both = np.concatenate([drawn, real]).astype(np.float64)
    kind = np.arange(len(both)) < len(drawn)
    squares = (both**2).sum(axis=1)
    apart = squares[:, None] + squares - 2 * both @ both.T
    np.fill_diagonal(apart, np.inf)
    return float((kind[apart.argmin(axis=1)] == kind).mean())


def _convolutional(photos: Path) -> dict[str, float]:
    usual = Recipe(kind=CONVOLUTIONAL, code=SIZES[0], nodes=(24, 32, 48, 64, 96), data=FOLDER, folder=str(photos))
    usual = replace(usual, cut=DETAILS, side=64, colour=True)
    samples = samples_of(usual)
    linear = linear_errors(samples, usual, SIZES)
    figures: dict[str, float] = {}
    for size in SIZES:
        network = _trained(replace(usual, code=size), samples, PHOTO_STEPS)
        figures |= _told(
            **{
                f"photos_{size}": psnr(_whole_error(network, samples)),
                f"photos_{size}_pca": psnr(linear[size]),
            }
        )
    return figures


def _whole_error(network: torch.nn.Module, samples: Samples) -> float:
    """The mean squared error of all held-out pictures."""
    with torch.no_grad():
        parts = torch.from_numpy(samples.held_out).split(64)
        return sum(float((network(part).clamp(0, 1) - part).pow(2).sum()) for part in parts) / samples.held_out.size


def _trained(recipe: Recipe, samples: Samples, steps: int | None = None) -> torch.nn.Module:
    torch.manual_seed(recipe.seed)
    network = build(recipe)
    learn(network, samples.train, STEPS if steps is None else steps, recipe.seed)
    return network.eval()

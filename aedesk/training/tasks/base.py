"""The interface between a task and the training loop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Protocol, runtime_checkable

import numpy as np
import torch
from torch import nn

from aedesk.training.data.on_device import DevicePhotos

Arrays = dict[str, np.ndarray]
Tensors = dict[str, torch.Tensor]
Weights = dict[str, torch.Tensor]  # by PyTorch's names


class Task(Protocol):
    """One network to train. `id` is also the folder of its weights."""

    id: ClassVar[str]
    groups: ClassVar[Mapping[str, float]]  # share of the crops that each group of photos gives
    views: ClassVar[float]  # share of its examples that are most of a photo, made small, rather than crops
    busy: ClassVar[float]  # share of the crops that are chosen for their fine structure
    crop: ClassVar[int]  # pixels
    batch: ClassVar[int]  # crops a step
    learning_rate: ClassVar[float]
    output_names: ClassVar[Sequence[str]]
    multiple: ClassVar[int]  # height and width of the network's pictures are multiples of it
    halo: ClassVar[int]  # pixels of context that a tile needs, 0 where the network is not tiled

    def export_example(self) -> Tensors:
        """Inputs by name, in the order of `forward`, to trace the network with."""
        ...

    def build(self) -> nn.Module:
        """The network with fresh weights."""
        ...

    def sample(self, clean: np.ndarray, rng: np.random.Generator) -> Arrays:
        """One training example from a clean crop (size, size, 3) in [0, 1].

        Pictures are (3, H, W), other things vectors; all float32."""
        ...

    def loss(self, network: nn.Module, batch: Tensors) -> torch.Tensor:
        """The loss of a batch of samples, stacked along a new first axis."""
        ...

    def validate(self, network: nn.Module, crops: Sequence[np.ndarray]) -> dict[str, float]:
        """Named figures on held-out crops (256, 256, 3), the same at every call."""
        ...


@runtime_checkable
class OnDevice(Protocol):
    """A task that can also make whole batches on the device that trains, which a GPU wants."""

    def batch_on_device(self, photos: DevicePhotos, size: int, count: int) -> Tensors:
        """As `count` samples of crops of `size` pixels, stacked."""
        ...


@runtime_checkable
class LoadsInitial(Protocol):
    """A task whose network can also begin with what another kind of network has learnt."""

    def load_initial(self, network: nn.Module, weights: Weights) -> Weights:
        """The weights that the network begins with, from its own or those of the other kind."""
        ...


def to_planes(image: np.ndarray) -> np.ndarray:
    """(H, W, 3) to a contiguous (3, H, W)."""
    return np.ascontiguousarray(image.transpose(2, 0, 1))


def to_batch(images: Sequence[np.ndarray]) -> torch.Tensor:
    """Photos (H, W, 3) of one size to a tensor (N, 3, H, W)."""
    return torch.from_numpy(np.stack([to_planes(image) for image in images]))

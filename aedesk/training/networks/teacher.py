"""An ImageNet network as a teacher: what is in a picture, for losses and for Frechet distances. Never shipped."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Protocol, cast

import torch


class Teacher(Protocol):
    """`features(x)`: a list of feature maps, finest first, of (N, 3, H, W) sRGB in [0, 1], H and W >= 64."""

    def features(self, x: torch.Tensor) -> list[torch.Tensor]: ...

    def to(self, device: torch.device) -> Teacher: ...


def load_teacher(folder: Path, device: torch.device) -> Teacher:
    """The network of a folder with `mobilenet_v2.py` and `mobilenet_v2_imagenet.npz`."""
    spec = importlib.util.spec_from_file_location("teacher_network", folder / "mobilenet_v2.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(folder / "mobilenet_v2.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    teacher = cast(Teacher, module.load_teacher(str(folder / "mobilenet_v2_imagenet.npz")))
    return teacher.to(device)

"""The network of a .pth or .safetensors file: its weights are read as numbers only, its shape is known by spandrel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import nn

from aedesk.errors import AEDeskError

Described = Any  # ImageModelDescriptor or MaskedImageModelDescriptor of spandrel


def described(path: Path) -> Described:
    """The network with its weights. Raises AEDeskError for what is not weights alone, or of no known architecture."""
    import spandrel

    state = _state(path)
    try:
        return spandrel.ModelLoader().load_from_state_dict(spandrel.canonicalize_state_dict(state)).eval()
    except spandrel.UnsupportedModelError:
        raise AEDeskError("The weights in '{}' are of no network that spandrel knows.", path.name) from None
    except Exception as problem:  # it is a stranger's file, and spandrel says all sorts of things
        raise AEDeskError("The weights in '{}' cannot be used: {}.", path.name, _words(problem)) from None


def _state(path: Path) -> dict[str, torch.Tensor]:
    """Raises AEDeskError. Nothing in the file is run: only what `weights_only` knows is made of it."""
    try:
        if path.suffix.lower() == ".safetensors":
            from safetensors.torch import load_file

            return dict(load_file(str(path)))
        state = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as problem:
        raise AEDeskError("'{}' is no file of weights alone: {}.", path.name, _words(problem)) from None
    if not isinstance(state, dict):
        raise AEDeskError("'{}' is no file of weights alone: {}.", path.name, type(state).__name__)
    return state


class Plain(nn.Module):
    """A network as spandrel calls it: a picture in [0, 1], and a mask where it fills, to a picture."""

    def __init__(self, network: Described) -> None:
        super().__init__()
        self.network = network.model  # so that its weights are known
        self._call: Callable[..., torch.Tensor] = network

    def forward(self, *given: torch.Tensor) -> torch.Tensor:
        made: torch.Tensor = self._call(*given)
        return made


def _words(problem: Exception) -> str:
    return (str(problem).strip().split("\n")[0] or type(problem).__name__)[:200].rstrip(".")

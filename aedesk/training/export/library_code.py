"""The decoder of the library's code: a second file in weights/library_code, and back to go on training."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import torch

from aedesk.library.code import NUMBERS
from aedesk.library.coder import DRAWER
from aedesk.models.card import file_sha256
from aedesk.training.export.card_file import set_section
from aedesk.training.export.onnx_weights import state_from_onnx, to_onnx
from aedesk.training.networks.library_coder import LibraryCoder
from aedesk.training.tasks.base import Task, Tensors

FILE = f"{DRAWER}.onnx"


@dataclass(frozen=True)
class _Drawing:
    """As much of a Task as an export asks for."""

    output_names: Sequence[str] = ("picture",)

    def export_example(self) -> Tensors:
        return {"code": torch.rand(1, NUMBERS)}


def export_drawer(network: LibraryCoder, folder: Path) -> None:
    """Write the decoder into `folder`."""
    to_onnx(cast(Task, _Drawing()), network.drawer, folder / FILE)


def name_drawer(card: Path) -> None:
    """Name the decoder in the card beside it."""
    digest = file_sha256(card.with_name(FILE))
    set_section(card, f"parts.{DRAWER}", [f'file = "{FILE}"', f'sha256 = "{digest}"'])


def has_drawer(folder: Path) -> bool:
    """Whether it is the folder of a network of the library."""
    return (folder / FILE).exists()


def library_state(folder: Path) -> dict[str, torch.Tensor]:
    """The weights of both files, by PyTorch's names: training can go on from them."""
    drawer = {f"{DRAWER}.{name}": value for name, value in state_from_onnx(folder / FILE).items()}
    return {**state_from_onnx(folder / "model.onnx"), **drawer}

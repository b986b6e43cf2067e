"""From a checkpoint to weights/<id>/model.onnx and card.toml, checked before it is accepted."""

from __future__ import annotations

from pathlib import Path

import torch

from aedesk.models.card import VARIANTS, file_sha256
from aedesk.training.export.card_file import drop_section, set_value
from aedesk.training.export.codec import export_codec
from aedesk.training.export.library_code import export_drawer, name_drawer
from aedesk.training.export.onnx_weights import to_onnx
from aedesk.training.networks.compressor import Compressor
from aedesk.training.networks.library_coder import LibraryCoder
from aedesk.training.tasks.base import Task


def export(task: Task, checkpoint: Path, weights: Path) -> None:
    """Export the averaged weights of a checkpoint into `weights`/<id>, with a new sha256 in its card.

    A card that is there keeps its text; otherwise a small one is written."""
    network = task.build()
    network.load_state_dict(torch.load(checkpoint, map_location="cpu", weights_only=True)["average"])
    folder = weights / task.id
    folder.mkdir(parents=True, exist_ok=True)
    if isinstance(network, Compressor):
        export_codec(network, folder)
        return
    to_onnx(task, network, folder / "model.onnx")
    if isinstance(network, LibraryCoder):
        export_drawer(network, folder)
    digest = file_sha256(folder / "model.onnx")
    card = folder / "card.toml"
    if card.exists():
        set_value(card, "sha256", digest)
        _drop_variants(folder)
    else:
        card.write_text(
            f'id = "{task.id}"\ntitle = "{task.id}"\nfile = "model.onnx"\nsha256 = "{digest}"\n\n'
            f"[network]\nmultiple = {task.multiple}\nhalo = {task.halo}\n",
            encoding="utf-8",
        )
    if isinstance(network, LibraryCoder):
        name_drawer(card)


def _drop_variants(folder: Path) -> None:
    """Those of 8 bits are of the weights before."""
    for name in VARIANTS:
        drop_section(folder / "card.toml", name)
        file = folder / f"{name}.onnx"
        if file.exists():
            file.unlink()
            print(f"{file} was of the weights before and is gone; `quantize` makes a new one")

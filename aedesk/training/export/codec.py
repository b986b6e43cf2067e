"""From a checkpoint of the compressing autoencoder to the files of weights/compress, and back to go on training."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np
import torch
from torch import nn

from aedesk.codec.entropy import SCALES, bell_tables
from aedesk.codec.gains import BEST, Gains
from aedesk.codec.hyper import HyperDecoder
from aedesk.codec.model import save_gains
from aedesk.models.card import file_sha256
from aedesk.training.export.card_file import set_section, set_value
from aedesk.training.export.onnx_weights import state_from_onnx, to_onnx
from aedesk.training.networks.compressor import Compressor, DecoderPart, EncoderPart, SidePart
from aedesk.training.networks.whole import SHIFT
from aedesk.training.tasks.base import Task, Tensors

FILES = {
    "side_encoder": "side_encoder.onnx",
    "decoder": "decoder.onnx",
    "hyper": "hyper.npz",
    "tables": "tables.npz",
    "gains": "gains.npz",
}


@dataclass(frozen=True)
class _Part:
    """As much of a Task as an export asks for: one network of several."""

    input: str
    channels: int
    output_names: Sequence[str]

    def export_example(self) -> Tensors:
        return {self.input: torch.rand(1, self.channels, 64, 64)}


def export_codec(network: Compressor, folder: Path) -> None:
    """Write everything that the codec needs into `folder`, with new checksums in its card."""
    network = network.eval()
    latents = network.gains.up.shape[1]
    parts: list[tuple[nn.Module, _Part, str]] = [
        (EncoderPart(network), _Part("image", 3, ["latents"]), "model.onnx"),
        (SidePart(network), _Part("latents", latents, ["side"]), FILES["side_encoder"]),
        (DecoderPart(network), _Part("latents", latents, ["picture"]), FILES["decoder"]),
    ]
    for part, interface, name in parts:
        to_onnx(cast(Task, interface), part, folder / name)
    network.hyper_decoder.whole().save(folder / FILES["hyper"])
    bell_tables().save(folder / FILES["tables"])
    up, down = (table.detach().float().cpu().numpy() for table in (network.gains.up, network.gains.down))
    side_tables = network.side_tables.detach().round().clamp(0, SCALES - 1).cpu().numpy()
    with torch.no_grad():
        shifts = network.gains.shift(torch.arange(1.0, BEST + 1))[:, :, 0, 0].round().cpu().numpy()
    save_gains(Gains(up, down), side_tables, shifts, folder / FILES["gains"])
    card = folder / "card.toml"
    if not card.exists():
        title = 'id = "compress"\ntitle = "Compress"\nfile = "model.onnx"\nsha256 = ""\n'
        card.write_text(f"{title}\n[network]\nmultiple = 64\nhalo = 0\n", encoding="utf-8")
    set_value(card, "sha256", file_sha256(folder / "model.onnx"))
    for name, file in FILES.items():
        set_section(card, f"parts.{name}", [f'file = "{file}"', f'sha256 = "{file_sha256(folder / file)}"'])


def is_codec(folder: Path) -> bool:
    """Whether it is the folder of an exported codec, which is more than one network."""
    return (folder / FILES["gains"]).exists()


def codec_state(folder: Path) -> dict[str, torch.Tensor]:
    """The weights of an exported codec, by PyTorch's names: training can go on from them."""
    state: dict[str, torch.Tensor] = {}
    for name in ("model.onnx", FILES["side_encoder"], FILES["decoder"]):
        state |= state_from_onnx(folder / name)
    with np.load(folder / FILES["gains"]) as archive:
        state |= {"gains.up": torch.from_numpy(archive["up"]), "gains.down": torch.from_numpy(archive["down"])}
        state["side_tables"] = torch.from_numpy(archive["side_tables"].astype(np.float32))
    for number, layer in enumerate(HyperDecoder.load(folder / FILES["hyper"]).layers):
        conv = f"hyper_decoder.convs.{number}.conv"
        state[f"{conv}.weight"] = torch.from_numpy(layer.weight.astype(np.float32) / 2**SHIFT)
        state[f"{conv}.bias"] = torch.from_numpy(layer.bias.astype(np.float32) / 2**SHIFT)
    return state

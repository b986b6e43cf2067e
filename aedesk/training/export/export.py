"""From a checkpoint to weights/<id>/model.onnx and card.toml, checked before it is accepted."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from torch import nn

from aedesk.models.card import file_sha256
from aedesk.training.export.card_file import set_value
from aedesk.training.export.half import store_half, weights_of
from aedesk.training.networks.compressor import Compressor
from aedesk.training.tasks.base import Task

OPSET = 17
TOLERANCE = 1e-3  # largest difference to PyTorch of the exported arithmetic, in a range of 0 to 1
# Root mean square of what 16-bit weights may add. Beside an error of 30 dB (0.0316) it costs
# 10 log10(1 + (0.002 / 0.0316)^2) = 0.02 dB, and less beside a larger one.
HALF_TOLERANCE = 2e-3


def to_onnx(task: Task, network: nn.Module, path: Path) -> None:
    """Write the network with a free batch size, height and width, and compare it to PyTorch.

    The weights are stored in 16 bits. Raises RuntimeError, and leaves `path` as it was, if ONNX
    Runtime disagrees with PyTorch or 16 bits cost too much."""
    network = network.float().eval().cpu()
    example = task.export_example()
    dynamic = {name: {0: "batch", 2: "height", 3: "width"} for name, x in example.items() if x.ndim == 4}
    dynamic |= {name: {0: "batch"} for name, x in example.items() if x.ndim == 2}
    temporary = path.with_suffix(".tmp.onnx")
    try:
        torch.onnx.export(
            network,
            tuple(example.values()),
            str(temporary),
            input_names=list(example),
            output_names=list(task.output_names),
            dynamic_axes=dynamic,
            opset_version=OPSET,
            dynamo=False,
        )
        exact, _ = compare(network, temporary, task)
        onnx.save(store_half(onnx.load(str(temporary))), str(temporary))
        _, half = compare(network, temporary, task)
        if exact > TOLERANCE or half > HALF_TOLERANCE:
            raise RuntimeError(
                f"the exported network differs from PyTorch by {exact:.2g} at most, in 16 bits by {half:.2g} rms"
            )
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    print(
        f"{path}: {path.stat().st_size / 1e6:.2f} MB, differs from PyTorch by {exact:.1g} at most, "
        f"in 16 bits by {half:.1g} rms"
    )


def compare(network: nn.Module, path: Path, task: Task) -> tuple[float, float]:
    """The largest difference between PyTorch and ONNX Runtime and the root mean square of all, as shares of what the
    outputs span, at sizes other than the exported one."""
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    rng = np.random.default_rng(0)
    differences = []
    for height, width in ((128, 96), (64, 160)):
        example = task.export_example()
        inputs = {
            name: rng.random((2, x.shape[1], height, width)[: x.ndim], dtype=np.float32) for name, x in example.items()
        }
        with torch.no_grad():
            expected = network(*(torch.from_numpy(x) for x in inputs.values()))
        expected = expected if isinstance(expected, tuple) else (expected,)
        for ours, theirs in zip(expected, session.run(None, inputs), strict=True):
            # Pictures and probabilities span 0 to 1; of what spans more, such as latents, a share of that counts.
            differences.append((ours.numpy() - theirs).ravel() / max(1.0, float(ours.std())))
    every = np.concatenate(differences)
    return float(np.abs(every).max()), float(np.sqrt(np.mean(every**2)))


def state_from_onnx(path: Path) -> dict[str, torch.Tensor]:
    """The weights inside an exported network, by PyTorch's names: training can go on from them."""
    return weights_of(onnx.load(str(path)))


def export(task: Task, checkpoint: Path, weights: Path) -> None:
    """Export the averaged weights of a checkpoint into `weights`/<id>, with a new sha256 in its card.

    A card that is there keeps its text; otherwise a small one is written."""
    network = task.build()
    network.load_state_dict(torch.load(checkpoint, map_location="cpu", weights_only=True)["average"])
    folder = weights / task.id
    folder.mkdir(parents=True, exist_ok=True)
    if isinstance(network, Compressor):
        from aedesk.training.export.codec import export_codec

        export_codec(network, folder)
        return
    to_onnx(task, network, folder / "model.onnx")
    digest = file_sha256(folder / "model.onnx")
    card = folder / "card.toml"
    if card.exists():
        set_value(card, "sha256", digest)
        return
    card.write_text(
        f'id = "{task.id}"\ntitle = "{task.id}"\nfile = "model.onnx"\nsha256 = "{digest}"\n\n'
        f"[network]\nmultiple = {task.multiple}\nhalo = {task.halo}\n",
        encoding="utf-8",
    )

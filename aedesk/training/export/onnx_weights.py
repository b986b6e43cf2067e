"""A network as an ONNX file, compared with PyTorch, and back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from torch import nn

from aedesk.training.export.half import store_half, weights_of
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

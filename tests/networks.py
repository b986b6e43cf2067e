"""Small networks in the shapes that people train and exchange, with weights that change a picture a little."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from onnx import ModelProto, TensorProto, helper, numpy_helper, save_model

KINDS = {"float32": TensorProto.FLOAT, "float16": TensorProto.FLOAT16, "uint8": TensorProto.UINT8}
FREE = ("n", 3, "h", "w")
Axes = Sequence[int | str]


class Net:
    """A network that is being built: each method adds an operator and gives the name of what it makes."""

    def __init__(self, inputs: dict[str, Axes], kind: str = "float32") -> None:
        self.kind = kind
        self.inputs = inputs
        self.nodes: list[Any] = []
        self.weights: list[Any] = []
        self._rng = np.random.default_rng(0)

    def op(self, name: str, *inputs: str, **attributes: Any) -> str:
        made = f"{name.lower()}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(name, list(inputs), [made], **attributes))
        return made

    def value(self, array: Any, kind: str = "") -> str:
        name = f"weight_{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.asarray(array, kind or self.kind), name))
        return name

    def conv(self, given: str, before: int, after: int, side: int = 3, gain: float = 0.05, stride: int = 1) -> str:
        """Random weights, which blur nothing away: they are small beside what they are added to."""
        weight = self._rng.normal(0, gain, (after, before, side, side))
        pads = [side // 2] * 4
        return self.op("Conv", given, self.value(weight), pads=pads, strides=[stride, stride])

    def identity_conv(self, given: str, channels: int, side: int = 3, sharp: float = 0.9) -> str:
        """A little softer than it was."""
        weight = np.full((channels, channels, side, side), 0.0)
        for k in range(channels):
            weight[k, k] = (1 - sharp) / side**2
            weight[k, k, side // 2, side // 2] += sharp
        return self.op("Conv", given, self.value(weight), pads=[side // 2] * 4)

    def model(self, outputs: dict[str, str], opset: int = 17, types: dict[str, str] | None = None) -> ModelProto:
        """`outputs`: what each is called, and which of the made things it is."""
        kinds = types or {}
        nodes = [*self.nodes, *(helper.make_node("Identity", [made], [name]) for name, made in outputs.items())]
        # The operator that makes an output is the last one, not a copy.
        nodes = self.nodes
        for name, made in outputs.items():
            for node in nodes:
                node.output[:] = [name if one == made else one for one in node.output]
                node.input[:] = [name if one == made else one for one in node.input]
        graph = helper.make_graph(
            nodes,
            "network",
            [helper.make_tensor_value_info(n, KINDS[kinds.get(n, self.kind)], list(s)) for n, s in self.inputs.items()],
            [helper.make_tensor_value_info(n, KINDS[kinds.get(n, self.kind)], None) for n in outputs],
            self.weights,
        )
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)


def written(model: ModelProto, path: Path) -> Path:
    save_model(model, str(path))
    return path


def compact(scale: int = 2) -> ModelProto:
    """Real-ESRGAN's SRVGGNetCompact: convolutions, PReLU, pixel shuffle, added to the enlarged picture."""
    net = Net({"input": FREE})
    body = net.op("PRelu", net.conv("input", 3, 8), net.value(np.full((8, 1, 1), 0.2)))
    body = net.op("PRelu", net.conv(body, 8, 8), net.value(np.full((8, 1, 1), 0.2)))
    body = net.op("DepthToSpace", net.conv(body, 8, 3 * scale**2), blocksize=scale, mode="CRD")
    scales = net.value([1, 1, scale, scale], "float32")
    large = net.op(
        "Resize", "input", "", scales, mode="nearest", nearest_mode="floor", coordinate_transformation_mode="asymmetric"
    )
    return net.model({"output": net.op("Add", large, body)})


def span(scale: int = 2) -> ModelProto:
    """SPAN: attention without parameters, a mean that is subtracted, pixel shuffle."""
    net = Net({"x": FREE})
    centred = net.op("Sub", "x", net.value(np.full((1, 3, 1, 1), 0.45)))
    features = net.conv(centred, 3, 8)
    attention = net.op("Sub", net.op("Sigmoid", net.conv(features, 8, 8)), net.value(0.5))
    features = net.op("Mul", net.op("Add", features, net.conv(features, 8, 8)), attention)
    weight = np.repeat(np.eye(3), scale**2, axis=0)[:, :, None, None]
    large = net.op("Add", net.op("Conv", centred, net.value(weight)), net.conv(features, 8, 3 * scale**2))
    large = net.op("DepthToSpace", large, blocksize=scale, mode="CRD")
    return net.model({"y": net.op("Add", large, net.value(np.full((1, 3, 1, 1), 0.45)))})


def windows(side: int = 64, window: int = 8, free: bool = False) -> ModelProto:
    """SwinIR: every window of 8 x 8 pixels is looked at as a whole; for one size of the picture, or for multiples."""
    net = Net({"input": FREE if free else (1, 3, side, side)})
    deep = net.op("SpaceToDepth", "input", blocksize=window)
    mixed = net.conv(deep, 3 * window**2, 3 * window**2, side=1, gain=0.002)
    return net.model({"output": net.op("Add", "input", net.op("DepthToSpace", mixed, blocksize=window))})


def unet_with_noise(appended: bool = False, channels: int = 3) -> ModelProto:
    """FFDNet, DRUNet: told the noise of each pixel; half the size and back."""
    net = Net(
        {"image": ("n", channels + 1, "h", "w")}
        if appended
        else {"image": ("n", channels, "h", "w"), "sigma": ("n", 1, "h", "w")}
    )
    both = "image" if appended else net.op("Concat", "image", "sigma", axis=1)
    small = net.op("Relu", net.conv(both, channels + 1, 8, stride=2))
    small = net.op("Relu", net.conv(small, 8, 8, stride=2))
    weight = np.random.default_rng(1).normal(0, 0.02, (8, channels, 4, 4))
    back = net.op("ConvTranspose", small, net.value(weight), strides=[4, 4])
    image = "image"
    if appended:
        index = net.value(np.arange(channels), "int64")
        image = net.op("Gather", "image", index, axis=1)
    return net.model({"clean": net.op("Add", image, back)})


def two_outputs() -> ModelProto:
    """FBCNN: the picture, and the quality of its JPEG that the network has found; it can be told another."""
    net = Net({"input": FREE, "qf_input": (1, 1)})
    found = net.op("GlobalAveragePool", net.conv("input", 3, 1))
    found = net.op("Flatten", found)
    told = net.op("Unsqueeze", "qf_input", net.value([2, 3], "int64"))
    body = net.op("Mul", net.conv("input", 3, 3, gain=0.03), told)
    return net.model({"qf": found, "output": net.op("Add", net.identity_conv("input", 3), body)})


def filler(size: int = 0, white: float = 255.0, hole: int = 1) -> ModelProto:
    """LaMa: picture and mask; what is masked is taken from around, and the answer is from 0 to 255."""
    sides: tuple[int | str, ...] = (size, size) if size else ("h", "w")
    net = Net({"image": (1, 3, *sides), "mask": (1, 1, *sides)})
    known = net.op("Sub", net.value(1.0), "mask") if hole else "mask"
    lost = "mask" if hole else net.op("Sub", net.value(1.0), "mask")
    seen = net.op("Mul", "image", known)
    mean = net.value(np.ones((1, 1, 9, 9)))
    count = net.op("Add", net.op("Conv", known, mean, pads=[4] * 4), net.value(1e-3))
    total = net.op("Conv", seen, net.value(np.ones((3, 1, 9, 9))), pads=[4] * 4, group=3)
    filled = net.op("Add", seen, net.op("Mul", lost, net.op("Div", total, count)))
    return net.model({"output": net.op("Mul", filled, net.value(white))})


def colours(side: int = 64) -> ModelProto:
    """DDColor: a grey picture of one size, and its a* and b*."""
    net = Net({"input": (1, 3, side, side)})
    weight = np.zeros((2, 3, 1, 1))
    weight[0], weight[1] = 8.0, 20.0
    return net.model({"output": net.op("Conv", "input", net.value(weight))})


def finder(logits: bool = False) -> ModelProto:
    """Sure of what is white."""
    net = Net({"image": FREE})
    weight = np.full((1, 3, 1, 1), 20.0)
    odds = net.op("Conv", "image", net.value(weight), net.value([-57.0]))
    return net.model({"mask": odds if logits else net.op("Sigmoid", odds)})


def restorer(
    low: float = 0.0,
    high: float = 1.0,
    *,
    layout: str = "nchw",
    kind: str = "float32",
    tanh: bool = False,
    channels: int = 3,
) -> ModelProto:
    """A little softer than it was; it thinks of black as `low` and of white as `high`, and of all else as beyond."""
    shape: Axes = ("n", channels, "h", "w") if layout == "nchw" else ("n", "h", "w", channels)
    net = Net({"picture": shape}, kind)
    given = "picture" if layout == "nchw" else net.op("Transpose", "picture", perm=[0, 3, 1, 2])
    if tanh:
        made = net.op("Tanh", net.identity_conv(given, channels))
        return net.model({"restored": made})
    span = high - low
    middle = net.op("Sub", net.op("Div", given, net.value(span)), net.value(low / span))
    bent = net.op("Mul", net.op("Sub", middle, net.value(0.5)), net.op("Abs", net.op("Sub", middle, net.value(0.5))))
    middle = net.op("Add", net.identity_conv(middle, channels), net.op("Mul", bent, net.value(0.05)))
    made = net.op(
        "Add", net.op("Mul", net.op("Clip", middle, net.value(0.0), net.value(1.0)), net.value(span)), net.value(low)
    )
    return net.model({"restored": made if layout == "nchw" else net.op("Transpose", made, perm=[0, 2, 3, 1])})

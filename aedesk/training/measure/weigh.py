"""What a shipped network costs: multiply-adds for each pixel of the photo, and the size of its weights."""

from __future__ import annotations

from math import prod
from pathlib import Path

import onnx
from onnx import shape_inference

from aedesk.codec.codec import STEP

SIDE = 256  # pixels of the photo that the cost is counted for
PRODUCTS = {"Conv", "ConvTranspose", "MatMul", "Gemm"}


def multiply_adds(path: Path) -> float:
    """Multiply-adds per pixel of the photo of all convolutions and matrix products of an exported network."""
    model = onnx.load(str(path))
    for given in model.graph.input:
        shape = given.type.tensor_type.shape.dim
        side = SIDE // STEP if given.name == "latents" else SIDE
        for dim, size in zip(shape, (1, shape[1].dim_value, side, side), strict=False):
            dim.dim_value = size
    inferred = shape_inference.infer_shapes(model, strict_mode=True, data_prop=True)
    weights = {tensor.name: tuple(tensor.dims) for tensor in model.graph.initializer}
    shapes = {
        value.name: tuple(dim.dim_value for dim in value.type.tensor_type.shape.dim)
        for value in [*inferred.graph.value_info, *inferred.graph.input, *inferred.graph.output]
    }
    # Weights are stored in 16 bits and cast before they are used: follow the cast.
    for node in model.graph.node:
        if node.op_type == "Cast" and node.input[0] in weights:
            weights[node.output[0]] = weights[node.input[0]]
    total = 0.0
    for node in model.graph.node:
        if node.op_type not in PRODUCTS:
            continue
        kernel = weights.get(node.input[1], shapes.get(node.input[1], ()))
        result = shapes[node.output[0]]
        if node.op_type == "Conv":  # (out, in / groups, kh, kw): each output value is a product of in * kh * kw
            total += prod(result) * prod(kernel[1:])
        elif node.op_type == "ConvTranspose":  # (in, out / groups, kh, kw): each input value meets out * kh * kw
            total += prod(shapes[node.input[0]]) * prod(kernel[1:])
        else:
            total += prod(result) * shapes[node.input[0]][-1]
    return total / SIDE**2


def weigh(folder: Path) -> None:
    """Print what each part of a model costs."""
    whole = 0.0
    for path in sorted(folder.glob("*.onnx")):
        count = multiply_adds(path)
        whole += count
        print(f"{path.name:20} {count / 1000:8.1f} thousand multiply-adds per pixel")
    size = sum(path.stat().st_size for path in folder.iterdir() if path.suffix in (".onnx", ".npz"))
    print(f"{'all':20} {whole / 1000:8.1f} thousand; {size / 1e6:.2f} MB")

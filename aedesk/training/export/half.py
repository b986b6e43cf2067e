"""Storing a network's weights in 16 bits: half the file, the same arithmetic.

ONNX Runtime widens them to 32 bits once, when it loads the network, so speed does not change.
"""

from __future__ import annotations

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

SUFFIX = ".half"
SMALL = 256  # biases and constants with fewer values stay as they are


def store_half(model: onnx.ModelProto) -> onnx.ModelProto:
    """Turn every large float32 initializer into a float16 one that is cast back. Returns `model`.

    Raises OverflowError where a weight does not fit into 16 bits (beyond 65504)."""
    graph = model.graph
    casts = []
    for tensor in graph.initializer:
        values = numpy_helper.to_array(tensor)
        if tensor.data_type != TensorProto.FLOAT or values.size < SMALL:
            continue
        if np.abs(values).max() > np.finfo(np.float16).max:
            raise OverflowError(f"a weight of {tensor.name} does not fit into 16 bits")
        name = tensor.name
        tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float16), name + SUFFIX))
        casts.append(helper.make_node("Cast", [name + SUFFIX], [name], to=TensorProto.FLOAT))
    # Nodes must come before those that use their outputs.
    nodes = [*casts, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    return model


def weights_of(model: onnx.ModelProto) -> dict[str, torch.Tensor]:
    """All initializers by their names in PyTorch, as float32 where they are floats."""
    weights = {}
    for tensor in model.graph.initializer:
        value = torch.from_numpy(numpy_helper.to_array(tensor).copy())
        weights[tensor.name.removesuffix(SUFFIX)] = value.float() if value.is_floating_point() else value
    return weights

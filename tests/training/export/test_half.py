"""Weights in 16 bits. Needs PyTorch and onnx."""

from __future__ import annotations

import numpy as np
import pytest

pytestmark = pytest.mark.training


def test_large_weights_are_halved_and_come_back() -> None:
    from onnx import TensorProto, checker, helper, numpy_helper

    from aedesk.training.export.half import store_half, weights_of

    large = np.random.default_rng(0).normal(size=(30, 30)).astype(np.float32)
    small = np.float32([1.0, 2.0, 1 / 3])
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["x", "large"], ["y"])],
        "graph",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 30])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 30])],
        [numpy_helper.from_array(large, "large"), numpy_helper.from_array(small, "small")],
    )
    model = store_half(helper.make_model(graph))
    checker.check_model(model)
    weights = weights_of(model)
    assert (weights["large"].numpy() == large.astype(np.float16)).all()
    assert (weights["small"].numpy() == small).all()
    assert {tensor.data_type for tensor in model.graph.initializer} == {TensorProto.FLOAT16, TensorProto.FLOAT}


def test_a_weight_that_does_not_fit_is_refused() -> None:
    from onnx import helper, numpy_helper

    from aedesk.training.export.half import store_half

    huge = numpy_helper.from_array(np.full((20, 20), 1e6, np.float32), "huge")
    with pytest.raises(OverflowError):
        store_half(helper.make_model(helper.make_graph([], "graph", [], [], [huge])))

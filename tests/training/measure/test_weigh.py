from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytestmark = pytest.mark.training


def test_products_are_counted_for_each_pixel_of_the_photo(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    from aedesk.training.export.half import store_half
    from aedesk.training.measure.weigh import multiply_adds, weigh

    down = numpy_helper.from_array(np.ones((8, 3, 3, 3), np.float32), "down")
    up = numpy_helper.from_array(np.ones((8, 3, 2, 2), np.float32), "up")
    graph = helper.make_graph(
        [
            helper.make_node("Conv", ["image", "down"], ["small"], strides=[2, 2], pads=[1, 1, 1, 1]),
            helper.make_node("ConvTranspose", ["small", "up"], ["large"], strides=[2, 2]),
        ],
        "two",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["n", 3, "h", "w"])],
        [helper.make_tensor_value_info("large", TensorProto.FLOAT, None)],
        [down, up],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    # A quarter of the pixels, each with 8 channels of 3 x 3 x 3 products; then each meets 3 x 2 x 2 weights.
    expected = 8 * 27 / 4 + 8 * 12 / 4
    onnx.save(model, str(tmp_path / "model.onnx"))
    assert multiply_adds(tmp_path / "model.onnx") == expected
    onnx.save(store_half(model), str(tmp_path / "model.onnx"))
    assert multiply_adds(tmp_path / "model.onnx") == expected
    weigh(tmp_path)
    assert "0.1 thousand" in capsys.readouterr().out

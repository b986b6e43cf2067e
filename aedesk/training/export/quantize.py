"""The 8-bit variant of an exported network, for Quality: fast.

Static quantisation (Jacob et al. 2018) in ONNX Runtime's QDQ form: activations in 8 bits without
sign, weights in 8 bits with a scale for each channel, ranges measured on degraded photos.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
from onnxruntime.quantization import CalibrationDataReader, CalibrationMethod, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process

from aedesk.models.card import file_sha256
from aedesk.temporary import temporary_folder
from aedesk.training.data.photos import PhotoBank, list_photos
from aedesk.training.export.card_file import set_section
from aedesk.training.tasks.base import Task

SAMPLES = 60  # crops that the ranges are measured on
# The last ten thousandth of the activations is clipped: it would cost all others precision.
PERCENTILE = 99.99
QUANTIZED = ["Conv", "ConvTranspose"]


class DegradedCrops(CalibrationDataReader):  # type: ignore[misc]
    """Feeds crops of training photos, degraded as in training."""

    def __init__(self, task: Task, photos: Path, count: int = SAMPLES) -> None:
        training = [file for file in list_photos(photos) if not file.held_out]
        bank = PhotoBank(training[:: max(1, len(training) // 200)], task.groups, task.crop)
        rng = np.random.default_rng(0)
        self._samples: Iterator[dict[str, np.ndarray]] = iter(
            [task.sample(bank.crop(task.crop, rng), rng) for _ in range(count)]
        )

    def get_next(self) -> dict[str, np.ndarray] | None:
        """The next inputs of the network, None at the end."""
        sample = next(self._samples, None)
        return None if sample is None else {"image": sample["degraded"][None], "levels": sample["levels"][None]}


def quantize(task: Task, photos: Path, weights: Path) -> None:
    """Write weights/<id>/fast.onnx beside model.onnx, and its checksum into the card.

    The first and the last convolution stay as they are: they touch the photo itself. Weights
    use 7 of their 8 bits, because processors without VNNI add pairs of products in 16 bits,
    which would overflow."""
    folder = weights / task.id
    with temporary_folder("quantize") as temporary:
        prepared = temporary / "prepared.onnx"
        quant_pre_process(str(folder / "model.onnx"), str(prepared), skip_symbolic_shape=True)
        convolutions = [node.name for node in onnx.load(str(prepared)).graph.node if node.op_type in QUANTIZED]
        quantize_static(
            str(prepared),
            str(folder / "fast.onnx"),
            DegradedCrops(task, photos),
            quant_format=QuantFormat.QDQ,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
            op_types_to_quantize=QUANTIZED,
            nodes_to_exclude=[convolutions[0], convolutions[-1]],
            calibrate_method=CalibrationMethod.Percentile,
            extra_options={"CalibPercentile": PERCENTILE},
        )
    fast = folder / "fast.onnx"
    set_section(folder / "card.toml", "fast", [f'file = "{fast.name}"', f'sha256 = "{file_sha256(fast)}"'])
    print(f"{fast}: {fast.stat().st_size / 1e6:.2f} MB")

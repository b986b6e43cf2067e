"""Variants of an exported network in 8 bits: all of it for Quality: fast, its coarser scales for processors.

Static quantisation (Jacob et al. 2018) in ONNX Runtime's QDQ form: activations in 8 bits without sign, weights in 8
bits with a scale for each channel, ranges measured on what the network is given when it is validated on photos of the
training. Weights use 7 of their 8 bits, because processors without VNNI add pairs of products in 16 bits, which would
overflow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import CalibrationDataReader, CalibrationMethod, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn

from aedesk.models.card import file_sha256
from aedesk.temporary import temporary_folder
from aedesk.training.data.photos import PhotoBank, list_photos
from aedesk.training.export.card_file import set_section
from aedesk.training.export.onnx_weights import state_from_onnx
from aedesk.training.tasks.base import Arrays, LoadsInitial, Task

SAMPLES = 60  # inputs that the ranges are measured on
CROPS, SIDE = 12, 256  # photos that are validated on, pixels of a crop of each
# The last ten thousandth of the activations is clipped: it would cost all others precision. At the coarser scales a
# tenth of that: what is clipped there, such as an outline, is much of the photo.
PERCENTILE, COARSE_PERCENTILE = 99.99, 99.999
QUANTIZED = ["Conv", "ConvTranspose"]
# Pixels around the tiles of what computes in 8 bits everywhere: what a narrower rim changes at the seams (0.2 of 255,
# root mean square, at a noise of 15) is a fifth of what its roundings do everywhere, and there is less to compute.
FAST_HALO = 16
# Of a UNet (unet.py): all that works at a half of its size or below. Nearly all weights and half of the work are there,
# and what they round has little effect on single pixels.
COARSE = re.compile(r"/(?:middle|(?:encoders|decoders|downs|ups)\.([1-9]))[./]")
# Of a finder, whose answers are compared with a threshold, from a quarter of its size on: with more of it in 8 bits it
# marked a tenth more of untouched photos.
FIRST_SCALE = {"find_damage": 2}


class Given(CalibrationDataReader):  # type: ignore[misc]
    """Inputs of the network, one after the other."""

    def __init__(self, inputs: Sequence[Arrays]) -> None:
        self._inputs: Iterator[Arrays] = iter(inputs)

    def get_next(self) -> Arrays | None:
        """The next ones, None at the end."""
        return next(self._inputs, None)


def given_to(task: Task, photos: Path, weights: Path) -> list[Arrays]:
    """What the network weights/<id>/model.onnx is given while it is validated on photos of the training."""
    bank, rng = _bank(task, photos, SIDE), np.random.default_rng(0)
    crops = [bank.crop(SIDE, rng) for _ in range(CROPS)]
    network, state = task.build(), state_from_onnx(weights / task.id / "model.onnx")
    network.load_state_dict(task.load_initial(network, state) if isinstance(task, LoadsInitial) else state)
    names, given = list(task.export_example()), list[Arrays]()

    def keep(network: nn.Module, inputs: tuple[torch.Tensor, ...]) -> None:
        for one in zip(*inputs, strict=True):
            given.append(dict(zip(names, (_as_large(x[None].float().numpy()) for x in one), strict=True)))

    network.register_forward_pre_hook(keep)
    with torch.no_grad():
        task.validate(network.eval(), crops)
    return given[:: max(1, len(given) // SAMPLES)]


def _as_large(given: np.ndarray) -> np.ndarray:
    """A smaller picture (1, C, H, W) beside itself, until it is SIDE pixels high and wide: all that ranges are measured
    on must be of one size."""
    if given.ndim < 4:
        return given
    return np.tile(given, (1, 1, SIDE // given.shape[2], SIDE // given.shape[3]))


def quantize_all(task: Task, photos: Path, weights: Path) -> None:
    """Write weights/<id>/fast.onnx beside model.onnx, and its checksum into the card.

    The first and the last convolution stay as they are: they touch the photo itself."""
    folder = weights / task.id
    with temporary_folder("quantize") as temporary:
        prepared = _prepared(folder / "model.onnx", temporary)
        convolutions = _convolutions(prepared)
        chosen = [name for name in convolutions if name not in (convolutions[0], convolutions[-1])]
        _quantize(prepared, folder / "fast.onnx", chosen, Given(_degraded(task, photos)), PERCENTILE)
    _tell(folder, "fast", f"halo = {FAST_HALO}")


def quantize_coarse(task: Task, photos: Path, weights: Path) -> None:
    """Write weights/<id>/mixed.onnx beside model.onnx, and its checksum into the card: a network built on UNet, whose
    scales below the largest one compute in 8 bits."""
    folder = weights / task.id
    with temporary_folder("quantize") as temporary:
        prepared = _prepared(folder / "model.onnx", temporary)
        chosen = [name for name in _convolutions(prepared) if _is_coarse(name, FIRST_SCALE.get(task.id, 1))]
        if not chosen:
            raise ValueError(f"{task.id} has no coarser scales")
        _quantize(prepared, folder / "mixed.onnx", chosen, Given(given_to(task, photos, weights)), COARSE_PERCENTILE)
    _tell(folder, "mixed")


def _is_coarse(name: str, first: int) -> bool:
    """Whether a convolution of this name works at the scale `first` or below, 0 being the largest."""
    found = COARSE.search(name)
    return found is not None and (found[1] is None or int(found[1]) >= first)


def _degraded(task: Task, photos: Path) -> list[Arrays]:
    """Crops of training photos, degraded as in training, as a denoiser takes them."""
    bank, rng = _bank(task, photos, task.crop), np.random.default_rng(0)
    samples = [task.sample(bank.crop(task.crop, rng), rng) for _ in range(SAMPLES)]
    return [{"image": one["degraded"][None], "levels": one["levels"][None]} for one in samples]


def _bank(task: Task, photos: Path, side: int) -> PhotoBank:
    """Some two hundred photos of the training, for crops of so many pixels."""
    training = [file for file in list_photos(photos) if not file.held_out]
    return PhotoBank(training[:: max(1, len(training) // 200)], task.groups, side)


def _prepared(model: Path, folder: Path) -> Path:
    prepared = folder / "prepared.onnx"
    quant_pre_process(str(model), str(prepared), skip_symbolic_shape=True)
    return prepared


def _convolutions(model: Path) -> list[str]:
    return [node.name for node in onnx.load(str(model)).graph.node if node.op_type in QUANTIZED]


def _quantize(source: Path, target: Path, chosen: Sequence[str], given: Given, percentile: float) -> None:
    """Only the convolutions `chosen` compute in 8 bits."""
    quantize_static(
        str(source),
        str(target),
        given,
        quant_format=QuantFormat.QDQ,
        activation_type=QuantType.QUInt8,
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
        op_types_to_quantize=QUANTIZED,
        nodes_to_exclude=[name for name in _convolutions(source) if name not in chosen],
        calibrate_method=CalibrationMethod.Percentile,
        extra_options={"CalibPercentile": percentile},
    )


def _tell(folder: Path, name: str, *more: str) -> None:
    """Name the file in the card, and say what else is different."""
    file = folder / f"{name}.onnx"
    set_section(folder / "card.toml", name, [f'file = "{file.name}"', f'sha256 = "{file_sha256(file)}"', *more])
    print(f"{file}: {file.stat().st_size / 1e6:.2f} MB")

"""A network of somebody else, fed as one of ours: pictures (1, 3, h, w) in [0, 1] in and out, whatever it takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from aedesk.errors import AEDeskError
from aedesk.imaging.pixels.colour import LUMA
from aedesk.imaging.pixels.tiling import mirrored
from aedesk.models.contract import (
    CONSTANT,
    FIND_DAMAGE,
    FIXED,
    HINTS,
    LAB,
    LEVELS,
    LOGITS,
    MASK,
    NOISE,
    RANGES,
    Contract,
    Told,
)

Planes = np.ndarray  # float32 (1, c, h, w)
ROUNDING = 1e-6  # by which the channels of a grey picture may differ
AB = 110.0  # a* and b* of networks that do not give them in their own units


Feed = dict[str, np.ndarray]  # what a network is given in one run, by the names of its inputs


def singly(inputs: Mapping[str, np.ndarray]) -> list[Mapping[str, np.ndarray]]:
    """The inputs of each of the pictures (n, c, h, w): many networks take only one at a time."""
    count = len(inputs["image"])
    return [
        {name: value[k : k + 1] if len(value) == count else value for name, value in inputs.items()}
        for k in range(count)
    ]


def feeds(contract: Contract, inputs: Mapping[str, np.ndarray], multiple: int) -> list[Feed]:
    """What the network is given for `image` (1, 3 or 1, h, w) in [0, 1], `levels` (1, n) and `mask` (1, 1, h, w), 1
    where the photo is lost; for a network of one channel each of a colour picture in turn.

    Smaller pictures are mirrored to the size that it takes. Raises AEDeskError for larger ones than it takes."""
    image = np.asarray(inputs["image"], np.float32)
    size = _size(contract, image.shape[2:], multiple)
    rows, columns = (mirrored(0, new, old) for old, new in zip(image.shape[2:], size, strict=True))

    def sized(planes: Planes) -> Planes:
        planes = planes if rows is None else planes[:, :, rows]
        return planes if columns is None else planes[:, :, :, columns]

    image = sized(image)
    mask = sized(np.asarray(inputs["mask"], np.float32)) if "mask" in inputs else np.zeros_like(image[:, :1])
    levels = [float(value) for value in np.ravel(inputs["levels"])] if "levels" in inputs else []
    return [_one(contract, part, mask, levels) for part in _parts(contract, image)]


def answer(contract: Contract, runs: Sequence[np.ndarray], size: tuple[int, int], scale: int) -> np.ndarray:
    """What the runs have made: float32 (1, 3, scale h, scale w) in [0, 1], for a picture of `size` (h, w); of other
    numbers of channels as many; (1, 2, h, w) of a* and b* in their own units.

    Raises AEDeskError where it is no such picture."""
    pictures = [_picture(contract, run) for run in runs]
    height, width = (scale * side for side in size)
    if any(picture.shape[2] < height or picture.shape[3] < width for picture in pictures):
        raise AEDeskError("The network has made a picture of another size than its card says.")
    pictures = [picture[:, :, :height, :width] for picture in pictures]
    if contract.made == 1 and len(pictures) == 3:
        return np.concatenate(pictures, axis=1)
    made = pictures[0]
    if contract.made == 1 and contract.channels == 1 and contract.task != FIND_DAMAGE:
        made = np.repeat(made, 3, axis=1)
    return np.ascontiguousarray(made)


def _size(contract: Contract, size: tuple[int, ...], multiple: int) -> tuple[int, int]:
    """The size of the picture that the network gets."""
    if contract.tiling == FIXED:
        if size[0] > contract.window[0] or size[1] > contract.window[1]:
            raise AEDeskError("The network takes pictures of {} x {} pixels only.", *contract.window[::-1])
        return contract.window
    least = -(-contract.minimum // multiple) * multiple
    tall, wide = (max(least, -(-side // multiple) * multiple) for side in size)
    return tall, wide


def _parts(contract: Contract, image: Planes) -> list[Planes]:
    """The pictures, of as many channels as the network takes, of which each is run."""
    if contract.order == "bgr":
        image = image[:, ::-1]
    if contract.channels == 3:
        return [np.broadcast_to(image, (1, 3, *image.shape[2:]))]
    if image.shape[1] == 1 or float(np.abs(image - image[:, :1]).max(initial=0)) < ROUNDING:
        return [image[:, :1]]
    if contract.made != 1 or contract.task == FIND_DAMAGE:  # it says something of the whole picture
        return [np.tensordot(LUMA, image[0], axes=(0, 0))[None, None].astype(np.float32)]
    return [image[:, channel : channel + 1] for channel in range(3)]


def _one(contract: Contract, image: Planes, mask: Planes, levels: list[float]) -> Feed:
    picture = _ranged(image, contract.range)
    if contract.appended == NOISE:
        noise = np.full_like(image[:, :1], levels[0] if levels else 0.0)
        picture = np.concatenate([picture, noise], axis=1)
    elif contract.appended == MASK:
        picture = np.concatenate([picture, _holes(contract, mask)], axis=1)
    fed = {contract.image: _laid(contract, picture)}
    for told in contract.told:
        fed[told.name] = _told(contract, told, image.shape[2:], mask, levels)
    return fed


def _told(contract: Contract, told: Told, size: tuple[int, ...], mask: Planes, levels: list[float]) -> np.ndarray:
    kind = np.float16 if contract.type == "float16" else np.float32
    if told.meaning == MASK:
        return _laid(contract, _ranged(_holes(contract, mask), told.range))
    shape = _shape(contract, told.shape, size)
    if told.meaning == HINTS:
        return np.zeros(shape, kind)
    if told.meaning == CONSTANT:
        return np.full(shape, told.value, kind)
    count = shape[-1] if len(shape) == 2 else 1
    first = LEVELS.index(told.meaning)
    numbers = np.array([levels[k] if k < len(levels) else 0.0 for k in range(first, first + count)], np.float32)
    numbers = _ranged(numbers, told.range)
    return np.full(shape, numbers[0], kind) if count == 1 else np.broadcast_to(numbers, shape).astype(kind)


def _shape(contract: Contract, shape: tuple[int, ...], size: tuple[int, ...]) -> tuple[int, ...]:
    """The shape of another input for a picture of this size."""
    if len(shape) < 4:
        return tuple(side or 1 for side in shape)
    first = 2 if contract.layout == "nchw" else 1
    sizes = {first: size[0], first + 1: size[1]}
    return tuple(side or sizes.get(axis, 1) for axis, side in enumerate(shape))


def _holes(contract: Contract, mask: Planes) -> Planes:
    return mask if contract.hole else 1 - mask


def _ranged(values: np.ndarray, name: str) -> np.ndarray:
    black, white = RANGES[name]
    return values if (black, white) == (0, 1) else np.float32(white - black) * values + np.float32(black)


def _laid(contract: Contract, planes: Planes) -> np.ndarray:
    laid = planes if contract.layout == "nchw" else planes.transpose(0, 2, 3, 1)
    if contract.type == "uint8":
        laid = np.clip(np.rint(laid), 0, 255)
    return np.ascontiguousarray(laid, contract.type)


def _picture(contract: Contract, made: np.ndarray) -> Planes:
    """As one of ours. Raises AEDeskError where it is no picture."""
    if made.ndim == 3:
        made = made[None]
    if made.ndim != 4:
        raise AEDeskError("The network has made no picture.")
    planes = np.asarray(made, np.float32)
    if contract.layout == "nhwc":
        planes = planes.transpose(0, 3, 1, 2)
    if planes.shape[1] != contract.made:
        raise AEDeskError("The network has made a picture of {} channels.", planes.shape[1])
    if contract.output_range == LAB:
        return planes
    if contract.output_range == LOGITS:
        return np.asarray(1 / (1 + np.exp(-np.clip(planes, -30, 30))), np.float32)
    if contract.made == 2:
        return planes * np.float32(AB)
    black, white = RANGES[contract.output_range]
    planes = (planes - np.float32(black)) / np.float32(white - black) if (black, white) != (0, 1) else planes
    return planes[:, ::-1] if contract.order == "bgr" and contract.made == 3 else planes

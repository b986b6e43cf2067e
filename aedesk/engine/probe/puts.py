"""What an ONNX file says of inputs and outputs: contracts that may be right for what people export, to be tried."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from aedesk.errors import AEDeskError
from aedesk.models.contract import (
    BLUR,
    COLORIZE,
    FIXED,
    HINTS,
    JPEG,
    LARGEST_WINDOW,
    MASK,
    NOISE,
    REPAIR,
    Contract,
    Told,
)
from aedesk.models.onnx_file import OnnxFile, Put

LAYOUTS = {"nchw": (1, (2, 3)), "nhwc": (3, (1, 2))}  # the axis of the channels, those of rows and columns
# Channels of the picture that goes in: as many as it has, and whether one is no part of it.
CHANNELS = {3: (3, False), 1: (1, False), 4: (3, True), 2: (1, True)}
SMALLEST_WINDOW = 16  # pixels: nothing of a photo is seen in less
MOST_NUMBERS = 8  # that a network is told at once
NAMES = {
    MASK: r"mask|hole",
    JPEG: r"qf|qualit|jpe?g|compress|artifact",
    BLUR: r"blur|kernel|radius",
    NOISE: r"sigma|noise|level|strength",
}


def contracts(file: OnnxFile, task: str | None) -> Iterator[Contract]:
    """What the file may mean, the likeliest first, without what only running it tells. Raises AEDeskError where it
    takes something that is not known."""
    pictures = [put for put in file.inputs if _is_picture(put)]
    if not pictures:
        raise AEDeskError("The network takes no picture.")
    image = min(pictures, key=lambda put: (_meaning(put) is not None, _rank(put)))
    for layout, channels in _readings(image):
        count, has_more = CHANNELS[channels]
        axes = LAYOUTS[layout][1]
        contract = Contract(
            task or "",
            image.name,
            "",
            channels=count,
            layout=layout,
            type=image.type,
            appended=(MASK if task == REPAIR else NOISE) if has_more else "",
            range="0-255" if image.type == "uint8" else "0-1",
            told=tuple(_told(put, layout, image, task) for put in file.inputs if put is not image),
        )
        if image.shape is not None and (image.shape[axes[0]] or image.shape[axes[1]]):
            tall, wide = (image.shape[axis] for axis in axes)
            if max(tall, wide) > LARGEST_WINDOW or min(tall or wide, wide or tall) < SMALLEST_WINDOW:
                raise AEDeskError("The network takes pictures of {} x {} pixels only.", wide, tall)
            contract = replace(contract, tiling=FIXED, window=(tall or wide, wide or tall))
        yield contract


def _is_picture(put: Put) -> bool:
    return put.type != "" and (put.shape is None or (len(put.shape) == 4 and put.shape[0] in (0, 1)))


def _rank(put: Put) -> int:
    """Three channels are a picture, one may be anything."""
    readings = list(_readings(put))
    return min((list(CHANNELS).index(channels) for _, channels in readings), default=len(CHANNELS))


def _readings(put: Put) -> Iterator[tuple[str, int]]:
    """Layouts and channels that the shape of an input allows."""
    shape: Sequence[int] = put.shape or (0, 0, 0, 0)
    named = [(layout, shape[axis]) for layout, (axis, _) in LAYOUTS.items() if shape[axis] in CHANNELS]
    if len(named) == 2:  # such as 3 x 1: who exports pictures of one column?
        named.sort(key=lambda one: min(shape[axis] or LARGEST_WINDOW for axis in LAYOUTS[one[0]][1]), reverse=True)
    yield from named
    if not named:
        yield from ((layout, count) for layout, (axis, _) in LAYOUTS.items() if not shape[axis] for count in (3, 1, 4))


def _meaning(put: Put) -> str | None:
    """What its name says that an input is told."""
    name = put.name.lower()
    return next((meaning for meaning, words in NAMES.items() if re.search(words, name)), None)


def _told(put: Put, layout: str, image: Put, task: str | None) -> Told:
    """Raises AEDeskError for what is not known."""
    if put.type not in ("float32", "float16") or put.type != image.type or put.shape is None:
        raise AEDeskError(
            "The network also takes '{}', which is neither a picture nor a number that is known.", put.name
        )
    if len(put.shape) < 3:
        shape = tuple(side or 1 for side in put.shape)
        if (len(shape) == 2 and shape[0] != 1) or max(shape, default=1) > MOST_NUMBERS:
            raise AEDeskError("The network also takes '{}', of which nobody knows what it is told.", put.name)
        return Told(put.name, _meaning(put) or NOISE, shape)
    axis, axes = LAYOUTS[layout]
    if len(put.shape) != 4 or put.shape[0] > 1:
        raise AEDeskError("The network also takes '{}', of which nobody knows what it is told.", put.name)
    # A map has a number for each pixel; what has one for all may also have four axes.
    single = all(put.shape[a] == 1 for a in axes) and (image.shape is None or any(image.shape[a] != 1 for a in axes))
    sides = {a: 1 if single else 0 for a in axes}
    channels = put.shape[axis] or 1
    shape = tuple(sides.get(a, channels if a == axis else 1) for a in range(4))
    if task == COLORIZE:
        return Told(put.name, HINTS, shape)
    if channels != 1:
        raise AEDeskError("The network also takes '{}', of which nobody knows what it is told.", put.name)
    usual = MASK if task == REPAIR else NOISE
    return Told(put.name, _meaning(put) or usual, shape)

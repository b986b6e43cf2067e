"""The code of the autoencoder as a picture: its channels side by side, those that say most first."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

GREY = 128
GAP = 1  # latents between two channels


def code_picture(latents: NDArray[np.int32], height: int, width: int) -> NDArray[np.uint8]:
    """Channels (C, h, w) of rounded latents as one picture (height, width, 1): grey is 0, light is more, dark less.

    Channels that are 0 everywhere cost nothing and are not shown."""
    energy = np.abs(latents.astype(np.int64)).sum(axis=(1, 2))
    order = [k for k in np.argsort(-energy, kind="stable").tolist() if energy[k]]
    if not order:
        return np.full((height, width, 1), GREY, np.uint8)
    _, tall, wide = latents.shape
    # As many columns as make the whole about as wide, beside its height, as the place it fills.
    columns = max(1, min(len(order), round(math.sqrt(len(order) * (width / height) * ((tall + GAP) / (wide + GAP))))))
    rows = -(-len(order) // columns)
    board = np.full((rows * (tall + GAP) - GAP, columns * (wide + GAP) - GAP), 0, np.uint8)
    for place, channel in enumerate(order):
        row, column = divmod(place, columns)
        values = latents[channel].astype(np.float32)
        largest = float(np.abs(values).max())
        square = np.clip(GREY + values / largest * 127, 0, 255).astype(np.uint8)
        top, left = row * (tall + GAP), column * (wide + GAP)
        board[top : top + tall, left : left + wide] = square
    down = np.minimum(np.arange(height) * board.shape[0] // height, board.shape[0] - 1)
    across = np.minimum(np.arange(width) * board.shape[1] // width, board.shape[1] - 1)
    return np.asarray(board[down][:, across, None], np.uint8)

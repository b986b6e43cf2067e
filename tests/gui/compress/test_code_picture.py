from __future__ import annotations

from typing import Any

import numpy as np

from aedesk.gui.compress.code_picture import code_picture
from tests.codec.fakes import PatchEngine

ENGINE: Any = PatchEngine()


def test_the_code_is_drawn_channel_by_channel() -> None:
    latents = np.zeros((6, 4, 5), np.int32)
    assert (code_picture(latents, 64, 80) == 128).all()
    latents[2] = 3
    latents[4, 1, 1] = -9
    board = code_picture(latents, 64, 80)
    assert board.shape == (64, 80, 1) and board.dtype == np.uint8
    assert board[2, 2] == 255 and (board == 128).any() and board.min() == 0

"""The eight views of a picture: turned by quarters, and each of them in a mirror.

A network that was trained on all of them looks at several, and the mean of what it says is better than what it says of
one ("geometric self-ensemble", Timofte et al., Seven Ways to Improve Example-Based Single Image Super Resolution,
2016)."""

from __future__ import annotations

import numpy as np

VIEWS = 8


def seen_from(picture: np.ndarray, view: int) -> np.ndarray:
    """A picture (H, W, ...) in one of `VIEWS`: `view` % 4 quarters of a turn, and mirrored from 4 on. A numpy view; for
    odd numbers H and W change places."""
    turned = np.rot90(picture, view % 4)
    return turned[:, ::-1] if view >= 4 else turned


def seen_back(picture: np.ndarray, view: int) -> np.ndarray:
    """The inverse of `seen_from`."""
    turned = picture[:, ::-1] if view >= 4 else picture
    return np.rot90(turned, -(view % 4))

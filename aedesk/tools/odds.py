"""Odds: how sure a network must be before its answer means as likely as not."""

from __future__ import annotations

import numpy as np


def at_odds(likelihood: np.ndarray, odds: float) -> np.ndarray:
    """Likelihoods p in [0, 1], of any shape, moved so that those with the odds p / (1 - p) = `odds` become 1/2."""
    return np.asarray(likelihood / (likelihood + odds * (1 - likelihood)))

"""Odds: how sure a network must be before its answer means as likely as not."""

from __future__ import annotations

import numpy as np

from aedesk.models.card import ModelCard

EVEN_ODDS = "even_odds"  # among the numbers of a card


def at_odds(likelihood: np.ndarray, odds: float) -> np.ndarray:
    """Likelihoods p in [0, 1], of any shape, moved so that those with the odds p / (1 - p) = `odds` become 1/2."""
    return np.asarray(likelihood / (likelihood + odds * (1 - likelihood)))


def even_odds(card: ModelCard) -> float:
    """The odds p / (1 - p) of the answer of a network that finds something that mean as likely as not."""
    return card.calibration.get(EVEN_ODDS, 1.0)


def even_odds_of(card: ModelCard, name: str, otherwise: float) -> float:
    """The same for a kind of photo, under its own name among the numbers of the card."""
    return card.calibration.get(name, otherwise)

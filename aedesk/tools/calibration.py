"""The numbers by which tools and the library read what networks say: measured with each, they stand in its card.

`ModelCard.calibrated` reads one. A network that is trained anew has others (python -m aedesk.training calibrate)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

EVEN_ODDS: Final = "even_odds"  # the odds p / (1 - p) of an answer that mean as likely as not
ONE_TONE: Final = "even_odds_one_tone"  # the same on prints of one tone
STANDING_OUT: Final = "even_odds_standing_out"  # and there, for what stands out from a smooth place
OPAQUE: Final = "opaque"  # the opacity, as the network sees it, from which on nothing shines through a mark
VIVIDNESS: Final = "vividness"  # how far the mean of colours that disagree is made as long as they are (likely.guess)
VERSION_LIKENESS: Final = (
    "version_likeness"  # of two codes of the library, from which on they are of one photo's versions
)

VERSION_SCORE: Final = "version_score"  # and of their likeness and how well their sketches agree, together

# What is read of which network. One whose card lacks such a number is refused.
NUMBERS: Mapping[str, tuple[str, ...]] = {
    "colorize": (VIVIDNESS,),
    "find_damage": (EVEN_ODDS, ONE_TONE, STANDING_OUT),
    "find_wide": (EVEN_ODDS,),
    "library_code": (VERSION_LIKENESS, VERSION_SCORE),
    "remove_mark": (EVEN_ODDS, OPAQUE),
}

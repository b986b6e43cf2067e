"""What a step of Restore found out, as a person would say it: "light" instead of a strength of 4.4."""

from __future__ import annotations

from collections.abc import Mapping

from aedesk.gui.look.translate import word
from aedesk.tools.repair.repair import FILLED

MEDIUM, STRONG = 33.0, 66.0  # strengths, in per cent, from which on it is called so
JPEG = 20.0  # the same, from which on the marks of JPEG are worth naming
SOFT, BLURRED = 1.0, 2.0  # pixels of blur


def in_short(found: Mapping[str, float]) -> str:
    """One or two words for what a tool found out, by its names; "" where there is nothing to be said shortly."""
    if "damage %" in found:
        return word("scratches and dust" if found.get(FILLED, found["damage %"]) else "nothing found")
    if "stains %" in found:
        return word("stains" if found["stains %"] else "nothing found")
    if "strength" in found:
        strength, jpeg = found["strength"], found.get("jpeg", 0.0)
        if strength == jpeg == 0:
            return word("nothing found")
        words = [_strength(strength, MEDIUM, STRONG)] if strength or jpeg < JPEG else []
        return ", ".join(words + [word("JPEG artefacts")] * (jpeg >= JPEG))
    return _strength(found["radius"], SOFT, BLURRED) if "radius" in found else ""


def _strength(value: float, medium: float, strong: float) -> str:
    return word("light" if value < medium else "medium" if value < strong else "strong")

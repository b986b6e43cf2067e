"""How long steps take beside each other, so that the progress of several of them goes evenly."""

from __future__ import annotations

from collections.abc import Sequence

from aedesk.recipe.recipe import Step

# Seconds of one processor core for a megapixel; only their ratios matter. What Repair takes depends on the damage.
COSTS = {
    "repair": 1.5,
    "denoise": 2.3,
    "sharpen": 0.6,
    "fading": 0.05,
    "colorize": 0.25,
    "erase": 9.5,
    "enlarge": 6.0,
    "turn": 0.05,
}
OTHERS = 1.5  # of a tool that is not listed


def cost(step: Step) -> float:
    """How long a step takes beside others."""
    return COSTS.get(step.tool, OTHERS)


def shares_of(costs: Sequence[float]) -> list[float]:
    """The part of the whole that each takes, their sum is 1; none of none."""
    whole = sum(costs)
    return [one / whole for one in costs]

"""How much Restore repairs by itself: what a person chooses instead of the sliders of Repair."""

from __future__ import annotations

from collections.abc import Mapping

from aedesk.tools.base import Choice
from aedesk.tools.repair.repair import RepairParams

NORMAL = "normal"

# Nobody has looked at the mask when Restore runs. Narrow things may be mended: a speck or a scratch that was none does
# little harm, on a face too. What is wide is only filled where it was asked for.
CARE: Mapping[str, RepairParams] = {
    "careful": RepairParams(sensitivity=20, specks=50, widest=1.0),
    NORMAL: RepairParams(sensitivity=50, specks=60, widest=2.5),
    "thorough": RepairParams(sensitivity=65, specks=75, widest=100.0),
}

CHOICE = Choice(
    "Repair",
    "Careful fills only what is surely a speck or a scratch, Normal what most likely is one, Thorough also fainter "
    "ones and wide damage such as missing corners. The mask shows what would be filled.",
    {"careful": "Careful", NORMAL: "Normal", "thorough": "Thorough"},
)


def care_of(params: object) -> str | None:
    """The name of these parameters of Repair, None where the sliders were moved."""
    return next((name for name, known in CARE.items() if known == params), None)

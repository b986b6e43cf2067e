"""What a step has really done to a photo: whether anything, where the pixels went, which networks had a part in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from aedesk.imaging.geometry import Geometry, Size
from aedesk.imaging.image import Image
from aedesk.tools.base import Effect, MovingTool, Result, Tool


@dataclass(frozen=True)
class Outcome:
    """`geometry`: the size before, the size after, and where each pixel went. `networks`: "id sha256" of each that had
    a part in it. `area`: per cent of the photo that it was kept to, None for the whole. `by_hand`: what the person gave
    beside the parameters, in words."""

    geometry: Geometry
    changed: bool = True
    effect: Effect = Effect.ENHANCES
    networks: tuple[str, ...] = ()
    area: float | None = None
    by_hand: tuple[str, ...] = ()

    @staticmethod
    def of(tool: Tool[Any], before: Image, result: Result) -> Outcome:
        """What a tool has done to the photo that it was given."""
        return Outcome(
            result.geometry or Geometry.unmoved(size_of(before)),
            result.image is not before,
            effect_of(tool, result),
            tuple(f"{card.id} {card.sha256}" for card in result.models),
            result.area,
            result.by_hand,
        )

    @staticmethod
    def nothing(size: Size) -> Outcome:
        """The photo is as it was."""
        return Outcome(Geometry.unmoved(size), changed=False, effect=Effect.PLAIN)

    @staticmethod
    def supposed(tool: Tool[Any], params: Any, size: Size) -> Outcome:
        """What a tool does with these parameters, as far as that is known without the photo. Raises AEDeskError."""
        geometry = tool.geometry(size, params) if isinstance(tool, MovingTool) else Geometry.unmoved(size)
        return Outcome(geometry, True, tool.effect, tuple(tool.models))

    def to_json(self) -> dict[str, Any]:
        """What `from_json` reads."""
        kept_to: dict[str, Any] = {} if self.area is None else {"area": self.area}
        if self.by_hand:
            kept_to["by_hand"] = list(self.by_hand)
        return {
            **self.geometry.to_json(),
            "changed": self.changed,
            "effect": self.effect.value,
            "networks": list(self.networks),
            **kept_to,
        }

    @staticmethod
    def from_json(entry: object) -> Outcome:
        """Read what `to_json` has made. Raises ValueError with a sentence."""
        geometry = Geometry.from_json(entry)
        assert isinstance(entry, dict)
        changed, networks, area = entry.get("changed"), entry.get("networks"), entry.get("area")
        by_hand = entry.get("by_hand", [])
        named = all(isinstance(them, list) and all(isinstance(x, str) for x in them) for them in (networks, by_hand))
        part = area is None or (isinstance(area, int | float) and not isinstance(area, bool) and 0 <= area <= 100)
        if not isinstance(changed, bool) or not named or not part:
            raise ValueError("what a step has done is not understood.")
        try:
            effect = Effect(entry.get("effect"))
        except ValueError:
            raise ValueError("what a step has done is not understood.") from None
        return Outcome(geometry, changed, effect, tuple(networks or ()), area, tuple(by_hand))


def effect_of(tool: Tool[Any], result: Result) -> Effect:
    """What was done. A network of which nobody knows what it has learnt may have invented parts of the photo."""
    if any(card.may_invent for card in result.models):
        return Effect.INVENTS
    return result.effect or tool.effect


def size_of(image: Image) -> Size:
    """Width and height of a photo."""
    return image.width, image.height


def composed(outcomes: Sequence[Outcome], size: Size) -> Geometry:
    """Where the pixels of a photo of this size lie after some steps. Raises ValueError where they do not fit."""
    lies = Geometry.unmoved(size)
    for outcome in outcomes:
        lies = lies.then(outcome.geometry)
    return lies

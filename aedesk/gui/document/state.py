"""All that a step can change."""

from __future__ import annotations

from dataclasses import dataclass

from aedesk.gui.document.hint_state import HintState
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.recipe.history import History


@dataclass(frozen=True, eq=False)
class State:
    """All that a step can change: immutable, so undo and redo are a swap. `steps`: what made the picture of the
    original."""

    picture: Picture
    mask: MaskState | None = None
    hints: HintState | None = None
    steps: History = ()

    @property
    def pictures(self) -> tuple[tuple[Picture, History], ...]:
        """All that it needs, each with the steps that made it of the original: colours are mended on the photo as it
        was before them."""
        base = self.hints.base if self.hints is not None else None
        own = ((self.picture, self.steps),)
        return own if base is None or self.hints is None else (*own, (base, self.hints.base_steps))

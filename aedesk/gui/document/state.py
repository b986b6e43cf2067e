"""All that a step can change."""

from __future__ import annotations

from dataclasses import dataclass

from aedesk.gui.document.hint_state import HintState
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture_store import Key
from aedesk.recipe.history import History


@dataclass(frozen=True, eq=False)
class State:
    """All that a step can change: immutable, so undo and redo are a swap. `steps`: what made the picture of the
    original."""

    picture: Key
    mask: MaskState | None = None
    hints: HintState | None = None
    steps: History = ()

    @property
    def pictures(self) -> tuple[tuple[Key, History], ...]:
        """All that it refers to, each with the steps that made it of the original."""
        return ((self.picture, self.steps), *(self.hints.pictures if self.hints is not None else ()))

"""The colour hints on the desk."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aedesk.gui.document.picture_store import Key
from aedesk.recipe.history import History
from aedesk.tools.hint import Hint


@dataclass(frozen=True, eq=False)
class HintState:
    """Never changed: every edit gives a new one.

    `base`: the photo as it was before it was coloured last, so that hints can be mended afterwards; None as
    long as it was not; `base_steps`: what was done to it until then. `applied`: whether the photo shows these very
    hints."""

    hints: tuple[Hint, ...] = ()
    base: Key | None = None
    base_steps: History = ()
    applied: bool = False

    @property
    def pictures(self) -> tuple[tuple[Key, History], ...]:
        """All that they refer to, each with the steps that made it of the original."""
        return ((self.base, self.base_steps),) if self.base is not None else ()

    def added(self, hint: Hint) -> HintState:
        """One more."""
        return self._with((*self.hints, hint))

    def changed(self, index: int, hint: Hint) -> HintState:
        """Another place or colour for one of them."""
        return self._with((*self.hints[:index], hint, *self.hints[index + 1 :]))

    def removed(self, index: int) -> HintState:
        """One less."""
        return self._with((*self.hints[:index], *self.hints[index + 1 :]))

    def cleared(self) -> HintState:
        """None at all."""
        return self._with(())

    def _with(self, hints: tuple[Hint, ...]) -> HintState:
        return replace(self, hints=hints, applied=False)

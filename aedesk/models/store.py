"""Finding models: the user's folder first, then what came with the program."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.filesystem import content_of, is_there
from aedesk.models.card import ModelCard, read_card
from aedesk.models.contract import TASKS

CONTRACT = "[contract"  # a section that only cards of models of others have
OURS = "aedesk"  # what stands in a recipe for the network that came with the program


class ModelStore:
    """Looks for weights/<id>/card.toml in some folders, the first one wins."""

    def __init__(self, folders: Sequence[Path] | None = None) -> None:
        self.folders = list(folders) if folders is not None else [paths.user_weights(), paths.bundled_weights()]
        self._checked: dict[str, ModelCard] = {}

    def ids(self) -> list[str]:
        """The ids of all models that there are, sorted."""
        models = [model for folder in self.folders for model in content_of(folder)]
        return sorted({model.name for model in models if is_there(model / "card.toml")})

    def for_task(self, task: str) -> list[ModelCard]:
        """The models of the person that are for a task (a key of TASKS), not verified, by their titles. What came with
        the program is not among them. A card that cannot be read is left out."""
        cards = [card for card in self.own() if card.contract is not None and card.contract.task == task]
        return sorted(cards, key=lambda card: (card.title.casefold(), card.id))

    def own(self) -> list[ModelCard]:
        """All models that a person has added, not verified, by their ids. A card that cannot be read is left out."""
        found = []
        for id in self.ids():
            try:
                if not self._has_contract(id):
                    continue
                card = self.find(id)
            except (AEDeskError, OSError, UnicodeDecodeError):
                continue
            if card.contract is not None:
                found.append(card)
        return found

    def _has_contract(self, id: str) -> bool:
        """Whether a card may be that of a model that a person has added. Panels ask at every start: reading all cards
        took longer than drawing the panels."""
        cards = (folder / id / "card.toml" for folder in self.folders)
        return any(CONTRACT in card.read_text(encoding="utf-8") for card in cards if is_there(card))

    def chosen(self, task: str, choice: str) -> ModelCard:
        """What does a task: OURS, or the id of a model that the person has added for it. Verified once. Raises
        AEDeskError with what else would do."""
        if choice == OURS:
            return self.get(TASKS[task])
        others = {card.id: card for card in self.for_task(task)}
        if choice in others:
            return self.get(choice)
        raise AEDeskError(
            "The model '{}' is not there for this step; what would do is {}.", choice, ", ".join([OURS, *others])
        )

    def find(self, id: str) -> ModelCard:
        """The card of a model, not verified. Raises AEDeskError when there is none."""
        for folder in self.folders:
            if is_there(folder / id / "card.toml"):
                return read_card(folder / id)
        raise AEDeskError(
            "The model '{}' is missing: there is no '{}'. Install AEDesk again.",
            id,
            self.folders[-1] / id / "card.toml",
        )

    def get(self, id: str, fast: bool = False) -> ModelCard:
        """The card of a model whose weight file was verified (once). Raises AEDeskError.

        With `fast`, its 8-bit variant, or the usual one where there is none."""
        if id not in self._checked:
            card = self.find(id)
            card.check()
            self._checked[id] = card
        card = self._checked[id]
        if not fast or card.fast is None:
            return card
        name = f"{id} (fast)"
        if name not in self._checked:
            card.fast.check()
            self._checked[name] = card.fast
        return card.fast

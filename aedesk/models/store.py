"""Finding models: the user's folder first, then what came with the program."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.filesystem import content_of, is_there
from aedesk.models.card import ModelCard, read_card


class ModelStore:
    """Looks for weights/<id>/card.toml in some folders, the first one wins."""

    def __init__(self, folders: Sequence[Path] | None = None) -> None:
        self.folders = list(folders) if folders is not None else [paths.user_weights(), paths.bundled_weights()]
        self._checked: dict[str, ModelCard] = {}

    def ids(self) -> list[str]:
        """The ids of all models that there are, sorted."""
        models = [model for folder in self.folders for model in content_of(folder)]
        return sorted({model.name for model in models if is_there(model / "card.toml")})

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

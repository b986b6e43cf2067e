"""What becomes of files that are dropped, and how that is said beforehand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from aedesk.engine.import_weights import SUFFIXES

CONTEXT = "FileDrop"
MODELS = (".onnx", *SUFFIXES)
RECIPE = ".json"


class Kind(Enum):
    """Who takes them."""

    PHOTOS = "photos"
    FOLDER = "folder"
    MODEL = "model"
    RECIPE = "recipe"


@dataclass(frozen=True)
class Drop:
    """All `paths` of photos; of what can only be taken one at a time, the first."""

    kind: Kind
    paths: tuple[Path, ...]

    @property
    def words(self) -> str:
        """What will be done, in the person's language."""
        name, count = self.paths[0].name, len(self.paths)
        if self.kind is Kind.FOLDER:
            return _tr("Restore the photos in “%s”") % name
        if self.kind is Kind.MODEL:
            return _tr("Add “%s” to your models") % name
        if self.kind is Kind.RECIPE:
            return _tr("Show the steps of “%s”") % name
        return _tr("Open “%s”") % name if count == 1 else _tr("Open %n photos", count)


def drop_of(paths: list[Path]) -> Drop | None:
    """None of nothing."""
    if not paths:
        return None
    for kind, found in (
        (Kind.MODEL, [path for path in paths if path.suffix.lower() in MODELS]),
        (Kind.FOLDER, [path for path in paths if path.is_dir()]),
        (Kind.RECIPE, [path for path in paths if path.suffix.lower() == RECIPE]),
    ):
        if found:
            return Drop(kind, (found[0],))
    return Drop(Kind.PHOTOS, tuple(paths))


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate(CONTEXT, text, "", count)

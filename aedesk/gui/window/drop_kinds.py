"""What becomes of files that are dropped."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from aedesk.engine.import_weights import SUFFIXES

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

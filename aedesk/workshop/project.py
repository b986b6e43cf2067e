"""An autoencoder on the disk: a folder with its recipe, its weights, its curve and what it makes of pictures."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.filesystem import content_of, is_regular, is_there
from aedesk.imaging.formats.atomic import atomic_path
from aedesk.models.own import free_id
from aedesk.workshop.recipe import Recipe, check, recipe_of

RECIPE, CHECKPOINT, CURVE, HELD_OUT = "recipe.json", "checkpoint.pt", "curve.json", "held-out.png"
ENCODER, DECODER, WHOLE = "encoder.onnx", "decoder.onnx", "picture.onnx"
KNOWN = "known.npz"  # codes of pictures and what they are compared with (report.py)
LONGEST_RECIPE = 100_000  # bytes


@dataclass(frozen=True)
class Point:
    """A place on the curve: `seconds` of training, mean `loss` of the last steps, and mean squared error of pictures
    that it never learns from."""

    seconds: float
    step: int
    loss: float
    held_out: float


@dataclass(frozen=True)
class Project:
    """One autoencoder, in `folder`."""

    folder: Path
    recipe: Recipe

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def has_begun(self) -> bool:
        """Whether there are weights to go on from."""
        return is_regular(self.folder / CHECKPOINT)

    @property
    def is_exported(self) -> bool:
        """Whether it can be used without PyTorch."""
        return is_regular(self.folder / ENCODER) and is_regular(self.folder / DECODER)

    def with_recipe(self, recipe: Recipe) -> Project:
        """Keep another recipe, as long as nothing was learnt by the old one but for how long. Raises AEDeskError."""
        check(recipe)
        write_recipe(self.folder, recipe)
        return Project(self.folder, recipe)

    def curve(self) -> list[Point]:
        """How it learnt; nothing where that cannot be read."""
        try:
            entries = json.loads((self.folder / CURVE).read_text(encoding="utf-8"))
            return [Point(float(a), int(b), float(c), float(d)) for a, b, c, d in entries]
        except (OSError, ValueError, TypeError):
            return []

    def write_curve(self, points: Sequence[Point]) -> None:
        """Raises AEDeskError."""
        with atomic_path(self.folder / CURVE, overwrite=True) as temporary:
            temporary.write_text(
                json.dumps([[round(p.seconds, 2), p.step, p.loss, p.held_out] for p in points]), encoding="utf-8"
            )


def write_recipe(folder: Path, recipe: Recipe) -> None:
    """Raises AEDeskError."""
    with atomic_path(folder / RECIPE, overwrite=True) as temporary:
        temporary.write_text(recipe.to_json(), encoding="utf-8")


def new_project(folder: Path, recipe: Recipe) -> Project:
    """Make the folder of a project. Raises AEDeskError, also where there is something already."""
    check(recipe)
    if is_there(folder) and content_of(folder):
        raise AEDeskError("'{}' already exists and was left unchanged.", folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise AEDeskError("The folder '{}' cannot be made ({}).", folder, problem.strerror or problem) from None
    write_recipe(folder, recipe)
    return Project(folder, recipe)


def open_project(folder: Path) -> Project:
    """The project in a folder. Raises AEDeskError."""
    file = folder / RECIPE
    if not is_regular(file):
        raise AEDeskError("'{}' is no autoencoder of the workshop: it has no {}.", folder, RECIPE)
    try:
        if file.stat().st_size > LONGEST_RECIPE:
            raise AEDeskError("This is no recipe of an autoencoder.")
        text = file.read_text(encoding="utf-8")
    except (OSError, ValueError) as problem:
        raise AEDeskError("'{}' cannot be read ({}).", file, problem) from None
    return Project(folder, recipe_of(text))


def projects() -> list[Project]:
    """Those in the person's folder, by name; what cannot be read is left out."""
    found = []
    for folder in content_of(paths.workshop()):
        try:
            found.append(open_project(folder))
        except AEDeskError:
            continue
    return found


def free_folder(title: str) -> Path:
    """A folder in the person's that is not there yet, named after a title."""
    home = paths.workshop()
    return home / free_id(title, {folder.name for folder in content_of(home)})

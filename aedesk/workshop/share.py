"""A project as one file, for somebody else: the recipe, the weights, and what is needed to use it."""

from __future__ import annotations

import shutil
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import IO

from aedesk.errors import AEDeskError
from aedesk.filesystem import check_regular, is_regular, is_there
from aedesk.imaging.formats.atomic import atomic_path
from aedesk.workshop.project import (
    CHECKPOINT,
    CURVE,
    DECODER,
    ENCODER,
    LONGEST_RECIPE,
    RECIPE,
    WHOLE,
    Project,
    new_project,
)
from aedesk.workshop.recipe import recipe_of

SUFFIX = ".aework"
# No pictures of the person, and of the codes of their photos nothing either.
SHARED = (RECIPE, CHECKPOINT, CURVE, ENCODER, DECODER, WHOLE)
LARGEST = 2_000_000_000  # bytes of a file in it


def share(project: Project, path: Path, overwrite: bool = False) -> None:
    """Write a project as one file; the name of the folder of photos stays here. Raises AEDeskError."""
    if not project.has_begun:
        raise AEDeskError("'{}' has learnt nothing yet.", project.name)
    with (
        atomic_path(path, overwrite) as temporary,
        zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as file,
    ):
        file.writestr(RECIPE, replace(project.recipe, folder="").to_json())
        for name in SHARED[1:]:
            if is_regular(project.folder / name):
                file.write(project.folder / name, name)


def receive(path: Path, folder: Path) -> Project:
    """Make a project of such a file. Only files of known names are taken out. Raises AEDeskError."""
    check_regular(path)
    if not is_there(path):
        raise AEDeskError("'{}' does not exist.", path)
    try:
        with zipfile.ZipFile(path) as file:
            sizes = {info.filename: info.file_size for info in file.infolist()}
            if sizes.get(RECIPE, LONGEST_RECIPE + 1) > LONGEST_RECIPE:
                raise AEDeskError("'{}' is no shared autoencoder.", path)
            recipe = recipe_of(file.read(RECIPE).decode())
            if any(size > LARGEST for size in sizes.values()):
                raise AEDeskError("'{}' is too large for a shared autoencoder.", path)
            project = new_project(folder, recipe)
            for name in SHARED[1:]:
                if name in sizes:
                    _take(file, name, folder)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError) as problem:
        raise AEDeskError("'{}' is no shared autoencoder.", path) from problem
    return project


def _take(file: zipfile.ZipFile, name: str, folder: Path) -> None:
    """Raises AEDeskError where there is no room."""
    with atomic_path(folder / name, overwrite=True) as temporary, file.open(name) as source:
        _copy(source, temporary)


def _copy(source: IO[bytes], path: Path) -> None:
    with path.open("wb") as target:
        shutil.copyfileobj(source, target)

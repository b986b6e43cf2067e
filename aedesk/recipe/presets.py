"""Recipes by name, kept in a folder of the person."""

from __future__ import annotations

from pathlib import Path

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.filesystem import content_of, is_there
from aedesk.recipe.recipe import Recipe, load_recipe, save_recipe

FORBIDDEN = set('/\\:*?"<>|') | {chr(code) for code in range(32)}
LONGEST = 60


def preset_path(name: str) -> Path:
    """The file of a preset. Raises AEDeskError for a name that cannot be one."""
    clean = name.strip()
    if not clean or clean.startswith(".") or len(clean) > LONGEST or FORBIDDEN & set(clean):
        raise AEDeskError(
            "'{}' cannot be the name of a preset: up to {} letters, no dot in front and none of / \\ : * ? \" < > |.",
            name,
            LONGEST,
        )
    return paths.presets() / f"{clean}.json"


def presets() -> list[str]:
    """The names that there are, in order."""
    return sorted((path.stem for path in content_of(paths.presets()) if path.suffix == ".json"), key=str.casefold)


def save_preset(name: str, recipe: Recipe) -> None:
    """Keep a recipe under a name; one of the same name is replaced. Raises AEDeskError."""
    path = preset_path(name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise AEDeskError("The preset cannot be saved ({}).", problem.strerror or problem) from None
    save_recipe(recipe, path, overwrite=True)


def remove_preset(name: str) -> None:
    """Forget a preset. Raises AEDeskError."""
    try:
        preset_path(name).unlink(missing_ok=True)
    except OSError as problem:
        raise AEDeskError("The preset cannot be removed ({}).", problem.strerror or problem) from None


def named_recipe(word: str) -> Recipe:
    """A recipe file, or a preset of this name where there is no such file. Raises AEDeskError with a sentence."""
    if not is_there(Path(word)) and word in presets():
        return load_recipe(preset_path(word))
    if not is_there(Path(word)):
        there = ", ".join(presets())
        if there:
            raise AEDeskError("'{}' is neither a recipe's file nor a preset; presets are: {}.", word, there)
        raise AEDeskError("'{}' is neither a recipe's file nor a preset.", word)
    return load_recipe(Path(word))

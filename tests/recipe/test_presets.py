from __future__ import annotations

from pathlib import Path

import pytest

from aedesk.errors import AEDeskError
from aedesk.recipe import Recipe, Step
from aedesk.recipe.presets import named_recipe, preset_path, presets, remove_preset, save_preset
from aedesk.tools.fading import FadingParams

RECIPE = Recipe((Step("fading", FadingParams(warmth=5)),))


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aedesk.paths.presets", lambda: tmp_path / "presets")
    monkeypatch.chdir(tmp_path)


def test_a_preset_is_kept_listed_used_and_removed() -> None:
    assert presets() == []
    save_preset("Zoo", Recipe())
    save_preset(" Großmutters Album ", RECIPE)
    assert presets() == ["Großmutters Album", "Zoo"]
    assert named_recipe("Großmutters Album") == RECIPE
    save_preset("Zoo", RECIPE)
    assert named_recipe("Zoo") == RECIPE
    remove_preset("Zoo")
    remove_preset("Zoo")
    assert presets() == ["Großmutters Album"]


def test_a_file_goes_before_a_preset_and_what_is_neither_is_named(tmp_path: Path) -> None:
    save_preset("mine", RECIPE)
    (tmp_path / "mine").write_text(Recipe().to_json())
    assert named_recipe("mine") == Recipe()
    with pytest.raises(AEDeskError, match="'yours' is neither a recipe's file nor a preset; presets are: mine"):
        named_recipe("yours")


@pytest.mark.parametrize("name", ["", "  ", ".hidden", "a/b", "a\\b", "..", "a\nb", "x" * 61, "what?"])
def test_names_that_cannot_be_files_are_refused(name: str) -> None:
    with pytest.raises(AEDeskError, match="cannot be the name of a preset"):
        preset_path(name)

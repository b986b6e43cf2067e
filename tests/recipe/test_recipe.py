from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.errors import AEDeskError
from aedesk.recipe.recipe import Recipe, Step, load_recipe, save_recipe
from aedesk.tools.denoise import DenoiseParams
from aedesk.tools.erase.erase import EraseParams
from aedesk.tools.fading import FadingParams

percent = st.floats(0, 100)
steps = st.one_of(
    st.builds(
        lambda strength, grain, enabled: Step("denoise", DenoiseParams(strength=strength, keep_grain=grain), enabled),
        st.one_of(st.just("auto"), percent),
        percent,
        st.booleans(),
    ),
    st.builds(lambda warmth: Step("fading", FadingParams(warmth=warmth)), st.floats(-100, 100)),
)


@given(st.lists(steps, max_size=6))
def test_a_recipe_comes_back_from_its_text(entries: list[Step]) -> None:
    recipe = Recipe(tuple(entries))
    assert Recipe.from_json(recipe.to_json()) == recipe


@given(st.text())
def test_any_text_is_a_recipe_or_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        Recipe.from_json(text)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({}, "no entry 'aedesk_recipe'"),
        ({"aedesk_recipe": 2, "steps": []}, "version 2"),
        ({"aedesk_recipe": 1, "steps": 3}, "not a list"),
        ({"aedesk_recipe": 1, "steps": [3]}, "step 1 no tool"),
        ({"aedesk_recipe": 1, "steps": [{"tool": "iron"}]}, "'iron' is not known; there are repair, denoise"),
        ({"aedesk_recipe": 1, "steps": [{"tool": "denoise", "params": {"heat": 3}}]}, "no parameter 'heat'"),
        ({"aedesk_recipe": 1, "steps": [{"tool": "denoise", "params": {"strength": 300}}]}, "strength: '300' is not"),
        ({"aedesk_recipe": 1, "steps": [{"tool": "denoise", "params": {"strength": [1]}}]}, "neither a number"),
        ({"aedesk_recipe": 1, "steps": [{"tool": "denoise", "enabled": "yes"}]}, "true or false"),
    ],
)
def test_what_is_wrong_is_said(content: object, words: str, tmp_path: Path) -> None:
    path = tmp_path / "my recipe.json"
    path.write_text(json.dumps(content))
    with pytest.raises(AEDeskError, match=words) as caught:
        load_recipe(path)
    assert "my recipe.json" in str(caught.value)


def test_files(tmp_path: Path) -> None:
    recipe = Recipe((Step("denoise", DenoiseParams(strength=12.5), enabled=False),))
    save_recipe(recipe, tmp_path / "r.json")
    assert load_recipe(tmp_path / "r.json") == recipe
    with pytest.raises(AEDeskError, match="already exists"):
        save_recipe(recipe, tmp_path / "r.json")
    with pytest.raises(AEDeskError, match="cannot be read"):
        load_recipe(tmp_path / "none.json")
    (tmp_path / "binary.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(AEDeskError, match="not text"):
        load_recipe(tmp_path / "binary.json")


def test_parameters_left_out_have_their_defaults() -> None:
    text = '{"aedesk_recipe": 1, "steps": [{"tool": "denoise", "params": {"keep_grain": 20}}]}'
    assert Recipe.from_json(text).steps == (Step("denoise", DenoiseParams(keep_grain=20)),)


@pytest.mark.parametrize(
    ("kept", "under"), [({"under": "recover"}, "recover"), ({"under": "fill"}, "fill"), ({}, "auto")]
)
def test_how_a_mark_is_taken_off_is_read_from_old_recipes(kept: dict[str, str], under: str) -> None:
    text = json.dumps({"aedesk_recipe": 1, "steps": [{"tool": "erase", "params": kept}]})
    assert Recipe.from_json(text).steps[0].params == EraseParams(under=under)

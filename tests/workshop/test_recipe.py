from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.errors import AEDeskError
from aedesk.workshop.presets import PRESETS, TITLES
from aedesk.workshop.recipe import CONVOLUTIONAL, KINDS, SHAPES, WORDS, Recipe, check, recipe_of


@given(
    kind=st.sampled_from([kind for kind in KINDS if kind != CONVOLUTIONAL]),
    code=st.integers(1, 4096),
    nodes=st.lists(st.integers(1, 4096), max_size=6).map(tuple),
    beta=st.floats(0, 100),
    minutes=st.floats(0.01, 10_000),
    folder=st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0"), max_size=40),
    seed=st.integers(0, 2**31 - 1),
)
def test_what_is_written_is_read(
    kind: str, code: int, nodes: tuple[int, ...], beta: float, minutes: float, folder: str, seed: int
) -> None:
    recipe = Recipe(kind, code, nodes, beta=beta, minutes=minutes, folder=folder, seed=seed)
    assert recipe_of(recipe.to_json()) == recipe


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from([*json.loads(Recipe().to_json()), "other"]), JSON))
def test_what_a_stranger_writes_is_a_recipe_or_a_sentence(changes: dict[str, object]) -> None:
    try:
        recipe = recipe_of(json.dumps({**json.loads(Recipe().to_json()), **changes}))
    except AEDeskError as problem:
        assert str(problem).endswith(".")
    else:
        check(recipe)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"version": 2}', "[" * 100_000])
def test_what_is_no_recipe_is_refused(text: str) -> None:
    with pytest.raises(AEDeskError, match="no recipe"):
        recipe_of(text)


def test_presets_can_be_built() -> None:
    assert set(PRESETS) == set(TITLES)
    for recipe in PRESETS.values():
        check(recipe)


def test_a_word_that_is_none_of_the_words_is_refused() -> None:
    for name in WORDS:
        with pytest.raises(AEDeskError, match=name):
            recipe_of(json.dumps({**json.loads(Recipe().to_json()), name: "nonsense"}))


@pytest.mark.parametrize(
    ("code", "nodes", "side"), [(8, (4, 4, 4), 32), (16, (4, 4, 4), 36), (16, (), 32), (16, (4,) * 6, 64)]
)
def test_a_convolutional_code_has_its_places(code: int, nodes: tuple[int, ...], side: int) -> None:
    with pytest.raises(AEDeskError):
        check(Recipe(kind=CONVOLUTIONAL, data=SHAPES, code=code, nodes=nodes, side=side))

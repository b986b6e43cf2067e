"""A tool stands in more than one place: none was forgotten ("Add a tool" in CONTRIBUTING)."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from aedesk import paths
from aedesk.models.store import ModelStore
from aedesk.recipe.costs import COSTS
from aedesk.tools.base import Effect, Number, Tool, check, declarations
from aedesk.tools.registry import TOOLS, among, tool
from aedesk.tools.summaries import SUMMARIES

EVERY = pytest.mark.parametrize("one", TOOLS, ids=lambda one: one.id)
LANGUAGES = sorted(folder.name for folder in (paths.resources() / "help").iterdir())


@EVERY
def test_a_tool_says_all_that_is_asked_of_it(one: Tool[Any]) -> None:
    assert one.id.isidentifier() and one.title and one.action and isinstance(one.effect, Effect)
    assert one.help == SUMMARIES[one.id]
    assert callable(one.run)


@EVERY
def test_its_parameters_are_declared_and_their_usual_values_are_sound(one: Tool[Any]) -> None:
    params = one.params_type()
    assert dataclasses.is_dataclass(params) and set(declarations(params)) == {
        f.name for f in dataclasses.fields(params)
    }
    check(params)
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(params, next(iter(declarations(params))), 1)
    for declaration in declarations(params).values():
        assert declaration.label and declaration.help.endswith(".")


@EVERY
def test_every_number_has_a_unit(one: Tool[Any]) -> None:
    for name, declaration in declarations(one.params_type()).items():
        if isinstance(declaration, Number):
            named_beside = name in ("print_width", "print_height")  # by the choice of the unit
            assert declaration.unit in ("%", "px", "°", "×", "MP", "dpi") or named_beside, name
            if "pixels" in declaration.help:
                assert declaration.unit in ("px", "MP"), name


@EVERY
def test_its_networks_are_shipped(one: Tool[Any]) -> None:
    assert set(one.models) <= set(ModelStore().ids())


@EVERY
def test_its_time_beside_others_is_known(one: Tool[Any]) -> None:
    assert one.id in COSTS


@EVERY
def test_it_has_an_icon_and_a_page_in_every_language(one: Tool[Any]) -> None:
    assert (paths.resources() / "icons" / f"{one.id}.svg").exists()
    for language in LANGUAGES:
        assert (paths.resources() / "help" / language / f"{one.id}.md").read_text(encoding="utf-8").startswith("# ")


def test_no_place_speaks_of_a_tool_that_is_gone() -> None:
    ids = {one.id for one in TOOLS}
    assert set(SUMMARIES) == set(COSTS) == ids and len(ids) == len(TOOLS)


def test_a_tool_is_found_by_its_id_among_others_first() -> None:
    class Own:
        id = "denoise"

    own: Any = Own()
    assert among([own])("denoise") is own and among([own])("turn") is tool("turn")
    with pytest.raises(KeyError):
        among([own])("nonsense")

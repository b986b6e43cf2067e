from __future__ import annotations

import json
from pathlib import Path

import pytest

from aedesk.cluster.plain import order_entry, outcome_entry, read_order, read_outcome
from aedesk.imaging.formats.export import NONE, Export
from aedesk.recipe.batch import DONE, FAILED, Order, Outcome
from aedesk.recipe.items import Item
from aedesk.sentence import Sentence, ToolWord
from tests.recipe.test_batch import RECIPE

ITEM = Item(Path("a.png"), Path("out/a.png"))


@pytest.mark.parametrize(
    "order", [Order(), Order(RECIPE, overwrite=True, threads=3, story=False, export=Export(800, 300.0, NONE, 70))]
)
def test_an_order_comes_back_from_json(order: Order) -> None:
    assert read_order(json.loads(json.dumps(order_entry(order)))) == order


@pytest.mark.parametrize(
    "outcome",
    [
        Outcome(
            ITEM, DONE, 1.5, found=(("denoise", {"strength": 12.0}),), notes=(Sentence("'{}'.", ("a",)),), worker="w"
        ),
        Outcome(ITEM, FAILED, problem=Sentence("{} by '{}'.", (ToolWord("Denoise"), 3)), disk_full=True, worker="w"),
        Outcome(ITEM, FAILED, away=True, worker="w"),
    ],
)
def test_an_outcome_comes_back_from_json(outcome: Outcome) -> None:
    assert read_outcome(json.loads(json.dumps(outcome_entry(outcome))), ITEM, "w") == outcome


def test_a_word_of_a_tool_stays_one() -> None:
    said = Sentence.from_json(json.loads(json.dumps(Sentence("{}!", (ToolWord("Denoise"),)).to_json())))
    assert isinstance(said.values[0], ToolWord)

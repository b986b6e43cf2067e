"""Orders and outcomes as plain data, which any program could read: nothing that goes to a worker or comes from one by
our hand is an object of Python."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from aedesk.imaging.formats.export import Export
from aedesk.recipe.batch import Order, Outcome
from aedesk.recipe.items import Item
from aedesk.recipe.recipe import Recipe
from aedesk.sentence import Sentence

Entry = dict[str, Any]


def order_entry(order: Order) -> Entry:
    """What `read_order` reads."""
    entry = dataclasses.asdict(dataclasses.replace(order, recipe=None))
    return entry | {"recipe": json.loads(order.recipe.to_json()) if order.recipe is not None else None}


def read_order(entry: Entry) -> Order:
    """Raises ValueError, TypeError or KeyError for what is none."""
    recipe = Recipe.from_json(json.dumps(entry["recipe"])) if entry["recipe"] is not None else None
    return Order(**{**entry, "recipe": recipe, "export": Export(**entry["export"])})


def outcome_entry(outcome: Outcome) -> Entry:
    """What `read_outcome` reads: all but the item and the worker."""
    return {
        "state": outcome.state,
        "seconds": outcome.seconds,
        "problem": outcome.problem.to_json() if outcome.problem is not None else None,
        "found": [[tool, {name: float(value) for name, value in found.items()}] for tool, found in outcome.found],
        "notes": [note.to_json() for note in outcome.notes],
        "disk_full": outcome.disk_full,
        "away": outcome.away,
    }


def read_outcome(entry: Entry, item: Item, worker: str) -> Outcome:
    """Raises ValueError, TypeError or KeyError for what is none."""
    return Outcome(
        item,
        str(entry["state"]),
        float(entry["seconds"]),
        Sentence.from_json(entry["problem"]) if entry["problem"] is not None else None,
        tuple(
            (str(tool), {str(name): float(value) for name, value in found.items()}) for tool, found in entry["found"]
        ),
        tuple(Sentence.from_json(note) for note in entry["notes"]),
        bool(entry["disk_full"]),
        bool(entry["away"]),
        worker,
    )

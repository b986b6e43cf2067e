"""An ordered list of tools and their parameters, and the file that keeps it.

    {"aedesk_recipe": 1,
     "steps": [{"tool": "denoise", "enabled": true, "params": {"strength": "auto", "keep_grain": 20}}]}

A parameter that a file leaves out has its default, so that old recipes outlive new parameters. A step may have an
"opacity" in per cent; without one it has 100.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.atomic import atomic_path
from aedesk.recipe.opacity import FULL
from aedesk.tools.base import Tool, declarations
from aedesk.tools.registry import TOOLS, tool

VERSION = 1
KEY = "aedesk_recipe"


@dataclass(frozen=True)
class Step:
    """One tool (its id) with its parameters. A step that is not enabled stays in the list and does nothing. `opacity`:
    how many per cent of its result are seen (0 to 100); tools that move pixels have none (recipe/opacity.py)."""

    tool: str
    params: Any
    enabled: bool = True
    opacity: float = FULL


@dataclass(frozen=True)
class Recipe:
    """Steps in the order in which they are applied."""

    steps: tuple[Step, ...] = ()

    def to_json(self) -> str:
        """The text of a recipe file."""
        return json.dumps({KEY: VERSION, "steps": [step_entry(step) for step in self.steps]}, indent=2) + "\n"

    @staticmethod
    def from_json(text: str) -> Recipe:
        """Read the text of a recipe file. Raises ValueError with a sentence."""
        _, entries = read_entries(text, KEY, VERSION)
        return Recipe(tuple(read_step(entry, number) for number, entry in enumerate(entries, start=1)))


def step_entry(step: Step) -> dict[str, Any]:
    """A step as it stands in a file."""
    faded = {"opacity": step.opacity} if step.opacity != FULL else {}
    return {"tool": step.tool, "enabled": step.enabled, **faded, "params": dataclasses.asdict(step.params)}


def read_entries(text: str, key: str, version: int, *older: int) -> tuple[dict[str, Any], list[Any]]:
    """A JSON file that names its kind and version by `key`, and its steps, not read yet. `older`: versions that can be
    read too. Raises ValueError."""
    try:
        content = json.loads(text)
    except json.JSONDecodeError as problem:
        raise ValueError(f"it is not JSON (line {problem.lineno}: {problem.msg}).") from None
    except RecursionError:
        raise ValueError("it is nested too deeply.") from None
    if not isinstance(content, dict) or key not in content:
        raise ValueError(f"it has no entry '{key}'.")
    if content[key] not in (version, *older):
        raise ValueError(f"it is of version {content[key]!r}; this AEDesk reads version {version}.")
    steps = content.get("steps")
    if not isinstance(steps, list):
        raise ValueError("its 'steps' are not a list.")
    return content, steps


def load_recipe(path: Path) -> Recipe:
    """Read a recipe file. Raises AEDeskError with a sentence."""
    try:
        return Recipe.from_json(path.read_text(encoding="utf-8"))
    except OSError as problem:
        raise AEDeskError("The recipe '{}' cannot be read ({}).", path, problem.strerror or problem) from None
    except UnicodeDecodeError:
        raise AEDeskError("The recipe '{}' cannot be used: it is not text.", path.name) from None
    except ValueError as problem:
        raise AEDeskError("The recipe '{}' cannot be used: {}", path.name, problem) from None


def save_recipe(recipe: Recipe, path: Path, *, overwrite: bool = False) -> None:
    """Write a recipe file, whole or not at all. Raises AEDeskError."""
    with atomic_path(path, overwrite) as temporary:
        temporary.write_text(recipe.to_json(), encoding="utf-8")


def read_step(entry: Any, number: int, find: Callable[[str], Tool[Any]] = tool) -> Step:
    """A step from a file, the `number`th there. `find` finds a tool by its id. Raises ValueError with a sentence."""
    where = f"in step {number}"
    if not isinstance(entry, dict) or not isinstance(entry.get("tool"), str):
        raise ValueError(f"{where} no tool is named.")
    try:
        params_type = find(entry["tool"]).params_type
    except KeyError:
        known = ", ".join(tool.id for tool in TOOLS)
        raise ValueError(f"{where} the tool '{entry['tool']}' is not known; there are {known}.") from None
    enabled, given = entry.get("enabled", True), entry.get("params", {})
    if not isinstance(enabled, bool) or not isinstance(given, dict):
        raise ValueError(f"{where} 'enabled' must be true or false and 'params' an object.")
    opacity = entry.get("opacity", FULL)
    if isinstance(opacity, bool) or not isinstance(opacity, int | float) or not 0 <= opacity <= FULL:
        raise ValueError(f"{where} 'opacity' must be a number from 0 to 100.")
    known_params = declarations(params_type)
    values = {}
    for name, value in given.items():
        if name not in known_params:
            raise ValueError(f"{where} {entry['tool']} has no parameter '{name}'.")
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise ValueError(f"{where} the value of '{name}' is neither a number nor a word.")
        try:
            values[name] = known_params[name].parse(str(value))
        except ValueError as problem:
            raise ValueError(f"{where}, {name}: {problem}") from None
    return Step(entry["tool"], params_type(**values), enabled, float(opacity))

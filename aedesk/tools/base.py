"""What a tool is: parameters declared once, and work without a screen.

The declaration of a parameter (range, label, help) feeds the panel of the desk, the options of
the command line and the recipe file, so that they cannot disagree.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol, TypeVar

from aedesk.engine.engine import Engine
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.models.store import ModelStore

AUTO = "auto"


@dataclass(frozen=True)
class Number:
    """How a number is shown and checked. With `auto`, the value may also be "auto"."""

    label: str
    help: str
    minimum: float
    maximum: float
    step: float = 1.0
    auto: bool = False


def number(default: float | str, declaration: Number) -> Any:
    """A dataclass field with a declaration."""
    return dataclasses.field(default=default, metadata={"declaration": declaration})


def declarations(params: Any) -> dict[str, Number]:
    """Field name to declaration, for a params class or instance, in the order of the fields."""
    return {f.name: f.metadata["declaration"] for f in dataclasses.fields(params)}


def parse(declaration: Number, text: str) -> float | str:
    """A value typed by a person. Raises ValueError with a sentence."""
    words = f"a number from {declaration.minimum:g} to {declaration.maximum:g}"
    if declaration.auto:
        if text.strip().lower() == AUTO:
            return AUTO
        words = "auto or " + words
    try:
        value = float(text)
    except ValueError:
        raise ValueError(f"'{text}' is not {words}.") from None
    if not declaration.minimum <= value <= declaration.maximum:
        raise ValueError(f"{text} is not {words}.")
    return value


def check(params: Any) -> None:
    """Raise ValueError unless every value is inside its declaration."""
    for name, declaration in declarations(params).items():
        parse(declaration, str(getattr(params, name)))


@dataclass(frozen=True)
class Context:
    """What a tool works with."""

    engine: Engine
    models: ModelStore
    job: Job = dataclasses.field(default_factory=Job)


@dataclass(frozen=True)
class Result:
    """The new photo, and what the tool found out ("strength": 12.0), to be shown to the person."""

    image: Image
    found: dict[str, float] = dataclasses.field(default_factory=dict)


P = TypeVar("P", contravariant=True)


class Tool(Protocol[P]):
    """One tool. `id` is its command and recipe name, `title` the word on the palette, `models`
    the ids of the networks that it needs.

    `params_type()` makes the default parameters. `run` raises Cancelled or AEDeskError."""

    id: ClassVar[str]
    title: ClassVar[str]
    help: ClassVar[str]
    params_type: ClassVar[type]
    models: ClassVar[tuple[str, ...]]

    def run(self, image: Image, params: P, context: Context) -> Result:
        """Work on `image`; the same image back when there is nothing to do."""
        ...

"""What a tool is: parameters declared once, and work without a screen.

The declaration of a parameter (range, label, help) feeds the panel of the desk, the options of
the command line and the recipe file, so that they cannot disagree.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, ClassVar, Protocol, TypeVar, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError
from aedesk.imaging.geometry import Geometry, Size
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.models.store import ModelStore
from aedesk.tools.adjust.curve import CurveSetting
from aedesk.tools.adjust.levels import LevelsSetting
from aedesk.tools.adjust.white_balance import GreySetting
from aedesk.tools.inputs import NONE, Inputs
from aedesk.tools.model_choice import ModelChoice
from aedesk.tools.watermark import MarkLook

AUTO = "auto"
# Of what tools find out, by its names: how it is written, and its unit.
FOUND_WORDS = {"jpeg": "JPEG", "keep_grain": "grain kept"}
FOUND_UNITS = {"strength": "%", "jpeg": "%", "keep_grain": "%", "radius": "px", "width": "px", "height": "px"}

# The name of another parameter of the tool, and one of its values.
Value = tuple[str, str]


@dataclass(frozen=True)
class Number:
    """How a number is shown and checked. With `auto`, the value may also be "auto". `unit` stands behind it: "%", "px"
    for pixels of the photo, "°", "×". `unit_of`: the parameter whose value is the unit instead, such as "cm".
    `when`: what must be chosen beside it for it to mean something; None for always."""

    label: str
    help: str
    minimum: float
    maximum: float
    step: float = 1.0
    auto: bool = False
    unit: str = "%"
    when: Value | None = None
    unit_of: str = ""

    @property
    def span(self) -> str:
        """What may be typed: "auto|0..100"."""
        span = f"{self.minimum:g}..{self.maximum:g}"
        return f"{AUTO}|{span}" if self.auto else span

    def parse(self, text: str) -> float | str:
        """A value typed by a person. Raises ValueError with a sentence."""
        words = f"a number from {self.minimum:g} to {self.maximum:g}"
        if self.auto:
            if text.strip().lower() == AUTO:
                return AUTO
            words = "auto or " + words
        try:
            value = float(text)
        except ValueError:
            raise ValueError(f"'{text}' is not {words}.") from None
        if not self.minimum <= value <= self.maximum:
            raise ValueError(f"'{text}' is not {words}.")
        return value


@dataclass(frozen=True)
class Choice:
    """One of a few values. `options`: value (typed, and kept in recipes) to the word shown on the desk. `when` as of a
    number."""

    label: str
    help: str
    options: Mapping[str, str]
    when: Value | None = None

    @property
    def span(self) -> str:
        """What may be typed: "best|fast"."""
        return "|".join(self.options)

    def parse(self, text: str) -> str:
        """A value typed by a person. Raises ValueError with a sentence."""
        value = text.strip().lower()
        if value not in self.options:
            raise ValueError(f"'{text}' is not {' or '.join(self.options)}.")
        return value


@dataclass(frozen=True)
class Switch:
    """Something that is done or not: "yes" or "no". On the command line an option without a value."""

    label: str
    help: str
    when: Value | None = None

    @property
    def span(self) -> str:
        """What may be typed in a recipe: "yes|no"."""
        return "yes|no"

    def parse(self, text: str) -> str:
        """A value typed by a person. Raises ValueError with a sentence."""
        value = text.strip().lower()
        if value not in ("yes", "no"):
            raise ValueError(f"'{text}' is not yes or no.")
        return value


Declaration = Number | Choice | Switch | ModelChoice | GreySetting | LevelsSetting | CurveSetting


def parameter(default: float | str, declaration: Declaration) -> Any:
    """A dataclass field with a declaration."""
    return dataclasses.field(default=default, metadata={"declaration": declaration})


def declarations(params: Any) -> dict[str, Declaration]:
    """Field name to declaration, for a params class or instance, in the order of the fields."""
    return {f.name: f.metadata["declaration"] for f in dataclasses.fields(params)}


def check(params: Any) -> None:
    """Raise ValueError unless every value is inside its declaration."""
    for name, declaration in declarations(params).items():
        declaration.parse(str(getattr(params, name)))


@dataclass(frozen=True)
class Context:
    """What a tool works with. `inputs`: what the person gives it beside its parameters; each tool takes its own."""

    engine: Engine
    models: ModelStore
    job: Job = dataclasses.field(default_factory=Job)
    inputs: Inputs = NONE


class NeedsConsent(AEDeskError):
    """Something is not done before the person has said that it may be. `field`: the parameter that says so, with
    "yes"."""

    field: ClassVar[str]


class Effect(Enum):
    """What a tool does to a photo, as IPTC tells them apart: it only moves what is there; it enhances it; it puts
    pixels or colours where the photo has none."""

    PLAIN = "plain"
    ENHANCES = "enhances"
    INVENTS = "invents"


@dataclass(frozen=True)
class Result:
    """The new photo, what the tool found out ("strength": 12.0), to be shown to the person, and the
    mask that a MaskTool worked on. `left`: what it found, but did not fill unasked, because it is wide.

    `models`: the networks that had a part in it, also where what they say was remembered. `effect`: what was done, None
    for what the tool does mostly. `geometry`: where the pixels went, None where each is in its place. `area`: per cent
    of the photo that it was kept to, 0 to 100, None where it worked on the whole. `by_hand`: what the person gave
    beside the parameters, in words for the file."""

    image: Image
    found: dict[str, float] = dataclasses.field(default_factory=dict)
    mask: Mask | None = None
    left: Mask | None = None
    models: tuple[ModelCard, ...] = ()
    effect: Effect | None = None
    geometry: Geometry | None = None
    area: float | None = None
    by_hand: tuple[str, ...] = ()


def in_words(
    found: Mapping[str, float], word: Callable[[str], str] = str, number: Callable[[float], str] = "{:g}".format
) -> str:
    """What a tool found out, with units: "strength 12 %, JPEG 0 %". A % at the end of a name is its unit.

    `word` and `number` say it in another language than English."""
    parts = []
    for name, value in found.items():
        unit = "%" if name.endswith(" %") else FOUND_UNITS.get(name, "")
        written = word(FOUND_WORDS.get(name, name.removesuffix(" %")))
        parts.append(f"{written} {number(value)} {unit}".rstrip())
    return ", ".join(parts)


P = TypeVar("P", contravariant=True)


class Tool(Protocol[P]):
    """One tool. `id` is its command and recipe name, `title` the word on the palette, `action` what
    its button says, `models` the ids of the networks that it needs, `effect` what it does to a photo.

    `params_type()` makes the default parameters. `run` raises Cancelled or AEDeskError."""

    id: ClassVar[str]
    title: ClassVar[str]
    action: ClassVar[str]
    help: ClassVar[str]
    params_type: ClassVar[type]
    models: ClassVar[tuple[str, ...]]
    effect: ClassVar[Effect]

    def run(self, image: Image, params: P, context: Context) -> Result:
        """Work on `image`; the same image back when there is nothing to do."""
        ...


@runtime_checkable
class MovingTool(Tool[P], Protocol[P]):
    """A tool that moves pixels to other places: what was marked or hinted before lies elsewhere then."""

    def geometry(self, size: Size, params: P) -> Geometry:
        """Where the pixels of a photo of this size go. Raises AEDeskError where nothing would be left."""
        ...


@runtime_checkable
class MaskTool(Tool[P], Protocol[P]):
    """A tool that works on marked pixels, which it can find by itself. `find_action` is what the
    button for that says.

    Finding is in two halves, so that a slider need not run the network again: `find` looks at the
    photo for what `params` tell it to look for (None: what is usual), `mask` draws the line as they
    say. `run` works on `context.inputs.mask`, or without one on what it finds."""

    find_action: ClassVar[str]

    def find(self, image: Image, context: Context, params: P | None = None) -> NDArray[np.uint8]:
        """How likely each pixel is to be marked, (H, W), 0 to 255. Raises Cancelled or AEDeskError."""
        ...

    def mask(self, likelihood: NDArray[np.uint8], params: P) -> Mask:
        """The mask at the sensitivity of `params`; quick."""
        ...


@runtime_checkable
class HintTool(Tool[P], Protocol[P]):
    """A tool that takes colour hints from its context."""

    def likely_colours(self, image: Image, x: int, y: int, context: Context) -> list[tuple[int, int, int]]:
        """Colours to choose from for a pixel of the photo, (red, green, blue), the likeliest first."""
        ...


@dataclass(frozen=True)
class Look:
    """Settings that belong together, under a name. `values`: of the parameters that it sets; the others stay."""

    label: str
    help: str
    values: Mapping[str, float | str]

    def of(self, params: Any) -> Any:
        """`params` with these values."""
        return dataclasses.replace(params, **self.values)

    def is_set(self, params: Any) -> bool:
        """Whether `params` have them."""
        return all(getattr(params, name) == value for name, value in self.values.items())


def look_choice(looks: Mapping[str, Look]) -> Choice:
    """How the looks of a tool are offered."""
    return Choice("Look", "Ready-made settings to start from", {name: look.label for name, look in looks.items()})


@runtime_checkable
class LookTool(Tool[P], Protocol[P]):
    """A tool with ready looks, by the names that are typed; the first is that of the default parameters."""

    looks: ClassVar[Mapping[str, Look]]


@runtime_checkable
class MarkTool(MaskTool[P], Protocol[P]):
    """A tool that takes off marks, also one that many photos share: shared_mark() finds it from their looks."""

    def look(self, image: Image, context: Context) -> MarkLook:
        """What the network says of a photo. Raises Cancelled or AEDeskError."""
        ...

    def settled(self, params: P, found: bool) -> Any:
        """`params` with every "auto" decided that depends on whether the mask was found or marked by hand."""
        ...


@runtime_checkable
class MeasuringTool(Tool[P], Protocol[P]):
    """A tool that can say what "auto" stands for before it is run."""

    def measure(self, image: Image, context: Context) -> dict[str, float]:
        """What it would use for a photo, by the names of its parameters; nothing of what cannot be measured there.

        Remembered as long as the photo lives. Raises Cancelled or AEDeskError."""
        ...


Box = tuple[int, int, int, int]  # top, left, bottom, right in pixels of the photo


@runtime_checkable
class PreviewTool(Tool[P], Protocol[P]):
    """A tool that can be watched while its sliders move.

    `preview_side`: pixels of the squares that are worked out one after the other; 0 for all at once."""

    preview_side: ClassVar[int]

    def preview(self, image: Image, box: Box, step: int, params: P, context: Context) -> NDArray[Any]:
        """What `run` makes of a box, the mean of every `step` x `step` pixels, integers as those of the photo.

        Remembers what costs time as long as the photo, the box and what the networks are told stay the same. Raises
        Cancelled or AEDeskError."""
        ...

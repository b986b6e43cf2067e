"""What a network that somebody else has trained takes and gives, so that it can be used as if it were one of ours."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from typing import Any, Final, TypeVar

from aedesk.errors import AEDeskError
from aedesk.models.onnx_file import LONGEST_NAME

DENOISE: Final = "denoise"
SHARPEN: Final = "sharpen"
ENLARGE: Final = "enlarge"
REPAIR: Final = "repair"
FIND_DAMAGE: Final = "find-damage"
COLORIZE: Final = "colorize"
# What a network can be for, and the one of ours that does it.
TASKS: Mapping[str, str] = {
    DENOISE: "denoise",
    SHARPEN: "sharpen",
    ENLARGE: "enlarge",
    REPAIR: "inpaint",
    FIND_DAMAGE: "find_damage",
    COLORIZE: "colorize",
}

# Black and white of a picture as numbers; "logits" are odds as logarithms, of what is found.
RANGES: Mapping[str, tuple[float, float]] = {
    "0-1": (0.0, 1.0),
    "0-255": (0.0, 255.0),
    "-1-1": (-1.0, 1.0),
    "0-100": (0.0, 100.0),
}
LOGITS: Final = "logits"
LAB: Final = "lab"  # a* and b* in their own units
TILES, FIXED, WHOLE = "tiles", "fixed", "whole"
# What other inputs may be told: what the photo has, or a number that is always the same.
NOISE, JPEG, BLUR, MASK, HINTS, CONSTANT = "noise", "jpeg", "blur", "mask", "hints", "constant"
LEVELS = (NOISE, JPEG, BLUR)  # in the order in which our networks are told them
LARGEST_SCALE = 16
LARGEST_WINDOW = 4096


@dataclass(frozen=True)
class Told:
    """Another input beside the picture. `meaning`: what it is told; `shape`: its axes, 0 for those of the picture;
    `value`: the number of a CONSTANT; `range`: of its numbers."""

    name: str
    meaning: str
    shape: tuple[int, ...]
    value: float = 0.0
    range: str = "0-1"


@dataclass(frozen=True)
class Contract:
    """`image`, `output`: the names of the picture that goes in and of what comes out, of `channels` and `made`
    channels, with its numbers in `range` and `output_range`. `appended`: what stands behind the channels of the picture
    as one more, MASK or NOISE, "" for nothing. `hole`: what the mask says where the photo is lost, 1 or 0.

    `minimum`: pixels of the shortest side that it takes. `tiling`: TILES, or FIXED with the height and width of its
    `window`, or WHOLE where what lies far away counts too. `licence`, `source`: in words, "" where nobody said it."""

    task: str
    image: str
    output: str
    channels: int = 3
    made: int = 3
    layout: str = "nchw"
    order: str = "rgb"
    type: str = "float32"
    range: str = "0-1"
    output_range: str = "0-1"
    appended: str = ""
    hole: int = 1
    told: tuple[Told, ...] = ()
    minimum: int = 1
    tiling: str = TILES
    window: tuple[int, int] = (0, 0)
    licence: str = ""
    source: str = ""

    @property
    def is_known(self) -> bool:
        """Whether somebody has said where it comes from."""
        return bool(self.source.strip())

    @property
    def takes_levels(self) -> bool:
        """Whether it is told how much noise, JPEG dirt or blur there is."""
        return self.appended == NOISE or any(told.meaning in LEVELS for told in self.told)

    @property
    def takes_mask(self) -> bool:
        """Whether it is told where the photo is lost."""
        return self.appended == MASK or any(told.meaning == MASK for told in self.told)

    def to_dict(self) -> dict[str, Any]:
        """What `contract_of` reads: text, numbers, lists and tables, without what is as usual."""
        entry: dict[str, Any] = {}
        for one in fields(self):
            value = getattr(self, one.name)
            if one.name in ("task", "image", "output") or value != one.default:
                entry[one.name] = list(value) if isinstance(value, tuple) else value
        if self.told:
            entry["told"] = [
                {"name": t.name, "meaning": t.meaning, "shape": list(t.shape), "value": t.value, "range": t.range}
                for t in self.told
            ]
        return entry


# What a contract can say in each of its entries that is a word.
WORDS: Mapping[str, tuple[str, ...]] = {
    "task": tuple(TASKS),
    "layout": ("nchw", "nhwc"),
    "order": ("rgb", "bgr"),
    "type": ("float32", "float16", "uint8"),
    "range": tuple(RANGES),
    "output_range": (*RANGES, LOGITS, LAB),
    "appended": ("", MASK, NOISE),
    "tiling": (TILES, FIXED, WHOLE),
}
NUMBERS = {"channels": (1, 3), "made": (1, 3), "hole": (0, 1), "minimum": (1, 4096)}
MEANINGS = (*LEVELS, MASK, HINTS, CONSTANT)
T = TypeVar("T")


def contract_of(entry: Mapping[str, Any]) -> Contract:
    """Read what `to_dict` has made, also where a stranger has. Raises ValueError and KeyError with what is wrong."""
    known: dict[str, Any] = {name: _text(entry[name]) for name in ("task", "image", "output")}
    known |= {name: _text(entry[name]) for name in (*WORDS, "licence", "source") if name in entry}
    known |= {name: _whole(entry[name], *bounds) for name, bounds in NUMBERS.items() if name in entry}
    window = tuple(_whole(side, 0, LARGEST_WINDOW) for side in entry.get("window", (0, 0)))
    if len(window) != 2:
        raise ValueError("its window has not two sides")
    contract = Contract(**known, window=window, told=tuple(_told(one) for one in entry.get("told", ())))
    for name, words in WORDS.items():
        if getattr(contract, name) not in words:
            raise ValueError(f"{name} is {getattr(contract, name)!r}; there are {', '.join(filter(None, words))}")
    if (contract.tiling == FIXED) != (min(contract.window) > 0):
        raise ValueError("its window and its tiling do not agree")
    return contract


def _told(entry: Mapping[str, Any]) -> Told:
    shape = tuple(_whole(side, 0, 4096) for side in entry["shape"])
    value, meaning, span = entry.get("value", 0.0), _text(entry["meaning"]), _text(entry.get("range", "0-1"))
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 1e9:
        raise ValueError(f"{value!r} is no number")
    if meaning not in MEANINGS or span not in RANGES or len(shape) > 4:
        raise ValueError(f"what '{entry['name']}' is told is not understood")
    return Told(_text(entry["name"]), meaning, shape, float(value), span)


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 4 * LONGEST_NAME:
        raise ValueError(f"{str(value)[:40]!r} is no text")
    return value


def _whole(value: Any, least: int, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise ValueError(f"{str(value)[:40]!r} is no number from {least} to {most}")
    return value


def check_task(contract: Contract, scale: int) -> None:
    """Raise AEDeskError where a network that makes pictures `scale` times as large cannot be for its task."""
    if (scale > 1) != (contract.task == ENLARGE):
        raise AEDeskError("The network makes pictures {} times as large, so it cannot be for {}.", scale, contract.task)
    if contract.task == REPAIR and not contract.takes_mask:
        raise AEDeskError("The network takes no mask, so it cannot be for {}.", contract.task)
    if contract.task == FIND_DAMAGE and contract.made != 1:
        raise AEDeskError("The network makes no mask, so it cannot be for {}.", contract.task)
    if contract.task == COLORIZE and contract.made == 1:
        raise AEDeskError("The network makes no colours, so it cannot be for {}.", contract.task)
    if contract.task not in (FIND_DAMAGE, COLORIZE) and contract.made != contract.channels:
        raise AEDeskError(
            "The network takes {} channels and makes {}, so it cannot be for {}.",
            contract.channels,
            contract.made,
            contract.task,
        )


def tasks_of(contract: Contract, scale: int) -> list[str]:
    """What such a network can be for."""
    possible = []
    for task in TASKS:
        with suppress(AEDeskError):
            check_task(replace(contract, task=task), scale)
            possible.append(task)
    return possible


# What a person may say better than it was found out.
CORRECTABLE = ("range", "output_range", "order", "hole", "minimum", "tiling")


def corrected(contract: Contract, name: str, text: str) -> Contract:
    """The contract with an entry as somebody has typed it: one of CORRECTABLE, or the name of another input with what
    it is told (noise, jpeg, blur) or the number that it always gets. Raises AEDeskError."""
    told = {one.name: one for one in contract.told}
    entry = contract.to_dict()
    if name in told:
        entry["told"] = [one if one["name"] != name else {**one, **_told_word(text)} for one in entry.get("told", ())]
    elif name in CORRECTABLE:
        entry[name] = int(text) if text.isdecimal() and name in ("hole", "minimum") else text
    else:
        raise AEDeskError("'{}' cannot be corrected; what can be are {}.", name, ", ".join([*CORRECTABLE, *told]))
    try:
        return contract_of(entry)
    except (ValueError, TypeError) as problem:
        raise AEDeskError("'{}' cannot be '{}': {}.", name, text, problem) from None


def _told_word(text: str) -> dict[str, Any]:
    """`noise`, `noise 0-255`, or a number."""
    word, _, span = text.partition(" ")
    if word in MEANINGS:
        return {"meaning": word, "range": span or "0-1"}
    try:
        return {"meaning": CONSTANT, "value": float(text)}
    except ValueError:
        raise AEDeskError("'{}' is neither a number nor one of {}.", text, ", ".join(LEVELS)) from None

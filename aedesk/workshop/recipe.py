"""What one autoencoder is and how it learns: all that has to be known to train it again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Final

from aedesk.errors import AEDeskError

FULLY_CONNECTED: Final = "fully-connected"
CONVOLUTIONAL: Final = "convolutional"
DEEP: Final = "deep"
DENOISING: Final = "denoising"
SPARSE: Final = "sparse"
CONTRACTIVE: Final = "contractive"
VARIATIONAL: Final = "variational"
KINDS = (FULLY_CONNECTED, CONVOLUTIONAL, DEEP, DENOISING, SPARSE, CONTRACTIVE, VARIATIONAL)
MSE, BCE, MAE = "mse", "bce", "mae"
FOLDER, DIGITS, SHAPES = "folder", "digits", "shapes"
WHOLE, DETAILS = "whole", "details"
NOISE, MASKING, SCAN = "noise", "masking", "scan"
L1, KL = "l1", "kl"

VERSION = 1
PATCH = 32  # pixels of the side of the square that the code size of a convolutional one is counted for
DIGIT_SIDE = 8
WORDS: Mapping[str, tuple[str, ...]] = {
    "kind": KINDS,
    "loss": (MSE, BCE, MAE),
    "data": (FOLDER, DIGITS, SHAPES),
    "cut": (WHOLE, DETAILS),
    "corruption": (NOISE, MASKING, SCAN),
    "sparsity_by": (L1, KL),
}
RANGES: Mapping[str, tuple[float, float]] = {
    "code": (1, 4096),
    "side": (8, 128),
    "amount": (0.0, 1.0),
    "sparsity": (0.0, 100.0),
    "active": (0.001, 0.5),
    "contraction": (0.0, 100.0),
    "beta": (0.0, 100.0),
    "minutes": (0.01, 10_000.0),
    "seed": (0, 2**31 - 1),
}
MOST_LAYERS = 6
MOST_NODES = 4096


@dataclass(frozen=True)
class Recipe:
    """`kind`: one of KINDS. `code`: how many numbers the code has, of a convolutional one for each square of PATCH x
    PATCH pixels. `nodes`: of each layer between the picture and the code, channels of a convolutional one; the decoder
    has the same in reverse. `loss`: between the picture that goes in and the one that comes out.

    `layerwise`: a deep one first learns layer by layer. `convolutional`: a denoising one is built of convolutions.
    `corruption`, `amount`: what a denoising one has to take away, as a part of the full range or of the pixels.
    `sparsity_by`, `sparsity`, `active`: penalty of a sparse one, its weight, and the part of the time that a number
    may be active (KL). `contraction`: weight of the Jacobian. `beta`: weight of the prior of a variational one.

    `data`, `folder`: what it learns from. `cut`: photos whole, made `side` pixels small, or details of that size.
    `minutes` on this computer; `seed` of all that is drawn by lot."""

    kind: str = FULLY_CONNECTED
    code: int = 10
    nodes: tuple[int, ...] = (128,)
    loss: str = MSE
    layerwise: bool = False
    convolutional: bool = False
    corruption: str = NOISE
    amount: float = 0.3
    sparsity_by: str = KL
    sparsity: float = 0.1
    active: float = 0.05
    contraction: float = 0.1
    beta: float = 1.0
    data: str = DIGITS
    folder: str = ""
    cut: str = WHOLE
    side: int = DIGIT_SIDE
    colour: bool = False
    minutes: float = 5.0
    seed: int = 0

    @property
    def is_convolutional(self) -> bool:
        """Whether it takes pictures of any size, so that a tool can use it."""
        return self.kind == CONVOLUTIONAL or (self.kind == DENOISING and self.convolutional)

    @property
    def channels(self) -> int:
        """Of its pictures: 3 in colour, else 1."""
        return 3 if self.colour else 1

    @property
    def numbers(self) -> int:
        """Values of one picture that it learns from."""
        return self.channels * self.side**2

    @property
    def stride(self) -> int:
        """Pixels of the side of the square that one place of a convolutional code stands for."""
        return int(2 ** len(self.nodes))

    @property
    def code_channels(self) -> int:
        """Numbers at each place of a convolutional code."""
        return self.code * self.stride**2 // PATCH**2

    def to_json(self) -> str:
        """What `recipe_of` reads."""
        return json.dumps({"version": VERSION, **asdict(self)}, indent=1, ensure_ascii=False)


def recipe_of(text: str) -> Recipe:
    """Read what `to_json` has made, also where a stranger has. Raises AEDeskError with what is wrong."""
    try:
        entry = json.loads(text)
    except (ValueError, RecursionError):
        raise AEDeskError("This is no recipe of an autoencoder.") from None
    if not isinstance(entry, dict) or entry.get("version") != VERSION:
        raise AEDeskError("This is no recipe of an autoencoder.")
    known = {one.name: one for one in fields(Recipe)}
    values: dict[str, Any] = {}
    for name, value in entry.items():
        if name == "version":
            continue
        if name not in known:
            raise AEDeskError("A recipe of an autoencoder has no '{}'.", name[:40])
        if not _is_like(value, known[name].default):
            raise AEDeskError("'{}' cannot be '{}'.", name, str(value)[:40])
        values[name] = tuple(value) if isinstance(value, list) else value
    recipe = Recipe(**values)
    check(recipe)
    return recipe


def _is_like(value: Any, usual: Any) -> bool:
    """Whether a value is of the type of the usual one; a whole number is a number, too."""
    if isinstance(usual, bool) or isinstance(value, bool):
        return isinstance(value, bool) and isinstance(usual, bool)
    if isinstance(usual, tuple):
        return isinstance(value, list) and all(isinstance(n, int) and not isinstance(n, bool) for n in value)
    if isinstance(usual, float):
        return isinstance(value, int | float)
    return isinstance(value, type(usual))


def check(recipe: Recipe) -> None:
    """Raise AEDeskError where no autoencoder can be made of it."""
    for name, words in WORDS.items():
        if getattr(recipe, name) not in words:
            raise AEDeskError("'{}' cannot be '{}'; there are {}.", name, getattr(recipe, name)[:40], ", ".join(words))
    for name, (least, most) in RANGES.items():
        if not least <= getattr(recipe, name) <= most:
            raise AEDeskError("'{}' goes from {} to {}.", name, f"{least:g}", f"{most:g}")
    if len(recipe.nodes) > MOST_LAYERS or any(not 1 <= n <= MOST_NODES for n in recipe.nodes):
        raise AEDeskError("There are at most {} layers, of 1 to {} nodes.", MOST_LAYERS, MOST_NODES)
    if len(recipe.folder) > 4096 or "\0" in recipe.folder:
        raise AEDeskError("The folder of a recipe has no possible name.")
    if recipe.data == DIGITS and (recipe.side != DIGIT_SIDE or recipe.colour):
        raise AEDeskError("The digits are grey and have {0} x {0} pixels.", DIGIT_SIDE)
    if recipe.is_convolutional:
        _check_convolutional(recipe)


def _check_convolutional(recipe: Recipe) -> None:
    """Raises AEDeskError."""
    if not 1 <= len(recipe.nodes) <= 5:
        raise AEDeskError("A convolutional autoencoder has 1 to 5 layers.")
    places = (PATCH // recipe.stride) ** 2
    if recipe.code % places:
        raise AEDeskError(
            "With {} layers the code size is a multiple of {}: the code has that many places.",
            len(recipe.nodes),
            places,
        )
    if recipe.side % recipe.stride:
        raise AEDeskError("With {} layers the picture size is a multiple of {}.", len(recipe.nodes), recipe.stride)

"""In which numbers a network thinks of black and white: a network that restores gives nearly back what it was given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from aedesk.engine.probe.trial import Trial, picture
from aedesk.errors import AEDeskError
from aedesk.imaging.pixels.colour import LUMA
from aedesk.models.contract import (
    COLORIZE,
    DENOISE,
    ENLARGE,
    FIND_DAMAGE,
    LAB,
    LARGEST_SCALE,
    LOGITS,
    REPAIR,
    Contract,
    check_task,
)

TRIED = ("0-1", "0-255", "-1-1")
# How much a network that is fed with the right numbers changes a picture at most, of the whole range. In numbers that
# are far too large, many networks change nothing at all: the smallest change is not the best one.
RESTORED = 0.06
# By how much another than the usual reading must be better; what is meant is mostly the usual one.
UNUSUAL, UNEQUAL, ODD = 1.5, 1.6, 3.0
BY_OPERATOR = {"Sigmoid": "0-1", "Tanh": "-1-1"}  # ranges of what it makes


def understood(trial: Trial, contract: Contract, side: tuple[int, int]) -> tuple[Contract, int]:
    """The contract with what comes out of the network, the ranges of both, and its task where nobody has said it; and
    its scale. Raises AEDeskError."""
    made = trial.outputs(contract, picture(*side))
    outputs = [out for name, one in made.items() if (out := _output(contract, name, one, side)) is not None]
    if not outputs:
        raise AEDeskError("The network makes no picture that has the shape of the one that it was given.")
    most = max(channels for _, channels, _ in outputs)
    outputs = [out for out in outputs if out[1] == most]
    scale = outputs[0][2]
    contract = replace(contract, made=most, output=outputs[0][0])
    contract = replace(contract, task=contract.task or _task(contract, scale))
    check_task(contract, scale)
    if contract.task == FIND_DAMAGE:
        return replace(contract, output_range=_odds(made[contract.output])), scale
    if contract.made == 2:
        return _chroma(trial, contract, side), scale
    names = [name for name, _, one in outputs if one == scale]
    return _nearest(trial, contract, names, side, scale), scale


def _output(contract: Contract, name: str, made: np.ndarray, side: tuple[int, int]) -> tuple[str, int, int] | None:
    """Name, channels and scale of an output that is a picture."""
    if made.ndim not in (3, 4) or (made.ndim == 4 and made.shape[0] != 1) or made.dtype.kind not in "fu":
        return None
    shape = made.shape[-3:]
    channels, sizes = (shape[0], shape[1:]) if contract.layout == "nchw" else (shape[2], shape[:2])
    scale = sizes[0] // side[0]
    same = 1 <= scale <= LARGEST_SCALE and sizes == (scale * side[0], scale * side[1])
    return (name, channels, scale) if same and channels in (1, 2, 3) else None


def _task(contract: Contract, scale: int) -> str:
    """What a network of such a shape is for."""
    if scale > 1:
        return ENLARGE
    if contract.takes_mask:
        return REPAIR
    if contract.made == 2 or (contract.made == 3 and contract.channels == 1):
        return COLORIZE
    return FIND_DAMAGE if contract.made < contract.channels else DENOISE


def _odds(made: np.ndarray) -> str:
    return "0-1" if float(made.min()) >= -0.01 and float(made.max()) <= 1.01 else LOGITS


def _chroma(trial: Trial, contract: Contract, side: tuple[int, int]) -> Contract:
    """Networks that make a* and b* take L* from 0 to 100, or a grey picture."""
    contract = replace(contract, range="0-100" if contract.channels == 1 else contract.range, output_range=LAB)
    made = trial.outputs(contract, picture(*side))[contract.output]
    return contract if float(np.abs(made).max()) > 1.5 else replace(contract, output_range="-1-1")


def _nearest(trial: Trial, contract: Contract, names: list[str], side: tuple[int, int], scale: int) -> Contract:
    """The ranges, output and meaning of the mask with which the network changes a picture the least."""
    image = picture(*side)
    best, least = contract, float("inf")
    for taken in _readings(contract):
        try:
            made = trial.outputs(taken, image)
        except AEDeskError:
            continue
        for name in names:
            operator = trial.file.made_by.get(name, "")
            for span in [BY_OPERATOR[operator]] if operator in BY_OPERATOR else TRIED:
                read = replace(taken, output=name, output_range=span)
                change = _change(read, image, trial.read(read, made[name], side, scale), scale)
                change = max(change, RESTORED / ODD)
                change *= (UNUSUAL if taken.range != "0-1" else 1) * (UNEQUAL if span != taken.range else 1)
                change *= 1 if taken.hole else UNUSUAL
                if change < least:
                    best, least = read, change
    if least == float("inf"):
        raise AEDeskError("The network could not be run.")
    return best


def _readings(contract: Contract) -> Iterator[Contract]:
    for span in TRIED if contract.type != "uint8" else ("0-255",):
        for hole in (1, 0) if contract.task == REPAIR else (1,):
            yield replace(contract, range=span, hole=hole)


def _change(contract: Contract, image: np.ndarray, made: np.ndarray, scale: int) -> float:
    """How much a picture differs from what was made of it, of which every `scale` x `scale` pixels count as one."""
    _, channels, height, width = made.shape
    small = made.reshape(1, channels, height // scale, scale, width // scale, scale).mean(axis=(3, 5))
    if not np.isfinite(small).all():
        return float("inf")
    if contract.task == COLORIZE:
        small, image = (np.tensordot(LUMA, one[0], axes=(0, 0)) for one in (small, image))
    elif contract.channels == 1:
        image = image[:, :1]
        small = small[:, :1]
    return float(np.abs(small - image).mean())

"""Whole numbers to few bytes and back: a range coder that is steered by tables of whole numbers only.

Every number comes with the number of a table, which says how likely each value is. Encoder and decoder
must agree on the tables to the last bit on every machine, so they are whole numbers that were made once,
when the network was exported, and lie beside its weights.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aedesk.errors import AEDeskError

PRECISION = 16  # bits: the frequencies of a table add up to 2 ** PRECISION
TAIL = 2.0**-14  # of a bell lies beyond its table
WIDEST = 600  # values on each side of 0 at most
SMALLEST_SCALE, LARGEST_SCALE, SCALES = 0.11, 128.0, 64  # of Balle et al. 2018
HALF = 1 << 16

Numbers = NDArray[np.int32]


@dataclass(frozen=True)
class Tables:
    """`frequencies`: for each table whole numbers from 1 that add up to 2 ** 16, of the values -reach to reach
    and of "beyond", which is the last."""

    frequencies: tuple[NDArray[np.uint32], ...]

    def __post_init__(self) -> None:
        for table in self.frequencies:
            if len(table) % 2 or len(table) < 4 or table.min() < 1 or int(table.sum()) != 1 << PRECISION:
                raise ValueError("the frequencies of a table must be at least 1 and add up to 65536")

    def reach(self, number: int) -> int:
        """The largest value that a table holds."""
        return (len(self.frequencies[number]) - 2) // 2

    def save(self, path: Path) -> None:
        """Write them as NumPy's .npz."""
        np.savez_compressed(path, *self.frequencies)

    @staticmethod
    def load(path: Path) -> Tables:
        """Read them. Raises AEDeskError."""
        try:
            with np.load(path, allow_pickle=False) as archive:
                return Tables(tuple(archive[f"arr_{i}"].astype(np.uint32) for i in range(len(archive.files))))
        except (OSError, ValueError, KeyError) as problem:
            raise AEDeskError("'{}' cannot be read ({}). Install AEDesk again.", path, problem) from None


def scales() -> list[float]:
    """The standard deviations that bells are made for, each about an eighth wider than the one before."""
    step = (math.log(LARGEST_SCALE) - math.log(SMALLEST_SCALE)) / (SCALES - 1)
    return [math.exp(math.log(SMALLEST_SCALE) + i * step) for i in range(SCALES)]


def bell_table(scale: float) -> NDArray[np.uint32]:
    """The table of rounded normally distributed numbers with this standard deviation."""
    reach = 1
    while reach < WIDEST and math.erfc((reach + 0.5) / (scale * math.sqrt(2))) > TAIL:
        reach += 1

    def below(value: float) -> float:
        return 0.5 * math.erfc(-value / (scale * math.sqrt(2)))

    shares = [below(k + 0.5) - below(k - 0.5) for k in range(-reach, reach + 1)]
    return whole_frequencies(np.array([*shares, math.erfc((reach + 0.5) / (scale * math.sqrt(2)))]))


def whole_frequencies(shares: np.ndarray) -> NDArray[np.uint32]:
    """Shares to whole numbers from 1 that add up to 2 ** 16: rounded down, and the rest to the largest remainders."""
    total = 1 << PRECISION
    exact = (total - len(shares)) * np.asarray(shares, np.float64) / np.sum(shares)
    whole = 1 + np.floor(exact).astype(np.int64)
    left = total - int(whole.sum())
    whole[np.argsort(np.floor(exact) - exact, kind="stable")[:left]] += 1
    return np.asarray(whole, np.uint32)


def bell_tables() -> Tables:
    """The tables of all scales."""
    return Tables(tuple(bell_table(scale) for scale in scales()))


def encode(numbers: Numbers, choice: NDArray[np.uint8], tables: Tables) -> bytes:
    """Code `numbers` (n,), each by the table that `choice` (n,) names."""
    import constriction

    coder = constriction.stream.queue.RangeEncoder()
    far: list[Numbers] = []
    for number in np.unique(choice).tolist():
        values = numbers[choice == number].astype(np.int32)
        reach = tables.reach(number)
        beyond = np.abs(values.astype(np.int64)) > reach
        far.append(values[beyond])
        coder.encode(np.where(beyond, 2 * reach + 1, values + reach).astype(np.int32), _model(tables, number))
    if far and (rest := np.concatenate(far)).size:
        # Seldom enough to be written as they are: 32 bits each.
        halves = rest.astype(np.int64) + (1 << 31)
        uniform = constriction.stream.model.Uniform(HALF)
        coder.encode((halves >> 16).astype(np.int32), uniform)
        coder.encode((halves & (HALF - 1)).astype(np.int32), uniform)
    words: NDArray[np.uint32] = coder.get_compressed()
    return words.astype("<u4").tobytes()


def decode(data: bytes, choice: NDArray[np.uint8], tables: Tables) -> Numbers:
    """The numbers (n,) that `encode` was given with the same choice and tables.

    Raises AEDeskError for bytes that no encoder writes; others give other numbers: what was damaged is known by
    its checksum."""
    import constriction

    words = np.frombuffer(data[: len(data) // 4 * 4], "<u4").astype(np.uint32)
    coder = constriction.stream.queue.RangeDecoder(words)
    try:
        return _decoded(coder, choice, tables)
    except AssertionError:  # the library's way to say so
        raise AEDeskError("A part of this .aed file holds nothing that can be understood.") from None


def _decoded(coder: Any, choice: NDArray[np.uint8], tables: Tables) -> Numbers:
    import constriction

    numbers = np.zeros(choice.shape, np.int32)
    far: list[np.ndarray] = []
    for number in np.unique(choice).tolist():
        places = np.flatnonzero(choice == number)
        reach = tables.reach(number)
        symbols = coder.decode(_model(tables, number), len(places))
        numbers[places] = symbols - reach
        far.append(places[symbols == 2 * reach + 1])
    if far and (rest := np.concatenate(far)).size:
        uniform = constriction.stream.model.Uniform(HALF)
        high = coder.decode(uniform, len(rest)).astype(np.int64)
        low = coder.decode(uniform, len(rest)).astype(np.int64)
        numbers[rest] = ((high << 16) + low - (1 << 31)).astype(np.int32)
    return numbers


def _model(tables: Tables, number: int) -> Any:
    """The coder's own form of a table; the shares are exact in binary."""
    import constriction

    shares = tables.frequencies[number].astype(np.float64) / (1 << PRECISION)
    return constriction.stream.model.Categorical(shares, perfect=False)

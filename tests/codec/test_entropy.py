from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.codec.entropy import SCALES, Tables, bell_tables, decode, encode, scales, whole_frequencies
from aedesk.errors import AEDeskError

TABLES = bell_tables()
INT = st.integers(-(2**31), 2**31 - 1)


def bells(count: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Numbers as a network makes them, and their tables."""
    rng = np.random.default_rng(seed)
    choice = rng.integers(0, SCALES, count).astype(np.uint8)
    return np.round(rng.normal(0, np.array(scales())[choice])).astype(np.int32), choice


def test_numbers_come_back_in_hardly_more_bits_than_there_is_to_say() -> None:
    numbers, choice = bells(20000)
    data = encode(numbers, choice, TABLES)
    assert np.array_equal(decode(data, choice, TABLES), numbers)
    bits = 0.0
    for number in range(SCALES):
        values = np.abs(numbers[choice == number])
        reach = TABLES.reach(number)
        shares = TABLES.frequencies[number] / 65536
        inside = values <= reach
        bits += -np.log2(shares[values[inside] + reach]).sum() + (32 - np.log2(shares[-1])) * (~inside).sum()
    assert len(data) * 8 < bits * 1.01 + 64


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(INT | st.integers(-300, 300), st.integers(0, SCALES - 1)), max_size=60))
def test_any_numbers_by_any_table(pairs: list[tuple[int, int]]) -> None:
    numbers = np.array([value for value, _ in pairs], np.int32)
    choice = np.array([table for _, table in pairs], np.uint8)
    assert np.array_equal(decode(encode(numbers, choice, TABLES), choice, TABLES), numbers)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=80), st.integers(0, 50))
def test_any_bytes_give_some_numbers_or_a_sentence(data: bytes, count: int) -> None:
    choice = (np.arange(count) % SCALES).astype(np.uint8)
    try:
        assert decode(data, choice, TABLES).shape == (count,)
    except AEDeskError as problem:
        assert "understood" in str(problem)


def test_the_bytes_are_the_same_for_ever() -> None:
    """Golden: a later version, another machine and other tables would show here."""
    numbers, choice = bells(500, seed=7)
    frequencies = np.concatenate(TABLES.frequencies).astype("<u4").tobytes()
    assert hashlib.sha256(frequencies).hexdigest()[:16] == "7e97c2a5f1ca6e11"
    assert hashlib.sha256(encode(numbers, choice, TABLES)).hexdigest()[:16] == "4256d5557e1018fd"


def test_tables_go_to_a_file_and_come_back(tmp_path: Path) -> None:
    TABLES.save(tmp_path / "tables.npz")
    read = Tables.load(tmp_path / "tables.npz")
    assert all(np.array_equal(a, b) for a, b in zip(read.frequencies, TABLES.frequencies, strict=True))
    with pytest.raises(AEDeskError, match="cannot be read"):
        Tables.load(tmp_path / "none.npz")
    (tmp_path / "bad.npz").write_bytes(b"no archive")
    with pytest.raises(AEDeskError, match="cannot be read"):
        Tables.load(tmp_path / "bad.npz")


def test_frequencies_are_whole_and_never_nothing() -> None:
    whole = whole_frequencies(np.array([1e-12, 0.3, 0.7 - 1e-12, 0.0]))
    assert whole.sum() == 65536 and whole.min() == 1 and whole[2] > whole[1] > 19000
    with pytest.raises(ValueError, match="add up"):
        Tables((np.array([1, 2, 3, 4], np.uint32),))

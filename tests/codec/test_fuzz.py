"""No bytes crash the reader, hang it, or make it allocate more than their header allows."""

from __future__ import annotations

import tracemalloc
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aedesk.codec.codec import compress, decompress
from aedesk.codec.container import read_aed, write_aed
from aedesk.codec.key import Secret
from aedesk.codec.parts import SIGNATURE, Part, read_parts, write_parts
from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image, Metadata
from aedesk.jobs import Job
from tests.codec.fakes import PatchEngine, patch_model
from tests.conftest import drawing

CASES = 20_000
ENGINE: Any = PatchEngine()
MODEL = patch_model()
PHOTO = Image(drawing(40, 56), None, Metadata(exif=b"II*\0 and so on", dpi=(300.0, 300.0)))
PLAIN = write_aed(compress(PHOTO, 20, MODEL, ENGINE, Job()))
LARGEST = 200_000  # pixels that are decoded here: forged sizes may be larger, and are counted only

changes = st.lists(
    st.one_of(
        st.tuples(st.just("flip"), st.integers(0, len(PLAIN) - 1), st.integers(1, 255)),
        st.tuples(st.just("number"), st.integers(0, len(PLAIN) - 1), st.integers(0, 2**32 - 1)),
        st.tuples(st.just("cut"), st.integers(0, len(PLAIN)), st.just(0)),
        st.tuples(st.just("double"), st.integers(0, len(PLAIN) - 1), st.integers(1, 200)),
    ),
    min_size=1,
    max_size=4,
)


def changed(data: bytes, wishes: list[tuple[str, int, int]]) -> bytes:
    """The bytes with some of them flipped, replaced by a number, cut off or doubled."""
    mutable = bytearray(data)
    for kind, place, value in wishes:
        if place >= len(mutable):
            continue
        if kind == "flip":
            mutable[place] ^= value
        elif kind == "number":
            mutable[place : place + 4] = value.to_bytes(4, "little")
        elif kind == "cut":
            del mutable[place:]
        else:
            mutable[place:place] = mutable[place : place + value]
    return bytes(mutable)


def read_all(data: bytes, salvage: bool) -> None:
    """Read as far as it goes; only sentences may come out."""
    try:
        file = read_aed(data, salvage=salvage)
        assert len(file.tiles) <= file.header.tiles
        if file.header.width * file.header.height <= LARGEST:
            decompress(file, MODEL, ENGINE, Job())
    except AEDeskError as problem:
        assert str(problem).endswith(".")


@settings(max_examples=CASES // 2, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(changes, st.booleans())
def test_damaged_files(wishes: list[tuple[str, int, int]], salvage: bool) -> None:
    read_all(changed(PLAIN, wishes), salvage)


@settings(max_examples=CASES // 2, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(changes, st.booleans(), st.integers(0, 5))
def test_forged_files_whose_checksums_are_right(wishes: list[tuple[str, int, int]], salvage: bool, which: int) -> None:
    parts = list(read_parts(PLAIN))
    which %= len(parts)
    near = [(kind, place % (len(parts[which].content) + 1), value) for kind, place, value in wishes]
    parts[which] = Part(parts[which].kind, changed(parts[which].content, near))
    read_all(write_parts(parts), salvage)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300), st.booleans())
def test_any_bytes(data: bytes, salvage: bool) -> None:
    read_all(data, salvage)
    read_all(SIGNATURE + data, salvage)


@settings(max_examples=60, deadline=None)
@given(changes)
def test_locked_files_are_read_whole_or_not_at_all(wishes: list[tuple[str, int, int]]) -> None:
    secret = Secret(b"key")
    locked = write_aed(read_aed(PLAIN), secret)
    data = changed(locked, wishes)
    try:
        file = read_aed(data, secret)
    except AEDeskError:
        return
    assert file.tiles == read_aed(PLAIN).tiles


def test_a_promise_of_a_billion_pixels_costs_nothing() -> None:
    parts = list(read_parts(PLAIN))
    head = bytearray(parts[0].content)
    head[2:10] = (2**15).to_bytes(4, "little") * 2
    forged = write_parts([Part("HEAD", bytes(head)), *parts[1:]])
    tracemalloc.start()
    with pytest.raises(AEDeskError):
        read_aed(forged)
    file = read_aed(forged, salvage=True)
    with pytest.raises(AEDeskError, match="megapixels"):
        decompress(file, MODEL, ENGINE, Job())
    assert tracemalloc.get_traced_memory()[1] < 2_000_000
    tracemalloc.stop()

from __future__ import annotations

import pytest
from onnx import StringStringEntryProto, TensorProto

from aedesk.models.protobuf import Budget, Malformed, fields, signed


def read(data: bytes) -> list[tuple[int, int, bytes]]:
    return [(one.number, one.value, bytes(one.data)) for one in fields(memoryview(data), Budget())]


def test_fields_are_those_that_another_library_wrote() -> None:
    entry = StringStringEntryProto(key="location", value="größe")
    assert read(entry.SerializeToString()) == [(1, 0, b"location"), (2, 0, "größe".encode())]
    tensor = TensorProto(dims=[3, 300, -1], data_type=1)
    parts = list(fields(memoryview(tensor.SerializeToString()), Budget()))
    assert [signed(n) for part in parts if part.number == 1 for n in part.numbers()] == [3, 300, -1]


@pytest.mark.parametrize("data", [b"\x0a\x05ab", b"\x08", b"\x08\xff\xff", b"\x0d\x00", b"\x0b", b"\x00"])
def test_what_is_cut_off_or_unknown_is_malformed(data: bytes) -> None:
    with pytest.raises(Malformed):
        read(data)


def test_the_number_of_fields_is_bounded() -> None:
    with pytest.raises(Malformed, match="too many"):
        list(fields(memoryview(b"\x08\x01" * 4), Budget(3)))

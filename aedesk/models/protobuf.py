"""Reading the wire format of Protocol Buffers, in which ONNX files are written, without trusting a byte of it.

https://protobuf.dev/programming-guides/encoding/. Nothing is copied that nobody asks for, and the number of fields is
bounded: a file is data of a stranger.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

VARINT, LONG, BYTES, INT = 0, 1, 2, 5  # kinds of fields
MOST_FIELDS = 3_000_000  # of a file: the largest networks have some 100,000


class Malformed(ValueError):
    """The bytes are not a message, or one that is too large."""


NOTHING = memoryview(b"")


@dataclass
class Budget:
    """How many fields may still be read."""

    left: int = MOST_FIELDS

    def spend(self) -> None:
        """Raises Malformed where nothing is left."""
        self.left -= 1
        if self.left < 0:
            raise Malformed("it has too many parts")


@dataclass(frozen=True)
class Field:
    """One field of a message: its number, and what it holds, a whole number or bytes (the other is empty)."""

    number: int
    value: int = 0
    data: memoryview = NOTHING

    @property
    def text(self) -> str:
        """Its bytes as text. Raises Malformed."""
        try:
            return str(self.data, "utf-8")
        except UnicodeDecodeError:
            raise Malformed("a name in it is not text") from None

    def numbers(self) -> list[int]:
        """A list of whole numbers that are written together, or the one number of a field that is written alone. Raises
        Malformed."""
        if not self.data:
            return [self.value]
        found, place = [], 0
        while place < len(self.data):
            value, place = _varint(self.data, place)
            found.append(value)
        return found


def fields(message: memoryview, budget: Budget) -> Iterator[Field]:
    """The fields of a message, in their order. Raises Malformed."""
    place = 0
    while place < len(message):
        budget.spend()
        key, place = _varint(message, place)
        number, kind = key >> 3, key & 7
        if number == 0:
            raise Malformed("a part has no number")
        if kind == VARINT:
            value, place = _varint(message, place)
            yield Field(number, value=value)
            continue
        if kind == BYTES:
            length, place = _varint(message, place)
        elif kind in (LONG, INT):
            length = 8 if kind == LONG else 4
        else:
            raise Malformed(f"a part is of the unknown kind {kind}")
        if length > len(message) - place:
            raise Malformed("it ends in the middle")
        yield Field(number, data=message[place : place + length])
        place += length


def signed(value: int) -> int:
    """A whole number of 64 bits as it was meant: negative ones are written as if they were large."""
    return value - (1 << 64) if value >= 1 << 63 else value


def _varint(message: memoryview, place: int) -> tuple[int, int]:
    """A whole number, and the place after it."""
    value = shift = 0
    while shift < 70:
        if place >= len(message):
            raise Malformed("it ends in the middle")
        byte = message[place]
        place += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value & (1 << 64) - 1, place
        shift += 7
    raise Malformed("a number in it has no end")

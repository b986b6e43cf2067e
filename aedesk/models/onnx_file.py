"""What an ONNX file says of itself, and whether it may be run: read before any runtime sees it.

Only what a file could do harm with is looked at: where its weights lie, which operators it asks for, how large it is.
The numbers are those of onnx.proto (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto).
"""

from __future__ import annotations

import mmap
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from aedesk.errors import AEDeskError
from aedesk.filesystem import check_regular
from aedesk.models.protobuf import Budget, Field, Malformed, fields, signed

LARGEST = 2**31 - 1  # bytes: no ONNX file can be larger
MOST_NODES = 20_000
MOST_PUTS = 16  # inputs, and outputs
DEEPEST = 8  # graphs within graphs
LONGEST_NAME = 256
SPECIAL = set('/\\:*?"<>|\0')
OURS = "card.toml"  # lies beside every model
# Operators of the standard, and those that ONNX Runtime itself adds; all others need a library of somebody.
DOMAINS = ("", "ai.onnx", "com.microsoft")
# Would have the runtime open another file as a program for a processor.
REFUSED = ("EPContext",)
TYPES = {1: "float32", 2: "uint8", 10: "float16"}  # of the numbers that a network takes and gives


@dataclass(frozen=True)
class Put:
    """An input or output of a network. `type`: "float32", "float16", "uint8", or "" for any other. `shape`: a number
    for each axis, 0 where it is free; None where the file does not say it."""

    name: str
    type: str
    shape: tuple[int, ...] | None


@dataclass
class OnnxFile:
    """`inputs` without those that the file itself fills; `made_by`: the operator that makes an output, by the output's
    name; `beside`: names of files beside it that hold weights; `nodes`: how many operators it has."""

    inputs: list[Put] = field(default_factory=list)
    outputs: list[Put] = field(default_factory=list)
    made_by: dict[str, str] = field(default_factory=dict)
    beside: set[str] = field(default_factory=set)
    nodes: int = 0


def read_onnx(path: Path, beside: Path | None = None) -> OnnxFile:
    """Look at a file, which nobody may change meanwhile. `beside`: the file of which it is a copy, beside which its
    weights lie.

    Raises AEDeskError with a sentence for what is no ONNX file, is too large, keeps weights elsewhere than beside it,
    or asks for operators that ONNX Runtime does not have by itself."""
    check_regular(path)
    why = ""
    try:
        reader = _Reader(_mapped(path))
        found = reader.read()
    except OSError as problem:
        raise AEDeskError("'{}' cannot be read ({}).", path, problem.strerror or problem) from None
    except Malformed as problem:
        why = str(problem)
    if why:  # raised out here, where nothing holds on to the file any more
        raise AEDeskError("'{}' is no ONNX file that can be used: {}.", path.name, why)
    for domain, operator in sorted(reader.strangers):
        raise AEDeskError(
            "'{}' asks for the operator '{}' of '{}', which only a library of its maker has: it is not used.",
            path.name,
            operator,
            domain or "ONNX",
        )
    for name in found.beside:
        check_beside(beside or path, name)
    return found


def check_beside(path: Path, name: str) -> Path:
    """The file `name` that holds weights of the ONNX file at `path`. Raises AEDeskError unless it lies beside it and is
    a file of its own."""
    plain = name not in ("", OURS) and not set(name) & SPECIAL and name[0] != "." and len(name) <= LONGEST_NAME
    other = path.parent / name if plain else path
    if not plain or other.is_symlink():
        raise AEDeskError("'{}' wants to read '{}', which is no file beside it: it is not used.", path.name, name)
    check_regular(other)
    if not other.is_file() or other.samefile(path):
        raise AEDeskError("'{}' needs its weights in '{}', which is not there.", path.name, other)
    return other


def _mapped(path: Path) -> memoryview:
    """The content of a file, of which only what is looked at is read. Raises OSError and Malformed."""
    with path.open("rb") as stream:
        size = os.fstat(stream.fileno()).st_size
        if size == 0:
            raise Malformed("it is empty")
        if size > LARGEST:
            raise Malformed("it is too large")
        return memoryview(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ))


class _Reader:
    def __init__(self, content: memoryview) -> None:
        self._content = content
        self._budget = Budget()
        self._found = OnnxFile()
        self._operators: set[tuple[str, str]] = set()  # domain and name
        self._functions: set[tuple[str, str]] = set()

    def read(self) -> OnnxFile:
        graphs = 0
        for part in self._fields(self._content):
            if part.number == 7:
                graphs += 1
                self._graph(part.data, 0)
            elif part.number == 25:
                self._function(part.data)
            elif part.number == 20:
                raise Malformed("it is in the middle of a training")
        if graphs != 1:
            raise Malformed("it holds no network" if not graphs else "it holds several networks")
        if not self._found.inputs or not self._found.outputs:
            raise Malformed("its network takes or gives nothing")
        return self._found

    @property
    def strangers(self) -> set[tuple[str, str]]:
        """Domain and name of the operators that are refused."""
        asked = self._operators - self._functions
        return {one for one in asked if one[0] not in DOMAINS or one[1] in REFUSED}

    def _fields(self, message: memoryview) -> Iterator[Field]:
        return fields(message, self._budget)

    def _graph(self, message: memoryview, depth: int) -> None:
        if depth > DEEPEST:
            raise Malformed("its parts are nested too deeply")
        inputs, outputs, filled = list[Put](), list[Put](), set[str]()
        for part in self._fields(message):
            match part.number:
                case 1:
                    self._node(part.data, depth)
                case 5:
                    filled.add(self._tensor(part.data))
                case 15:
                    filled.add(self._sparse(part.data))
                case 11 | 12:
                    puts = inputs if part.number == 11 else outputs
                    puts.append(self._put(part.data))
        if depth == 0:
            # Old files name their weights among the inputs.
            self._found.inputs = [put for put in inputs if put.name not in filled]
            self._found.outputs = outputs
            if max(len(self._found.inputs), len(outputs)) > MOST_PUTS:
                raise Malformed("its network takes or gives too much")

    def _function(self, message: memoryview) -> None:
        """A part of the network that has a name: its operators are looked at as all others."""
        name = domain = ""
        for part in self._fields(message):
            match part.number:
                case 1:
                    name = _name(part)
                case 10:
                    domain = _name(part)
                case 7:
                    self._node(part.data, 1)
                case 11:
                    self._attribute(part.data, 1)
        self._functions.add((domain, name))

    def _node(self, message: memoryview, depth: int) -> None:
        self._found.nodes += 1
        if self._found.nodes > MOST_NODES:
            raise Malformed("its network has too many parts")
        operator = domain = ""
        made: list[str] = []
        for part in self._fields(message):
            match part.number:
                case 2:
                    made.append(_name(part))
                case 4:
                    operator = _name(part)
                case 7:
                    domain = _name(part)
                case 5:
                    self._attribute(part.data, depth)
        self._operators.add((domain, operator))
        if depth == 0:
            self._found.made_by |= dict.fromkeys(made, operator)

    def _attribute(self, message: memoryview, depth: int) -> None:
        for part in self._fields(message):
            match part.number:
                case 5 | 10:
                    self._tensor(part.data)
                case 6 | 11:
                    self._graph(part.data, depth + 1)
                case 22 | 23:
                    self._sparse(part.data)

    def _sparse(self, message: memoryview) -> str:
        name = ""
        for part in self._fields(message):
            if part.number in (1, 2):
                name = self._tensor(part.data) or name
        return name

    def _tensor(self, message: memoryview) -> str:
        """Its name; where its numbers lie in another file is noted."""
        name, size = "", 1
        for part in self._fields(message):
            match part.number:
                case 1:
                    for side in part.numbers():
                        size *= signed(side)
                        if not 0 <= size <= LARGEST:
                            raise Malformed("a part of its network is too large")
                case 8:
                    name = _name(part)
                case 13:
                    self._elsewhere(part.data)
        return name

    def _elsewhere(self, message: memoryview) -> None:
        entry = {part.number: part.text for part in self._fields(message) if part.number in (1, 2)}
        if entry.get(1) == "location":
            self._found.beside.add(entry.get(2, ""))
            if len(self._found.beside) > MOST_NODES:
                raise Malformed("its weights lie in too many files")

    def _put(self, message: memoryview) -> Put:
        name, kind, shape = "", 0, None
        for part in self._fields(message):
            if part.number == 1:
                name = _name(part)
            elif part.number == 2:
                kind, shape = self._type(part.data)
        return Put(name, TYPES.get(kind, ""), shape)

    def _type(self, message: memoryview) -> tuple[int, tuple[int, ...] | None]:
        kind, shape = 0, None
        for part in self._fields(message):
            if part.number != 1:  # no array of numbers
                continue
            for inner in self._fields(part.data):
                if inner.number == 1:
                    kind = inner.value
                elif inner.number == 2:
                    shape = tuple(self._side(side.data) for side in self._fields(inner.data) if side.number == 1)
        return kind, shape

    def _side(self, message: memoryview) -> int:
        sides = [signed(part.value) for part in self._fields(message) if part.number == 1]
        return sides[0] if sides and 0 < sides[0] <= LARGEST else 0


def _name(part: Field) -> str:
    name = part.text
    if len(name) > 4 * LONGEST_NAME:
        raise Malformed("a name in it is too long")
    return name

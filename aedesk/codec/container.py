"""The .aed file as a whole: header, metadata and coded tiles, to bytes and back. FORMAT.md describes it."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field

from aedesk.codec.key import Lock, Secret
from aedesk.codec.parts import Part, read_parts, write_parts
from aedesk.errors import AEDeskError, Damaged, Locked
from aedesk.imaging.image import Metadata
from aedesk.sentence import Sentence

VERSION = 1
MOST_PIXELS = 2**30
SMALLEST_TILE, LARGEST_TILE = 64, 4096  # pixels of a side
_HEAD = struct.Struct("<HIIBBHII32sB")
_NUMBER = struct.Struct("<I")
_METADATA = {"EXIF": "exif", "ICCP": "icc", "XMPM": "xmp", "IPTC": "iptc"}
TEXTS = "TEXT"


@dataclass(frozen=True)
class Header:
    """What a file says of its picture. `weights`: SHA-256 of the model's weights, 32 bytes."""

    width: int
    height: int
    channels: int
    quality: int
    tile: int
    model: str
    weights: bytes
    dpi: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        """Raises AEDeskError for what no writer writes."""
        sane = (
            self.width > 0
            and self.height > 0
            and self.width * self.height <= MOST_PIXELS
            and self.channels in (1, 3)
            and 1 <= self.quality <= 100
            and SMALLEST_TILE <= self.tile <= LARGEST_TILE
            and len(self.weights) == 32
        )
        if not sane:
            raise AEDeskError("The header of this .aed file cannot be understood.")

    @property
    def tiles(self) -> int:
        """How many tiles there are."""
        return -(-self.width // self.tile) * -(-self.height // self.tile)

    def to_bytes(self) -> bytes:
        """The content of HEAD."""
        across, down = (round(100 * n) for n in self.dpi or (0, 0))
        model = self.model.encode("utf-8")
        fixed = _HEAD.pack(
            VERSION,
            self.width,
            self.height,
            self.channels,
            self.quality,
            self.tile,
            across,
            down,
            self.weights,
            len(model),
        )
        return fixed + model

    @staticmethod
    def from_bytes(content: bytes) -> Header:
        """Raises AEDeskError for a newer version or nonsense."""
        if len(content) >= 2 and int.from_bytes(content[:2], "little") > VERSION:
            raise AEDeskError("This .aed file was written by a newer AEDesk; please install that.")
        if len(content) < _HEAD.size:
            raise AEDeskError("The header of this .aed file cannot be understood.")
        version, width, height, channels, quality, tile, across, down, weights, length = _HEAD.unpack_from(content)
        name = content[_HEAD.size :]
        try:
            model = name.decode("utf-8")
        except UnicodeDecodeError:
            model = ""
        if version != VERSION or len(name) != length or not model:
            raise AEDeskError("The header of this .aed file cannot be understood.")
        dpi = (across / 100, down / 100) if across and down else None
        return Header(width, height, channels, quality, tile, model, weights, dpi)


@dataclass(frozen=True)
class AedFile:
    """`tiles`: the coded tiles by number; those that were damaged are missing, and named in `damaged`."""

    header: Header
    tiles: Mapping[int, bytes]
    metadata: Metadata = field(default_factory=Metadata)
    locked: bool = False
    damaged: tuple[str, ...] = ()


def write_aed(file: AedFile, secret: Secret | None = None) -> bytes:
    """A whole file; with a secret, only its holder can read it."""
    head = file.header.to_bytes()
    parts = [Part("HEAD", head)]
    lock = Lock.new(secret, head) if secret is not None else None
    if lock is not None:
        parts.append(Part("LOCK", lock.content))
    contents: list[tuple[str, bytes, bytes]] = []  # kind, in the open, to be sealed
    for kind, name in _METADATA.items():
        value = getattr(file.metadata, name)
        if value is not None:
            contents.append((kind, b"", value))
    if file.metadata.texts:
        contents.append((TEXTS, b"", json.dumps(file.metadata.texts, ensure_ascii=False).encode("utf-8", "replace")))
    contents += [("TILE", _NUMBER.pack(number), file.tiles[number]) for number in sorted(file.tiles)]
    contents.append(("DONE", b"", b""))
    for counter, (kind, plain, content) in enumerate(contents, start=1):
        sealed = lock.seal(content, counter, kind.encode() + plain) if lock is not None else content
        parts.append(Part(kind, plain + sealed))
    return write_parts(parts)


@dataclass
class _Found:
    """What has been read of a file so far."""

    header: Header
    salvage: bool
    tiles: dict[int, bytes] = field(default_factory=dict)
    metadata: dict[str, bytes] = field(default_factory=dict)
    texts: tuple[tuple[str, str], ...] = ()
    damaged: list[Sentence] = field(default_factory=list)
    done: bool = False

    def take(self, part: Part, lock: Lock | None, counter: int) -> None:
        """Take one part, the one of number `counter` after the header and the lock."""
        name, plain, content = _opened(part)
        if not part.intact or (part.kind == "TILE" and len(plain) < _NUMBER.size):
            self.damaged.append(name)
            return
        if part.kind == "LOCK":
            raise AEDeskError("The lock of this .aed file cannot be understood.")
        if lock is not None:
            try:
                content = lock.unseal(content, counter, part.kind.encode() + plain)
            except AEDeskError:
                if not self.salvage:
                    raise
                self.damaged.append(name)
                return
        if part.kind == "TILE":
            self._take_tile(_NUMBER.unpack(plain)[0], content, name)
        elif part.kind in _METADATA:
            self.metadata[_METADATA[part.kind]] = content
        elif part.kind == TEXTS:
            self.texts = _texts(content)
        self.done = self.done or part.kind == "DONE"

    def _take_tile(self, number: int, content: bytes, name: Sentence) -> None:
        if number < self.header.tiles and number not in self.tiles:
            self.tiles[number] = content
        else:
            self.damaged.append(name)

    def file(self, locked: bool) -> AedFile:
        """The file as a whole. Raises Damaged."""
        # A forged header may promise millions of tiles: they are counted, not listed.
        missing = self.header.tiles - len(self.tiles)
        if missing or not self.done:
            self.damaged.append(Sentence("missing tiles: {}", (missing,)) if missing else Sentence("the end"))
        if self.damaged and not self.salvage:
            raise Damaged(
                "This .aed file is damaged: {}. What is intact can be read with --salvage.", _listed(self.damaged)
            )
        known = Metadata(dpi=self.header.dpi, texts=self.texts, **self.metadata)  # type: ignore[arg-type]
        return AedFile(self.header, self.tiles, known, locked, tuple(map(str, self.damaged)))


def read_aed(data: bytes, secret: Secret | None = None, salvage: bool = False) -> AedFile:
    """Read a file. Raises AEDeskError for another kind of file, a newer version, a locked file without its key or
    with another one, and damage; with `salvage`, what is intact is given instead and the rest is named."""
    parts = read_parts(data)
    first = next(parts, None)
    if first is None or first.kind != "HEAD" or not first.intact:
        raise AEDeskError("The header of this .aed file is damaged; nothing can be read without it.")
    found = _Found(Header.from_bytes(first.content), salvage)
    lock: Lock | None = None
    counter = 0
    for part in parts:
        if part.kind == "LOCK" and counter == 0 and lock is None and part.intact:
            if secret is None:
                raise Locked("This file is locked: it needs its passphrase or key file.")
            lock = Lock.open(part.content, secret, first.content)
            continue
        counter += 1
        found.take(part, lock, counter)
    return found.file(lock is not None)


def has_lock(data: bytes) -> bool:
    """Whether a file asks for a key. Raises AEDeskError for another kind of file."""
    parts = read_parts(data)
    return next(parts, None) is not None and (second := next(parts, None)) is not None and second.kind == "LOCK"


def _texts(content: bytes) -> tuple[tuple[str, str], ...]:
    """Keyword and words of each; none where they cannot be understood."""
    try:
        return tuple((str(key), str(words)) for key, words in json.loads(content.decode("utf-8")))
    except (ValueError, TypeError, RecursionError):
        return ()


def _listed(names: list[Sentence], most: int = 4) -> Sentence:
    first = names[0]
    for name in names[1:most]:
        first = Sentence("{}, {}", (first, name))
    return Sentence("{} and more", (first,)) if len(names) > most else first


def _opened(part: Part) -> tuple[Sentence, bytes, bytes]:
    """A part's name for people, what of it is in the open, and the rest."""
    if part.kind != "TILE":
        return Sentence("the part {}", (part.kind,)), b"", part.content
    plain, content = part.content[: _NUMBER.size], part.content[_NUMBER.size :]
    number = _NUMBER.unpack(plain)[0] if len(plain) == _NUMBER.size else "?"
    return Sentence("tile {}", (number,)), plain, content

from __future__ import annotations

import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.codec.container import AedFile, Header, read_aed, write_aed
from aedesk.codec.key import Secret
from aedesk.codec.parts import SIGNATURE, Part, read_parts, write_parts
from aedesk.errors import AEDeskError
from aedesk.imaging.image import Metadata

HEADER = Header(300, 200, 3, 50, 128, "compress", bytes(range(32)), (300.0, 300.0))
TILES = {number: bytes([number]) * (10 + number) for number in range(6)}
FILE = AedFile(HEADER, TILES, Metadata(exif=b"exif", icc=b"icc", xmp=b"xmp", dpi=(300.0, 300.0)))
SECRET = Secret.passphrase("Großmutter")
PLAIN, LOCKED = write_aed(FILE), write_aed(FILE, SECRET)


@pytest.mark.parametrize(("data", "secret"), [(PLAIN, None), (LOCKED, SECRET)])
def test_what_is_written_is_read(data: bytes, secret: Secret | None) -> None:
    read = read_aed(data, secret)
    assert (read.header, read.tiles, read.metadata) == (HEADER, TILES, FILE.metadata)
    assert read.locked == (secret is not None) and read.damaged == ()


def test_the_texts_of_a_photo_are_kept() -> None:
    texts = (("Comment", "Großmutter"), ("Title", "写真"))
    told = AedFile(HEADER, TILES, Metadata(dpi=(300.0, 300.0), texts=texts))
    for secret in (None, SECRET):
        assert read_aed(write_aed(told, secret), secret).metadata.texts == texts
    for content in (b"no JSON", b"5", b'[["a"]]', b"\xff", b"[" * 9999):
        parts = [Part("TEXT", content) if part.kind == "TEXT" else part for part in read_parts(write_aed(told))]
        assert read_aed(write_parts(parts)).metadata.texts == ()


def test_the_sentences() -> None:
    newer = write_parts([Part("HEAD", b"\x02\x00" + HEADER.to_bytes()[2:])])
    for data, secret, words in [
        (b"", None, "not an .aed file"),
        (b"\xff\xd8\xff\xe0 a JPEG", None, "not an .aed file"),
        (PLAIN.replace(b"\r\n", b"\n"), None, "not an .aed file"),
        (SIGNATURE, None, "header of this .aed file is damaged"),
        (newer, None, "newer AEDesk"),
        (LOCKED, None, "needs its passphrase"),
        (LOCKED, Secret.passphrase("Grossmutter"), "Wrong passphrase or key file"),
        (PLAIN[:-40], None, "damaged: .*missing tiles"),
    ]:
        with pytest.raises(AEDeskError, match=words):
            read_aed(data, secret)
    with pytest.raises(AEDeskError, match="must not be empty"):
        Secret.passphrase("")
    # Three letters are tried within moments; a letter and its accent are one, however they were typed.
    for short in ("abc", "1234567", "a\u0308bcdefg"):
        with pytest.raises(AEDeskError, match="at least 8 characters"):
            Secret.new_passphrase(short)
    assert Secret.new_passphrase("12345678") == Secret.passphrase("12345678")


def test_typing_the_same_letters_otherwise_is_the_same_key() -> None:
    assert Secret.passphrase("Gro\u00dfv\u00e4ter") == Secret.passphrase("Gro\u00dfva\u0308ter")


def test_a_damaged_tile_is_named_and_the_others_are_salvaged() -> None:
    place = PLAIN.index(TILES[3])
    broken = PLAIN[:place] + b"\xee" + PLAIN[place + 1 :]
    with pytest.raises(AEDeskError, match=r"damaged: tile 3.*--salvage"):
        read_aed(broken)
    read = read_aed(broken, salvage=True)
    assert read.tiles == {number: tile for number, tile in TILES.items() if number != 3}
    assert "tile 3" in read.damaged


def test_tampering_is_told_apart_from_damage() -> None:
    """Whoever changes a sealed part and mends its checksum has still not the key."""
    parts = list(read_parts(LOCKED))
    index = next(i for i, part in enumerate(parts) if part.kind == "TILE")
    content = bytearray(parts[index].content)
    content[-1] ^= 1
    forged = write_parts([*parts[:index], Part("TILE", bytes(content)), *parts[index + 1 :]])
    with pytest.raises(AEDeskError, match="changed by someone"):
        read_aed(forged, SECRET)
    # Two tiles exchanged, each intact.
    first, second = parts[index], parts[index + 1]
    swapped = write_parts([*parts[:index], second, first, *parts[index + 2 :]])
    with pytest.raises(AEDeskError, match="changed by someone"):
        read_aed(swapped, SECRET)
    other_head = Header(300, 200, 3, 51, 128, "compress", bytes(range(32)), (300.0, 300.0)).to_bytes()
    with pytest.raises(AEDeskError, match="changed by someone"):
        read_aed(write_parts([Part("HEAD", other_head), *parts[1:]]), SECRET)
    assert b"exif" not in LOCKED and b"exif" in PLAIN


def test_a_forged_size_allocates_nothing() -> None:
    huge = Header(2**15, 2**15, 3, 50, 64, "compress", bytes(32))
    read = read_aed(write_aed(AedFile(huge, {})), salvage=True)
    assert read.tiles == {} and read.damaged == ("missing tiles: 262144",)
    with pytest.raises(AEDeskError, match="cannot be understood"):
        Header(2**31, 2**31, 3, 50, 64, "compress", bytes(32))


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_broken_bytes_end_in_a_sentence(data: st.DataObject) -> None:
    broken = bytearray(PLAIN)
    for _ in range(data.draw(st.integers(0, 4))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(broken)))
    salvage = data.draw(st.booleans())
    try:
        read = read_aed(bytes(broken[:cut]), salvage=salvage)
    except AEDeskError as problem:
        assert str(problem)
    else:
        assert sum(map(len, read.tiles.values())) <= len(broken)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200), st.booleans())
def test_any_bytes_after_the_signature(data: bytes, mended: bool) -> None:
    if mended:
        content = data[8:]
        framed = b"HEAD" + len(content).to_bytes(4, "little") + content
        data = framed + zlib.crc32(framed).to_bytes(4, "little")
    with pytest.raises(AEDeskError):
        read_aed(SIGNATURE + data)

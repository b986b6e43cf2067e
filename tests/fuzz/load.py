"""Does every file end in a photo or in one sentence?  python -m tests.fuzz.load --files 20000 --seed 1

Sound files are changed at random and read. Whatever is not an Image or an AEDeskError is a finding; its file is kept.
A library that crashes takes this program along: the file that did it is the one that is left in the folder.
"""

from __future__ import annotations

import argparse
import logging
import random
import struct
import tempfile
import time
from collections import Counter
from pathlib import Path

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load, size_of
from aedesk.imaging.formats.pages import pages_of
from aedesk.imaging.formats.thumbnail import thumbnail
from tests.fuzz.seeds import seeds

ODD_NUMBERS = (0, 1, 2, 3, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


def mutated(content: bytes, chance: random.Random) -> bytes:
    """The content with a few changes: bits, bytes and numbers anywhere or near the beginning, parts that are gone,
    doubled or moved, an early end."""
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 3, 6, 12))):
        if not data:
            break
        reach = chance.choice((len(data), min(len(data), 400), min(len(data), 64)))
        place = chance.randrange(reach)
        match chance.randrange(9):
            case 0:
                data[place] ^= 1 << chance.randrange(8)
            case 1:
                data[place] = chance.randrange(256)
            case 2 | 3:
                width = chance.choice((2, 4))
                number = chance.choice(ODD_NUMBERS) & (1 << 8 * width) - 1
                order = chance.choice("<>")
                data[place : place + width] = struct.pack(f"{order}{'H' if width == 2 else 'I'}", number)
            case 4:
                del data[place : place + chance.choice((1, 2, 4, 12, 100))]
            case 5:
                end = place + chance.choice((1, 4, 12, 100))
                data[place:place] = data[place:end]
            case 6:
                del data[chance.randrange(len(data)) :]
            case 7:
                data[place : place + 4] = bytes(chance.randrange(256) for _ in range(4))
            case _:
                # A field of a TIFF or of EXIF gets another type or number of values.
                data[place : place + 4] = struct.pack("<HH", chance.randrange(20), chance.choice(ODD_NUMBERS) & 0xFFFF)
    return bytes(data)


def problem_of(path: Path) -> Exception | None:
    """What reading the file raised that is no AEDeskError."""
    for read in (load, size_of, pages_of, lambda path: thumbnail(path, 8)):
        try:
            read(path)
        except AEDeskError as problem:
            text = str(problem)
            if "\n" in text or not text.endswith("."):
                return problem
        except Exception as problem:
            return problem
    return None


def fuzz(files: int, seed: int, folder: Path, kept: Path | None = None) -> Counter[str]:
    """Read so many changed files. The findings, by their kind and place; one file of each is kept."""
    logging.getLogger("tifffile").setLevel(logging.CRITICAL)
    chance, sound = random.Random(seed), seeds()
    found: Counter[str] = Counter()
    for number in range(files):
        suffix, content = sound[number % len(sound)]
        if chance.random() < 0.02:
            suffix = chance.choice(sound)[0]
        path = folder / f"a{suffix}"
        path.write_bytes(mutated(content, chance))
        began = time.monotonic()
        problem = problem_of(path)
        if time.monotonic() - began > 20:
            found["slower than 20 s"] += 1
            _keep(path, kept, f"slow-{number}")
        if problem is not None:
            trace = problem.__traceback__
            while trace is not None and trace.tb_next is not None:
                trace = trace.tb_next
            place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
            name = f"{type(problem).__name__} at {place}: {problem}"[:300]
            if not found[name]:
                _keep(path, kept, f"{type(problem).__name__}-{number}")
            found[name] += 1
        path.unlink()
    return found


def _keep(path: Path, kept: Path | None, name: str) -> None:
    if kept is not None:
        (kept / f"{name}{path.suffix}").write_bytes(path.read_bytes())


def main() -> int:
    """0 where nothing was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="aedesk-fuzz-"))
    kept = folder / "found"
    kept.mkdir()
    began = time.monotonic()
    found = fuzz(options.files, options.seed, folder, kept)
    print(f"{options.files} files, {sum(found.values())} findings, {time.monotonic() - began:.0f} s; {kept}")
    for name, count in found.most_common():
        print(f"{count:6d}  {name}")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())

"""Read broken files until something else than a photo or a sentence comes out:

    python -m tests.fuzz.load --files 100000 --seed 0

Each file is known by the seed and its number, whatever the others were; --first N begins with that one. A finding is
printed with its number and kept in --keep FOLDER. The exit status is 1 where there is one.
"""

from __future__ import annotations

import faulthandler
import io
import sys
import time
import traceback
from collections import Counter
from contextlib import redirect_stderr, suppress
from pathlib import Path

import numpy as np

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load, size_of
from aedesk.imaging.formats.pages import note_of_others, pages_of
from aedesk.temporary import temporary_folder
from tests.fuzz.commands import run
from tests.fuzz.mutate import mutated
from tests.fuzz.seeds import seeds

SLOW = 10.0  # seconds, and one more for so many pixels:
PIXELS_A_SECOND = 4e6
OTHER_NAME = 0.1  # share of the files that bear a wrong suffix


def fuzz(files: int, seed: int, first: int = 0, keep: Path | None = None) -> Counter[str]:
    """Read `files` broken files. What was found, by its kind and place, and how often."""
    found: Counter[str] = Counter()
    with temporary_folder("fuzz") as folder:
        sound = seeds(folder)
        opened = 0
        for number in range(first, first + files):
            rng = np.random.default_rng([seed, number])
            suffix, data = sound[int(rng.integers(0, len(sound)))]
            wrong, other = sound[int(rng.integers(0, len(sound)))]
            data = mutated(data, other, rng)
            path = Path(folder, f"a{wrong if rng.random() < OTHER_NAME else suffix}")
            path.write_bytes(data)
            said, good = _tried(path)
            opened += good
            path.unlink()
            if said is not None:
                found[said] += 1
                if found[said] == 1:
                    print(f"{number}{suffix}: {said}", flush=True)
                    if keep is not None:
                        keep.mkdir(parents=True, exist_ok=True)
                        (keep / f"{seed}-{number}{path.suffix}").write_bytes(data)
    print(f"{files} files of {len(sound)} kinds: {opened} opened, {sum(found.values())} findings.")
    return found


def _tried(path: Path) -> tuple[str | None, bool]:
    """What is wrong, and whether the file could be read."""
    began, opened, pixels = time.monotonic(), False, 0
    try:
        with redirect_stderr(io.StringIO()):
            try:
                image = load(path)
                pixels = image.width * image.height
                opened = pixels > 0
                str([str(note) for note in image.notes])
            except AEDeskError as problem:
                if not str(problem).endswith(".") or "\n" in str(problem):
                    return f"no sentence: {problem}", False
            for read in (size_of, pages_of, note_of_others):
                with suppress(AEDeskError):
                    read(path)
    except Exception as problem:
        last = traceback.extract_tb(problem.__traceback__)[-1]
        return f"{type(problem).__name__} in {Path(last.filename).name}:{last.lineno}", opened
    if time.monotonic() - began > SLOW + pixels / PIXELS_A_SECOND:
        return f"slow: {path.suffix}", opened
    return None, opened


if __name__ == "__main__":
    faulthandler.enable()
    sys.exit(run("Read broken photo files.", fuzz))

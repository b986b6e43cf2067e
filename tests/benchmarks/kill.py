"""Kill AEDesk at ten random moments of saving and of batch work, and look what is left.

    python tests/benchmarks/kill.py [SEED]

Nothing may be damaged: every file in the target is whole, the originals are as they were, and a batch goes on with
`--resume`. Ends with an error if that is not so.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from aedesk.imaging.formats.load import load  # noqa: E402
from aedesk.imaging.formats.save import save  # noqa: E402
from aedesk.imaging.image import Image  # noqa: E402
from aedesk.recipe import Recipe, Step  # noqa: E402
from aedesk.recipe.recipe import save_recipe  # noqa: E402
from aedesk.temporary import temporary_folder  # noqa: E402
from aedesk.tools.fading import FadingParams  # noqa: E402

MOMENTS = 10
PHOTOS = 30

SAVE_AGAIN_AND_AGAIN = """
import sys
from pathlib import Path
import numpy as np
from aedesk.imaging.image import Image
from aedesk.imaging.formats.save import save
path = Path(sys.argv[1])
number = 0
while True:
    number = (number + 1) % 200
    save(Image(np.full((1500, 2000, 3), number, np.uint8)), path, overwrite=True)
    print(number, flush=True)
"""


def killed(command: list[str], seconds: float) -> bool:
    """Start a program and kill it after some time. Whether it was still running then."""
    program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
    try:
        program.wait(seconds)
        return False
    except subprocess.TimeoutExpired:
        os.kill(program.pid, signal.SIGKILL)
        program.wait()
        return True


def saving(folder: Path, moments: random.Random) -> int:
    """A photo is saved over itself, and killed meanwhile."""
    path, hits = folder / "photo.png", 0
    save(Image(np.zeros((1500, 2000, 3), np.uint8)), path)
    for _ in range(MOMENTS):
        hits += killed([sys.executable, "-c", SAVE_AGAIN_AND_AGAIN, str(path)], moments.uniform(0.5, 2.0))
        pixels = load(path).pixels  # raises where it is damaged
        assert (pixels == pixels[0, 0, 0]).all(), "two photos are mixed"
    return hits


def batch(folder: Path, moments: random.Random) -> int:
    """A batch is killed and goes on, until it is done."""
    source, out, recipe = folder / "in", folder / "out", folder / "recipe.json"
    source.mkdir()
    save_recipe(Recipe((Step("fading", FadingParams(contrast=20)),)), recipe)
    rng = np.random.default_rng(0)
    for number in range(PHOTOS):
        save(Image(rng.integers(80, 160, (700, 1000, 3), np.uint8)), source / f"{number:02}.png")
    before = {path.name: path.read_bytes() for path in source.iterdir()}
    command = [
        sys.executable,
        "-m",
        "aedesk",
        "batch",
        str(source),
        "-o",
        str(out),
        "--recipe",
        str(recipe),
        "--resume",
    ]
    hits = 0
    while hits < MOMENTS:
        if killed(command, moments.uniform(1.0, 3.0)):
            hits += 1
        else:  # it was done before: once more from the beginning
            shutil.rmtree(out)
        for path in out.glob("[0-9]*.png"):  # what was being written has a name that nobody takes for a photo
            load(path)  # raises where it is damaged
    assert subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL).returncode == 0, "the batch could not go on"
    assert {path.name for path in out.glob("[0-9]*.png")} == set(before), "a photo is missing"
    assert before == {path.name: path.read_bytes() for path in source.iterdir()}, "an original was changed"
    return hits


def main() -> None:
    moments = random.Random(int(sys.argv[1]) if len(sys.argv) > 1 else int(time.time()))
    for name, work in (("saving", saving), ("batch", batch)):
        with temporary_folder("bench") as folder:
            hits = work(folder, moments)
        print(f"{name}: killed {hits} times at random moments, nothing was damaged or lost")


if __name__ == "__main__":
    main()

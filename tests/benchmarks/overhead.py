"""What tiles cost: pixels computed to pixels of the photo, and megapixels per second of one core, by size.

    .venv/bin/python tests/benchmarks/overhead.py [--only denoise ...] [--ratios]

"fixed" stands for tiles that keep 448 x 448 pixels, the whole of smaller photos; "grid" for those of
aedesk/imaging/pixels/tiling.py. "least" is the photo with its halo, which is all that must be computed. Inpaint is
shown with everything to fill; it leaves out tiles that hold nothing. The speeds are of the network alone: a window of
each kind is timed, and counted as often as the photo takes it. Time is that of the processor, so that it does not
matter what else runs. `--ratios` runs no network.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass

import numpy as np

from aedesk.engine.devices import processor_name
from aedesk.engine.engine import Engine
from aedesk.imaging.pixels.tiling import tiles
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.models.store import ModelStore
from aedesk.tools.erase import find_mark

FIXED = 448  # pixels that are kept of a tile
SIZES = [
    (274, 365),
    (448, 448),
    (456, 456),
    (500, 500),
    (321, 481),
    (512, 768),
    (600, 800),
    (768, 1024),
    (1224, 1632),
    (3000, 4000),
    (4899, 6532),
    (8660, 11547),
]
NETWORKS = ["denoise", "find_damage", "inpaint", "remove_mark"]
LEVELS = np.array([[25 / 255, 0.0]], np.float32)


@dataclass(frozen=True)
class Windows:
    """`count` windows of one size."""

    count: int
    height: int
    width: int

    @property
    def pixels(self) -> int:
        return self.count * self.height * self.width


def least(height: int, width: int, card: ModelCard) -> Windows:
    """The photo with its halo in one window, as if memory had no end."""
    return Windows(1, *(-(-size // card.multiple) * card.multiple + 2 * card.halo for size in (height, width)))


def fixed(height: int, width: int, card: ModelCard) -> Windows:
    """Tiles that keep FIXED pixels, or the photo where it is smaller."""
    sides = [min(FIXED, -(-size // card.multiple) * card.multiple) for size in (height, width)]
    count = -(-height // sides[0]) * -(-width // sides[1])
    return Windows(count, *(side + 2 * card.halo for side in sides))


def grid(height: int, width: int, card: ModelCard) -> Windows:
    """The tiles of aedesk/imaging/pixels/tiling.py."""
    largest = find_mark.LARGEST if card.id == "remove_mark" else None
    work = tiles((0, 0, height, width), card.halo, card.multiple, largest)
    top, left, bottom, right = work[0].window
    return Windows(len(work), bottom - top, right - left)


def inputs(card: ModelCard, windows: Windows) -> dict[str, np.ndarray]:
    """A window of noise, as the network takes it."""
    plane = np.random.default_rng(0).random((1, 1, windows.height, windows.width), np.float32)
    more = {"denoise": {"levels": LEVELS}, "find_damage": {"guess": plane}, "inpaint": {"mask": np.round(plane)}}
    return {"image": np.repeat(plane, 3, axis=1), **more.get(card.id, {})}


def seconds(engine: Engine, card: ModelCard, windows: Windows, repeats: int) -> float:
    """Of the processor, for all windows: the best of some runs of one, after one to warm up."""
    window, times = inputs(card, windows), []
    for _ in range(repeats + 1):
        start = time.process_time()
        engine.run(card, window, Job())
        times.append(time.process_time() - start)
    return windows.count * min(times[1:])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--only", nargs="*", choices=NETWORKS, default=NETWORKS)
    parser.add_argument("--ratios", action="store_true", help="run no network")
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    engine = Engine("cpu", 1)
    if not options.ratios:
        print(f"{processor_name()}, 1 thread")
    for card in map(ModelStore().get, options.only):
        print(f"\n{card.id}: computed / photo          of least        windows       megapixels/s")
        print("height x width      MP   fixed   grid    fixed   grid   of the grid     fixed    grid")
        for height, width in SIZES:
            if card.id == "remove_mark" and max(height, width) > find_mark.LONGER_SIDE:
                continue
            photo, need = height * width, least(height, width, card)
            kinds = fixed(height, width, card), grid(height, width, card)
            ratios = "".join(f"{kind.pixels / photo:7.2f}" for kind in kinds)
            ratios += "  " + "".join(f"{kind.pixels / need.pixels:7.2f}" for kind in kinds)
            shape = f"{kinds[1].count} of {kinds[1].height}x{kinds[1].width}"
            line = f"{height:6} x {width:5} {photo / 1e6:7.2f} {ratios}   {shape:14}"
            if not options.ratios:
                speeds = [photo / 1e6 / seconds(engine, card, kind, options.repeats) for kind in kinds]
                line += "".join(f"{speed:8.2f}" for speed in speeds)
            print(line, flush=True)


if __name__ == "__main__":
    main()

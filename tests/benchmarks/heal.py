"""How long Spot heal takes for one stroke on a large photo, by its width, in seconds of one processor core.

python tests/benchmarks/heal.py [MEGAPIXELS]
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from aedesk.engine.engine import Engine
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.gui.masks.heal import heal_spot
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context
from aedesk.tools.registry import REPAIR


def main(megapixels: float) -> None:
    """Print a line for each kind of photo and each width."""
    height = round((megapixels * 1e6 / 1.5) ** 0.5)
    width = round(1.5 * height)
    grain = np.random.default_rng(0).normal(128, 12, (height, width, 3)).clip(0, 255).astype(np.uint8)
    engine, models = Engine("auto", 1), ModelStore()
    engine.prepare(models.get("inpaint"))
    kinds = {"8 bits": grain, "16 bits": grain.astype(np.uint16) * np.uint16(257), "grey": grain[..., :1].copy()}
    middle = (width / 2, height / 2)
    for name, pixels in kinds.items():
        picture = Picture.of(Image(pixels))
        for diameter in (20, 20, 60, 100, 200):  # the first time takes longer
            before = time.process_time()
            stroke = MaskState.nothing(height, width).painted([middle, (middle[0] + 40, middle[1] + 30)], diameter)
            params = REPAIR.params_type()
            heal_spot(REPAIR, picture, params, stroke.packed, lambda job: Context(engine, models, job), Job())
            print(f"{name}, {diameter} pixels wide: {time.process_time() - before:.2f} s")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 24)

"""For workers of the tests: a photo that ends the process which opens it, and one that takes long."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import Any

from aedesk.imaging.image import Image
from aedesk.recipe import batch

load, restore = batch.load, batch.restore


def opened(path: Path) -> Image:
    if path.name == "poison.png":
        os.kill(os.getpid(), signal.SIGKILL)
    return load(path)


def restored(recipe: Any, image: Image, context: Any, *wishes: Any) -> Any:
    for _ in range(3000 if image.width == 77 else 0):
        context.job.progress(0.5)
        time.sleep(0.01)
    return restore(recipe, image, context, *wishes)


batch.load, batch.restore = opened, restored

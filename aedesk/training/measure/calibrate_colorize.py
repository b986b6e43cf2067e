"""Calibrating the colours: how much more vivid than its careful guesses should the photo be?

A network that is not sure says the mean of what may be, which is too grey. Held-out training photos, never the test
sets, say how vivid it can be made (vivid_mean in aedesk/tools/colorize/colorize.py) until the photo is nearly as
colourful as the truth; but never so much that the colours are wrong more often than right.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image as Pillow

from aedesk.engine.engine import Engine
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.metrics import colourfulness, psnr
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context
from aedesk.tools.colorize.colorize import Colorize, joined, vivid_mean
from aedesk.tools.guided import guided_lines
from aedesk.training.data.photos import decode
from aedesk.training.export.card_file import set_section
from aedesk.training.measure.evaluate_colorize import held_out_photos, neutral

WAYS = tuple(float(vividness) for vividness in np.arange(0.0, 3.01, 0.2).round(1))
WANTED = 76.0  # per cent of the true colourfulness: less than the truth is forgiven, more is not
SIDE = 384  # pixels of the longer side of what is measured


def best_of(ways: tuple[float, ...], colour: np.ndarray, quality: np.ndarray, grey: float) -> float:
    """The least vividness that is colourful enough, or the largest before the PSNR (dB) falls below that of the grey
    photo. `colour`: per cent of the truth, `quality`: PSNR, both by vividness."""
    best = ways[0]
    for vividness, percent, decibels in zip(ways, colour, quality, strict=True):
        if decibels < grey:
            break
        best = vividness
        if percent >= WANTED:
            break
    return best


def calibrate_colorize(photos: Path, weights: Path, limit: int, write_card: bool) -> float:
    """Print colourfulness and PSNR by vividness on held-out photos; return the best and put it into the card."""
    context, tool = Context(Engine(), ModelStore([weights])), Colorize()
    table = np.zeros((len(WAYS), 2))
    grey, colours, count = 0.0, 0.0, 0
    for path in held_out_photos(photos, limit):
        picture = Pillow.fromarray(decode(path))
        picture.thumbnail((SIDE, SIDE), Pillow.Resampling.LANCZOS)
        truth = np.array(picture)
        flat = Image(neutral(truth))
        likely = tool.look(flat, context)
        for row, vividness in enumerate(WAYS):
            lines = guided_lines(likely.lightness, vivid_mean(likely, vividness))
            ours = joined(flat, lines, 1.0, context).pixels
            table[row] += colourfulness(ours), psnr(truth, ours)
        grey += psnr(truth, np.repeat(flat.pixels, 3, axis=2))
        colours += colourfulness(truth)
        count += 1
    colour, quality = 100 * table[:, 0] / colours, table[:, 1] / count
    best = best_of(WAYS, colour, quality, grey / count)
    print(f"grey photos: {grey / count:.2f} dB")
    for vividness, percent, decibels in zip(WAYS, colour, quality, strict=True):
        mark = " best" * (vividness == best)
        print(f"vividness {vividness:.1f}: {percent:5.1f} % of the colourfulness, {decibels:.2f} dB{mark}")
    if write_card:
        command = f"# python -m aedesk.training calibrate colorize --write-card, {count} held-out photos"
        set_section(weights / "colorize" / "card.toml", "calibration", [command, f"vividness = {best}"])
    return best

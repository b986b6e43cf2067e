"""Calibrating the colours: how much more vivid than its careful guesses should the photo be?

A network that is not sure says the mean of what may be, which is too grey; held-out training photos say how vivid it
may be made (guess() in aedesk/tools/colorize/likely.py), never the test sets. Vividness is worth something to people,
but wrong colours are worse than few: it may cost no more than a little of the error.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image as Pillow

from aedesk.engine.engine import Engine
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.colour_difference import cie76
from aedesk.imaging.pixels.lab import to_lab
from aedesk.imaging.pixels.metrics import colourfulness
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context
from aedesk.tools.calibration import VIVIDNESS
from aedesk.tools.colorize.colorize import Colorize, calm
from aedesk.tools.colorize.likely import guess
from aedesk.tools.colorize.recombine import joined
from aedesk.tools.guided import guided_lines
from aedesk.training.data.photos import decode
from aedesk.training.export.card_file import set_section
from aedesk.training.measure.evaluate_colorize import held_out_photos, neutral

WAYS = tuple(float(vividness) for vividness in np.arange(0.0, 2.01, 0.2).round(1))
PRICE = 0.25  # of CIE76: so much more than the least error may be paid for vividness
SIDE = 384  # pixels of the longer side of what is measured


def best_of(ways: Sequence[float], errors: Sequence[float]) -> float:
    """The greatest vividness whose error, CIE76, is at most PRICE above the least one. `errors`: of each way."""
    affordable = min(errors) + PRICE
    return max(way for way, error in zip(ways, errors, strict=True) if error <= affordable)


def calibrate_colorize(photos: Path, weights: Path, limit: int, write_card: bool) -> float:
    """Print colourfulness and error by vividness on held-out photos; return the best and put it into the card."""
    context, tool = Context(Engine(), ModelStore([weights])), Colorize()
    table = np.zeros((len(WAYS), 2))
    grey, colours, count = 0.0, 0.0, 0
    for path in held_out_photos(photos, limit):
        picture = Pillow.fromarray(decode(path))
        picture.thumbnail((SIDE, SIDE), Pillow.Resampling.LANCZOS)
        truth = np.array(picture)
        true, flat = to_lab(truth.astype(np.float32) / 255), Image(neutral(truth))
        likely = tool.look(flat, context)
        for row, vividness in enumerate(WAYS):
            lines = guided_lines(likely.lightness, calm(guess(likely, vividness), likely, context, flat))
            ours = joined(flat, lines, 1.0, context).pixels
            table[row] += colourfulness(ours), cie76(true, to_lab(ours.astype(np.float32) / 255)).mean()
        grey += float(np.linalg.norm(true[..., 1:], axis=2).mean())
        colours += colourfulness(truth)
        count += 1
    colour, errors = 100 * table[:, 0] / colours, table[:, 1] / count
    best = best_of(WAYS, list(errors))
    print(f"grey photos: error {grey / count:.2f}")
    for vividness, percent, error in zip(WAYS, colour, errors, strict=True):
        mark = " best" * (vividness == best)
        print(f"vividness {vividness:.1f}: {percent:5.1f} % of the colourfulness, error {error:.2f}{mark}")
    if write_card:
        command = f"# python -m aedesk.training calibrate colorize --write-card, {count} held-out photos"
        set_section(weights / "colorize" / "card.toml", "calibration", [command, f"{VIVIDNESS} = {best}"])
    return best

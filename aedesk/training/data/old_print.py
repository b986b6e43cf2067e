"""Old prints with thin damage, as scanners show them: what the damage finder learns from.

Planes of real shapes (`planes.py`) are laid over aged crops. Two crops in five have no damage at all, only what is
easily taken for it: hard light, frames, lettering, grain. A program that marks lace and eyes is worse than one that
misses a speck.
"""

from __future__ import annotations

import numpy as np

from aedesk.imaging.pixels.colour import LUMA
from aedesk.imaging.pixels.gaussian import blur
from aedesk.training.data import degrade
from aedesk.training.data.damage import (
    COVERED,
    DAMAGES,
    Damaged,
    Layer,
    caption,
    frame,
    paper_white,
    silvering,
    stain,
    tape,
    wide,
)
from aedesk.training.data.drawing import smooth_noise
from aedesk.training.data.ornaments import buttons, handwriting
from aedesk.training.data.planes import FAINT, Planes
from aedesk.training.data.twigs import twigs, wires

UNTOUCHED = 0.4
GREY = 0.5  # of the other prints
DYES = 0.4  # of grain and noise has colours: film of three layers; the others are of one, or of grey scanners
SOFT = 0.35  # of the scanners
HARD = 0.4  # of the crops are hard black-and-white prints: white shirts, hands and hats that are burnt out
MOST_LAYERS = 4
CROWDED = 0.15  # of the damaged prints have many more layers: among much damage each piece was missed
CROWD = (5, 10)
IN_THE_PICTURE = {twigs: 0.08, wires: 0.03, buttons: 0.06}
DRAWN = 0.3  # of the layers
# What is drawn, and the kind of plane that it is like.
LIKE = {"scratch": "scratches", "crack": "cracks", "crease": "crease", "fibre": "threads", "dust": "specks"}
# What is no thin damage, however it looks, and how often it is there.
HARMLESS = {frame: 0.1, caption: 0.05, handwriting: 0.06, stain: 0.05, tape: 0.04, silvering: 0.03}
OUT_OF_FOCUS = 0.2  # of the planes: dust on the glass of the scanner
SHADOWED = ("flakes", "cracks", "crease")  # the emulsion stands up around them
MAYBE_WIDE = ("flakes", "cracks", "crease", "dirt")
LEAST_COVERED = 0.04
DARK = 0.32  # of the planes are dirt rather than bare paper or glare
DARK_SPOTS = 0.6  # of those with soft spots: foxing, fingers, drops
VISIBLE = 0.06  # difference in luma at which a speck is seen
RIM = 1.2  # pixels: standard deviation of the blur by which a rim is near what is lost
VISIBLE_LINE = 0.04  # and a line, which the eye follows


def aged(clean: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A print that has grown old without damage, float32 (H, W, 3) in [0, 1]: toned, faded or hard, soft, grainy."""
    hard = rng.random() < HARD
    if hard or rng.random() < GREY:
        clean = degrade.toned_grey(clean, rng)
    if hard:
        clean = degrade.hard_print(clean, rng)
    elif rng.random() < 0.5:
        clean = degrade.faded(clean, rng)
    clean = np.clip(clean, 0.0, 1.0)
    if rng.random() < 0.3:
        clean = clean ** np.float32(rng.uniform(0.6, 1.6))
    if rng.random() < 0.3:
        clean = blur(clean, rng.uniform(0.4, 1.6))
    if rng.random() < 0.5:
        layers = 3 if rng.random() < DYES else 1
        clean = degrade.film_grain(clean, rng.uniform(0.005, 0.07), rng.uniform(0.4, 1.3), rng, layers)
    return np.clip(clean, 0.0, 1.0).astype(np.float32)


def scanned(photo: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """What the scanner's program and the file do to a print: sharpening, noise, JPEG."""
    if rng.random() < 0.15:
        photo = photo + rng.uniform(0.3, 1.2) * (photo - blur(photo, rng.uniform(0.7, 1.5)))
    if rng.random() < 0.5:
        photo = degrade.gaussian_noise(photo, rng.uniform(0.002, 0.03), rng, grey=rng.random() >= DYES)
    photo = np.clip(photo, 0.0, 1.0)
    if rng.random() < 0.45:
        photo = degrade.jpeg(photo, int(rng.integers(35, 96)))
    return np.clip(photo, 0.0, 1.0).astype(np.float32)


def lens(rng: np.random.Generator) -> float:
    """How soft a scanner is: the standard deviation of its blur in pixels, 0 for a sharp one."""
    return float(rng.uniform(0.3, 0.9)) if rng.random() < SOFT else 0.0


def softened(
    photo: np.ndarray, mask: np.ndarray, whole: np.ndarray, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """The print as the lens of the scanner sees it, and its mask with the soft rims of the damage, which a person sees
    too: a fill that leaves them leaves a ring. `whole`: the print without damage."""
    sigma = lens(rng)
    if sigma:
        photo, whole = blur(photo, sigma), blur(whole, sigma)
    rim = (blur(mask.astype(np.float32), RIM) > 0.02) & (np.abs((photo - whole) @ LUMA) > VISIBLE_LINE)
    return photo, mask | rim


def print_with_damage(clean: np.ndarray, planes: Planes, rng: np.random.Generator) -> Damaged:
    """A square crop (H, H, 3) in [0, 1] as an old print with none to four layers of damage, or many.

    Returns it with what of it is lost."""
    for draw, share in IN_THE_PICTURE.items():
        if rng.random() < share:
            clean = covered(clean, draw((clean.shape[0], clean.shape[1]), rng))
    photo = aged(clean, rng)
    mask, whole = np.zeros(photo.shape[:2], bool), photo
    if rng.random() > UNTOUCHED:
        fewest, most = CROWD if rng.random() < CROWDED else (1, MOST_LAYERS)
        for _ in range(int(rng.integers(fewest, most + 1))):
            alpha, kind = _drawn(len(photo), rng) if rng.random() < DRAWN else planes.draw(len(photo), rng)
            photo, marked = _laid_over(photo, alpha, kind, rng)
            mask |= marked
    for draw, share in HARMLESS.items():
        if rng.random() < share:
            layer = draw((photo.shape[0], photo.shape[1]), rng)
            photo, whole = covered(photo, layer), covered(whole, layer)
            mask &= layer.alpha <= COVERED  # what lies under it is no longer seen
    photo, mask = softened(photo, mask, whole, rng)
    return Damaged(scanned(photo, rng), mask.astype(np.float32))


def _drawn(side: int, rng: np.random.Generator) -> tuple[np.ndarray, str]:
    """Thin damage as `damage.py` draws it, (side, side): broader and smoother lines than real shapes have. Without
    them the finder forgot that a thick hair is none of the picture."""
    kind = str(rng.choice(list(LIKE)))
    return DAMAGES[kind]((side, side), rng).alpha, LIKE[kind]


def covered(photo: np.ndarray, layer: Layer) -> np.ndarray:
    """The photo (H, W, 3) under a layer that takes nothing away, float32."""
    alpha = layer.alpha[..., None]
    return np.asarray(photo * (1 - alpha) + layer.colour * alpha, np.float32)


def _laid_over(
    photo: np.ndarray, alpha: np.ndarray, kind: str, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """The photo under one plane and what is lost, (H, W) of bool. What nobody sees is not lost, unless it is wide."""
    faint = kind in FAINT and rng.random() < 0.45
    if faint:
        alpha = alpha * np.float32(rng.uniform(0.12, 0.5) / max(0.3, float(alpha.max())))
    elif rng.random() < 0.5:
        alpha = alpha * np.float32(rng.uniform(0.55, 1.0))
    if rng.random() < OUT_OF_FOCUS:
        alpha = blur(alpha, rng.uniform(0.6, 1.6))
    size = (photo.shape[0], photo.shape[1])
    colour = _colour(DARK_SPOTS if kind == "smudges" else DARK, rng)
    if rng.random() < 0.4:  # dirt and bare paper are not even
        colour = colour + (smooth_noise(size, rng.uniform(3, 30), rng)[..., None] - 0.5) * rng.uniform(0.05, 0.3)
    before = photo
    if kind in SHADOWED and rng.random() < 0.3:
        photo = _with_shadow(photo, alpha, rng)
    after = photo * (1 - alpha[..., None]) + np.clip(colour, 0, 1) * alpha[..., None]
    seen = np.abs((after - before) @ LUMA) > (VISIBLE_LINE if faint else VISIBLE)
    marked = seen & (alpha > LEAST_COVERED)
    if kind in MAYBE_WIDE:
        marked |= wide(alpha)
    return after.astype(np.float32), marked


def _colour(dark_ones: float, rng: np.random.Generator) -> np.ndarray:
    """Dirt on the share `dark_ones` of prints, bare paper or glare on the others."""
    if rng.random() >= dark_ones:
        return paper_white(rng)
    dark = rng.uniform(0.0, 0.3)
    return np.array([dark, dark * rng.uniform(0.85, 1.0), dark * rng.uniform(0.7, 1.0)], np.float32)


def _with_shadow(photo: np.ndarray, alpha: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The edge of the emulsion that stands around a flake throws a narrow shadow, or shines, on one side."""
    aside = tuple(int(n) for n in rng.integers(-2, 3, 2))
    edge = blur(np.roll(alpha, aside, (0, 1))[..., None], rng.uniform(0.6, 1.5))
    return np.asarray(np.clip(photo * (1 - edge * rng.uniform(-0.3, 0.6)), 0, 1))

"""Measuring Repair as the desk uses it: does it find damage, and does it fill better than classical methods?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from PIL import Image as Pillow
from PIL import ImageDraw

from aedesk.engine.engine import Engine
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.pixels.metrics import ssim_map
from aedesk.models.store import ModelStore
from aedesk.temporary import temporary_folder
from aedesk.tools.base import Context
from aedesk.tools.inputs import Inputs
from aedesk.tools.repair.repair import Repair, RepairParams
from aedesk.training.data.degrade import eight_bits
from aedesk.training.measure.evaluate import bench_photos
from aedesk.training.tasks.find_damage import aged_with_damage

SETS = ("kodak24", "gb82")
# The mask as it is found: the truth has no margin either.
FOUND = RepairParams(margin=0)
DRAWS = 4  # damages of a photo
LINES = 12  # scratches of a photo
WIDTHS = (2, 8)  # pixels
HOLES = 4  # of a photo
SIDES = (32, 64)  # pixels
OBJECTS = (64, 256)  # pixels
Filler = Callable[[np.ndarray, np.ndarray], np.ndarray]


@dataclass
class Counts:
    """Pixels of all photos of a set."""

    hits: int = 0
    marked: int = 0
    true: int = 0

    @property
    def f1(self) -> float:
        return 2 * self.hits / max(1, self.marked + self.true)

    @property
    def iou(self) -> float:
        return self.hits / max(1, self.marked + self.true - self.hits)


def through_png(pixels: np.ndarray) -> Image:
    """The photo as it comes back from an 8-bit PNG."""
    with temporary_folder("evaluate") as folder:
        save(Image(pixels), folder / "photo.png")
        return load(folder / "photo.png")


def evaluate_find_damage(bench: Path, limit: int | None = None) -> dict[str, float]:
    """Print F1 and IoU of the found mask on synthetic damage, and what is marked on untouched photos.

    The damage number k of photo number i of set number s comes from the seed (s, i, k): the mixture of training,
    aged with grain, fading and JPEG. Pixels are counted over all photos of a set together; one torn corner weighs as
    much as many scratches, so that a single damage a photo would leave much to luck."""
    context, repair = Context(Engine(), ModelStore()), Repair()
    figures: dict[str, float] = {}
    for number, name in enumerate(SETS):
        counts, wrong = Counts(), []
        for i, path in enumerate(bench_photos(bench / name, limit)):
            clean = load(path)
            for draw in range(DRAWS):
                rng = np.random.default_rng([number, i, draw])
                damaged, true = aged_with_damage(clean.pixels.astype(np.float32) / 255, rng)
                likelihood = repair.find(through_png(eight_bits(damaged)), context)
                found, lost = repair.mask(likelihood, FOUND).marked, true > 0
                counts.hits += int((found & lost).sum())
                counts.marked += int(found.sum())
                counts.true += int(lost.sum())
            wrong.append(100 * repair.mask(repair.find(clean, context), FOUND).share)
        figures |= {f"{name}_f1": counts.f1, f"{name}_iou": counts.iou}
        figures[f"{name}_clean_marked_percent"] = float(np.mean(wrong))
        print(
            f"{name:8} {len(wrong):3} photos  F1 {counts.f1:.3f}  IoU {counts.iou:.3f}  precision "
            f"{counts.hits / max(1, counts.marked):.3f}  recall {counts.hits / max(1, counts.true):.3f}  "
            f"untouched photos: {np.mean(wrong):.3f} % marked, at most {np.max(wrong):.3f} %",
            flush=True,
        )
    return figures


def thin_scratches(size: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """Straight scratches of 2 to 8 pixels all over a photo, (H, W) of bool."""
    height, width = size
    picture = Pillow.new("L", (width, height))
    canvas = ImageDraw.Draw(picture)
    for _ in range(LINES):
        x, y, angle = rng.uniform(0, width), rng.uniform(0, height), rng.uniform(0, np.pi)
        reach = rng.uniform(0.1, 0.5) * max(size)
        across, down = reach * np.cos(angle), reach * np.sin(angle)
        ends = [(x - across, y - down), (x + across, y + down)]
        canvas.line(ends, fill=255, width=int(rng.integers(WIDTHS[0], WIDTHS[1] + 1)))
    return np.asarray(picture) > 127


def holes(size: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """Rectangles of 32 to 64 pixels a side, (H, W) of bool."""
    marked = np.zeros(size, np.bool_)
    for _ in range(HOLES):
        height, width = (int(n) for n in rng.integers(SIDES[0], SIDES[1] + 1, size=2))
        top, left = int(rng.integers(0, size[0] - height)), int(rng.integers(0, size[1] - width))
        marked[top : top + height, left : left + width] = True
    return marked


def objects(size: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """One ellipse of 64 to 256 pixels a side, as large as a person that is taken out, (H, W) of bool."""
    wished = rng.integers(OBJECTS[0], OBJECTS[1] + 1, size=2)
    height, width = (min(int(n), 2 * whole // 3) for n, whole in zip(wished, size, strict=True))
    top, left = int(rng.integers(0, size[0] - height)), int(rng.integers(0, size[1] - width))
    picture = Pillow.new("L", (size[1], size[0]))
    ImageDraw.Draw(picture).ellipse([left, top, left + width, top + height], fill=255)
    return np.asarray(picture) > 127


def detail(pixels: np.ndarray, marked: np.ndarray) -> float:
    """Mean step from pixel to pixel inside the mask, in levels: a smear has little of it."""
    grey = pixels.astype(np.float64).mean(axis=2)
    steps = np.abs(np.diff(grey, axis=0))[:, :-1] + np.abs(np.diff(grey, axis=1))[:-1]
    return float(steps[marked[:-1, :-1]].mean())


@dataclass
class Quality:
    """Figures of one way of filling, one entry a photo. `detail`: of the filled part, as a share of what was there."""

    psnr: list[float] = field(default_factory=list)
    detail: list[float] = field(default_factory=list)
    inside: list[float] = field(default_factory=list)
    outside: list[float] = field(default_factory=list)

    def add(self, true: np.ndarray, filled: np.ndarray, marked: np.ndarray) -> None:
        """Compare one photo."""
        error = float(np.mean((true[marked].astype(np.float64) - filled[marked]) ** 2))
        self.psnr.append(10 * np.log10(255**2 / max(error, 1e-9)))
        self.detail.append(detail(filled, marked) / max(detail(true, marked), 1e-6))
        similarity = ssim_map(true, filled)
        self.inside.append(float(similarity[marked].mean()))
        self.outside.append(float(similarity[~marked].mean()))


def classical_fillers() -> dict[str, Filler]:
    """Telea's and the Navier-Stokes method of OpenCV with the usual radius of 3 pixels."""
    import cv2

    def filler(method: int) -> Filler:
        return lambda pixels, marked: np.asarray(cv2.inpaint(pixels, marked.astype(np.uint8) * 255, 3, method))

    return {"Telea": filler(cv2.INPAINT_TELEA), "Navier-Stokes": filler(cv2.INPAINT_NS)}


def evaluate_inpaint(bench: Path, limit: int | None = None) -> dict[str, float]:
    """Print PSNR (dB), SSIM and detail inside the mask, for scratches, holes and objects, beside classical methods.

    All get the same photo with the marked pixels in white and the same true mask; the mask of photo
    number i comes from the seed i. Means over the photos of all sets."""
    context, repair = Context(Engine(), ModelStore()), Repair()

    def ours(pixels: np.ndarray, marked: np.ndarray) -> np.ndarray:
        result = repair.run(through_png(pixels), RepairParams(), replace(context, inputs=Inputs.of_mask(Mask(marked))))
        if (result.image.pixels[~marked] != pixels[~marked]).any():
            raise RuntimeError("a pixel outside the mask has changed")
        return through_png(result.image.pixels).pixels

    fillers: dict[str, Filler] = {"AEDesk": ours, **classical_fillers()}
    figures: dict[str, float] = {}
    photos: Sequence[Path] = [path for name in SETS for path in bench_photos(bench / name, limit)]
    for kind, mask in (("scratches", thin_scratches), ("holes", holes), ("objects", objects)):
        qualities = {name: Quality() for name in fillers}
        for i, path in enumerate(photos):
            true = np.array(load(path).pixels)
            marked = mask((true.shape[0], true.shape[1]), np.random.default_rng(i))
            given = true.copy()
            given[marked] = 255
            for name, filler in fillers.items():
                qualities[name].add(true, filler(given, marked), marked)
        for name, quality in qualities.items():
            label = name.lower().replace("-", "_")
            figures[f"{kind}_{label}_psnr"] = float(np.mean(quality.psnr))
            figures[f"{kind}_{label}_ssim"] = float(np.mean(quality.inside))
            figures[f"{kind}_{label}_detail"] = float(np.median(quality.detail))
            print(
                f"{kind:10} {name:14} {len(photos)} photos  inside {np.mean(quality.psnr):6.2f} dB, "
                f"SSIM {np.mean(quality.inside):.4f}, detail {np.median(quality.detail):.2f}  "
                f"outside SSIM {np.mean(quality.outside):.4f}",
                flush=True,
            )
        best = max(figures[f"{kind}_telea_psnr"], figures[f"{kind}_navier_stokes_psnr"])
        print(f"{kind:10} gain over the better one: {figures[f'{kind}_aedesk_psnr'] - best:+.2f} dB", flush=True)
    return figures

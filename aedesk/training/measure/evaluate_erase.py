"""Measuring Erase as the desk uses it: is the mark found, is the photo under it as it was, and is all else left alone?

Fonts and logos are those that were kept for evaluation (aedesk/training/data/fonts.py, watermark.py)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from aedesk.engine.engine import Engine
from aedesk.imaging.formats.load import load
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.pixels.metrics import psnr, ssim_map
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context
from aedesk.tools.erase.erase import Erase, EraseParams
from aedesk.tools.erase.shared_mark import shared_mark
from aedesk.tools.inputs import Inputs
from aedesk.training.data.degrade import eight_bits
from aedesk.training.data.emblems import Emblems
from aedesk.training.data.fonts import font_files
from aedesk.training.data.watermark import MARKS, Mark, emblem, single
from aedesk.training.measure.evaluate import bench_photos
from aedesk.training.measure.evaluate_repair import Counts, through_png
from aedesk.training.tasks.remove_mark import VISIBLE

SETS = ("kodak24", "gb82")
SIDE = 256  # pixels of the crops, as in CLWD
OPACITY = (0.3, 0.7)
ALBUM = 12  # photos under one mark
# The mask as it is found: the truth has no margin either.
FOUND = EraseParams(margin=0)
FOUND_SHARE = 0.5  # a stamp is found where so much of it is marked


@dataclass
class Erased:
    """Figures of one way of taking marks off, one entry a photo, and the pixels found in all."""

    psnr: list[float] = field(default_factory=list)
    ssim: list[float] = field(default_factory=list)
    rmse: list[float] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)

    def add(self, true: np.ndarray, result: np.ndarray, seen: np.ndarray) -> None:
        """Compare one photo, uint8 (H, W, 3), whose mark is `seen` (H, W)."""
        self.psnr.append(min(99.0, psnr(true, result)))
        self.ssim.append(float(ssim_map(true, result).mean()))
        if seen.any():
            difference = true[seen].astype(np.float64) - result[seen]
            self.rmse.append(float(np.sqrt(np.mean(difference**2))))

    @property
    def inside(self) -> float:
        """PSNR inside the marks, in dB, of the mean error."""
        return 20 * np.log10(255 / max(1e-3, float(np.sqrt(np.mean(np.square(self.rmse))))))


def marked_photo(true: np.ndarray, mark: Mark) -> tuple[np.ndarray, np.ndarray]:
    """The photo (H, W, 3) uint8 under a mark, and where it is seen, (H, W)."""
    marked = eight_bits(mark.over(true.astype(np.float32) / 255))
    return marked, np.abs(marked.astype(int) - true).max(axis=2) > VISIBLE * 255


def crop_of(photo: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A random square of 256 pixels."""
    top, left = (int(rng.integers(0, max(1, n - SIDE + 1))) for n in photo.shape[:2])
    return photo[top : top + SIDE, left : left + SIDE]


def mark_of(kind: str, size: tuple[int, int], rng: np.random.Generator, emblems: Emblems | None) -> Mark:
    """A mark that training has never drawn. `kind`: one of MARKS, "see-through", or "emblem", which needs `emblems`."""
    if kind == "see-through":
        return single(size, rng, True, opacity=OPACITY)
    if kind == "emblem":
        assert emblems is not None
        return emblem(size, emblems, rng, OPACITY)
    return MARKS[kind](size, rng, True, None)


def evaluate_erase(bench: Path, limit: int | None = None, emblems: Emblems | None = None) -> dict[str, float]:
    """Print the table and return its figures. The mark of photo number i comes from the seed i.

    "see-through" are crops of 256 pixels under one mark of opacity 0.3 to 0.7, as in CLWD (Liu et al. 2021); the
    other kinds lie over whole photos: "emblem" those of `emblems` that are kept for it, if there are any. Telea's
    method gets the true mask, and so do we once more ("true mask"), as if a person had marked it."""
    import cv2

    context, tool = Context(Engine(), ModelStore()), Erase()
    photos = [np.array(load(path).pixels) for name in SETS for path in bench_photos(bench / name, limit)]
    photos = [photo for photo in photos if photo.shape[2] == 3]
    # They differ from machine to machine, and the figures a little with them.
    figures: dict[str, float] = {"evaluation_fonts": len(font_files(evaluation=True))}

    def erased(marked: np.ndarray) -> tuple[np.ndarray, Mask]:
        photo = through_png(marked)
        found = tool.mask(tool.find(photo, context), FOUND)
        return through_png(tool.run(photo, EraseParams(), context).image.pixels).pixels, found

    for kind in ("see-through", *MARKS, *(["emblem"] if emblems is not None else [])):
        ours, by_hand, classical, stamps = Erased(), Erased(), Erased(), 0
        for i, photo in enumerate(photos):
            rng = np.random.default_rng(i)
            true = crop_of(photo, rng) if kind == "see-through" else photo
            size = (true.shape[0], true.shape[1])
            marked, seen = marked_photo(true, mark_of(kind, size, rng, emblems))
            while not seen.any():  # white on white: what nobody sees is drawn anew
                marked, seen = marked_photo(true, mark_of(kind, size, rng, emblems))
            result, found = erased(marked)
            ours.add(true, result, seen)
            ours.counts.hits += int((found.marked & seen).sum())
            ours.counts.marked += int(found.marked.sum())
            ours.counts.true += int(seen.sum())
            stamps += int((found.marked & seen).sum() >= FOUND_SHARE * seen.sum())
            filled = cv2.inpaint(marked, seen.astype(np.uint8) * 255, 3, cv2.INPAINT_TELEA)
            classical.add(true, np.asarray(filled), seen)
            masked = replace(context, inputs=Inputs.of_mask(Mask(seen)))
            by_hand.add(true, tool.run(Image(marked), EraseParams(), masked).image.pixels, seen)
        key = kind.replace(" ", "_").replace("-", "_")
        figures |= {
            f"{key}_psnr": float(np.mean(ours.psnr)),
            f"{key}_ssim": float(np.mean(ours.ssim)),
            f"{key}_rmse_inside": float(np.mean(ours.rmse)),
            f"{key}_iou": ours.counts.iou,
            f"{key}_found_percent": 100 * stamps / len(photos),
            f"{key}_true_mask_psnr": float(np.mean(by_hand.psnr)),
            f"{key}_telea_psnr": float(np.mean(classical.psnr)),
        }
        print(
            f"{kind:12} {len(photos)} photos  {np.mean(ours.psnr):.2f} dB, SSIM {np.mean(ours.ssim):.4f}, RMSE inside "
            f"{np.mean(ours.rmse):.1f}, IoU {ours.counts.iou:.3f}, found in {100 * stamps / len(photos):.0f} %   "
            f"with the true mask {np.mean(by_hand.psnr):.2f} dB, Telea {np.mean(classical.psnr):.2f} dB, inside "
            f"{np.mean(classical.rmse):.1f}",
            flush=True,
        )
    figures |= _clean(tool, context, bench, limit)
    return figures | _album(tool, context, photos)


def _clean(tool: Erase, context: Context, bench: Path, limit: int | None) -> dict[str, float]:
    """Photos without a mark: how much is marked, and how much changes."""
    shares, kept = [], []
    for path in bench_photos(bench / "kodak24", limit):
        photo = load(path)
        result = tool.run(photo, EraseParams(), context)
        shares.append(100 * tool.mask(tool.find(photo, context), FOUND).share)
        kept.append(min(99.0, psnr(photo.pixels, result.image.pixels)))
    print(f"without a mark: {np.mean(shares):.3f} % marked, at most {np.max(shares):.3f} %; {np.mean(kept):.2f} dB")
    return {"clean_marked_percent": float(np.mean(shares)), "clean_psnr": float(np.mean(kept))}


def _album(tool: Erase, context: Context, photos: Sequence[np.ndarray]) -> dict[str, float]:
    """Photos of one size under one mark, each by itself and all together."""
    wide = [photo if photo.shape[0] < photo.shape[1] else np.rot90(photo) for photo in photos]
    size = wide[0].shape[:2]
    album = [np.ascontiguousarray(photo) for photo in wide if photo.shape[:2] == size][:ALBUM]
    alone, together = Erased(), Erased()
    for seed in range(3):
        mark = single(size, np.random.default_rng(seed), True, opacity=OPACITY)
        pairs = [marked_photo(true, mark) for true in album]
        shared = shared_mark([tool.look(Image(marked), context) for marked, _ in pairs])
        for true, (marked, seen) in zip(album, pairs, strict=True):
            for way, with_mark in ((alone, context), (together, replace(context, inputs=Inputs(mark=shared)))):
                way.add(true, tool.run(Image(marked), EraseParams(), with_mark).image.pixels, seen)
    gain = together.inside - alone.inside
    print(
        f"the same mark on {len(album)} photos: inside {together.inside:.2f} dB together, {alone.inside:.2f} dB one "
        f"at a time, {gain:+.2f} dB"
    )
    return {"same_mark_inside_psnr": together.inside, "same_mark_gain_db": gain}

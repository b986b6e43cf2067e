"""Large holes filled with what the photo shows elsewhere, so that a wall goes on as a wall and not as a smear.

The network of fill.py has guessed what is in the hole, softly. Here every small patch of the hole looks for the patch
of the photo around it that is most like it, and takes its pixels; patches overlap, and each pixel becomes the mean of
all that they say (space-time completion, Wexler, Shechtman and Irani 2007). The search keeps for every patch the best
place so far, tries what its neighbours have found, and random places around it (PatchMatch, Barnes et al. 2009). It
goes from coarse to fine, so that what is large comes from the network's guess and what is fine from the photo. Patches
are compared by their code under a linear autoencoder, the principal components of the photo's own patches.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aedesk.jobs import Job

SIDE = 7  # pixels of a patch
REACH = SIDE // 2
CODE = 16  # numbers that stand for a patch
SAMPLE = 3000  # patches that the code is learnt from
COARSEST = 14  # pixels: a hole is halved until it is about as wide
ROUNDS = {"coarsest": 8, "coarser": 4, "finest": 2}  # searches and votes at each size
LARGEST_SEARCH = 90_000  # patches that are searched for; at larger sizes what was found at half the size is kept
FEWEST_SOURCES = 400  # patches without a hole that there must be
STRIP = 32  # rows that are coded at once
FAR = 0.06  # what a patch from the other end of the view must be better by, per pixel, than one from nearby
TRUST = 0.16  # share of the network's guess in the votes, at all sizes but the full one: it knows what is likely
INWARDS = 0.93  # how much less each pixel further from the edge of the hole has to say

Floats = NDArray[np.float32]
Places = NDArray[np.int64]


@dataclass
class _Level:
    """`pixels` (H, W, C) in [0, 1], `hole` (H, W)."""

    pixels: Floats
    hole: NDArray[np.bool_]


def continued(pixels: Floats, hole: NDArray[np.bool_], job: Job, unusable: NDArray[np.bool_] | None = None) -> Floats:
    """(H, W, C) in [0, 1] with the pixels of the hole, which hold a guess, taken from patches of the rest.

    `unusable`: what no patch may be taken from beside the hole. The guess is kept where the rest is too small. Always
    the same for the same photo. Raises Cancelled."""
    rng = np.random.default_rng(0)
    unusable = hole if unusable is None else hole | unusable
    levels, usable = [_Level(pixels, hole)], [~unusable]
    while _width(levels[-1].hole) > COARSEST and min(levels[-1].hole.shape) >= 6 * SIDE:
        levels.append(_halved(levels[-1]))
        usable.append(~_any_of_four(~usable[-1]))
    guesses = [level.pixels for level in levels]
    field: _Field | None = None
    for number in reversed(range(len(levels))):
        level = levels[number]
        next_field = _Field.of(level, usable[number], field, rng)
        if next_field is None:  # too little is left to take from
            if field is None:
                continue
            return pixels
        coarsest = field is None
        field = next_field
        searched = len(field.y) <= LARGEST_SEARCH
        rounds = ROUNDS["coarsest" if coarsest else "coarser" if number else "finest"] if searched else 1
        if not coarsest:
            field.vote(level, sharp=False)
        for done in range(rounds):
            if searched:
                field.search(level, job)
            job.check()
            field.vote(level, sharp=number == 0 and done + 1 == rounds)
            if number:
                level.pixels += TRUST * (guesses[number] - level.pixels)  # elsewhere both are the same
            part = 0.75 * 0.25**number
            job.progress(min(1.0, 0.25 ** (number + 1) + part * (done + 1) / rounds))
    return levels[0].pixels


class _Field:
    """Where each patch of the hole finds its like. `y`, `x`: the middles of the patches that touch the hole; `from_y`,
    `from_x`: of those that they take from; `cost`: how unlike these are."""

    def __init__(self, y: Places, x: Places, from_y: Places, from_x: Places, usable: NDArray[np.bool_]) -> None:
        self.y, self.x, self.from_y, self.from_x = y, x, from_y, from_x
        self.usable = usable  # (H, W): middles of patches without a hole
        self.cost = np.full(len(y), np.inf, np.float32)
        self.number: Places = np.full(usable.shape, -1, np.int64)
        self.number[y, x] = np.arange(len(y))
        self.code: _Code | None = None

    @staticmethod
    def of(level: _Level, usable: NDArray[np.bool_], coarser: _Field | None, rng: np.random.Generator) -> _Field | None:
        """All patches of a hole, with random places or those of half the size; None where there are too few."""
        whole = _eroded(usable)
        sources = np.flatnonzero(whole)
        if len(sources) < FEWEST_SOURCES:
            return None
        touched = ~_eroded(~level.hole)
        touched[:REACH], touched[-REACH:], touched[:, :REACH], touched[:, -REACH:] = False, False, False, False
        y, x = np.nonzero(touched)
        random = rng.choice(sources, len(y))
        from_y, from_x = np.unravel_index(random, whole.shape)
        field = _Field(y, x, from_y.astype(np.int64), from_x.astype(np.int64), whole)
        if coarser is not None:
            parent = coarser.number[
                np.minimum(y // 2, coarser.number.shape[0] - 1), np.minimum(x // 2, coarser.number.shape[1] - 1)
            ]
            known = parent >= 0
            up_y = 2 * coarser.from_y[parent] + y % 2
            up_x = 2 * coarser.from_x[parent] + x % 2
            known &= field._usable_at(up_y, up_x)
            field.from_y, field.from_x = np.where(known, up_y, field.from_y), np.where(known, up_x, field.from_x)
        field.code = _Code.of(level.pixels, sources, rng)
        return field

    def search(self, level: _Level, job: Job) -> None:
        """Try what the neighbours have found, then random places nearer and nearer."""
        assert self.code is not None
        self.code.renew(level.pixels, self.y, self.x)
        self.cost = self._cost_of(np.arange(len(self.y)), self.from_y, self.from_x)
        rng = np.random.default_rng(len(self.y))
        for step in (4, 1, 2, 1):
            for dy, dx in ((step, 0), (-step, 0), (0, step), (0, -step)):
                height, width = self.number.shape
                at_y, at_x = np.clip(self.y + dy, 0, height - 1), np.clip(self.x + dx, 0, width - 1)
                neighbour = self.number[at_y, at_x]
                self._try(self.from_y[neighbour] - dy, self.from_x[neighbour] - dx, neighbour >= 0)
            job.check()
        radius = int(max(self.number.shape))
        while radius >= 1:
            shift = rng.integers(-radius, radius + 1, (2, len(self.y)))
            self._try(self.from_y + shift[0], self.from_x + shift[1], np.ones(len(self.y), np.bool_))
            radius //= 2
        job.check()

    def _cost_of(self, patches: Places, y: Places, x: Places) -> Floats:
        """How unlike some patches are to those with these middles; what is near is likelier to belong there."""
        assert self.code is not None
        height, width = self.number.shape
        away = ((self.y[patches] - y) ** 2 + (self.x[patches] - x) ** 2) / (height**2 + width**2)
        far = np.float32(self.code.values * FAR**2) * away.astype(np.float32)
        cost: Floats = self.code.distance(self.y[patches], self.x[patches], y, x) + far
        return cost

    def _usable_at(self, y: Places, x: Places) -> NDArray[np.bool_]:
        height, width = self.usable.shape
        inside = (y >= 0) & (y < height) & (x >= 0) & (x < width)
        good: NDArray[np.bool_] = inside & self.usable[np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)]
        return good

    def _try(self, y: Places, x: Places, asked: NDArray[np.bool_]) -> None:
        """Take other places where they are better."""
        assert self.code is not None
        chosen = np.flatnonzero(asked & self._usable_at(y, x))
        cost = self._cost_of(chosen, y[chosen], x[chosen])
        better = cost < self.cost[chosen]
        taken = chosen[better]
        self.from_y[taken], self.from_x[taken], self.cost[taken] = y[taken], x[taken], cost[better]

    def vote(self, level: _Level, sharp: bool) -> None:
        """Each pixel of the hole becomes the mean of what the patches over it say, the likeliest most; `sharp`: nearly
        only the likeliest."""
        known = self.cost[np.isfinite(self.cost)]
        scale = float(np.percentile(known, 25 if sharp else 75)) if len(known) else 1.0
        cost = np.where(np.isfinite(self.cost), self.cost, scale)
        weight = np.exp(-cost / (2 * max(scale, 1e-6))) * INWARDS ** _depth(level.hole)[self.y, self.x]
        y, x = np.nonzero(level.hole)
        total = np.zeros((len(y), level.pixels.shape[2]), np.float32)
        weights = np.zeros(len(y), np.float32)
        height, width = level.hole.shape
        for dy in range(-REACH, REACH + 1):
            for dx in range(-REACH, REACH + 1):
                middle_y, middle_x = y - dy, x - dx
                inside = (middle_y >= 0) & (middle_y < height) & (middle_x >= 0) & (middle_x < width)
                patch = np.where(
                    inside, self.number[np.clip(middle_y, 0, height - 1), np.clip(middle_x, 0, width - 1)], -1
                )
                at = np.flatnonzero(patch >= 0)
                patch = patch[at]
                said = level.pixels[self.from_y[patch] + dy, self.from_x[patch] + dx]
                total[at] += weight[patch, None].astype(np.float32) * said
                weights[at] += weight[patch]
        told = weights > 0
        # The guess stays where no patch has its middle far enough inside: at the very edge of the picture.
        pixels = level.pixels.copy()
        pixels[y[told], x[told]] = total[told] / weights[told, None]
        level.pixels = pixels


class _Code:
    """Every patch of a picture as a few numbers, whose distance is nearly that of its pixels."""

    def __init__(self, codes: Floats, basis: Floats) -> None:
        self.codes, self.basis = codes, basis
        self.values = len(basis)  # of a patch

    @staticmethod
    def of(pixels: Floats, sources: Places, rng: np.random.Generator) -> _Code:
        """Learnt from patches whose middles are at `sources`, flat indices."""
        height, width, channels = pixels.shape
        y, x = np.unravel_index(rng.choice(sources, min(SAMPLE, len(sources)), replace=False), (height, width))
        patches = _patches(pixels, y.astype(np.int64), x.astype(np.int64))
        centred = patches - patches.mean(axis=0)
        _, vectors = np.linalg.eigh((centred.T @ centred).astype(np.float64))
        basis = np.ascontiguousarray(vectors[:, ::-1][:, : min(CODE, vectors.shape[1])], np.float32)
        padded = np.pad(pixels, [(REACH, REACH), (REACH, REACH), (0, 0)], mode="edge")
        windows = np.lib.stride_tricks.sliding_window_view(padded, (SIDE, SIDE), axis=(0, 1))
        codes = np.empty((height, width, basis.shape[1]), np.float32)
        for top in range(0, height, STRIP):
            part = windows[top : top + STRIP].reshape(-1, channels * SIDE * SIDE)
            codes[top : top + STRIP] = (part @ basis).reshape(-1, width, basis.shape[1])
        return _Code(codes, basis)

    def renew(self, pixels: Floats, y: Places, x: Places) -> None:
        """Patches with these middles have changed."""
        for start in range(0, len(y), 1 << 14):
            part = slice(start, start + (1 << 14))
            self.codes[y[part], x[part]] = _patches(pixels, y[part], x[part]) @ self.basis

    def distance(self, y: Places, x: Places, other_y: Places, other_x: Places) -> Floats:
        """Squared, of each patch of the first to that of the second."""
        apart = self.codes[y, x] - self.codes[other_y, other_x]
        result: Floats = np.einsum("nk,nk->n", apart, apart)
        return result


def _patches(pixels: Floats, y: Places, x: Places) -> Floats:
    """(N, C SIDE SIDE): the patches with these middles, which lie inside of the picture."""
    offsets = np.arange(-REACH, REACH + 1)
    rows = y[:, None, None] + offsets[:, None]
    columns = x[:, None, None] + offsets[None, :]
    patches: Floats = pixels[rows, columns].transpose(0, 3, 1, 2).reshape(len(y), -1)
    return patches


def _eroded(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Where a whole patch lies in the mask and in the picture."""
    counts = np.pad(np.cumsum(np.cumsum(mask, axis=0, dtype=np.int64), axis=1), [(1, 0), (1, 0)])
    full = counts[SIDE:, SIDE:] - counts[:-SIDE, SIDE:] - counts[SIDE:, :-SIDE] + counts[:-SIDE, :-SIDE]
    result = np.zeros(mask.shape, np.bool_)
    result[REACH : mask.shape[0] - REACH, REACH : mask.shape[1] - REACH] = full == SIDE * SIDE
    return result


def _depth(hole: NDArray[np.bool_]) -> NDArray[np.float64]:
    """About how many pixels each one is from the edge of the hole, at most 40."""
    depth = np.zeros(hole.shape)
    inside = hole.copy()
    for _ in range(40):
        if not inside.any():
            break
        depth += inside
        padded = np.pad(inside, 1, "edge")
        inside = inside & padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]
    return depth


def _width(hole: NDArray[np.bool_]) -> int:
    """About the width of the widest part."""
    return 2 * int(_depth(hole).max())


def _halved(level: _Level) -> _Level:
    """Half the size, rounded down: the mean of four pixels, a hole where one of four is."""
    height, width = (n // 2 * 2 for n in level.hole.shape)
    pixels = level.pixels[:height, :width]
    mean = (pixels[0::2, 0::2] + pixels[1::2, 0::2] + pixels[0::2, 1::2] + pixels[1::2, 1::2]) / 4
    return _Level(mean.astype(np.float32), _any_of_four(level.hole))


def _any_of_four(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    height, width = (n // 2 * 2 for n in mask.shape)
    mask = mask[:height, :width]
    result: NDArray[np.bool_] = mask[0::2, 0::2] | mask[1::2, 0::2] | mask[0::2, 1::2] | mask[1::2, 1::2]
    return result

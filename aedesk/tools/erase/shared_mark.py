"""One mark on many photos: an album from one studio, proofs of one photographer, the frames of a film.

What hides behind the mark in one photo is seen in none, but the mark itself is the same in all: its place, its
opacity and its ink are found together, far better than from one photo (after Dekel et al. 2017).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from aedesk.tools.erase.veil import estimate_veil
from aedesk.tools.watermark import MarkLook, SharedMark

ROUNDS = 3  # the veil lifts the photos, and they tell the veil better
SEEN = 0.3  # probability from which on a place may belong to the mark
EVIDENCE = 1.5  # logarithm of odds: what many photos show faintly at one place is there. From held-out photos
FAINTEST = 1e-3  # probabilities are kept away from never and always by so much


def shared_mark(looks: Sequence[MarkLook]) -> SharedMark:
    """The mark that all photos have, which must be of one size. Raises ValueError without any."""
    if not looks or len({look.photo.shape for look in looks}) != 1:
        raise ValueError("there must be photos, and all of one size")
    odds = [np.log(p / (1 - p)) for p in (np.clip(look.probability, FAINTEST, 1 - FAINTEST) for look in looks)]
    # The mean of the odds, not their product: the photos' errors are alike where the mark is faint. But a wrong look at
    # one photo is seldom one at all of them.
    more = EVIDENCE * (1 - 1 / len(looks))
    probability = np.asarray(1 / (1 + np.exp(-np.mean(odds, axis=0) - more)), np.float32)
    trust = [look.probability + np.float32(FAINTEST) for look in looks]
    opacity = np.average([look.opacity for look in looks], axis=0, weights=trust).astype(np.float32)
    seen = probability > SEEN
    photos = [look.photo for look in looks]
    guesses = [np.where(seen[..., None], look.restored, look.photo).astype(np.float32) for look in looks]
    veil = estimate_veil(photos, guesses, opacity, seen, trust)
    for _ in range(ROUNDS - 1):
        # Where the veil is opaque it lifts nothing: there the networks' guess stays.
        lifted = [
            np.where(veil.opaque[..., None], guess, 0.5 * (veil.lifted(photo) + guess)).astype(np.float32)
            for photo, guess in zip(photos, guesses, strict=True)
        ]
        veil = estimate_veil(photos, lifted, 1 - veil.scale, seen, trust)
    return SharedMark(probability, np.where(seen, 1 - veil.scale, 0).astype(np.float32), veil)

"""Denoise: grain, noise and JPEG dirt taken off, detail and grain's look kept as wished."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from aedesk.engine.tiled import Network, run_box, run_tiled, to_integers
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.colour import LUMA
from aedesk.imaging.pixels.pool import pooled
from aedesk.models.card import ModelCard
from aedesk.models.contract import DENOISE
from aedesk.tools.base import AUTO, Box, Choice, Context, Effect, Number, Result, check, parameter
from aedesk.tools.last_found import LastFound
from aedesk.tools.levels import estimate_levels, noise_of, strength_of
from aedesk.tools.model_choice import model_parameter, own_card
from aedesk.tools.summaries import SUMMARIES

REMEMBERED = 64  # cleaned squares of a preview


class Cleaned(OrderedDict[tuple[Box, float, float, str, str], np.ndarray]):
    """Squares of a photo by place and by what the network was told, the oldest first."""


@dataclass(frozen=True)
class DenoiseParams:
    """Parameters of Denoise: numbers from 0 to 100, the first two may be "auto"; "best" or "fast"; the id of a model of
    the person, or "aedesk"."""

    strength: float | str = parameter(
        AUTO,
        Number("Strength", "How much noise and grain to remove. Auto measures the photo.", 0, 100, auto=True),
    )
    jpeg: float | str = parameter(
        AUTO,
        Number(
            "JPEG clean-up",
            "How strongly to remove blocks and ringing of JPEG. Auto measures the photo.",
            0,
            100,
            auto=True,
        ),
    )
    keep_grain: float = parameter(
        0.0,
        Number("Keep grain", "How much of the brightness grain to leave; colour noise still goes.", 0, 100),
    )
    quality: str = parameter(
        "best",
        Choice(
            "Quality", "Fast computes in 8 bits, for many photos or slow computers.", {"best": "Best", "fast": "Fast"}
        ),
    )
    model: str = model_parameter(DENOISE)


class Denoise:
    """The denoising autoencoder, told the levels that a second network has estimated."""

    id: ClassVar[str] = "denoise"
    title: ClassVar[str] = "Denoise"
    action: ClassVar[str] = "Remove noise"
    help: ClassVar[str] = SUMMARIES["denoise"]
    params_type: ClassVar[type] = DenoiseParams
    models: ClassVar[tuple[str, ...]] = ("denoise", "noise_level")
    effect: ClassVar[Effect] = Effect.ENHANCES

    preview_side: ClassVar[int] = 448

    def __init__(self) -> None:
        self._levels: LastFound[tuple[float, float]] = LastFound()
        self._cleaned: LastFound[Cleaned] = LastFound()

    def preview(self, image: Image, box: Box, step: int, params: DenoiseParams, context: Context) -> np.ndarray:
        """A part of what `run` makes; other grain to be kept needs no network."""
        check(params)
        top, left, bottom, right = box
        before = image.pixels[top:bottom, left:right]
        card = _network(params, context)
        share = _share(card, params)
        strength, jpeg = self._told(image, params, context, share)
        if not _is_something(strength, jpeg, share):
            return pooled(before, step)
        cleaned = self._cleaned.of(image, Cleaned)
        key = (box, strength, jpeg, params.quality, params.model)
        after = cleaned.get(key)
        if after is None:
            levels = {"levels": _levels(strength, jpeg)}
            after = run_box(Network(context.engine, card, context.job), image, box, levels)
            cleaned[key] = after
            while len(cleaned) > REMEMBERED:
                cleaned.popitem(last=False)
        keep = float(params.keep_grain) / 100
        if keep or share not in (None, 1.0):
            full, clean = (x.astype(np.float32) / image.maximum for x in (before, after))
            if image.is_grey:
                full, clean = (np.repeat(x, 3, axis=2) for x in (full, clean))
            mixed = to_integers(_blended(full, clean, share, keep), image.maximum)
            after = mixed[..., :1] if image.is_grey else mixed
        return pooled(after, step)

    def run(self, image: Image, params: DenoiseParams, context: Context) -> Result:
        """Denoise the photo. `found` holds the strengths that were used."""
        check(params)
        job = context.job
        card = _network(params, context)
        share = _share(card, params)
        strength, jpeg = self._told(image, params, replace(context, job=job.part(0.0, 0.05)), share)
        found = {"strength": round(strength, 1), "jpeg": round(jpeg, 1)} if share is None else {}
        keep = float(params.keep_grain) / 100
        if not _is_something(strength, jpeg, share) or (keep == 1 and image.is_grey):
            return Result(image, found)
        levels = _levels(strength, jpeg)

        def blend(before: np.ndarray, after: np.ndarray) -> np.ndarray:
            return _blended(before, after, share, keep)

        network = Network(context.engine, card, job.part(0.05, 0.95))
        cleaned = run_tiled(network, image, {"levels": levels}, blend if keep or share not in (None, 1.0) else None)
        asked = share is None and AUTO in (params.strength, params.jpeg)
        measured = (context.models.get("noise_level"),) if asked else ()
        return Result(cleaned, found, models=(card, *measured))

    def measure(self, image: Image, context: Context) -> dict[str, float]:
        """What "auto" stands for."""
        strength, jpeg = self._told(image, DenoiseParams(), context)
        return {"strength": round(strength, 1), "jpeg": round(jpeg, 1)}

    def _told(
        self, image: Image, params: DenoiseParams, context: Context, share: float | None = None
    ) -> tuple[float, float]:
        """Strength and JPEG clean-up in per cent, measured where they are "auto"; none where nobody is told them."""
        if share is not None:
            return 0.0, 0.0
        strength, jpeg = params.strength, params.jpeg
        if AUTO in (strength, jpeg):
            estimator = context.models.get("noise_level")
            noise, compression = self._levels.of(
                image, lambda: estimate_levels(context.engine, estimator, image, context.job)
            )
            strength = strength_of(noise) if strength == AUTO else strength
            jpeg = min(100.0, 100 * compression) if jpeg == AUTO else jpeg
        return float(strength), float(jpeg)


def _network(params: DenoiseParams, context: Context) -> ModelCard:
    own = own_card(context.models, DENOISE, params.model)
    return own or context.models.get("denoise", fast=params.quality == "fast")


def _share(card: ModelCard, params: DenoiseParams) -> float | None:
    """How much of what the network makes is laid over the photo, for one that is told no strength; None for others."""
    if card.contract is None or card.contract.takes_levels:
        return None
    return 1.0 if params.strength == AUTO else float(params.strength) / 100


def _is_something(strength: float, jpeg: float, share: float | None) -> bool:
    """Whether there is anything to be done."""
    return (strength > 0 or jpeg > 0) if share is None else share > 0


def _blended(before: np.ndarray, after: np.ndarray, share: float | None, keep: float) -> np.ndarray:
    """So much of what the network has made, and of the grain; (h, w, 3) floats."""
    return with_grain(before, after if share is None else before + np.float32(share) * (after - before), keep)


def with_grain(before: np.ndarray, after: np.ndarray, keep: float) -> np.ndarray:
    """The cleaned photo with a share of the brightness grain that was taken away; (h, w, 3) floats."""
    grain = (before - after) @ LUMA
    result: np.ndarray = after + keep * grain[..., None]
    return result


def _levels(strength: float, jpeg: float) -> np.ndarray:
    """What the network is told, (1, 2)."""
    return np.array([[noise_of(strength), jpeg / 100]], dtype=np.float32)

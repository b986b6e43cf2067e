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
from aedesk.models.contract import DENOISE, Contract
from aedesk.tools.base import AUTO, Box, Choice, Context, Effect, Number, Result, check, parameter
from aedesk.tools.last_found import LastFound
from aedesk.tools.levels import estimate_levels, noise_of, strength_of
from aedesk.tools.model_choice import model_parameter, own_card
from aedesk.tools.summaries import SUMMARIES
from aedesk.tools.texture import REACH, TakenOff, grain_of_a_print, put_back, smooth_places, taken_off
from aedesk.tools.tone import one_tone

REMEMBERED = 64  # cleaned squares of a preview

# What decides on what the network makes: what it was told, and which it is.
Told = tuple[float, float, tuple[str, Contract | None]]


class Cleaned(OrderedDict[tuple[Box, Told], np.ndarray]):
    """Squares of a photo by place and by what the network was told, the oldest first."""


class Smooth(OrderedDict[Told, TakenOff]):
    """What was taken off smooth places of a photo, by what the network was told."""


@dataclass(frozen=True)
class DenoiseParams:
    """Parameters of Denoise: numbers from 0 to 100, the first three may be "auto"; "best" or "fast"; the id of a model
    of the person, or "aedesk"."""

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
    keep_grain: float | str = parameter(
        AUTO,
        Number(
            "Keep grain",
            "How much of the brightness grain to leave; colour noise still goes. Auto leaves a black-and-white "
            "photo as much as can just be seen.",
            0,
            100,
            auto=True,
        ),
    )
    keep_texture: float = parameter(
        100.0,
        Number(
            "Keep texture",
            "How much of the texture of skin, cloth or sand to put back that was taken for noise.",
            0,
            100,
        ),
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
    local: ClassVar[bool] = True

    # With what decides on its texture it is one window of the network.
    preview_side: ClassVar[int] = 448 - 2 * REACH

    def __init__(self) -> None:
        self._levels: LastFound[tuple[float, float]] = LastFound()
        self._one_tone: LastFound[tuple[bool]] = LastFound()
        self._smooth: LastFound[Smooth] = LastFound()
        self._cleaned: LastFound[Cleaned] = LastFound()

    def preview(self, image: Image, box: Box, step: int, params: DenoiseParams, context: Context) -> np.ndarray:
        """A part of what `run` makes; other grain or texture to be kept needs no network."""
        plan = self._plan(image, params, context)
        top, left, bottom, right = box
        if not plan.is_something:
            return pooled(image.pixels[top:bottom, left:right], step)
        wider = (
            max(0, top - REACH),
            max(0, left - REACH),
            min(image.height, bottom + REACH),
            min(image.width, right + REACH),
        )
        cleaned = self._cleaned.of(image, Cleaned)
        key = (wider, plan.told)
        after = cleaned.get(key)
        if after is None:
            after = run_box(Network(context.engine, plan.card, context.job), image, wider, plan.levels)
            cleaned[key] = after
            while len(cleaned) > REMEMBERED:
                cleaned.popitem(last=False)
        if plan.changes_the_result:
            before = image.pixels[wider[0] : wider[2], wider[1] : wider[3]]
            mixed = to_integers(plan.blended(_floats(before, image), _floats(after, image)), image.maximum)
            after = mixed[..., :1] if image.is_grey else mixed
        return pooled(after[top - wider[0] : bottom - wider[0], left - wider[1] : right - wider[1]], step)

    def run(self, image: Image, params: DenoiseParams, context: Context) -> Result:
        """Denoise the photo. `found` holds the strengths that were used."""
        job = context.job
        plan = self._plan(image, params, replace(context, job=job.part(0.0, 0.05)))
        if not plan.is_something or (plan.grain == 1 and image.is_grey):
            return Result(image, plan.found)
        network = Network(context.engine, plan.card, job.part(0.05, 0.95))
        cleaned = run_tiled(network, image, plan.levels, plan.blended if plan.changes_the_result else None)
        asked = plan.share is None and AUTO in (params.strength, params.jpeg)
        measured = (context.models.get("noise_level"),) if asked else ()
        return Result(cleaned, plan.found, models=(plan.card, *measured))

    def measure(self, image: Image, context: Context) -> dict[str, float]:
        """What "auto" stands for."""
        return self._plan(image, DenoiseParams(), context).measured

    def _plan(self, image: Image, params: DenoiseParams, context: Context) -> Plan:
        check(params)
        card = _network(params, context)
        share = _share(card, params)
        looking = replace(context, job=context.job.part(0.0, 0.5))
        strength, jpeg = self._told(image, params, looking) if share is None else (0.0, 0.0)
        plan = Plan(card, strength, jpeg, share, _stays(params.keep_grain))
        automatic = params.keep_grain == AUTO and self._one_tone.of(image, lambda: (one_tone(image),))[0]
        if share is not None or not plan.is_something or not (automatic or params.keep_texture):
            return plan
        noise = self._taken_off(image, plan, context)
        grain = grain_of_a_print(noise, plan.jpeg / 100) if automatic else plan.grain
        return replace(plan, grain=grain, texture=_stays(params.keep_texture), noise=noise)

    def _told(self, image: Image, params: DenoiseParams, context: Context) -> tuple[float, float]:
        """Strength and JPEG clean-up in per cent, measured where they are "auto"."""
        strength, jpeg = params.strength, params.jpeg
        if AUTO in (strength, jpeg):
            estimator = context.models.get("noise_level")
            noise, compression = self._levels.of(
                image, lambda: estimate_levels(context.engine, estimator, image, context.job)
            )
            strength = strength_of(noise) if strength == AUTO else strength
            jpeg = min(100.0, 100 * compression) if jpeg == AUTO else jpeg
        return float(strength), float(jpeg)

    def _taken_off(self, image: Image, plan: Plan, context: Context) -> TakenOff:
        """What the network takes off smooth places."""
        known = self._smooth.of(image, Smooth)
        if plan.told not in known:
            places = smooth_places(image)
            before, after = [], []
            for done, place in enumerate(places):
                job = context.job.part(0.5 + 0.5 * done / len(places), 0.0)
                top, left, bottom, right = place
                before.append(_floats(image.pixels[top:bottom, left:right], image))
                after.append(
                    _floats(run_box(Network(context.engine, plan.card, job), image, place, plan.levels), image)
                )
            known[plan.told] = taken_off(before, after)
            while len(known) > REMEMBERED:
                known.popitem(last=False)
        return known[plan.told]


@dataclass(frozen=True)
class Plan:
    """What one use of the tool comes to. `strength` and `jpeg` in per cent; `share`: how much of what the network makes
    is laid over the photo, for one that is told no strength, None for others; `grain` and `texture`: which share of
    each stays, 0 to 1; `noise`: what tells texture from it."""

    card: ModelCard
    strength: float
    jpeg: float
    share: float | None
    grain: float
    texture: float = 0.0
    noise: TakenOff | None = None

    @property
    def told(self) -> Told:
        return self.strength, self.jpeg, self.card.identity

    @property
    def levels(self) -> dict[str, np.ndarray]:
        """What the network is told, (1, 2)."""
        return {"levels": np.array([[noise_of(self.strength), self.jpeg / 100]], dtype=np.float32)}

    @property
    def is_something(self) -> bool:
        """Whether there is anything to be done."""
        return (self.strength > 0 or self.jpeg > 0) if self.share is None else self.share > 0

    @property
    def changes_the_result(self) -> bool:
        """Whether the photo gets anything else than what the network makes."""
        return self.grain > 0 or self.texture > 0 or self.share not in (None, 1.0)

    @property
    def measured(self) -> dict[str, float]:
        """What Auto stands for, in per cent."""
        if self.share is not None:
            return {}
        values = {"strength": self.strength, "jpeg": self.jpeg, "keep_grain": 100 * self.grain}
        return {name: round(value, 1) for name, value in values.items()}

    @property
    def found(self) -> dict[str, float]:
        """The same, to be told: of grain only where some is kept."""
        return {name: value for name, value in self.measured.items() if name != "keep_grain" or value}

    def blended(self, before: np.ndarray, after: np.ndarray) -> np.ndarray:
        """So much of what the network has made, and of the grain and the texture; (h, w, 3) floats in [0, 1]."""
        if self.share is not None:
            after = before + np.float32(self.share) * (after - before)
        if self.noise is None:
            return with_grain(before, after, self.grain)
        return put_back(self.noise, before, after, self.jpeg / 100, self.grain, self.texture)


def _stays(value: float | str) -> float:
    return 0.0 if value == AUTO else float(value) / 100


def _floats(part: np.ndarray, image: Image) -> np.ndarray:
    """(h, w, 3) in [0, 1] of integers (h, w, 1 or 3)."""
    values = part.astype(np.float32) / image.maximum
    return np.repeat(values, 3, axis=2) if part.shape[2] == 1 else values


def _network(params: DenoiseParams, context: Context) -> ModelCard:
    own = own_card(context.models, DENOISE, params.model)
    return own or context.models.get("denoise", fast=params.quality == "fast")


def _share(card: ModelCard, params: DenoiseParams) -> float | None:
    """How much of what the network makes is laid over the photo, for one that is told no strength; None for others."""
    if card.contract is None or card.contract.takes_levels:
        return None
    return 1.0 if params.strength == AUTO else float(params.strength) / 100


def with_grain(before: np.ndarray, after: np.ndarray, keep: float) -> np.ndarray:
    """The cleaned photo with a share of the brightness grain that was taken away; (h, w, 3) floats."""
    grain = (before - after) @ LUMA
    result: np.ndarray = after + keep * grain[..., None]
    return result

"""Denoise: grain, noise and JPEG dirt taken off, detail and grain's look kept as wished."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from aedesk.engine.tiled import run_tiled
from aedesk.imaging.colour import LUMA
from aedesk.imaging.image import Image
from aedesk.tools.base import AUTO, Choice, Context, Number, Result, check, parameter
from aedesk.tools.levels import estimate_levels

# Strength 100 is a noise of standard deviation 75 of 255, the most that the network has seen.
NOISE_AT_100 = 75 / 255


@dataclass(frozen=True)
class DenoiseParams:
    """Parameters of Denoise: numbers from 0 to 100, the first two may be "auto"; "best" or "fast"."""

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


class Denoise:
    """The denoising autoencoder, told the levels that a second network has estimated."""

    id: ClassVar[str] = "denoise"
    title: ClassVar[str] = "Denoise"
    action: ClassVar[str] = "Remove noise"
    help: ClassVar[str] = "Removes grain, noise and JPEG artefacts."
    params_type: ClassVar[type] = DenoiseParams
    models: ClassVar[tuple[str, ...]] = ("denoise", "noise_level")

    def run(self, image: Image, params: DenoiseParams, context: Context) -> Result:
        """Denoise the photo. `found` holds the strengths that were used."""
        check(params)
        job = context.job
        card = context.models.get("denoise", fast=params.quality == "fast")
        strength, jpeg = params.strength, params.jpeg
        if AUTO in (strength, jpeg):
            estimator = context.models.get("noise_level")
            noise, compression = estimate_levels(context.engine, estimator, image, job.part(0.0, 0.05))
            strength = min(100.0, 100 * noise / NOISE_AT_100) if strength == AUTO else strength
            jpeg = min(100.0, 100 * compression) if jpeg == AUTO else jpeg
        found = {"strength": round(float(strength), 1), "jpeg": round(float(jpeg), 1)}
        keep = float(params.keep_grain) / 100
        if (float(strength) == 0 and float(jpeg) == 0) or (keep == 1 and image.is_grey):
            return Result(image, found)
        levels = np.array([[float(strength) / 100 * NOISE_AT_100, float(jpeg) / 100]], dtype=np.float32)

        def blend(before: np.ndarray, after: np.ndarray) -> np.ndarray:
            grain = (before - after) @ LUMA
            result: np.ndarray = after + keep * grain[..., None]
            return result

        cleaned = run_tiled(
            context.engine, card, image, {"levels": levels}, job.part(0.05, 0.95), blend if keep else None
        )
        return Result(cleaned, found)

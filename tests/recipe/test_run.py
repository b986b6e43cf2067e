from __future__ import annotations

import numpy as np
import pytest

from aedesk.imaging.image import Image
from aedesk.jobs import Cancelled, Job, in_words
from aedesk.recipe import Recipe, Step, propose, run
from aedesk.recipe.propose import range_lost
from aedesk.tools.base import Context
from aedesk.tools.denoise import DenoiseParams
from aedesk.tools.fading import FadingParams
from aedesk.tools.registry import REPAIR
from aedesk.tools.sharpen.blur import Blur
from aedesk.tools.sharpen.sharpen import SharpenParams
from tests.tools.sharpen.pictures import blurred, discs
from tests.tools.sharpen.pictures import to_image as sharp_image
from tests.tools.test_tone import stretched, to_image


def noisy(values: np.ndarray, sigma: float) -> Image:
    noise = np.random.default_rng(0).normal(0, sigma / 255, values.shape)
    return to_image(values + noise)


def test_steps_are_applied_in_order_with_progress_from_0_to_1(context: Context) -> None:
    fractions: list[float] = []
    photo = noisy(0.3 + 0.4 * stretched(), 15)
    recipe = Recipe(
        (
            Step("denoise", DenoiseParams(strength=20, jpeg=0)),
            Step("fading", FadingParams(contrast=50), enabled=False),
            Step("fading", FadingParams()),
        )
    )
    job = Job(fractions.append)
    result, findings = run(recipe, photo, Context(context.engine, context.models, job))
    assert [finding.tool for finding in findings] == ["denoise", "fading"]
    assert findings[0].found["strength"] == 20
    assert fractions == sorted(fractions) and fractions[0] < 0.05 and fractions[-1] == pytest.approx(1)
    assert np.ptp(result.pixels.astype(int)) > np.ptp(photo.pixels.astype(int))


def test_an_empty_recipe_gives_the_photo_back(context: Context) -> None:
    photo = to_image(stretched())
    assert run(Recipe(), photo, context) == (photo, [])


def test_each_step_is_named_and_has_its_share(context: Context) -> None:
    told: list[str] = []
    reports: list[float] = []
    job = Job(reports.append, lambda stages: told.append(str(in_words(stages))))
    recipe = Recipe((Step("fading", FadingParams()), Step("denoise", DenoiseParams(strength=20, jpeg=0))))
    run(recipe, to_image(stretched()), Context(context.engine, context.models, job))
    assert told == ["Faded colours, 1 of 2", "Denoise, 2 of 2"]
    assert reports == sorted(reports) and reports[-1] == pytest.approx(1)
    assert reports[1] < 0.1  # Fading is quick


def test_what_is_looked_for_is_named(context: Context) -> None:
    told: list[str] = []
    job = Job(on_stages=lambda stages: told.append(str(in_words(stages))))
    propose(to_image(stretched()), Context(context.engine, context.models, job))
    assert told == ["Looking for scratches", "Measuring the noise"]


def test_cancel_in_the_middle(context: Context) -> None:
    job = Job(lambda fraction: job.cancel() if fraction > 0 else None)
    recipe = Recipe((Step("fading", FadingParams()), Step("denoise", DenoiseParams(strength=20, jpeg=0))))
    with pytest.raises(Cancelled):
        run(recipe, to_image(stretched()), Context(context.engine, context.models, job))


def test_a_good_photo_needs_nothing_and_a_bad_one_everything(context: Context) -> None:
    good = propose(to_image(stretched()), context)
    bad = propose(noisy(0.3 + 0.35 * stretched(), 20), context)
    assert [step.tool for step in good.steps] == ["repair", "denoise", "sharpen", "fading", "enlarge"]
    assert not good.steps[-1].enabled and not bad.steps[-1].enabled  # no photo needs it
    assert all(step.enabled for step in bad.steps if step.tool in ("denoise", "fading"))
    assert not good.steps[3].enabled


def test_a_soft_photo_is_to_be_sharpened_and_a_sharp_one_not(context: Context) -> None:
    soft, sharp = (propose(edges(sigma), context) for sigma in (1.5, 0.0))
    assert soft.steps[2] == Step("sharpen", SharpenParams())
    # Grain that stays would be as strong after it as before.
    assert soft.steps[1].params == DenoiseParams(keep_grain=0.0) and sharp.steps[1].params == DenoiseParams()
    assert sharp.steps[2] == Step("sharpen", SharpenParams(), enabled=False)


def test_damage_that_is_left_does_not_make_a_soft_photo_a_sharp_one(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = edges(1.5)
    hole = np.zeros((photo.height, photo.width), np.uint8)
    hole[40:100, 40:100] = 255
    monkeypatch.setattr(REPAIR, "find", lambda image, context, params=None: hole if params is None else 0 * hole)
    squares = np.kron(np.indices((15, 20)).sum(axis=0) % 2, np.ones((10, 10)))[..., None]
    torn = photo.with_pixels(np.where(hole[..., None] > 0, 255 * squares, photo.pixels).astype(np.uint8))
    (step,) = [step for step in propose(torn, context).steps if step.tool == "sharpen"]
    assert step.enabled and step.params.radius == pytest.approx(1.5, abs=0.3)


def edges(sigma: float) -> Image:
    values = discs(150, 200)
    return sharp_image(blurred(values, Blur.circle(sigma)) if sigma else values)


def test_the_lost_range_is_measured() -> None:
    assert range_lost(to_image(stretched())) < 0.08
    assert range_lost(to_image(0.35 + 0.3 * stretched())) == pytest.approx(0.7, abs=0.08)

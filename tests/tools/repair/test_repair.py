from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.jobs import Cancelled, Job, in_words
from aedesk.tools.base import MaskTool
from aedesk.tools.inputs import Inputs
from aedesk.tools.repair.repair import FILLED, LEFT, Repair, RepairParams, threshold
from tests.conftest import drawing
from tests.tools.fakes import fake_context, scratched


def test_a_scratch_is_found_and_filled() -> None:
    for pixels in (drawing(80, 100), drawing(80, 100, 1), drawing(80, 100).astype(np.uint16) * 257):
        photo = scratched(pixels)
        result = Repair().run(photo, RepairParams(margin=0), fake_context())
        assert result.mask is not None and result.mask.marked[:, 30:33].all() and result.mask.marked.sum() == 240
        assert result.found == {"damage %": 3.0, FILLED: 1, LEFT: 0}
        was = np.minimum(pixels, photo.maximum // 255 * 240).astype(int)
        assert abs(result.image.pixels.astype(int) - was).max() < photo.maximum / 8
        assert (result.image.pixels == photo.pixels)[~result.mask.marked].all()


def test_the_margin_grows_what_is_found() -> None:
    result = Repair().run(scratched(drawing(80, 100)), RepairParams(margin=2), fake_context())
    assert result.mask is not None and result.mask.marked[:, 28:35].all() and result.mask.marked.sum() == 7 * 80


def test_a_photo_without_damage_is_given_back() -> None:
    photo = Image(drawing(50, 50))
    result = Repair().run(photo, RepairParams(), fake_context())
    assert result.image is photo and result.mask is not None and result.mask.is_empty


def test_it_says_what_it_does_and_a_given_mask_is_only_filled() -> None:
    told: list[str] = []
    job = Job(on_stages=lambda stages: told.append(str(in_words(stages)) if stages else ""))
    context = replace(fake_context(), job=job)
    Repair().run(scratched(drawing(80, 100)), RepairParams(), context)
    assert told == ["Looking for scratches, 1 of 2", "Filling, 2 of 2"]
    told.clear()
    marked = np.zeros((80, 100), np.bool_)
    marked[10:20, 50:60] = True
    Repair().run(scratched(drawing(80, 100)), RepairParams(), replace(context, inputs=Inputs.of_mask(Mask(marked))))
    assert told == [""]


def test_a_given_mask_is_used_as_it_is_and_nothing_is_looked_for() -> None:
    context = fake_context()
    marked = np.zeros((80, 100), np.bool_)
    marked[10:20, 50:60] = True
    photo = scratched(drawing(80, 100))
    result = Repair().run(photo, RepairParams(margin=9), replace(context, inputs=Inputs.of_mask(Mask(marked))))
    assert "find_damage" not in context.engine.runs  # type: ignore[attr-defined]
    changed = (result.image.pixels != photo.pixels).any(axis=2)
    assert changed.any() and not changed[~marked].any()


def test_a_mask_that_cannot_be_used_is_a_sentence() -> None:
    photo = Image(drawing(20, 30))
    for mask in (Mask.empty(20, 30), Mask.empty(20, 30).inverted(), Mask.empty(3, 3)):
        with pytest.raises(AEDeskError, match=r"mask"):
            Repair().run(photo, RepairParams(), fake_context(mask=mask))


def test_a_photo_that_is_all_damage_is_a_sentence() -> None:
    white = Image(np.full((40, 40, 3), 255, np.uint8))
    with pytest.raises(AEDeskError, match="Nearly the whole photo"):
        Repair().run(white, RepairParams(), fake_context())


def test_the_same_photo_is_looked_at_once() -> None:
    repair, context = Repair(), fake_context()
    photo = scratched(drawing(40, 60))
    first = repair.find(photo, context)
    assert repair.find(photo, context) is first and not first.flags.writeable
    runs = list(context.engine.runs)  # type: ignore[attr-defined]
    assert set(runs) == {"find_damage", "find_wide"}
    repair.find(scratched(drawing(40, 60), 10), context)
    assert len(context.engine.runs) == 2 * len(runs)  # type: ignore[attr-defined]


def test_more_sensitivity_marks_more() -> None:
    likelihood = np.arange(256, dtype=np.uint8).reshape(16, 16)
    shares = [
        Repair().mask(likelihood, RepairParams(sensitivity, margin=0)).share for sensitivity in (0, 25, 50, 75, 100)
    ]
    assert shares == sorted(set(shares)) and shares[0] > 0 and shares[-1] < 1
    assert threshold(50) == 128
    steps = [threshold(sensitivity) for sensitivity in range(0, 101, 5)]
    assert steps == sorted(set(steps), reverse=True) and 0 < steps[-1] < 20 and 235 < steps[0] < 255


def test_cancel_leaves_nothing_behind() -> None:
    job = Job(lambda fraction: job.cancel())
    with pytest.raises(Cancelled):
        Repair().run(scratched(drawing(40, 60)), RepairParams(), fake_context(job))


def test_it_is_a_tool_with_a_mask_and_others_are_not() -> None:
    from aedesk.tools.denoise import Denoise

    assert isinstance(Repair(), MaskTool) and not isinstance(Denoise(), MaskTool)


def test_what_is_wide_is_left_alone_if_wished() -> None:
    likelihood = np.zeros((400, 500), np.uint8)
    likelihood[:, 100:104] = 255  # a scratch
    likelihood[50:55, 300:305] = 255  # dust
    likelihood[200:260, 200:290] = 255  # a shirt
    likelihood[340:, 440:] = 255  # at the edge
    narrow = Repair().mask(likelihood, RepairParams(margin=0, widest=2.0)).marked
    assert narrow[:, 100:104].all() and narrow[50:55, 300:305].all()
    assert not narrow[195:265, 195:295].any() and not narrow[340:, 440:].any()
    everything = Repair().mask(likelihood, RepairParams(margin=0)).marked
    assert np.array_equal(everything, likelihood > 0)
    wider = Repair().mask(likelihood, RepairParams(margin=0, widest=16.0)).marked
    assert wider[200:260, 200:290].all()


def test_what_is_too_wide_is_left_for_the_person_and_counted() -> None:
    pixels = np.full((100, 140, 3), 90, np.uint8)
    pixels[10:12, 10:120] = 255
    pixels[50:90, 30:70] = 255
    image, context = Image(pixels), fake_context()
    likelihood = Repair().find(image, context)
    params = RepairParams(widest=5.0, margin=0)
    filled, left = Repair().divided(likelihood, params)
    assert filled.marked[10:12, 10:120].all() and not filled.marked[50:90, 30:70].any()
    assert left.marked[52:88, 32:68].all() and not left.marked[:40].any()
    result = Repair().run(image, params, context)
    assert (result.found[FILLED], result.found[LEFT]) == (1, 1)
    assert result.left is not None and (result.left.marked == left.marked).all()
    everything = Repair().run(image, RepairParams(margin=0), context)
    assert (everything.found[FILLED], everything.found[LEFT]) == (2, 0)


def test_a_mask_by_hand_is_not_counted() -> None:
    marked = np.zeros((40, 60), np.bool_)
    marked[5:9, 5:9] = True
    result = Repair().run(Image(drawing(40, 60)), RepairParams(), fake_context(mask=Mask(marked)))
    assert FILLED not in result.found and result.left is None


def test_the_tone_of_a_stain_is_evened_out_and_nothing_is_filled() -> None:
    rng = np.random.default_rng(1)
    tone = 150 + 4 * rng.normal(size=(300, 400, 1))
    y, x = np.mgrid[:300, :400]
    blot = (np.hypot(y - 120, x - 150) < 25)[..., None]
    photo = Image(np.round(tone * np.where(blot, [1.1, 1.0, 0.7], [1.05, 1.0, 0.9])).astype(np.uint8))
    even = RepairParams(method="even")
    context = fake_context()
    result = Repair().run(photo, even, context)
    assert result.mask is not None and result.mask.marked[blot[..., 0]].all() and result.mask.share < 0.05
    assert result.found == {"stains %": round(100 * result.mask.share, 2)}
    assert np.array_equal(result.image.pixels[~result.mask.marked], photo.pixels[~result.mask.marked])
    apart = result.image.pixels[blot[..., 0]].mean(axis=0) - photo.pixels[~blot[..., 0]].mean(axis=0)
    assert abs(apart).max() < 3
    assert context.engine.runs == []  # type: ignore[attr-defined]
    by_hand = Repair().run(photo, even, replace(context, inputs=Inputs.of_mask(result.mask)))
    assert np.array_equal(by_hand.image.pixels, result.image.pixels)


def test_a_photo_without_stains_is_given_back() -> None:
    photo = Image(np.full((60, 80, 3), 120, np.uint8))
    assert Repair().run(photo, RepairParams(method="even"), fake_context()).image is photo


def test_stains_and_damage_are_remembered_apart() -> None:
    repair, context = Repair(), fake_context()
    photo = scratched(drawing(40, 60))
    damage = repair.find(photo, context)
    assert not repair.find(photo, context, RepairParams(method="even")).any()
    assert repair.find(photo, context, RepairParams()) is damage


def half_lost(pixels: np.ndarray, alpha: np.ndarray | None = None) -> Image:
    """A photo whose file had lost the lower half: it is black there."""
    missing = np.zeros(pixels.shape[:2], np.bool_)
    missing[len(pixels) // 2 :] = True
    return Image(np.where(missing[..., None], 0, pixels).astype(pixels.dtype), alpha, missing=missing)


@pytest.mark.parametrize("params", [RepairParams(), RepairParams(sensitivity=20, widest=8.0, margin=0)])
def test_what_the_file_has_lost_is_filled_however_wide_it_is(params: RepairParams) -> None:
    photo = half_lost(scratched(drawing(80, 100)).pixels)
    result = Repair().run(photo, params, fake_context())
    assert result.mask is not None and result.mask.marked[40:].all() and result.mask.marked[:39, 31].all()
    assert result.left is not None and not (result.left.marked & result.mask.marked).any()
    assert result.image.pixels[45:].min() > 0 and result.image.missing is None
    assert (result.image.pixels == photo.pixels)[~result.mask.marked].all()
    again = Repair().run(result.image, params, fake_context())
    assert again.mask is not None and not again.mask.marked[45:].any()  # it is there now


def test_what_was_lost_can_be_seen_once_it_is_filled() -> None:
    alpha = np.full((80, 100), 200, np.uint8)
    alpha[40:] = 0
    result = Repair().run(half_lost(np.maximum(drawing(80, 100), 1), alpha), RepairParams(), fake_context())
    assert result.image.alpha is not None
    assert (result.image.alpha[40:] == 255).all() and (result.image.alpha[:39] == 200).all()


def test_a_mask_by_hand_leaves_the_rest_missing() -> None:
    marked = np.zeros((80, 100), np.bool_)
    marked[40:60] = True
    context = replace(fake_context(), inputs=Inputs.of_mask(Mask(marked)))
    missing = Repair().run(half_lost(drawing(80, 100)), RepairParams(), context).image.missing
    assert missing is not None and missing[60:].all() and not missing[:60].any()


def test_what_was_lost_has_no_tone_to_even_out() -> None:
    photo = half_lost(np.full((80, 100, 3), 120, np.uint8))
    result = Repair().run(photo, RepairParams(method="even"), fake_context())
    assert result.image.missing is not None and result.image.missing[40:].all()

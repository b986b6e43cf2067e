from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.pixels.views import VIEWS
from aedesk.jobs import Cancelled, Job
from aedesk.tools.base import MaskTool
from aedesk.tools.erase.erase import Erase, EraseParams
from aedesk.tools.erase.find_mark import look_for_mark
from aedesk.tools.erase.shared_mark import shared_mark
from tests.conftest import drawing
from tests.tools.erase import mark_fakes
from tests.tools.erase.mark_fakes import REMOVER, MarkEngine, mark_context, under_magenta


def grey_photo(height: int = 120, width: int = 160) -> np.ndarray:
    return drawing(height, width, 1)[..., 0].astype(np.float64) / 255


def ring(height: int = 120, width: int = 160, opacity: float = 0.5) -> np.ndarray:
    rows, columns = np.mgrid[0:height, 0:width]
    distance = np.hypot(rows - height / 2, columns - width / 2)
    return np.where(abs(distance - height * 0.3) < height * 0.05, opacity, 0.0)


def grey_again(pixels: np.ndarray) -> np.ndarray:
    return pixels.astype(np.float64) / 255


def test_what_shines_through_is_recovered() -> None:
    grey, opacity = grey_photo(), ring()
    photo = Image(under_magenta(grey, opacity))
    result = Erase().run(photo, EraseParams(margin=0), mark_context())
    assert result.mask is not None and (result.mask.marked == (opacity > 0)).mean() > 0.99
    assert abs(grey_again(result.image.pixels) - grey[..., None]).max() < 0.03
    assert result.found["marked %"] == pytest.approx(100 * (opacity > 0).mean(), abs=0.5)
    assert (result.image.pixels == photo.pixels)[~result.mask.marked].all()


def test_an_opaque_mark_is_filled_from_its_surroundings() -> None:
    grey, opacity = grey_photo(), ring(opacity=1.0)
    context = mark_context()
    photo = Image(under_magenta(grey, opacity))
    result = Erase().run(photo, EraseParams(), context)
    assert "inpaint" in context.engine.runs  # type: ignore[attr-defined]
    error = abs(grey_again(result.image.pixels) - grey[..., None])[opacity > 0]
    assert error.mean() < 0.1 and result.mask is not None
    assert (result.image.pixels == photo.pixels)[~result.mask.marked].all()


def test_everything_can_be_filled() -> None:
    context = mark_context()
    photo = Image(under_magenta(grey_photo(), ring()))
    Erase().run(photo, EraseParams(under="fill"), context)
    assert context.engine.runs.count("inpaint") > 0  # type: ignore[attr-defined]


def box_around_the_ring() -> Mask:
    marked = np.zeros((120, 160), np.bool_)
    marked[15:105, 35:125] = True
    return Mask(marked)


def test_what_is_marked_by_hand_is_filled_and_not_looked_at() -> None:
    photo = Image(under_magenta(grey_photo(), ring()))
    seen: list[float] = []
    context = mark_context(Job(seen.append), mask=box_around_the_ring())
    by_hand = Erase().run(photo, EraseParams(), context)
    runs = context.engine.runs  # type: ignore[attr-defined]
    assert "remove_mark" not in runs and "inpaint" in runs
    assert seen == sorted(seen) and seen[-1] == pytest.approx(1, abs=0.01)
    said = Erase().run(photo, EraseParams(under="fill"), mark_context(mask=box_around_the_ring()))
    assert np.array_equal(by_hand.image.pixels, said.image.pixels)


def test_recovering_can_be_asked_for_and_is_usual_under_marks_that_are_found() -> None:
    photo = Image(under_magenta(grey_photo(), ring()))
    for params, mask in ((EraseParams(under="recover"), box_around_the_ring()), (EraseParams(), None)):
        context = mark_context(mask=mask)
        result = Erase().run(photo, params, context)
        assert context.engine.runs == ["remove_mark"] * VIEWS  # type: ignore[attr-defined]
        assert abs(grey_again(result.image.pixels) - grey_photo()[..., None])[ring() > 0].max() < 0.05


def test_auto_is_settled_by_where_the_mask_comes_from_and_nothing_else_is() -> None:
    tool = Erase()
    assert tool.settled(EraseParams(margin=3), found=True) == EraseParams(margin=3, under="recover")
    assert tool.settled(EraseParams(), found=False) == EraseParams(under="fill")
    for under in ("recover", "fill"):
        for found in (False, True):
            assert tool.settled(EraseParams(under=under), found) == EraseParams(under=under)


def test_an_object_is_filled_and_what_lies_between_letters_stays() -> None:
    grey, opacity = grey_photo(), ring()
    photo = Image(under_magenta(grey, opacity))
    recover = EraseParams(under="recover")
    result = Erase().run(photo, recover, mark_context(mask=box_around_the_ring()))
    inside = np.hypot(*(np.mgrid[0:120, 0:160] - np.array([60, 80])[:, None, None])) < 20
    assert (result.image.pixels == photo.pixels)[inside].all()
    assert abs(grey_again(result.image.pixels) - grey[..., None])[opacity > 0].max() < 0.05

    corner = np.zeros(grey.shape, np.bool_)
    corner[2:14, 2:14] = True  # nothing of the mark is there
    result = Erase().run(photo, recover, mark_context(mask=Mask(corner)))
    changed = (result.image.pixels != photo.pixels).any(axis=2)
    assert changed[corner].mean() > 0.5 and not changed[~corner].any()


def test_a_large_photo_is_looked_at_small_and_cleared_at_full_size() -> None:
    height, width = 1500, 2000
    rows, columns = np.mgrid[0:height, 0:width]
    grey = 0.5 + 0.2 * np.sin(rows / 90) * np.cos(columns / 70)
    opacity = ring(height, width)
    for kind in (np.uint8, np.uint16):
        marked = under_magenta(grey, opacity).astype(kind) * (1 if kind is np.uint8 else 257)
        photo = Image(marked.astype(kind))
        result = Erase().run(photo, EraseParams(margin=3), mark_context())
        error = abs(result.image.pixels / photo.maximum - grey[..., None])
        before = abs(photo.pixels / photo.maximum - grey[..., None])
        assert result.image.pixels.dtype == kind
        assert error[opacity > 0].mean() < 0.1 * before[opacity > 0].mean()
        assert np.quantile(error, 0.995) < 0.1


def test_one_mark_on_many_photos_is_known_better() -> None:
    opacity = ring()
    greys = [np.roll(grey_photo(), 17 * k, axis=1) for k in range(6)]
    photos = [Image(under_magenta(grey, opacity)) for grey in greys]
    engine = MarkEngine()
    looks = [look_for_mark(engine, REMOVER, photo, Job()) for photo in photos]  # type: ignore[arg-type]
    # In one photo the network has seen nothing of it.
    looks[0] = replace(looks[0], probability=np.zeros_like(looks[0].probability), restored=looks[0].photo)
    mark = shared_mark(looks)
    result = Erase().run(photos[0], EraseParams(margin=0), mark_context(mark=mark))
    error = abs(grey_again(result.image.pixels) - greys[0][..., None])
    assert result.mask is not None and result.mask.marked[opacity > 0].mean() > 0.95
    assert error[opacity > 0].mean() < 0.04


def test_photos_of_different_sizes_share_no_mark() -> None:
    engine = MarkEngine()
    looks = [
        look_for_mark(engine, REMOVER, Image(drawing(*size)), Job())  # type: ignore[arg-type]
        for size in ((40, 50), (50, 40))
    ]
    with pytest.raises(ValueError, match="one size"):
        shared_mark(looks)
    with pytest.raises(ValueError, match="photos"):
        shared_mark([])


def test_a_photo_without_a_mark_is_given_back() -> None:
    photo = Image(np.repeat(drawing(50, 60, 1), 3, axis=2))
    result = Erase().run(photo, EraseParams(), mark_context())
    assert result.image is photo and result.found == {"marked %": 0.0}
    grey = Image(drawing(50, 60, 1))
    assert Erase().run(grey, EraseParams(), mark_context()).image is grey


def test_masks_that_cannot_be_used_and_marks_all_over() -> None:
    photo = Image(under_magenta(grey_photo(), np.full((120, 160), 0.4)))
    with pytest.raises(AEDeskError, match="Nearly the whole photo"):
        Erase().run(photo, EraseParams(), mark_context())
    for mask in (Mask.empty(120, 160), Mask.empty(120, 160).inverted(), Mask.empty(3, 3)):
        with pytest.raises(AEDeskError, match="mask"):
            Erase().run(photo, EraseParams(), mark_context(mask=mask))


def test_the_same_photo_is_looked_at_once_and_cancel_stops() -> None:
    tool, context = Erase(), mark_context()
    photo = Image(under_magenta(grey_photo(), ring()))
    assert isinstance(tool, MaskTool)
    likelihood = tool.find(photo, context)
    assert likelihood.shape == (120, 160) and likelihood.dtype == np.uint8
    tool.run(photo, EraseParams(), context)
    assert context.engine.runs.count("remove_mark") == VIEWS  # type: ignore[attr-defined]
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        Erase().run(photo, EraseParams(), mark_context(job))


def test_progress_goes_up_to_the_end() -> None:
    seen: list[float] = []
    photo = Image(under_magenta(grey_photo(), ring(opacity=1.0)))
    Erase().run(photo, EraseParams(), mark_context(Job(seen.append)))
    assert seen == sorted(seen) and seen[-1] == pytest.approx(1, abs=0.01)


def test_what_a_careful_network_calls_opaque_is_filled(monkeypatch: pytest.MonkeyPatch) -> None:
    photo = Image(under_magenta(grey_photo(), ring()))
    usual, careful = mark_context(), mark_context()
    Erase().run(photo, EraseParams(), usual)
    monkeypatch.setattr(mark_fakes, "REMOVER", replace(REMOVER, calibration={**REMOVER.calibration, "opaque": 0.4}))
    Erase().run(photo, EraseParams(), careful)
    assert "inpaint" not in usual.engine.runs and "inpaint" in careful.engine.runs  # type: ignore[attr-defined]

"""A photo made to fit into so many bytes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.export import MAIL, PRESETS, Export, exported
from aedesk.imaging.formats.fit_size import POOREST, fitted
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.jobs import Cancelled, Job
from aedesk.recipe.deliver import Wishes, deliver
from tests.conftest import drawing


def grainy(height: int = 300, width: int = 400) -> Image:
    noise = np.random.default_rng(1).integers(0, 90, (height, width, 3), np.uint8)
    return Image(drawing(height, width) // 2 + noise)


def test_without_a_limit_it_is_only_measured(tmp_path: Path) -> None:
    photo = grainy()
    found = fitted(photo, Export(quality=80), ".jpg")
    save(photo, tmp_path / "a.jpg", quality=80)
    assert found.image is photo and found.quality == 80 and found.bytes == (tmp_path / "a.jpg").stat().st_size


@pytest.mark.parametrize("suffix", [".jpg", ".webp"])
def test_the_best_quality_that_fits(suffix: str, tmp_path: Path) -> None:
    photo = grainy()
    whole, poor = (fitted(photo, Export(quality=quality), suffix).bytes for quality in (95, POOREST))
    wish = Export(most_bytes=(whole + poor) // 2)
    found = fitted(photo, wish, suffix)
    assert found.image is photo and POOREST <= found.quality < 95 and found.bytes <= wish.most_bytes
    assert fitted(photo, Export(quality=found.quality + 1), suffix).bytes > wish.most_bytes
    deliver(photo, [], tmp_path / f"a{suffix}", Wishes(story=False, export=wish))
    assert (tmp_path / f"a{suffix}").stat().st_size == found.bytes


@pytest.mark.parametrize("suffix", [".jpg", ".webp", ".png", ".tif"])
def test_rather_than_poor_it_becomes_smaller(suffix: str, tmp_path: Path) -> None:
    found = fitted(grainy(), Export(most_bytes=6000), suffix)
    assert found.bytes <= 6000 and found.quality >= POOREST
    assert found.image.width < 400 and found.image.width / found.image.height == pytest.approx(4 / 3, abs=0.05)
    save(found.image, tmp_path / f"a{suffix}", quality=found.quality)
    assert load(tmp_path / f"a{suffix}").width == found.image.width


def test_what_cannot_be_that_small_is_a_sentence() -> None:
    with pytest.raises(AEDeskError, match="does not fit into a file of 40 bytes"):
        fitted(grainy(60, 80), Export(most_bytes=40), ".png")


def test_it_can_be_stopped() -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        fitted(grainy(60, 80), Export(most_bytes=1000), ".jpg", job.check)


def test_for_mail_it_fits_and_tells_no_place() -> None:
    suffix, wish = PRESETS[MAIL]
    photo = exported(grainy(1300, 2000), wish)
    found = fitted(photo, wish, suffix)
    assert photo.width == 1600 and found.bytes <= wish.most_bytes and wish.metadata == "no-place"

"""Choosing the odds of what finds thin damage by what it marks where there is none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from tests.tools.fakes import FINDER, FakeEngine

pytestmark = pytest.mark.training


def test_the_lowest_odds_that_mark_no_more_than_is_allowed() -> None:
    from aedesk.training.measure.calibrate_finder import Counts

    counts = Counts(16.0)
    counts.add(np.repeat(np.arange(256), 4).astype(np.uint8).reshape(32, 32))
    assert counts.wrong()[[0, 127, 254, 255]].tolist() == pytest.approx([100 * 255 / 256, 50, 100 / 256, 0])
    assert counts.odds_at(127) < 16 < counts.odds_at(128)
    assert counts.least_odds(50) == counts.odds_at(127)
    assert counts.least_odds(0.0) == counts.odds_at(254)  # what is surest of all is marked at any odds
    assert counts.least_odds(100) == counts.odds_at(1)


def test_a_print_is_of_one_tone_and_of_the_size_of_the_photo() -> None:
    from aedesk.imaging.image import Image
    from aedesk.tools.tone import one_tone
    from aedesk.training.measure.calibrate_finder import as_print

    photo = np.random.default_rng(2).integers(0, 256, (8, 10, 3), dtype=np.uint8)
    photo = np.asarray(Pillow.fromarray(photo).resize((100, 80)))
    assert not one_tone(Image(photo))
    for seed in range(6):
        old = as_print(photo, np.random.default_rng(seed))
        assert old.shape == photo.shape and old.dtype == np.uint8 and one_tone(Image(old))


def test_the_odds_go_into_the_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from aedesk.training.measure import calibrate_finder as module

    class Doubtful(FakeEngine):
        """Everything is likely, with odds of 0.25; two pixels in a hundred with odds of 4."""

        def run(self, card, inputs, job):  # type: ignore[no-untyped-def]
            likely = np.full_like(inputs["image"][:, :1], 0.2)
            likely[..., ::10, ::5] = 0.8
            return [likely]

    class Store:
        def __init__(self, folders: list[Path]) -> None:
            assert folders == [tmp_path]

        def get(self, id: str) -> object:
            return FINDER

    written: list[list[str]] = []
    monkeypatch.setattr(module, "Engine", Doubtful)
    monkeypatch.setattr(module, "ModelStore", Store)
    monkeypatch.setattr(module, "set_section", lambda path, name, lines: written.append([name, *lines]))
    monkeypatch.setattr(module, "MOST_COLOUR", 3.0)
    monkeypatch.setattr(module, "MOST_PRINT", 3.0)
    monkeypatch.setattr(module, "MOST_TOGETHER", 3.0)
    photo = np.random.default_rng(2).integers(0, 256, (12, 16, 3), dtype=np.uint8)
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(40):  # some of them are held out, by their contents
        picture = np.roll(photo, number, 2)
        picture[0, 0, 0] = number
        Pillow.fromarray(picture).resize((160, 120)).save(folder / f"{number}.png")
    odds = module.calibrate_finder(folder, tmp_path, limit=3, write_card=True)
    assert 0.25 <= odds["even_odds"] < 0.3 and 0.25 <= odds["even_odds_one_tone"] < 0.3
    assert odds["even_odds_standing_out"] <= odds["even_odds_one_tone"]
    assert written[0][0] == "calibration" and f"even_odds = {odds['even_odds']}" in written[0]

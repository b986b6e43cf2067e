"""How damaged, faded, blurred and noisy photos are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.imaging.image import Image
from aedesk.imaging.pixels.gaussian import blur as blurred
from aedesk.jobs import Cancelled, Job
from aedesk.library import measures
from aedesk.library.index import Index
from aedesk.library.measures import OF, measure
from aedesk.library.photo import MEASURES, Photo
from aedesk.recipe.propose import range_lost
from aedesk.tools.base import Context
from aedesk.tools.levels import estimate_levels
from tests.conftest import drawing


def made(kind: str) -> np.ndarray:
    """A drawing, (200, 240, 3) uint8, with one fault."""
    photo = drawing(200, 240).astype(np.float32) / 255
    if kind == "damage":
        photo[40:43, 10:230] = 1.0
        photo[10:190, 120:122] = 1.0
    elif kind == "fading":
        photo = np.float32(0.45) + np.float32(0.2) * photo
    elif kind == "blur":
        photo = blurred(photo, 3.0)
    elif kind == "noise":
        photo = photo + np.random.default_rng(0).normal(0, 0.1, photo.shape).astype(np.float32)
    return np.round(255 * np.clip(photo, 0, 1)).astype(np.uint8)


@pytest.mark.parametrize("name", MEASURES)
def test_the_one_with_the_fault_comes_first(name: str, context: Context, tmp_path: Path) -> None:
    index = Index(tmp_path / "index.sqlite")
    index.add_folder(tmp_path)
    for kind in ("none", name):
        Pillow.fromarray(made(kind)).save(tmp_path / f"{kind}.png")
    index.put(tmp_path, [Photo(0, tmp_path / f"{kind}.png", 1, 1) for kind in ("none", name)])
    found, problems = measure(index, index.photos(), name, context)
    assert [photo.path.stem for photo in found] == [name, "none"] and problems == []
    assert found[0].measures[name] > 1.5 * found[1].measures[name]
    assert {photo.path.stem: photo.measures for photo in index.photos()} == {
        photo.path.stem: photo.measures for photo in found
    }
    index.close()


def test_what_is_known_is_not_measured_again(context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = Index(tmp_path / "index.sqlite")
    index.add_folder(tmp_path)
    for name in "ab":
        Pillow.fromarray(made("none")).save(tmp_path / f"{name}.png")
    index.put(tmp_path, [Photo(0, tmp_path / f"{name}.png", 1, 1) for name in "abc"])
    asked: list[int] = []
    monkeypatch.setitem(OF, "fading", lambda image, context: asked.append(1) or 0.5)
    found, problems = measure(index, index.photos(), "fading", context)
    assert [photo.path.name for photo in found] == ["a.png", "b.png"] and len(asked) == 2
    assert "c.png" in str(problems[0])
    measure(index, index.photos(), "fading", context)
    assert len(asked) == 2
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        measure(index, index.photos(), "fading", replace(context, job=job))
    index.close()


def test_they_are_what_restore_measures(context: Context) -> None:
    image = Image(made("noise"))
    level, _ = estimate_levels(context.engine, context.models.get("noise_level"), image, Job())
    assert OF["noise"](image, context) == level > 0.02
    assert OF["fading"](image, context) == range_lost(image)


def test_where_there_is_no_edge_there_is_no_blur(context: Context) -> None:
    assert OF["blur"](Image(np.full((50, 50, 1), 99, np.uint8)), context) == 0


def test_damage_of_a_large_scan_is_looked_for_as_a_whole(context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measures, "SEEN", 120)
    image = Image(np.repeat(np.repeat(made("damage"), 2, 0), 2, 1))
    missing = np.zeros((image.height, image.width), bool)
    missing[:40] = True
    whole = OF["damage"](replace(image, missing=missing), context)
    assert 0.1 <= whole < 0.2 and whole > OF["damage"](image, context)

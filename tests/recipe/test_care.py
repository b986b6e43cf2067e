"""How much Restore repairs by itself."""

from __future__ import annotations

import importlib
from dataclasses import replace

import numpy as np
import pytest

from aedesk.imaging.image import Image
from aedesk.recipe.care import CARE, CHOICE, NORMAL, care_of
from aedesk.recipe.propose import propose
from aedesk.recipe.restore import restore
from aedesk.tools import registry
from aedesk.tools.base import check
from tests.tools.fakes import fake_context


def test_every_choice_has_its_settings_and_more_care_fills_less() -> None:
    assert list(CARE) == list(CHOICE.options) and NORMAL in CARE
    for params in CARE.values():
        check(params)
    careful, normal, thorough = (CARE[name] for name in ("careful", "normal", "thorough"))
    for name in ("sensitivity", "specks", "widest"):
        assert getattr(careful, name) < getattr(normal, name) < getattr(thorough, name)


def test_moved_sliders_are_none_of_them() -> None:
    assert all(care_of(params) == name for name, params in CARE.items())
    assert care_of(replace(CARE[NORMAL], margin=7)) is None and care_of(None) is None


@pytest.mark.parametrize("care", CARE)
def test_restore_proposes_what_was_chosen(care: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module = importlib.import_module("aedesk.recipe.propose")  # the package has a function of this name
    monkeypatch.setattr(module, "estimate_levels", lambda *args: (0.0, 0.0))
    monkeypatch.setattr("tests.tools.fakes.FakeStore.get", lambda self, id: _card(id))
    pixels = np.full((60, 80, 3), 100, np.uint8)
    pixels[20:22, 10:70] = 255
    recipe = propose(Image(pixels), fake_context(), care=care)
    step = next(step for step in recipe.steps if step.tool == registry.REPAIR.id)
    assert step.params == CARE[care] and step.enabled


def test_plain_stains_are_evened_out_after_the_damage_is_filled(monkeypatch: pytest.MonkeyPatch) -> None:
    module = importlib.import_module("aedesk.recipe.propose")
    monkeypatch.setattr(module, "estimate_levels", lambda *args: (0.0, 0.0))
    monkeypatch.setattr("tests.tools.fakes.FakeStore.get", lambda self, id: _card(id))
    tone = 150 + 4 * np.random.default_rng(1).normal(size=(300, 400, 1))
    y, x = np.mgrid[:300, :400]
    blot = (np.hypot(y - 120, x - 150) < 25)[..., None]
    stained = np.round(tone * np.where(blot, [1.1, 1.0, 0.7], [1.05, 1.0, 0.9])).astype(np.uint8)
    methods = [step.params.method for step in propose(Image(stained), fake_context()).steps if step.tool == "repair"]
    assert methods == ["fill", "even"]
    clean = np.round(tone * [1.05, 1.0, 0.9]).astype(np.uint8)
    methods = [step.params.method for step in propose(Image(clean), fake_context()).steps if step.tool == "repair"]
    assert methods == ["fill"]


def _card(id: str) -> object:
    from tests.tools.fakes import FINDER, INPAINTER, WIDE_FINDER

    return {card.id: card for card in (FINDER, WIDE_FINDER, INPAINTER)}.get(id)


@pytest.mark.parametrize("care", CARE)
@pytest.mark.parametrize("share", [0.02, 0.5])
def test_restore_fills_what_the_file_has_lost(care: str, share: float, monkeypatch: pytest.MonkeyPatch) -> None:
    module = importlib.import_module("aedesk.recipe.propose")
    monkeypatch.setattr(module, "estimate_levels", lambda *args: (0.0, 0.0))
    monkeypatch.setattr("tests.tools.fakes.FakeStore.get", lambda self, id: _card(id))
    pixels = np.full((60, 80, 3), 100, np.uint8)
    missing = np.zeros((60, 80), np.bool_)
    missing[round(60 * (1 - share)) :] = True
    pixels[missing] = 0
    photo = Image(pixels, missing=missing)
    restored, recipe, _ = restore(None, photo, fake_context(), care=care)
    assert next(step for step in recipe.steps if step.tool == registry.REPAIR.id).enabled
    assert restored.missing is None and restored.pixels.min() > 0

"""Photos in other colour spaces look right and are saved as they were, by the numbers of the standards."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PySide6.QtGui import QColorSpace
from pytestqt.qtbot import QtBot

from aedesk.gui.document.to_qimage import to_qimage
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from tests.gui.conftest import answer_save_dialog, apply

# Linear light to XYZ at D65: SMPTE EG 432-1 (P3 with D65), Adobe RGB (1998), IEC 61966-2-1 (sRGB).
P3 = np.array([[0.48657, 0.26567, 0.19822], [0.22897, 0.69174, 0.07929], [0.0, 0.04511, 1.04394]])
ADOBE = np.array([[0.57667, 0.18556, 0.18823], [0.29734, 0.62736, 0.07529], [0.02703, 0.07069, 0.99134]])
SRGB = np.array([[0.41239, 0.35758, 0.18048], [0.21264, 0.71517, 0.07219], [0.01933, 0.11919, 0.95053]])
COLOURS = np.array(
    [[200, 120, 90], [90, 140, 110], [128, 128, 128], [30, 60, 100], [240, 235, 220], [5, 5, 5]], np.uint8
)


def srgb_light(values: np.ndarray) -> np.ndarray:
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def srgb_code(light: np.ndarray) -> np.ndarray:
    light = np.clip(light, 0, 1)
    return 255 * np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)


def expected(space: str) -> np.ndarray:
    """What an sRGB screen must be sent for COLOURS in the space."""
    values = COLOURS / 255
    light = srgb_light(values) if space == "P3" else values ** (563 / 256)
    to_xyz = P3 if space == "P3" else ADOBE
    return srgb_code(light @ (np.linalg.inv(SRGB) @ to_xyz).T)


def profile(space: str) -> bytes:
    named = {"P3": QColorSpace.NamedColorSpace.DisplayP3, "Adobe": QColorSpace.NamedColorSpace.AdobeRgb}[space]
    return bytes(QColorSpace(named).iccProfile().data())


@pytest.fixture(params=["P3", "Adobe"])
def space(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def photo(space: str, tmp_path: Path) -> Path:
    """A row of patches, 20 pixels each."""
    path = tmp_path / f"{space}.png"
    pixels = np.repeat(np.repeat(COLOURS[None], 20, axis=1), 20, axis=0)
    Pillow.fromarray(pixels).save(path, icc_profile=profile(space))
    return path


def test_it_looks_right(space: str, photo: Path) -> None:
    shown = to_qimage(load(photo))
    seen = [[c.red(), c.green(), c.blue()] for c in (shown.pixelColor(20 * n + 10, 10) for n in range(len(COLOURS)))]
    assert np.abs(np.array(seen) - expected(space)).max() <= 2
    assert np.abs(np.array(seen) - COLOURS).max() >= 8  # it is not simply sent as it is


def test_it_is_seen_on_the_desk_and_saved_with_its_profile(
    space: str, opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.canvas.set_scale(1.0)
    seen = opened.canvas.viewport().grab().toImage()
    centre = opened.canvas.mapFromScene(10, 10)
    colour = seen.pixelColor(centre)
    assert np.abs(np.array([colour.red(), colour.green(), colour.blue()]) - expected(space)[0]).max() <= 2
    apply(opened, qtbot)
    answer_save_dialog(monkeypatch, tmp_path / "saved.tif")
    opened.saving.save_as()
    qtbot.waitUntil(lambda: not opened.document.modified and not opened.worker.busy)
    saved = load(tmp_path / "saved.tif")
    assert saved.metadata.icc == profile(space)
    assert np.array_equal(saved.pixels[10, 10::20], 255 - COLOURS)

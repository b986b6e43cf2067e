"""A desk with a tool whose previews are known to the pixel."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.errors import AEDeskError
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.pool import pooled
from aedesk.tools import registry
from aedesk.tools.base import Box, Context, Effect, Number, Result, parameter
from tests.conftest import drawing
from tests.gui.conftest import NoModels, give_up, pixels


@dataclass(frozen=True)
class DarkenParams:
    share: float = parameter(0.0, Number("Share", "How much.", 0, 100))


class Darken:
    """Takes a number from all pixels. Its previews are quick; while `held`, the whole photo waits; `fails` has it
    fail."""

    id: ClassVar[str] = "denoise"
    title: ClassVar[str] = "Darken"
    action: ClassVar[str] = "Darken"
    help: ClassVar[str] = "Darkens."
    params_type: ClassVar[type] = DarkenParams
    models: ClassVar[tuple[str, ...]] = ()
    effect: ClassVar[Effect] = Effect.ENHANCES
    preview_side: ClassVar[int] = 0

    def __init__(self) -> None:
        self.held = threading.Event()
        self.waits = threading.Event()
        self.fails = False

    def preview(self, image: Image, box: Box, step: int, params: DarkenParams, context: Context) -> np.ndarray:
        return pooled(darker(image.pixels[box[0] : box[2], box[1] : box[3]], params.share), step)

    def run(self, image: Image, params: DarkenParams, context: Context) -> Result:
        while self.held.is_set():
            self.waits.set()
            context.job.progress(0.4)
        if self.fails:
            raise AEDeskError("It cannot be done.")
        if not params.share:
            return Result(image)
        return Result(replace(image, pixels=darker(image.pixels, params.share)))


def darker(pixels: np.ndarray, share: float) -> np.ndarray:
    return np.maximum(pixels.astype(np.int64) - int(share), 0).astype(pixels.dtype)


BEFORE, AFTER = drawing(60, 90), darker(drawing(60, 90), 40)


class Other(Darken):
    """Another tool, to go to."""

    id: ClassVar[str] = "fading"


@pytest.fixture
def darken() -> Darken:
    return Darken()


@pytest.fixture
def desk(qtbot: QtBot, darken: Darken, photo: Path) -> Iterator[MainWindow]:
    """The desk with a photo, and the tool whose previews are seen."""
    window = MainWindow((darken, Other(), registry.TURN), NoModels())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.open([photo])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    window.tool_bar.choose("denoise")
    yield window
    darken.held.clear()
    window.stop_workers()
    give_up(window)


def move(window: MainWindow, share: float = 40) -> None:
    window.panels["denoise"].fields["share"].set_value(share)


def preview(window: MainWindow, qtbot: QtBot) -> None:
    """Move the slider and wait until the whole photo is seen as it would be."""
    move(window)
    qtbot.waitUntil(lambda: window.live.preview is not None)
    assert np.array_equal(pixels(window), BEFORE)


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.worker.busy and not window.pending.is_there)


@pytest.fixture(params=["worked out", "not yet worked out"])
def previewed(request: pytest.FixtureRequest, desk: MainWindow, qtbot: QtBot) -> MainWindow:
    """A preview is seen, of the whole photo or of a part of it."""
    if request.param == "worked out":
        preview(desk, qtbot)
    else:
        move(desk)  # and nothing else: the way out is faster than the preview
    assert desk.pending.is_there and not desk.document.modified
    return desk


def assert_one_step(window: MainWindow) -> None:
    """The preview is a step now, which can be undone."""
    assert np.array_equal(pixels(window), AFTER) and not window.pending.is_there and not window.canvas.previews
    assert [done.step.params for done in window.document.steps if done.step] == [DarkenParams(40.0)]
    window.actions_by_id["undo"].trigger()
    assert np.array_equal(pixels(window), BEFORE) and window.document.steps == ()

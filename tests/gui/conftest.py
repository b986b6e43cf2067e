"""A desk without networks: its tool inverts the photo, so that a result is known to the pixel."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from aedesk.errors import AEDeskError
from aedesk.gui.background.models import Models
from aedesk.gui.config.preferences import preferences, remember
from aedesk.gui.config.store import close_settings
from aedesk.gui.look.style import use_theme
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.jobs import Job
from aedesk.tools.base import AUTO, Context, Effect, Number, Result, parameter
from tests.conftest import drawing
from tests.gui.watching import no_widget_touched_elsewhere, nothing_left_behind

PATIENCE = 30_000  # milliseconds; a test that fails takes as long, one that passes does not


@dataclass(frozen=True)
class InvertParams:
    strength: float | str = parameter(AUTO, Number("Strength", "How much.", 0, 100, auto=True))
    fine: float = parameter(0.0, Number("Fine", "How fine.", 0, 1, step=0.05))


class Invert:
    """Strength 0 does nothing, 99 fails, 98 works until it is cancelled; anything else inverts."""

    id: ClassVar[str] = "denoise"
    title: ClassVar[str] = "Invert"
    action: ClassVar[str] = "Invert photo"
    help: ClassVar[str] = "Turns light into dark."
    params_type: ClassVar[type] = InvertParams
    models: ClassVar[tuple[str, ...]] = ()
    effect: ClassVar[Effect] = Effect.ENHANCES

    def __init__(self) -> None:
        self.working = threading.Event()

    def run(self, image: Image, params: InvertParams, context: Context) -> Result:
        self.working.set()
        if params.strength == 0:
            return Result(image, {"strength": 0.0})
        if params.strength == 99:
            raise AEDeskError("The photo did not want to.")
        while params.strength == 98:
            context.job.progress(0.4)
            time.sleep(0.002)
        context.job.progress(0.5)
        return Result(replace(image, pixels=image.maximum - image.pixels), {"strength": 37.0})


@dataclass(frozen=True)
class MendParams:
    sensitivity: float = parameter(50.0, Number("Sensitivity", "How faint.", 0, 100))


class Mend:
    """Finds what is lighter than the sensitivity says, and paints it black. Sensitivity 9 fails; it
    waits while `wait` is set."""

    id: ClassVar[str] = "repair"
    title: ClassVar[str] = "Mend"
    action: ClassVar[str] = "Mend photo"
    find_action: ClassVar[str] = "Find holes"
    help: ClassVar[str] = "Paints what is light black."
    params_type: ClassVar[type] = MendParams
    models: ClassVar[tuple[str, ...]] = ()
    effect: ClassVar[Effect] = Effect.ENHANCES

    def __init__(self) -> None:
        self.searches = 0
        self.wait = False
        self.given: list[Mask | None] = []

    def _wait(self, job: Job) -> None:
        while self.wait:
            job.progress(0.4)
            time.sleep(0.002)

    def find(self, image: Image, context: Context, params: MendParams | None = None) -> np.ndarray:
        self._wait(context.job)
        self.searches += 1
        return image.pixels[..., 0].copy()

    def mask(self, likelihood: np.ndarray, params: MendParams) -> Mask:
        return Mask(likelihood > 255 * (1 - params.sensitivity / 100))

    def run(self, image: Image, params: MendParams, context: Context) -> Result:
        self.given.append(context.inputs.mask)
        self._wait(context.job)
        if params.sensitivity == 9:
            raise AEDeskError("The mask did not want to.")
        mask = context.inputs.mask or self.mask(self.find(image, context), params)
        if mask.is_empty:
            return Result(image, {}, mask)
        pixels = image.pixels.copy()
        pixels[mask.marked] = 0
        return Result(replace(image, pixels=pixels), {"damage %": round(100 * mask.share, 2)}, mask)


class NoModels(Models):
    """No engine, no networks."""

    has_codec = False

    def context(self, job: Job) -> Context:
        nothing: Any = None
        return Context(nothing, nothing, job)

    def prepare(self, models: list[str]) -> str:
        return "CPU: abacus, 1 thread"


@pytest.fixture(autouse=True)
def own_settings(watched: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The settings and the unsaved work of whoever runs the tests are neither read nor changed."""
    monkeypatch.setattr("aedesk.paths.unsaved_work", lambda: tmp_path / "unsaved")
    monkeypatch.setattr("aedesk.paths.put_away_pictures", lambda: tmp_path / "history")
    monkeypatch.setattr("aedesk.paths.presets", lambda: tmp_path / "presets")
    monkeypatch.setattr("aedesk.paths.settings_file", lambda: tmp_path / "settings" / "settings.json")
    close_settings()
    yield
    close_settings()
    use_theme("system")  # a window has used its own


@pytest.fixture
def invert() -> Invert:
    return Invert()


@pytest.fixture
def mend() -> Mend:
    return Mend()


@pytest.fixture
def window(qtbot: QtBot, invert: Invert, mend: Mend) -> Iterator[MainWindow]:
    window = MainWindow((invert, mend), NoModels())
    qtbot.addWidget(window)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(1280, 800)  # whatever screen the tests run on
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.stop_workers()
    give_up(window)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "tante 1931.png"
    save(Image(drawing(60, 90)), path)
    return path


@pytest.fixture
def opened(window: MainWindow, photo: Path, qtbot: QtBot) -> MainWindow:
    """The desk with the photo on it."""
    window.open([photo])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    return window


@pytest.fixture(scope="session")
def shipped_models() -> Iterator[Models]:
    """The shipped networks on the processor."""
    models = Models("cpu", threads=1)
    yield models
    Models.close(models)


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """A folder with a photo that has a scratch and a speck, `tante.png`."""
    pixels = np.minimum(drawing(60, 90), 215)
    pixels[10:50, 40:42] = 255
    pixels[20:26, 60:66] = 255
    folder = tmp_path / "album"
    folder.mkdir()
    save(Image(pixels), folder / "tante.png")
    return folder


@pytest.fixture
def shipped_desk(
    shipped_models: Models, album: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """The desk as it is shipped, with the photo of the album."""
    remember(replace(preferences(), device="cpu", threads=1))
    monkeypatch.setattr(shipped_models, "close", lambda: None)  # the next desk has them, too
    window = MainWindow(models=shipped_models)
    qtbot.addWidget(window)
    window.show()
    window.open([album / "tante.png"])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    yield window
    window.stop_workers()
    give_up(window)


class Messages:
    """Answers message boxes instead of a person, and remembers what they said."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.informative: list[str] = []
        self.buttons: list[str] = []
        self.answer: QMessageBox.StandardButton | str | None = None

    def exec(self, box: QMessageBox) -> int:
        self.texts.append(box.text())
        self.informative.append(box.informativeText())
        self.buttons += [button.text() for button in box.buttons()]
        if not isinstance(self.answer, str):
            return int(self.answer or QMessageBox.StandardButton.Cancel)
        for button in box.buttons():
            if button.text() == self.answer:
                button.click()
                return 0
        return int(QMessageBox.StandardButton.Cancel)  # another question, such as that of closing


@pytest.fixture(autouse=True)
def watched(qapp: QApplication) -> Iterator[None]:
    """First of all, so that it ends last."""
    with no_widget_touched_elsewhere(), nothing_left_behind():
        yield


@pytest.fixture(autouse=True, scope="module")
def garbage_of_this_thread() -> Iterator[None]:
    """As on the desk (aedesk/gui/background/garbage.py): no worker may destroy the windows of tests that are over."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def young_garbage() -> Iterator[None]:
    """A window of each test would fill the memory until its file is done."""
    yield
    gc.collect(1)


@pytest.fixture
def letters(qapp: QApplication) -> None:
    """For tests of how much room words take: where there is no font at all, each letter is a wide box."""
    metrics = QFontMetrics(qapp.font())
    if metrics.horizontalAdvance("i") == metrics.horizontalAdvance("W"):
        pytest.skip("there is no font")


@pytest.fixture(autouse=True)
def messages(monkeypatch: pytest.MonkeyPatch) -> Messages:
    answering = Messages()
    monkeypatch.setattr(QMessageBox, "exec", lambda box: answering.exec(box))
    return answering


def pixels(window: MainWindow) -> np.ndarray:
    """What is on the desk."""
    assert window.document.current is not None
    return window.document.current.image.pixels


def drop_on(window: MainWindow, paths: list[Path]) -> None:
    """As a file manager does."""
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, copy, button, no = QPoint(5, 5), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    entered = QDragEnterEvent(place, copy, content, button, no.NoModifier)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(place), copy, content, button, no.NoModifier))


def at_rest(window: MainWindow) -> bool:
    """Whether nothing is worked on and nothing is read."""
    return not window.worker.busy and not window.opening.reader.busy


def give_up(window: MainWindow) -> None:
    """Nothing is left that closing would ask about."""
    for edit in window.document.edits:
        edit.saved(Path("nowhere.png"))


def apply(window: MainWindow, qtbot: QtBot, strength: float | str = "auto") -> None:
    """Set the strength, press Apply, wait."""
    panel = window.panels["denoise"]
    panel.fields["strength"].set_value(strength)
    panel.apply_button.click()
    qtbot.waitUntil(lambda: not window.worker.busy)


def answer_save_dialog(monkeypatch: pytest.MonkeyPatch, name: Path | str) -> None:
    """The person types `name` into every "Save as"; "" is a change of mind."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **options: (str(name), ""))


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """The usual one, with more patience: on a busy computer a worker may have to wait for its turn."""
    whole = qtbot.waitUntil
    monkeypatch.setattr(qtbot, "waitUntil", lambda callback, *, timeout=PATIENCE: whole(callback, timeout=timeout))
    return qtbot

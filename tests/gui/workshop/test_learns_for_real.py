"""The workshop with the process that really learns: small networks, some seconds each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from pytestqt.qtbot import QtBot

from aedesk import paths
from aedesk.gui.window.main_window import MainWindow
from aedesk.gui.workshop.workshop_window import WorkshopWindow
from aedesk.models.contract import DENOISE
from aedesk.models.store import ModelStore
from aedesk.workshop.process import can_train
from aedesk.workshop.project import CHECKPOINT, Project, new_project
from aedesk.workshop.recipe import CONVOLUTIONAL, FOLDER, MAE, SHAPES, Recipe

pytestmark = [pytest.mark.training, pytest.mark.skipif(not can_train(), reason="PyTorch is not installed")]

LONG = 120_000  # milliseconds that a busy computer may need
SMALL = Recipe(kind=CONVOLUTIONAL, data=SHAPES, side=16, code=64, nodes=(4, 4), loss=MAE, minutes=0.1)
Open = Callable[[Recipe], tuple[WorkshopWindow, Project]]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "workshop", lambda: tmp_path / "workshop")
    monkeypatch.setattr(paths, "user_weights", lambda: tmp_path / "weights")
    return tmp_path


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot, home: Path) -> Iterator[Open]:
    made: list[WorkshopWindow] = []

    def opened(recipe: Recipe) -> tuple[WorkshopWindow, Project]:
        folder = home / "workshop" / "one"
        project = new_project(folder, recipe) if not folder.exists() else Project(folder, recipe)
        one = WorkshopWindow(window.desk)
        qtbot.addWidget(one)
        one.show_for()
        made.append(one)
        return one, project

    yield opened
    for one in made:
        one.shut()


def learn(window: WorkshopWindow, qtbot: QtBot) -> None:
    assert window.start_button.isEnabled()
    window.start_button.click()
    qtbot.waitUntil(lambda: not window.learning.busy, timeout=LONG)


def test_i_let_one_learn_look_into_it_and_use_it_in_denoise(shown: Open, qtbot: QtBot) -> None:
    window, project = shown(SMALL)
    learn(window, qtbot)
    assert project.is_exported and project.curve()
    assert "never learnt from" in window.page.state.text() and window.page.curve.accessibleDescription()
    known = window.known
    settled = lambda: not known.worker.busy and not known._stale  # noqa: E731
    qtbot.waitUntil(lambda: settled() and not known.sliders.picture.pixmap().isNull(), timeout=LONG)
    before = known.sliders.picture.pixmap().toImage()
    known.sliders.drop_button.click()
    qtbot.waitUntil(lambda: settled() and known.sliders.picture.pixmap().toImage() != before, timeout=LONG)
    assert window.use_button.isEnabled() and not window.use_menu.library.isEnabled()
    with qtbot.waitSignal(window.models_changed, timeout=LONG):
        window.use_menu.tools[0].trigger()
    assert [card.title for card in ModelStore().for_task(DENOISE)] == ["one"]


def test_one_that_is_killed_goes_on_at_the_next_start(shown: Open, qtbot: QtBot) -> None:
    window, project = shown(replace(SMALL, minutes=60))
    window.start_button.click()
    qtbot.waitUntil(lambda: "Step" in window.page.state.text(), timeout=LONG)
    window.pause_button.click()  # it keeps what it has learnt
    qtbot.waitUntil(lambda: (project.folder / CHECKPOINT).exists() and bool(project.curve()), timeout=LONG)
    fitting = window.learning._fitting
    assert fitting is not None
    fitting.kill()
    qtbot.waitUntil(lambda: not window.learning.busy, timeout=LONG)
    assert "What was learnt is kept" in window.page.state.text()
    learnt = project.curve()[-1]
    again, _ = shown(replace(SMALL, minutes=60))
    assert again.start_button.text().replace("&", "") == "Go on" and again.page.curve.accessibleDescription()
    again.form.numbers["minutes"].setValue(learnt.seconds / 60 + 0.1)
    learn(again, qtbot)
    assert project.is_exported and project.curve()[-1].step > learnt.step


@pytest.mark.parametrize(("count", "said"), [(3, "are 3 photos"), (12, "one colour")])
def test_photos_that_teach_nothing_are_a_sentence(shown: Open, qtbot: QtBot, home: Path, count: int, said: str) -> None:
    for number in range(count):
        Pillow.fromarray(np.full((40, 40, 3), 90, np.uint8)).save(home / f"{number}.png")
    window, project = shown(replace(SMALL, data=FOLDER, folder=str(home)))
    learn(window, qtbot)
    assert said in window.page.state.text()
    assert window.start_button.isEnabled() and not project.has_begun

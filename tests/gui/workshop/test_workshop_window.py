"""The workshop on the desk, with a process that only says that it learns."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.gui.window.main_window import MainWindow
from aedesk.gui.workshop import learning_page, workshop_window
from aedesk.gui.workshop.missing import Missing
from aedesk.gui.workshop.network_drawing import layers
from aedesk.gui.workshop.workshop_window import WorkshopWindow
from aedesk.models import library_code
from aedesk.workshop.known import Known
from aedesk.workshop.presets import PRESETS
from aedesk.workshop.process import Fitting
from aedesk.workshop.project import CHECKPOINT, DECODER, HELD_OUT, KNOWN, Point, Project, new_project, projects
from aedesk.workshop.recipe import DENOISING, FOLDER, SHAPES, SPARSE, VARIATIONAL, Recipe
from aedesk.workshop.samples import samples_of
from tests.gui.workshop.conftest import RECIPE, click

# Writes a checkpoint as the real one does, and then does as it is told.
LEARNS = """
import json, pathlib, sys
folder = pathlib.Path(sys.argv[1])
say = lambda **entry: print(json.dumps(entry), flush=True)
(folder / "checkpoint.pt").write_bytes(b"weights")
(folder / "curve.json").write_text("[[30, 5, 0.1, 0.01]]")
say(event="started")
say(event="step", step=5, loss=0.1, held_out=0.01, seconds=30, left=90)
for line in sys.stdin:
    if line.strip() == "pause":
        say(event="paused", step=5)
    if line.strip() == "go on":
        say(event="step", step=6, loss=0.1, held_out=0.001, seconds=60, left=60)
    if line.strip() == "stop":
        break
say(event="stopped", step=6)
"""
DIES = 'import sys; print(\'{"event": "started"}\', flush=True); sys.exit(9)'


def starter(program: str) -> Callable[[Project], Fitting]:
    return lambda project: Fitting(project, [sys.executable, "-c", program, str(project.folder)])


Make = Callable[..., WorkshopWindow]


@pytest.fixture
def make(window: MainWindow, qtbot: QtBot) -> Iterator[Make]:
    made: list[WorkshopWindow] = []

    def opened(program: str = LEARNS, can_train: Callable[[], bool] = lambda: True) -> WorkshopWindow:
        shown = WorkshopWindow(window.desk, starter(program), Missing(can_train=can_train))
        qtbot.addWidget(shown)
        shown.show_for()
        made.append(shown)
        return shown

    yield opened
    for one in made:
        one.shut()


def new(window: WorkshopWindow, title: str) -> Project:
    menu = window.projects.new_button.menu()
    next(action for action in menu.actions() if action.text().replace("&", "") == title).trigger()
    project = window.projects.project
    assert project is not None
    return project


def test_i_build_one_watch_it_learn_and_go_on_another_day(make: Make, qtbot: QtBot) -> None:
    window = make()
    assert window.invitation.isVisible() and not window.tabs.isVisible()
    new(window, "Ten numbers for a digit")
    window.form.numbers["code"].setValue(7)
    click(qtbot, window.start_button)
    qtbot.waitUntil(lambda: "Step 5" in window.page.state.text())
    assert window.page.bar.value() == 250 and not window.form.kind.isEnabled()
    click(qtbot, window.pause_button)
    qtbot.waitUntil(lambda: "Paused" in window.page.state.text())
    assert window.pause_button.text().replace("&", "") == "Go on"
    click(qtbot, window.pause_button)
    qtbot.waitUntil(lambda: "Step 6" in window.page.state.text())
    click(qtbot, window.stop_button)
    qtbot.waitUntil(lambda: not window.learning.busy)
    assert "20" in window.page.state.text()  # dB of the curve on the disk
    assert window.start_button.text().replace("&", "") == "Go on" and window.start_button.isEnabled()
    (kept,) = projects()
    assert kept.recipe.code == 7


def test_projects_are_listed_by_the_titles_of_their_presets(make: Make) -> None:
    window = make()
    for _ in range(2):
        new(window, "Ten numbers for a digit")
    new_project(paths.workshop() / "of-my-own", Recipe())
    window.projects.refresh()
    titles = [window.projects.list.item(row).text() for row in range(window.projects.list.count())]
    assert titles == ["of-my-own", "Ten numbers for a digit", "Ten numbers for a digit 2"]


def test_on_a_small_screen_its_pages_are_scrolled(make: Make) -> None:
    window = make()
    new(window, "Ten numbers for a digit")
    window.resize(700, 400)
    for tab in range(window.tabs.count()):
        window.tabs.setCurrentIndex(tab)
        assert window.height() == 400 and window.start_button.isVisible()


def test_a_process_that_dies_is_a_sentence_and_the_work_is_there(make: Make, qtbot: QtBot) -> None:
    window = make(DIES)
    new(window, "Draw shapes that never were")
    click(qtbot, window.start_button)
    qtbot.waitUntil(lambda: not window.learning.busy)
    assert "ended all at once" in window.page.state.text()
    assert len(projects()) == 1 and window.start_button.isEnabled()


def test_closing_the_desk_stops_what_learns(make: Make, qtbot: QtBot) -> None:
    window = make()
    new(window, "Ten numbers for a digit")
    click(qtbot, window.start_button)
    qtbot.waitUntil(lambda: "Step 5" in window.page.state.text())
    fitting = window.learning._fitting
    assert fitting is not None
    window.shut()
    assert fitting._process.poll() == 0


def test_without_pytorch_nothing_starts_until_it_is_installed(make: Make, qtbot: QtBot) -> None:
    there: list[bool] = []
    window = make(can_train=lambda: bool(there))
    new(window, "Ten numbers for a digit")
    assert window.missing.isVisible() and not window.start_button.isEnabled()
    assert "900 MB" in window.missing.button.text()

    def fails(say: Callable[[str], None], job: object) -> None:
        raise AEDeskError("PyTorch could not be installed: {}.", "no network")

    window.missing._bring = fails
    click(qtbot, window.missing.button)
    qtbot.waitUntil(lambda: "no network" in window.missing.words.text())
    window.missing._bring = lambda say, job: there.append(True)
    click(qtbot, window.missing.button)
    qtbot.waitUntil(lambda: not window.missing.isVisible())
    assert window.start_button.isEnabled()


def test_the_form_shows_what_belongs_to_the_kind_and_the_drawing_follows(make: Make) -> None:
    window = make()
    new(window, "Ten numbers for a digit")
    form = window.form
    for kind, name in ((SPARSE, "sparsity"), (VARIATIONAL, "beta"), (DENOISING, "amount")):
        form.kind.setCurrentIndex(form.kind.findData(kind))
        shown = [one for one in ("sparsity", "beta", "amount", "contraction") if form.numbers[one].isVisibleTo(form)]
        assert shown == [name]
    form.nodes.layers.setValue(3)
    assert form.nodes.nodes == (256, 128, 64)
    assert layers(form.recipe) == [64, 256, 128, 64, 10, 64, 128, 256, 64]
    assert "64 – 256 – 128 – 64 – 10" in form.drawing.accessibleDescription()


@pytest.mark.parametrize("name", list(PRESETS))
def test_a_preset_is_shown_as_it_is(make: Make, name: str) -> None:
    form = make().form
    form.show_recipe(PRESETS[name])
    assert form.recipe == PRESETS[name]


def test_the_shortest_time_that_the_form_shows_can_be_trained(make: Make) -> None:
    form = make().form
    form.show_recipe(Recipe(minutes=0.01))
    assert form.recipe.minutes == 0.1 and form.problem is None


def test_what_cannot_be_is_said_before_it_starts(make: Make) -> None:
    window = make()
    new(window, "Smallest code for portraits")
    assert "folder" in window.form.trouble.text() and not window.start_button.isEnabled()
    window.form.folder.setText("/photos")
    assert window.start_button.isEnabled()
    window.form.nodes.layers.setValue(1)
    window.form.numbers["code"].setValue(3)
    assert "multiple of" in window.form.trouble.text() and not window.start_button.isEnabled()


def test_i_share_one_and_open_it_again(
    make: Make, qtbot: QtBot, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (new_project(home / "mine", Recipe(code=5)).folder / CHECKPOINT).write_bytes(b"weights")
    window = make()
    file = tmp_path / "for-you.aework"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(file), ""))
    click(qtbot, window.share_button)
    qtbot.waitUntil(lambda: file.exists() and not window.worker.busy)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(file), ""))
    click(qtbot, window.projects.receive_button)
    qtbot.waitUntil(lambda: len(projects()) == 2)
    qtbot.waitUntil(lambda: window.projects.project is not None and window.projects.project.name == "for-you")
    assert window.form.recipe.code == 5


def test_only_one_of_convolutions_that_is_trained_is_for_tools(make: Make, home: Path) -> None:
    folder = new_project(home / "mine", PRESETS["grain"]).folder
    window = make()
    assert not window.use_button.isEnabled()
    for name in (CHECKPOINT, "encoder.onnx", DECODER):
        (folder / name).write_bytes(b"x")
    window.projects.refresh()
    assert window.use_button.isEnabled()


def test_i_let_the_library_find_photos_by_my_code_and_go_back(
    make: Make, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "library_code", lambda: home / "code")
    monkeypatch.setattr(library_code, "read_onnx", lambda path: None)
    one = Recipe(data=FOLDER, folder="/photos", side=8, code=20)
    folder = new_project(home / "mine", one).folder
    known = Known.of(samples_of(replace(one, data=SHAPES)), lambda p: p.reshape(len(p), -1)[:, :20], lambda p: p, one)
    known.write(folder / KNOWN)
    for name in (CHECKPOINT, "encoder.onnx", DECODER):
        (folder / name).write_bytes(b"x")
    asked: list[str] = []
    monkeypatch.setattr(workshop_window, "ask_library", lambda parent, title: not asked.append(title))  # type: ignore[func-returns-value]
    window = make()
    menu = window.use_menu
    assert window.use_button.isEnabled() and menu.library.isEnabled() and not menu.tools[0].isEnabled()
    menu.aboutToShow.emit()
    assert not menu.ours.isVisible()
    with qtbot.waitSignal(window.code_changed):
        menu.library.trigger()
    chosen = library_code.chosen()
    assert chosen is not None and chosen.title == "mine" and "“mine”" in window.page.state.text()
    menu.aboutToShow.emit()
    assert menu.ours.isVisible()
    qtbot.waitUntil(lambda: not window.worker.busy)
    with qtbot.waitSignal(window.code_changed):
        menu.ours.trigger()
    assert library_code.chosen() is None and asked == ["mine", ""]


def test_nothing_is_read_or_decoded_where_the_window_is_drawn(
    make: Make, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = new_project(home / "mine", RECIPE)
    samples = samples_of(RECIPE)
    Known.of(samples, lambda p: p.reshape(len(p), -1)[:, :5], lambda p: p, RECIPE).write(project.folder / KNOWN)
    image = QImage(64, 16, QImage.Format.Format_RGB888)
    image.fill(0)
    image.save(str(project.folder / HELD_OUT))
    threads: list[threading.Thread] = []

    def noted(work: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any) -> Any:
            threads.append(threading.current_thread())
            return work(*arguments)

        return run

    monkeypatch.setattr(Known, "read", staticmethod(noted(Known.read)))
    monkeypatch.setattr(learning_page, "image_in", noted(learning_page.image_in))
    window = make()
    qtbot.waitUntil(lambda: window.known.sliders.axes is not None and not window.page.worker.busy)
    assert len(threads) == 2 and threading.main_thread() not in threads
    assert not window.page.caption.isHidden()


def test_the_menu_opens_it(window: MainWindow) -> None:
    window.actions_by_id["workshop"].trigger()
    shown = window.extras.workshops.window
    assert shown is not None and shown.isVisible()
    assert shown.invitation.isVisible()


def test_the_curve_of_before_is_shown(make: Make, home: Path) -> None:
    project = new_project(home / "mine", Recipe())
    project.write_curve([Point(0, 1, 1.0, 0.1), Point(60, 9, 0.1, 0.01)])
    window = make()
    assert "20" in window.page.curve.accessibleDescription()

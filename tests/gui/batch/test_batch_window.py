"""A folder dropped on the desk."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from aedesk.gui.batch import batch_window
from aedesk.gui.batch.batch_list import RESULT
from aedesk.gui.batch.batch_window import BatchWindow
from aedesk.gui.config.preferences import Preferences
from aedesk.gui.look.translate import sentence
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.recipe import Recipe, Step
from aedesk.recipe.batch import Order, Outcome
from aedesk.recipe.presets import save_preset
from aedesk.tools.base import Context
from aedesk.tools.fading import FadingParams
from tests.conftest import drawing
from tests.gui.conftest import Messages, answer_save_dialog, drop_on

FADED = drawing(40, 50) // 2 + 60
RECIPE = Recipe((Step("fading", FadingParams(contrast=20)),))


@pytest.fixture
def album(tmp_path: Path) -> Path:
    folder = tmp_path / "Album 1931"
    (folder / "zoo").mkdir(parents=True)
    for name in ("a.png", "b.png", "zoo/c.png"):
        save(Image(FADED), folder / name)
    (folder / "broken.jpg").write_bytes(b"no picture")
    return folder


@pytest.fixture
def batch(window: MainWindow, qtbot: QtBot, album: Path) -> Iterator[BatchWindow]:
    shown = BatchWindow(window.desk, lambda: RECIPE)
    qtbot.addWidget(shown)
    shown.show_for(album)
    choose(shown, "Apply the steps listed in Restore")
    yield shown
    shown.shut()


def choose(window: BatchWindow, words: str) -> None:
    window.steps.setCurrentText(words)
    assert window.steps.currentText() == words


def seen(window: BatchWindow) -> list[list[str]]:
    """What is read in the first two columns."""
    model = window.view.table.model()
    return [[model.index(row, column).data() for column in (0, 1)] for row in range(model.rowCount())]


def planned(window: BatchWindow, qtbot: QtBot) -> None:
    window.planner.soon()
    qtbot.waitUntil(lambda: not window.planner.busy)


def run(window: BatchWindow, qtbot: QtBot) -> list[str]:
    window.start_button.click()
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20000)
    return [outcome.state for outcome in window.photos.outcomes()]


@pytest.mark.window
def test_i_restore_a_folder_and_see_what_became_of_each_photo(batch: BatchWindow, album: Path, qtbot: QtBot) -> None:
    before = {path: path.read_bytes() for path in album.rglob("*") if path.is_file()}
    assert sorted(run(batch, qtbot)) == ["done", "done", "done", "failed"]
    out = album.with_name("Album 1931 (restored)")
    assert {str(path.relative_to(out)) for path in out.rglob("*.png")} == {"a.png", "b.png", "zoo/c.png"}
    assert not np.array_equal(load(out / "a.png").pixels, FADED)
    assert before == {path: path.read_bytes() for path in album.rglob("*") if path.is_file()}
    assert batch.text.text() == "3 done, 1 with problems."
    batch.only_problems.setChecked(True)
    assert seen(batch) == [["broken.jpg", "broken.jpg"]]


def test_what_it_will_do_is_listed_before_it_starts(batch: BatchWindow, album: Path, qtbot: QtBot) -> None:
    out = album.with_name("Album 1931 (restored)")
    (out / "zoo").mkdir(parents=True)
    save(Image(FADED), out / "zoo" / "c.png")
    planned(batch, qtbot)
    assert seen(batch) == [
        ["a.png", "a.png"],
        ["b.png", "b.png"],
        ["broken.jpg", "broken.jpg"],
        [str(Path("zoo", "c.png"))] * 2,  # its folder is seen
    ]
    model = batch.photos
    results = [model.index(row, RESULT).data() for row in range(4)]
    assert results == ["", "", "", "Skipped: already done"]
    assert batch.text.text() == "3 photos will be restored, 1 skipped."
    batch.present.setCurrentIndex(1)
    assert model.index(3, RESULT).data() == "Replaces the file that is there"
    assert batch.text.text() == "4 photos will be restored."


@pytest.mark.window
def test_i_leave_one_photo_of_a_folder_out_in_1_click(batch: BatchWindow, album: Path, qtbot: QtBot) -> None:
    planned(batch, qtbot)
    table = batch.view.table
    place = table.visualRect(table.model().index(0, 0))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(12, place.height() // 2))
    assert batch.all_box.checkState() == Qt.CheckState.PartiallyChecked
    assert batch.photos.index(0, RESULT).data() == "Skipped: not ticked"
    assert sorted(run(batch, qtbot)) == ["done", "done", "failed"]
    assert not (album.with_name("Album 1931 (restored)") / "a.png").exists()
    batch.all_box.click()  # all of them again
    assert batch.all_box.checkState() == Qt.CheckState.Checked
    assert sorted(run(batch, qtbot)) == ["done", "failed", "skipped", "skipped"]
    batch.all_box.click()
    assert batch.photos.counts() == (0, 4, 0)


def test_i_give_the_results_names_of_my_own(batch: BatchWindow, album: Path, qtbot: QtBot) -> None:
    menu = batch.form.pattern.button.menu()
    batch.form.pattern.line.setText("Zoo ")
    menu.actions()[1].trigger()
    assert batch.form.pattern.text == "Zoo {number}"
    planned(batch, qtbot)
    assert [row[1] for row in seen(batch)] == ["Zoo 1.png", "Zoo 2.png", "Zoo 3.jpg", str(Path("zoo", "Zoo 4.png"))]
    run(batch, qtbot)
    out = album.with_name("Album 1931 (restored)")
    assert sorted(path.name for path in out.rglob("*.png")) == ["Zoo 1.png", "Zoo 2.png", "Zoo 4.png"]


@pytest.mark.parametrize(("pattern", "said"), [("{who}", "is not known"), ("zoo", "would both be called “zoo.png”")])
def test_names_that_cannot_be_are_told_while_they_are_typed(
    pattern: str, said: str, batch: BatchWindow, qtbot: QtBot
) -> None:
    batch.form.pattern.line.setText(pattern)
    planned(batch, qtbot)
    assert said in batch.text.text() and batch.photos.rowCount() == 0


@pytest.mark.window
def test_i_open_the_folder_of_the_results_in_1_click_and_read_what_went_wrong(
    batch: BatchWindow, album: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    assert not batch.folder_button.isEnabled()
    run(batch, qtbot)
    qtbot.mouseClick(batch.folder_button, Qt.MouseButton.LeftButton)
    assert opened == [str(album.with_name("Album 1931 (restored)"))]
    # The photo with a problem is chosen, and all that is said of it stands below the list.
    problem = next(outcome.problem for outcome in batch.photos.outcomes() if outcome.problem is not None)
    assert batch.view.words.text() == f"broken.jpg: {sentence(problem)}"


def test_started_again_it_skips_what_is_done_or_replaces_it(batch: BatchWindow, qtbot: QtBot) -> None:
    run(batch, qtbot)
    assert sorted(run(batch, qtbot)) == ["failed", "skipped", "skipped", "skipped"]
    batch.present.setCurrentIndex(1)
    assert sorted(run(batch, qtbot)) == ["done", "done", "done", "failed"]


def test_i_stop_it_and_go_on_later(batch: BatchWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from aedesk.recipe import batch as work

    slow = work.restore

    def restore(recipe: Recipe | None, image: Image, context: Context, *wishes: Any) -> Any:
        for _ in range(300):
            context.job.progress(0.3)
            time.sleep(0.002)
        return slow(recipe, image, context, *wishes)

    monkeypatch.setattr(work, "restore", restore)
    batch.start_button.click()
    qtbot.waitUntil(lambda: len(batch.photos.outcomes()) == 1)
    assert not batch.form.isEnabled() and not batch.start_button.isEnabled()
    batch.stop_button.click()
    qtbot.waitUntil(lambda: not batch.worker.busy)
    assert "Press Start to continue" in batch.text.text() and batch.start_button.isEnabled()
    monkeypatch.setattr(work, "restore", slow)
    assert sorted(run(batch, qtbot)) == ["done", "done", "failed", "skipped"]


def test_closed_at_work_it_stops_first(batch: BatchWindow, qtbot: QtBot) -> None:
    batch.start_button.click()
    batch.close()
    qtbot.waitUntil(lambda: not batch.worker.busy and not batch.isVisible())


def test_a_preset_can_be_chosen_and_a_report_kept(
    batch: BatchWindow, tmp_path: Path, qtbot: QtBot, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_preset("soft", RECIPE)
    batch.show_for(None)
    choose(batch, "Preset: soft")
    assert not batch.form.colorize.isEnabled()
    run(batch, qtbot)
    out = tmp_path / "report.json"
    answer_save_dialog(monkeypatch, out.with_suffix(""))
    batch.report_button.click()
    content = json.loads(out.read_text(encoding="utf-8"))
    assert content["done"] == 3 and content["failed"] == 1 and content["recipe"] == json.loads(RECIPE.to_json())
    batch.report_button.click()  # the whole name is there by now
    assert messages.texts == ["“report.json” already exists. Replace it?"]


@pytest.mark.parametrize("chosen", [Preferences(), Preferences(device="cpu", threads=3, tell_story=False)])
def test_a_batch_goes_by_the_settings(
    chosen: Preferences, batch: BatchWindow, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders: list[Order] = []

    def ordered(items: object, order: Order, *rest: object) -> Iterator[Outcome]:
        orders.append(order)
        return iter(())

    monkeypatch.setattr(batch_window, "run_batch", ordered)
    window.desk.preferences.choose(chosen)  # while the window of the batch is open
    run(batch, qtbot)
    (order,) = orders
    assert (order.device, order.threads, order.story) == (chosen.device, chosen.threads, chosen.tell_story)


def test_a_folder_without_photos_is_one_sentence(
    batch: BatchWindow, tmp_path: Path, messages: Messages, qtbot: QtBot
) -> None:
    batch.source.setText(str(tmp_path / "nothing here"))
    assert run(batch, qtbot) == []
    assert "does not exist" in messages.texts[0] and batch.start_button.isEnabled()
    batch.source.setText("")
    assert not batch.start_button.isEnabled()


def test_a_dropped_folder_opens_the_batch_and_its_photos_the_desk(
    window: MainWindow, album: Path, qtbot: QtBot
) -> None:
    drop_on(window, [album])
    qtbot.waitUntil(lambda: window.batches.window is not None and window.batches.window.isVisible())
    shown = window.batches.window
    assert shown is not None and shown.source.text() == str(album) and shown.steps.count() == 1
    shown.opened.emit(album / "a.png")
    qtbot.waitUntil(lambda: window.document.name == "a.png")
    shown.close()

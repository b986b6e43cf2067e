"""A folder dropped on the desk."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.batch import batch_window
from aedesk.gui.batch.batch_window import BatchWindow
from aedesk.gui.config.preferences import Preferences
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


def run(window: BatchWindow, qtbot: QtBot) -> list[str]:
    window.start_button.click()
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20000)
    return [outcome.state for outcome in window.results.outcomes()]


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
    rows = [batch.results.topLevelItem(row) for row in range(4)]
    assert [row.text(0) for row in rows if not row.isHidden()] == ["broken.jpg"]


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
    qtbot.waitUntil(lambda: batch.results.topLevelItemCount() == 1)
    assert not batch.settings_part.isEnabled() and not batch.start_button.isEnabled()
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
    assert not batch.colorize.isEnabled()
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
    assert "is not a folder" in messages.texts[0] and batch.start_button.isEnabled()
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

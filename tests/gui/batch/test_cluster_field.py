"""A batch of the desk on a cluster, which is played here."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aedesk.cluster.connect import Cluster
from aedesk.gui.batch import cluster_field
from aedesk.gui.batch.batch_window import BatchWindow
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.recipe.batch import DONE, Order, Outcome
from aedesk.recipe.items import Item
from aedesk.recipe.places import Place
from aedesk.sentence import Sentence
from tests.conftest import drawing
from tests.gui.conftest import Messages

asked: list[tuple[str, Place, Place]] = []


class Played:
    """A cluster of two workers, which say what they did and do nothing."""

    def __init__(self, cluster: Cluster, source: Place, out: Place, say: Callable[[Sentence], None]) -> None:
        asked.append((cluster.address, source, out))
        self._say = say

    def __call__(
        self, items: Sequence[Item], order: Order, job: Job, on_part: Callable[[float], None]
    ) -> Generator[Outcome, None, None]:
        self._say(Sentence("The cluster has no workers now; waiting for them."))
        for number, item in enumerate(items):
            yield Outcome(item, DONE, 3.0, worker=f"10.0.0.{number % 2}:40001")


@pytest.fixture
def album(tmp_path: Path) -> Path:
    folder = tmp_path / "Album"
    folder.mkdir()
    for name in ("a.png", "b.png", "c.png"):
        save(Image(drawing(20, 30)), folder / name)
    return folder


@pytest.fixture
def batch(window: MainWindow, qtbot: QtBot, album: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[BatchWindow]:
    monkeypatch.setattr(cluster_field, "OnCluster", Played)
    asked.clear()
    shown = BatchWindow(window.desk, lambda: None)
    qtbot.addWidget(shown)
    shown.show_for(album)
    yield shown
    shown.shut()


def test_i_give_a_folder_to_a_cluster_and_see_how_fast_its_workers_are(
    batch: BatchWindow, window: MainWindow, album: Path, qtbot: QtBot
) -> None:
    field = batch.form.cluster
    assert field.folded and not field.line.isVisible() and batch.form.jobs.isEnabled()
    qtbot.mouseClick(field.head, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(field.line, "tcp://archive:8786")
    assert not batch.form.jobs.isEnabled()
    qtbot.mouseClick(batch.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not batch.worker.busy)
    assert asked == [("tcp://archive:8786", album, album.with_name("Album (restored)"))]
    assert batch.text.text() == "3 done."
    assert field.speeds.text().splitlines() == [
        "10.0.0.0:40001: 20.0 photos a minute, 2 done",
        "10.0.0.1:40001: 20.0 photos a minute, 1 done",
    ]
    again = BatchWindow(window.desk, lambda: None)
    qtbot.addWidget(again)
    again.show_for(album)
    assert not again.form.cluster.folded and again.form.cluster.address == "tcp://archive:8786"
    again.shut()


def test_i_take_the_address_away_and_this_computer_does_it(batch: BatchWindow, qtbot: QtBot) -> None:
    batch.form.cluster.line.setText("local:2")
    batch.form.cluster.line.clear()
    assert batch.form.jobs.isEnabled()
    batch.start_button.click()
    qtbot.waitUntil(lambda: not batch.worker.busy, timeout=60000)
    assert asked == [] and batch.form.cluster.speeds.text() == "" and "3 done" in batch.text.text()


def test_what_is_no_address_is_one_sentence(batch: BatchWindow, messages: Messages) -> None:
    batch.form.cluster.line.setText("local:0")
    batch.start_button.click()
    assert not batch.worker.busy and "is followed by a number from 1 to 64" in messages.texts[0]


def test_addresses_of_photos_are_taken_and_not_opened_on_the_desk(
    batch: BatchWindow, messages: Messages, qtbot: QtBot
) -> None:
    pytest.importorskip("fsspec")
    batch.source.setText("memory://nobody/is/here")
    batch.start_button.click()
    qtbot.waitUntil(lambda: not batch.worker.busy)
    assert "'memory://nobody/is/here' is not a folder" in messages.texts[0].replace("“", "'").replace("”", "'")

"""What a worker does with a task, without a cluster."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from aedesk import __version__
from aedesk.cluster import worker
from aedesk.cluster.plain import order_entry
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.recipe.batch import Order
from tests.conftest import drawing
from tests.recipe.test_batch import RECIPE


@pytest.fixture
def task(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch.setattr(worker, "HOLD", 0.0)
    monkeypatch.setattr(worker, "_wait", lambda job, seconds: None)
    save(Image(drawing(20, 30)), tmp_path / "a.png")
    (tmp_path / "marker").touch()
    return {
        "version": __version__,
        "batch": f"batch of {tmp_path}",
        "order": order_entry(Order(RECIPE)),
        "photo": str(tmp_path / "a.png"),
        "target": str(tmp_path / "out" / "a.png"),
        "models": {},
        "marker": str(tmp_path / "marker"),
        "again": False,
    }


def outcome(task: dict[str, Any], begun: int = 0) -> dict[str, Any]:
    said: dict[str, Any] = worker.work(task, lambda: begun)["outcome"]
    return said


def test_a_photo_is_restored(task: dict[str, Any]) -> None:
    assert outcome(task)["state"] == "done"
    load(Path(task["target"]))
    assert "already exists" in outcome(task)["problem"]["text"]


def test_what_another_worker_has_saved_before_it_was_lost_is_done(task: dict[str, Any]) -> None:
    outcome(task)
    when = Path(task["target"]).stat().st_mtime_ns
    for again in (outcome(task | {"again": True}), outcome(task, begun=1)):
        assert again["state"] == "done" and "before it could say" in again["notes"][0]["text"]
    assert Path(task["target"]).stat().st_mtime_ns == when
    replaced = outcome(task | {"again": True, "order": order_entry(Order(RECIPE, overwrite=True))})
    assert replaced["notes"] == [] and Path(task["target"]).stat().st_mtime_ns > when


def test_what_ended_two_workers_is_not_begun_again(task: dict[str, Any]) -> None:
    assert worker.work(task, lambda: 2)["set_aside"] and not Path(task["target"]).exists()


def test_another_version_and_a_model_that_is_lacking_are_told_before_it_is_begun(task: dict[str, Any]) -> None:
    def begin() -> int:
        raise AssertionError("begun")

    assert worker.work(task | {"version": "99"}, begin) == {"version": __version__}
    assert worker.work(task | {"models": {"nobody": "0" * 64}}, begin)["lacks"] == ["nobody"]


def test_a_folder_that_vanishes_is_waited_for(task: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    marker, photo = Path(task["marker"]), Path(task["photo"])
    for gone in (marker, photo):
        content = gone.read_bytes()
        gone.unlink()
        said = outcome(task)
        assert said["away"] and said["state"] == "failed" and "not there any more" in said["problem"]["text"]
        assert not Path(task["target"]).exists()
        gone.write_bytes(content)
    monkeypatch.setattr(worker, "HOLD", 60.0)
    monkeypatch.setattr(worker, "_wait", lambda job, seconds: marker.touch())
    marker.unlink()
    assert outcome(task)["state"] == "done"


def test_a_stop_reaches_what_is_under_way_and_what_comes_later(
    task: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    at_work, ended = threading.Event(), list[Any]()

    def slow(recipe: Any, image: Any, context: Any, *wishes: Any) -> Any:
        at_work.set()
        while True:
            context.job.progress(0.5)

    monkeypatch.setattr("aedesk.recipe.batch.restore", slow)
    threads = [threading.Thread(target=lambda: ended.append(worker.work(task, lambda: 0))) for _ in range(2)]
    for thread in threads:
        thread.start()
    assert at_work.wait(30)
    worker.stop("another batch")
    worker.stop(task["batch"])
    for thread in threads:
        thread.join(30)
    assert ended == [{"stopped": True}] * 2 and worker.work(task, lambda: 0) == {"stopped": True}
    assert not Path(task["target"]).exists()


def test_it_says_which_folders_it_does_not_see(tmp_path: Path) -> None:
    said = worker.about([str(tmp_path), str(tmp_path / "none")])
    assert said["version"] == __version__ and said["unseen"] == [str(tmp_path / "none")] and said["pid"] > 0

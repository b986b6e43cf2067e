"""Batches on a real scheduler and three workers, each a process with a home folder of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from aedesk import paths
from aedesk.cli import main
from aedesk.cluster.connect import Cluster
from aedesk.cluster.executor import OnCluster
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.recipe.batch import DONE, FAILED, SKIPPED, Order, Outcome, run_batch
from aedesk.recipe.items import find_photos
from aedesk.recipe.recipe import Recipe, Step, save_recipe
from aedesk.tools.denoise import DenoiseParams
from tests import networks
from tests.cluster.computers import Computers, until
from tests.conftest import drawing
from tests.recipe.test_batch import RECIPE
from tests.tools.others import added

pytest.importorskip("distributed")
pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of Unix")


@pytest.fixture(scope="module")
def computers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Computers]:
    with Computers(tmp_path_factory.mktemp("computers"), 3, "tests.cluster.dangerous") as started:
        yield started
        started.start_the_missing()


@pytest.fixture
def album(tmp_path: Path) -> Path:
    folder = tmp_path / "Album"
    (folder / "Oma & Opa").mkdir(parents=True)
    for number in range(8):
        save(Image(drawing(20, 30)), folder / "Oma & Opa" / f"{number}.png")
    return folder


def done(computers: Computers, source: Path, out: Path, order: Order, job: Job | None = None) -> list[Outcome]:
    executor = OnCluster(Cluster(computers.address), source, out, lambda words: None)
    return list(run_batch(find_photos(source, out), order, job or Job(), executor=executor))


def whole(out: Path) -> list[str]:
    """The results, each of which can be opened. Nothing else lies there."""
    files = sorted(path for path in out.rglob("*") if path.is_file())
    for path in files:
        load(path)
    return [path.relative_to(out).as_posix() for path in files]


def test_a_folder_is_restored_by_all_workers_and_gone_on_with(
    computers: Computers, album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    until(lambda: all((computers.home(number) / "dask").exists() for number in range(3)), "the workers are there")
    out, recipe, report = tmp_path / "out", tmp_path / "recipe.json", tmp_path / "report.json"
    save_recipe(RECIPE, recipe)
    (album / "broken.jpg").write_bytes(b"no photo")
    command = ["batch", str(album), "-o", str(out), "--recipe", str(recipe), "--report", str(report)]
    assert main([*command, "--cluster", str(computers.file)]) == 1
    printed = capsys.readouterr()
    assert "9 photos: 8 done, 1 failed." in printed.out and "broken.jpg" in printed.err
    assert "All workers: 8 photos, " in printed.out and "a minute of work" in printed.out
    assert whole(out) == [f"Oma & Opa/{number}.png" for number in range(8)]
    content = json.loads(report.read_text())
    assert (content["done"], content["failed"], len(content["photos"])) == (8, 1, 9)
    assert sum(one["photos"] for one in content["workers"]) == 8
    assert main([*command, "--cluster", computers.address, "--resume"]) == 1
    assert "9 photos: 8 skipped, 1 failed." in capsys.readouterr().out
    (one, *_) = {path.read_bytes() for path in out.rglob("*.png")}
    assert main([*command[:3], str(tmp_path / "here"), "--recipe", str(recipe)]) == 1
    assert {path.read_bytes() for path in (tmp_path / "here").rglob("*.png")} == {one}


def test_a_model_that_no_worker_has_is_sent_and_a_damaged_worker_model_is_not_used(
    computers: Computers, album: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "user_weights", lambda: tmp_path / "home")
    card = added(networks.restorer(), tmp_path, "soft")
    order = Order(Recipe((Step("denoise", DenoiseParams(model=card.id)),)))
    outcomes = done(computers, album, tmp_path / "out", order)
    assert [outcome.state for outcome in outcomes] == [DONE] * 8
    lent = {path for number in range(3) for path in computers.home(number).glob(".cache/aedesk/lent/*/soft/card.toml")}
    assert lent and {path.read_bytes() for path in lent} == {(card.path.parent / "card.toml").read_bytes()}


def test_a_photo_that_ends_its_worker_twice_is_set_aside_and_all_others_are_done(
    computers: Computers, album: Path, tmp_path: Path
) -> None:
    save(Image(drawing(20, 30)), album / "poison.png")
    outcomes = done(computers, album, tmp_path / "out", Order(RECIPE))
    assert sorted(outcome.item.photo.name for outcome in outcomes if outcome.state == DONE) == [
        f"{number}.png" for number in range(8)
    ]
    (bad,) = [outcome for outcome in outcomes if outcome.state == FAILED]
    assert "'poison.png' was set aside: two workers have ended" in str(bad.problem)
    assert sum(worker.poll() is not None for worker in computers.workers) == 2
    assert len(whole(tmp_path / "out")) == 8
    computers.start_the_missing()


def keep_up(computers: Computers, job: Job) -> None:
    while not job.cancelled:
        computers.start_the_missing()
        time.sleep(0.1)


def test_workers_and_the_scheduler_are_killed_and_no_photo_is_lost(
    computers: Computers, album: Path, tmp_path: Path
) -> None:
    out, job = tmp_path / "out", Job()
    for number in range(8, 40):
        save(Image(drawing(20, 30)), album / f"{number}.png")
    executor = OnCluster(Cluster(computers.address), album, out, lambda words: None)
    outcomes = []
    for outcome in run_batch(find_photos(album, out), Order(RECIPE), job, executor=executor):
        outcomes.append(outcome)
        if len(outcomes) == 3:
            computers.kill_worker(0)
        if len(outcomes) == 8:
            computers.kill_scheduler()
            computers.start_scheduler()
            Thread(target=keep_up, args=(computers, job)).start()
    job.cancel()
    assert len(outcomes) == 40 == len({outcome.item.photo for outcome in outcomes})
    assert {outcome.state for outcome in outcomes} == {DONE}
    assert len(whole(out)) == 40


def test_ctrl_c_ends_it_at_once_with_nothing_half_written(computers: Computers, tmp_path: Path) -> None:
    album, out, recipe = tmp_path / "Album", tmp_path / "out", tmp_path / "recipe.json"
    album.mkdir()
    save(Image(drawing(20, 30)), album / "0.png")
    for number in range(1, 6):
        save(Image(drawing(20, 77)), album / f"{number}.png")  # which take long
    save_recipe(RECIPE, recipe)
    command = [sys.executable, "-m", "aedesk", "batch", str(album), "-o", str(out), "--recipe", str(recipe)]
    process = subprocess.Popen(
        [*command, "--cluster", computers.address],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    until((out / "0.png").exists, "a photo is done")
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    began = time.monotonic()
    assert process.stdout is not None
    until(lambda: "6 photos: 1 done; stopped, --resume continues." in process.stdout.readline(), "it has stopped")
    assert time.monotonic() - began < 5  # usually less than one, but other programs run too
    process.communicate(timeout=60)
    assert process.returncode == 130 and whole(out) == ["0.png"]


def test_what_cannot_be_reached_is_one_sentence(
    computers: Computers, album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["batch", str(album), "-o", str(tmp_path / "out"), "--cluster"]
    for address, words in (
        ("tcp://127.0.0.1:1", "The scheduler 'tcp://127.0.0.1:1' cannot be reached"),
        ("nothing://127.0.0.1:1", "cannot be reached"),
        (str(tmp_path / "none.json"), "is not there; the scheduler writes it"),
        ("local:0", "followed by a number from 1 to 64"),
        (f"tls://127.0.0.1:{computers.address.rpartition(':')[2]}", "cannot be reached"),
    ):
        assert main([*command, address]) == 2
        said = capsys.readouterr().err
        assert words in said and said.count("\n") == 1, said


def test_another_version_is_refused(
    computers: Computers,
    album: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for module in ("greet", "run"):
        monkeypatch.setattr(f"aedesk.cluster.{module}.__version__", "99.0")
    assert main(["batch", str(album), "-o", str(tmp_path / "out"), "--cluster", computers.address]) == 2
    said = capsys.readouterr().err
    assert "has AEDesk 0." in said and "this computer has 99.0: install the same version on all." in said
    assert whole(tmp_path / "out") == []


def test_skipped_is_said_without_a_worker(computers: Computers, album: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "Oma & Opa").mkdir(parents=True)
    for number in range(8):
        save(Image(drawing(20, 30)), out / "Oma & Opa" / f"{number}.png")
    outcomes = done(computers, album, out, Order(RECIPE, resume=True))
    assert {(outcome.state, outcome.worker) for outcome in outcomes} == {(SKIPPED, "")}
    outcomes = done(computers, album, out, Order(RECIPE))
    assert {str(outcome.problem)[-15:] for outcome in outcomes} == {"already exists."}

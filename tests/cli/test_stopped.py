"""A batch of several jobs that is stopped or ended in the middle: at once, with true words, nothing half done."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from aedesk.cli.interrupt import stopped_by_ctrl_c
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.recipe.recipe import save_recipe
from tests.conftest import drawing
from tests.recipe.test_batch import RECIPE

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of Unix")


@pytest.fixture
def batch(tmp_path: Path) -> list[str]:
    """The command for a small photo and many that take long."""
    album = tmp_path / "Album"
    album.mkdir()
    save(Image(drawing(40, 50)), album / "0.png")
    noise = np.random.default_rng(0).integers(0, 256, (2000, 2000, 3)).astype(np.uint8)
    save(Image(noise), album / "1.png")
    for name in "23456789":
        os.link(album / "1.png", album / f"{name}.png")
    save_recipe(RECIPE, tmp_path / "recipe.json")
    out, recipe = str(tmp_path / "out"), str(tmp_path / "recipe.json")
    return [sys.executable, "-m", "aedesk", "batch", str(album), "-o", out, "--recipe", recipe, "--threads", "1"]


def until(there: Callable[[], bool]) -> None:
    started = time.monotonic()
    while not there():
        assert time.monotonic() - started < 60
        time.sleep(0.01)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_within_a_second_and_says_what_is_done(jobs: str, batch: list[str], tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*batch, "--jobs", jobs],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
    )
    out = tmp_path / "out"
    until(lambda: (out / "0.png").exists() and len(list(out.glob(".aedesk-*"))) >= 1)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: all of them
    began = time.monotonic()
    printed, problems = process.communicate(timeout=60)
    assert time.monotonic() - began < 3  # usually a half, but other programs run too
    assert process.returncode == 130 and not problems, problems
    written = sorted(out.iterdir())
    assert [path.name for path in written if path.suffix != ".png" or path.name[0] == "."] == []
    assert 1 <= len(written) < 10
    for path in written:
        load(path)
        assert f" -> {path} " in printed
    assert f"10 photos: {len(written)} done; stopped, --resume continues." in printed


def test_asked_to_end_it_leaves_no_process_and_nothing_half_written(batch: list[str], tmp_path: Path) -> None:
    for number in (signal.SIGTERM, signal.SIGKILL):
        out = tmp_path / number.name
        command = [*(str(out) if part == str(tmp_path / "out") else part for part in batch), "--jobs", "2"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True)
        until(lambda out=out: len(list(out.glob(".aedesk-*"))) >= 1)  # type: ignore[misc]
        process.send_signal(number)
        assert process.wait(10) == (128 + number if number == signal.SIGTERM else -number)
        until(lambda out=out: not list(out.glob(".aedesk-*")))  # type: ignore[misc]
        until(lambda process=process: not group_runs(process.pid))  # type: ignore[misc]


def group_runs(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_stop_waits_for_the_work_and_not_for_ever() -> None:
    job = Job()
    with stopped_by_ctrl_c(job):
        os.kill(os.getpid(), signal.SIGINT)
        until(lambda: job.cancelled)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt), stopped_by_ctrl_c(Job()):
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(10)  # work that does not listen
    assert time.monotonic() - began < 5
    with pytest.raises(KeyboardInterrupt), stopped_by_ctrl_c(Job()):
        os.kill(os.getpid(), signal.SIGINT)
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(10)

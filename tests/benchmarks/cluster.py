"""A batch on a cluster that breaks, what a cluster costs, and what it would take for a hundred thousand scans.

    python -m tests.benchmarks.cluster [faults|speed|stop|paper] [--photos N] [--seed N]

`faults`: workers are killed (kill -9) at ten random moments and the scheduler at two; no photo may be lost or told
twice. `speed`: beside --jobs, and two workers beside one. `stop`: from Ctrl+C to the end
of the batch. `paper`: 100,000 scans of 12 megapixels on 50 workers, worked
out from what is measured here. Without a word, all four. Needs the extra `cluster`.
"""

from __future__ import annotations

import argparse
import pickle
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import numpy as np
import psutil

from aedesk.cluster.connect import Cluster
from aedesk.cluster.executor import OnCluster
from aedesk.cluster.lent import wanted_models
from aedesk.cluster.plain import order_entry, outcome_entry
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.models.store import ModelStore
from aedesk.recipe import Recipe, Step
from aedesk.recipe.batch import DONE, Executor, Order, Outcome, on_this_computer, run_batch
from aedesk.recipe.items import find_photos
from aedesk.recipe.places import text_of
from aedesk.recipe.report import report
from aedesk.temporary import temporary_folder
from aedesk.tools.fading import FadingParams
from tests.cluster.computers import Computers

RECIPE = Recipe((Step("fading", FadingParams(contrast=20)),))
WORKER_KILLS, SCHEDULER_KILLS = 10, 2
SCANS, WORKERS, MEGAPIXELS = 100_000, 50, 12.0


def photos(folder: Path, count: int, height: int, width: int) -> Path:
    """A folder of soft noise."""
    folder.mkdir(parents=True)
    rng = np.random.default_rng(0)
    for number in range(count):
        small = Image(rng.integers(60, 180, (max(2, height // 8), max(2, width // 8), 3), np.uint8))
        pixels = np.kron(small.pixels, np.ones((8, 8, 1), np.uint8))[:height, :width]
        save(Image(np.ascontiguousarray(pixels)), folder / f"{number:05}.jpg")
    return folder


def on(computers: Computers, source: Path, out: Path) -> Executor:
    return OnCluster(Cluster(computers.address), source, out, lambda words: print(f"  ({words})"))


def faults(folder: Path, count: int, moments: random.Random) -> None:
    source, out = photos(folder / "in", count, 16, 24), folder / "out"
    times = moments.sample(range(20, count - 20), WORKER_KILLS + SCHEDULER_KILLS)
    kills = dict.fromkeys(times[:SCHEDULER_KILLS], True) | dict.fromkeys(times[SCHEDULER_KILLS:], False)
    over = Event()
    with Computers(folder, 3) as computers:

        def keep_up() -> None:  # as systemd does
            while not over.wait(0.2):
                computers.start_the_missing()

        Thread(target=keep_up, daemon=True).start()
        outcomes: list[Outcome] = []
        began = time.monotonic()
        executor = on(computers, source, out)
        for outcome in run_batch(find_photos(source, out), Order(RECIPE), Job(), executor=executor):
            outcomes.append(outcome)
            if (of_scheduler := kills.get(len(outcomes))) is not None:
                if of_scheduler:
                    computers.kill_scheduler()
                    computers.start_scheduler()
                else:
                    computers.workers[moments.randrange(3)].kill()
        seconds = time.monotonic() - began
        over.set()
    told = Counter(outcome.item.photo for outcome in outcomes)
    states = Counter(outcome.state for outcome in outcomes)
    left = [path.name for path in out.iterdir() if path.name.startswith(".")]
    for path in out.glob("*.jpg"):
        load(path)  # raises where it is not whole
    print(
        f"faults: {count} photos, {WORKER_KILLS} workers and {SCHEDULER_KILLS} schedulers killed, {seconds:.0f} s: "
        f"{dict(states)}, {len(list(out.glob('*.jpg')))} whole files, {len(left)} left half written, "
        f"told twice {sum(n > 1 for n in told.values())}, lost {count - len(told)}"
    )
    assert states[DONE] == count == len(told) and not left
    assert f'"done": {count}' in report(outcomes, RECIPE, seconds, stopped=False)


def seconds_of(source: Path, out: Path, order: Order, executor: Executor) -> tuple[float, list[Outcome]]:
    """Of a photo, from the third outcome to the last: processes that start are not of every photo."""
    times, outcomes = list[float](), list[Outcome]()
    for outcome in run_batch(find_photos(source, out), order, Job(), executor=executor):
        times.append(time.monotonic())
        outcomes.append(outcome)
    assert {outcome.state for outcome in outcomes} == {DONE}, outcomes
    return (times[-1] - times[2]) / (len(times) - 3), outcomes


def speed(folder: Path, count: int) -> None:
    source = photos(folder / "in", count, 1000, 1500)
    order = Order(RECIPE, threads=1)
    results: dict[str, list[float]] = {}
    with Computers(folder / "one", 1) as one, Computers(folder / "two", 2) as two:
        ways: dict[str, Callable[[Path], tuple[float, list[Outcome]]]] = {
            "--jobs 1": lambda out: seconds_of(source, out, order, on_this_computer),
            "1 worker": lambda out: seconds_of(source, out, order, on(one, source, out)),
            "--jobs 2": lambda out: seconds_of(source, out, replace(order, jobs=2), on_this_computer),
            "2 workers": lambda out: seconds_of(source, out, order, on(two, source, out)),
        }
        for turn in range(3):  # in turn, as the computer may do other things as well
            for way, run in ways.items():
                results.setdefault(way, []).append(run(folder / f"{way} {turn}")[0])
    best = {way: min(times) for way, times in results.items()}
    print("speed: " + ", ".join(f"{way} {1000 * seconds:.0f} ms a photo" for way, seconds in best.items()))
    scaling = best["1 worker"] / best["2 workers"]
    print(
        f"speed: overhead of 1 worker beside --jobs 1: {best['1 worker'] / best['--jobs 1'] - 1:+.1%}, of 2 beside "
        f"--jobs 2: {best['2 workers'] / best['--jobs 2'] - 1:+.1%}; 2 workers are {scaling:.2f} times "
        f"as fast as 1; other programs run: load {psutil.getloadavg()[0]:.1f} on {psutil.cpu_count()} processors"
    )


def stop(folder: Path, count: int) -> None:
    """Ctrl+C while each of two workers is within a photo that takes long."""
    source = photos(folder / "in", 6, 2000, 3000)
    seconds = []
    with Computers(folder, 2) as computers:
        for turn in range(count):
            out = folder / f"out {turn}"
            command = [sys.executable, "-m", "aedesk", "batch", str(source), "-o", str(out)]
            process = subprocess.Popen(
                [*command, "--cluster", computers.address], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
            )
            time.sleep(6.0)  # connected, and at work
            assert process.poll() is None and process.stdout is not None
            process.send_signal(signal.SIGINT)
            began = time.monotonic()
            for line in process.stdout:
                if "--resume continues" in line:
                    break
            seconds.append(time.monotonic() - began)
            process.communicate()
            assert not [path for path in out.iterdir() if path.name.startswith(".")] if out.exists() else True
    print(f"stop: {count} times Ctrl+C: {min(seconds):.2f} to {max(seconds):.2f} s until the batch has ended")


def paper(folder: Path, count: int) -> None:
    """The figures of one scan, and of the scheduler a photo, times a hundred thousand."""
    tiny, scan = photos(folder / "tiny", count, 16, 24), photos(folder / "scan", 1, 1200, 1600)
    share = MEGAPIXELS / (1.2 * 1.6)
    began = psutil.Process().cpu_times()
    (outcome,) = run_batch(find_photos(scan, folder / "scans"), Order(threads=1), Job())
    ended = psutil.Process().cpu_times()
    work = share * (ended.user + ended.system - began.user - began.system)
    files = sum(sum(path.stat().st_size for path in place.glob("*.jpg")) for place in (scan, folder / "scans")) * share
    order, models = order_entry(Order()), wanted_models(Order(), ModelStore())
    (item,) = find_photos(scan, folder / "scans")
    task = {"order": order, "models": models, "photo": text_of(item.photo), "target": text_of(item.target)}
    message = len(pickle.dumps(task)) + len(pickle.dumps(outcome_entry(outcome)))
    with Computers(folder, 1) as computers:
        process = psutil.Process(computers.scheduler.pid)
        seen = [(process.memory_info().rss, process.cpu_times())]
        for turn in range(2):
            seconds_of(tiny, folder / f"out {turn}", Order(RECIPE), on(computers, tiny, folder / f"out {turn}"))
            seen.append((process.memory_info().rss, process.cpu_times()))
    (_, _), (before, cpu_before), (after, cpu_after) = seen
    scheduling = (cpu_after.user + cpu_after.system - cpu_before.user - cpu_before.system) / count
    seconds = SCANS * work / WORKERS
    print(
        f"paper: measured: {work:.0f} s of one processor for a scan of {MEGAPIXELS:.0f} megapixels with what it needs, "
        f"{files / 1e6:.1f} MB of files in and out, {message / 1e3:.1f} kB of orders and answers, "
        f"of the scheduler {1000 * scheduling:.1f} ms of its processor and {max(0, after - before) / count:.0f} "
        f"bytes of its memory a photo ({after / 1e6:.0f} MB in all)"
    )
    print(
        f"paper: {SCANS:,} scans on {WORKERS} workers of one such processor: {seconds / 3600:.0f} hours, "
        f"{SCANS / seconds:.2f} scans and {SCANS * files / seconds / 1e6:.1f} MB a second from and to the folders, "
        f"{SCANS * message / 1e6:.0f} MB of orders and answers in all; the scheduler is busy "
        f"{SCANS * scheduling / seconds:.2%} of the time and has about "
        f"{(after + SCANS * max(0, after - before) / count) / 1e6:.0f} MB of memory at the end"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="?", choices=("faults", "speed", "stop", "paper"))
    parser.add_argument(
        "--photos", type=int, help="default: 2000 for faults, 40 for speed, 5 times for stop, 1500 for paper"
    )
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    parts: dict[str, Callable[[Path], None]] = {
        "faults": lambda folder: faults(folder, options.photos or 2000, random.Random(options.seed)),
        "speed": lambda folder: speed(folder, options.photos or 40),
        "stop": lambda folder: stop(folder, options.photos or 5),
        "paper": lambda folder: paper(folder, options.photos or 1500),
    }
    for name, part in parts.items():
        if options.what in (None, name):
            with temporary_folder("bench") as folder:
                part(folder)


if __name__ == "__main__":
    main()

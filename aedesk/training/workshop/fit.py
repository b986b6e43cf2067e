"""Training a project: it says how it goes, keeps what it has learnt, and goes on where it was stopped or killed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import torch

from aedesk.errors import AEDeskError
from aedesk.training.networks.workshop.build import build
from aedesk.training.workshop import checkpoint
from aedesk.training.workshop.checkpoint import Progress
from aedesk.training.workshop.export import export
from aedesk.training.workshop.learn import Learner, held_out_error
from aedesk.training.workshop.orders import Orders, Stopped
from aedesk.training.workshop.sheet import write_sheet
from aedesk.workshop import events
from aedesk.workshop.events import Event
from aedesk.workshop.project import HELD_OUT, Point, Project
from aedesk.workshop.samples import Samples, samples_of

TELL, LOOK, KEEP = 0.5, 4.0, 20.0  # seconds between two events, two pictures, two checkpoints
MOST_POINTS = 2000  # of the curve; then every other one is left out
Say = Callable[[Event], None]


@dataclass
class _Curve:
    """What is to be drawn, and the losses since the last point."""

    points: list[Point]
    losses: list[float] = field(default_factory=list)

    def add(self, progress: Progress, held_out: float) -> Point:
        loss = sum(self.losses) / max(1, len(self.losses))
        self.losses.clear()
        point = Point(progress.seconds, progress.step, loss, held_out)
        self.points.append(point)
        if len(self.points) > MOST_POINTS:
            del self.points[1::2]
        return point


def fit(project: Project, say: Say, orders: Orders) -> bool:
    """Train until the minutes of the recipe are over; False where it was stopped before. Raises AEDeskError; what was
    learnt until the last checkpoint is kept."""
    torch.manual_seed(project.recipe.seed)
    samples = samples_of(project.recipe)
    training = Training(project, samples, say, orders)
    try:
        training.run()
    except Stopped:
        training.keep()
        say(Event(events.STOPPED, step=training.progress.step, seconds=training.progress.seconds))
        return False
    training.keep()
    export(project, training.network, samples)
    say(
        Event(
            events.DONE,
            step=training.progress.step,
            seconds=training.progress.seconds,
            held_out=held_out_error(training.network, samples.held_out),
        )
    )
    return True


class Training:
    """One run of a project's training."""

    def __init__(self, project: Project, samples: Samples, say: Say, orders: Orders) -> None:
        self.project, self._samples, self._say, self._orders = project, samples, say, orders
        self.network = build(project.recipe)
        self._learner = Learner(self.network, samples.train, project.recipe.seed)
        self.progress = Progress()
        self._curve = _Curve([])
        if project.has_begun:
            self.progress = checkpoint.restore(project, self.network, self._learner.optimizer)
            self._curve.points += [point for point in project.curve() if point.step <= self.progress.step]
            torch.manual_seed(project.recipe.seed + self.progress.step)

    def run(self) -> None:
        """Raises Stopped or AEDeskError."""
        whole = 60 * self.project.recipe.minutes
        self._say(Event(events.STARTED, step=self.progress.step, seconds=self.progress.seconds))
        if self.progress.step == 0:
            self._learner.begin(self._orders.check)
            self._show()
        told = looked = kept = time.monotonic()
        while self.progress.seconds < whole:
            self._wait()
            began = time.monotonic()
            loss = self._learner.step(self.progress.seconds / whole)
            if not loss < float("inf"):
                raise AEDeskError("The loss has become infinite: choose fewer nodes or smaller weights.")
            self._curve.losses.append(loss)
            self.progress.step += 1
            now = time.monotonic()
            self.progress.seconds += now - began
            if now - told >= TELL or self.progress.step == 1:
                self._tell(whole)
                told = time.monotonic()
            if now - looked >= LOOK:
                self._show()
                looked = time.monotonic()
            if now - kept >= KEEP:
                self.keep()
                kept = time.monotonic()
        if self._curve.losses:
            self._tell(whole)
        self._show()

    def keep(self) -> None:
        """Write what was learnt. Raises AEDeskError."""
        checkpoint.save(self.project, self.network, self._learner.optimizer, self.progress)
        self.project.write_curve(self._curve.points)

    def _wait(self) -> None:
        """Raises Stopped."""
        if self._orders.paused:
            self.keep()
            self._say(Event(events.PAUSED, step=self.progress.step, seconds=self.progress.seconds))
            self._orders.wait()
        self._orders.check()

    def _tell(self, whole: float) -> None:
        point = self._curve.add(self.progress, held_out_error(self.network, self._samples.held_out))
        self._say(
            Event(
                events.STEP,
                step=point.step,
                loss=point.loss,
                held_out=point.held_out,
                seconds=point.seconds,
                left=max(0.0, whole - point.seconds),
            )
        )

    def _show(self) -> None:
        write_sheet(self.project.folder / HELD_OUT, self.network, self._samples.held_out)
        self._say(Event(events.PICTURES, file=HELD_OUT, step=self.progress.step))

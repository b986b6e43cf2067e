"""What a batch would do, found out while the person still chooses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from aedesk.errors import AEDeskError
from aedesk.gui.background.worker import Worker
from aedesk.jobs import Job
from aedesk.recipe.batch_names import Names
from aedesk.recipe.items import Item, find_photos, items_for
from aedesk.recipe.places import Place, exists

REST = 250  # milliseconds without a letter being typed


@dataclass(frozen=True)
class Wish:
    """Which folders, and what the results are called. `photos`: those that were selected, not all of `source`."""

    source: Place
    out: Place
    pattern: str
    recipe: str
    photos: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Plan:
    """All photos of a wish, and which of their results are there."""

    wish: Wish
    items: list[Item]
    there: frozenset[Place]


def plan_of(wish: Wish, job: Job) -> Plan:
    """Look at the folders. Raises AEDeskError."""
    names = Names(wish.pattern, wish.recipe)
    items = items_for(wish.photos, wish.out, names) if wish.photos else find_photos(wish.source, wish.out, names)
    if not items:
        raise AEDeskError("There is no photo in '{}'.", wish.source)
    there = set()
    for item in items:
        job.check()
        if exists(item.target):
            there.add(item.target)
    return Plan(wish, items, frozenset(there))


class Planner(QObject):
    """Makes a plan when nothing was typed for a while. `wish` gives what is wished, None where something is missing;
    `done` and `failed` are told what came of it."""

    def __init__(
        self,
        parent: QObject,
        wish: Callable[[], Wish | None],
        done: Callable[[Plan], object],
        failed: Callable[[BaseException | None], object],
    ) -> None:
        super().__init__(parent)
        self._wish, self._done, self._failed = wish, done, failed
        self.worker = Worker(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether a plan is on its way."""
        return self._timer.isActive() or self.worker.busy

    def soon(self) -> None:
        """Something is wished otherwise."""
        self._timer.start()

    def stop(self) -> None:
        """The work itself begins, which makes its own."""
        self._timer.stop()
        self.worker.cancel()

    def close(self) -> None:
        """Stop the worker."""
        self._timer.stop()
        self.worker.close()

    def _look(self) -> None:
        wish = self._wish()
        if wish is None:
            self.worker.cancel()
            self._failed(None)
        else:
            self.worker.run(lambda job: plan_of(wish, job), self._done, self._failed)

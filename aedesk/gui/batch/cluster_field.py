"""Where a batch is done: on this computer, or by the workers of a cluster."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit

from aedesk.cluster.connect import Cluster
from aedesk.cluster.executor import OnCluster
from aedesk.gui.config.store import settings
from aedesk.gui.look.translate import number
from aedesk.gui.panels.section import Section
from aedesk.recipe.batch import Executor, Outcome, on_this_computer
from aedesk.recipe.places import Place
from aedesk.recipe.rates import Pace, Workers
from aedesk.sentence import Sentence

KEPT = "cluster"  # of the settings: the address that was typed last
OFTEN = 1.0  # seconds between two looks at how fast the workers are


class ClusterField(Section):
    """The address of a cluster, and how fast its workers are. `changed`: another address was typed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Cluster"), "batch.cluster", folded=True)
        self.line = QLineEdit(settings().value(KEPT, ""))
        self.line.setPlaceholderText(self.tr("Empty: this computer alone"))
        self.line.setToolTip(
            self.tr(
                "Address of a Dask scheduler (tcp://host:8786), the file it writes (scheduler.json), or local:4 for "
                "4 processes of this computer. Certificates are those of Dask's configuration."
            )
        )
        self.line.setClearButtonEnabled(True)
        self.line.setAccessibleName(self.tr("Scheduler"))
        self.speeds = QLabel()
        self.speeds.hide()
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Scheduler"), self.line)
        form.addRow(self.speeds)
        self.body.addLayout(form)
        self.line.textChanged.connect(self._typed)
        self.start()

    @property
    def address(self) -> str:
        """What was typed; "" for this computer."""
        return self.line.text().strip()

    def _typed(self) -> None:
        settings().set_value(KEPT, self.address or None)
        self.changed.emit()

    def executor(self, source: Place, out: Place, say: Callable[[Sentence], None]) -> Executor:
        """Who shall do a batch; `say` is told from its thread what is waited for. Raises AEDeskError for what is no
        address."""
        return OnCluster(Cluster(self.address), source, out, say) if self.address else on_this_computer

    def start(self) -> None:
        """A batch begins."""
        self._pace, self._workers, self._next = Pace(), Workers(), 0.0
        self.speeds.hide()

    def take(self, outcome: Outcome) -> None:
        """A photo of the batch is finished."""
        self._pace.add(outcome)
        self._workers.add(outcome)
        if outcome.worker and time.monotonic() >= self._next:
            self._next = time.monotonic() + OFTEN
            self.show_speeds()

    def show_speeds(self) -> None:
        """Of each worker; nothing where this computer does all itself."""
        lines = [
            self.tr("{worker}: {speed} photos a minute, {photos} done").format(
                worker=one.name, photos=one.photos, speed=number(one.per_minute, 1)
            )
            for one in self._workers.rates()
        ]
        self.speeds.setText("\n".join(lines))
        self.speeds.setVisible(bool(lines))

    @property
    def pace(self) -> str:
        """How fast all workers are together, in words; "" where this computer does all itself."""
        if not self._workers.rates():
            return ""
        return self.tr("%s photos a minute") % number(self._pace.per_minute, 1)

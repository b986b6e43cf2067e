"""A window that shows what the code of a photo keeps of it, and what changing the code does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from aedesk.errors import AEDeskError
from aedesk.gui.background.worker import Worker
from aedesk.gui.library.directions_page import DirectionsPage
from aedesk.gui.library.kept_page import KeptPage
from aedesk.gui.look.fitting import Dialog
from aedesk.gui.look.translate import number, sentence
from aedesk.imaging.formats.thumbnail_cache import shared_thumbnail
from aedesk.jobs import Job, Stages
from aedesk.library.coder import Coder
from aedesk.library.draw import (
    REACH,
    Basis,
    Drawing,
    Sample,
    Seen,
    drawn_by_components,
    drawn_by_network,
    moved,
    see,
)

Found = tuple[Coder, Seen, list[Drawing], Basis, NDArray[np.float32]]


class CodeWindow(Dialog):
    """Two pages: what is kept, and the directions of the code."""

    def __init__(self, path: Path, coder: Callable[[], Coder], sample: Sample, parent: QWidget | None = None) -> None:
        """`path`: of the photo, in the library or not. `coder`: called in a worker's thread. `sample`: photos of the
        library, for the second row and the directions."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("The code of “%s”") % path.name)
        self.kept, self.directions = KeptPage(), DirectionsPage()
        self.tabs = QTabWidget()
        self.tabs.addTab(self.kept, self.tr("What is kept"))
        self.tabs.addTab(self.directions, self.tr("Directions"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        self._sample = sample
        self._worker, self._drawer = Worker(self), Worker(self)
        self._found: Found | None = None
        self._stale = False  # whether the sliders were moved since the last drawing began
        self.finished.connect(self._close_workers)
        self.directions.changed.connect(self._draw)
        self.directions.setEnabled(False)
        self.kept.say(self.tr("Computing the code…"))
        self._worker.run(lambda job: _look(path, coder(), sample, job), self._show, self._failed)

    @property
    def busy(self) -> bool:
        """Whether something is still to come."""
        return self._worker.busy or self._drawer.busy

    def _show(self, found: Found) -> None:
        self._found = found
        coder, seen, drawings, basis, ends = found
        self.kept.show_code(seen, drawings)
        self.directions.setEnabled(True)
        self.directions.show_ends(list(ends), basis.shares)
        self._draw()

        def compare(job: Job) -> list[Drawing | None]:
            return drawn_by_components(seen, self._sample.basis(seen, coder.version_rule.likeness, job))

        progress = _Progress(self.kept, self.tr("Computing PCA of your library… %s %"))
        self._worker.run(compare, self.kept.show_components, self._failed, progress)

    def _draw(self) -> None:
        """Draw the changed code; while that goes on, only the last change counts."""
        if self._found is None:
            return
        if self._drawer.busy:
            self._stale = True
            return
        self._stale = False
        coder, seen, _, basis, _ = self._found
        amounts = self.directions.amounts()[: len(basis.vectors)]
        self._drawer.run(
            lambda job: coder.drawings(moved(seen, basis, amounts).unit[None], job)[0], self._drawn, self._failed
        )

    def _drawn(self, picture: NDArray[np.float32]) -> None:
        self.directions.show_drawing(picture)
        if self._stale:
            self._draw()

    def _failed(self, problem: BaseException) -> None:
        if not isinstance(problem, AEDeskError):
            raise problem
        self.kept.say(sentence(problem.sentence))

    def _close_workers(self) -> None:
        self._worker.close()
        self._drawer.close()


def _look(path: Path, coder: Coder, sample: Sample, job: Job) -> Found:
    """All that the network tells of a photo. Raises Cancelled or AEDeskError."""
    seen = see(shared_thumbnail(path), coder, job)
    drawings = drawn_by_network(seen, coder, job)
    basis = sample.directions()
    steps = [np.eye(len(basis.vectors))[row] * sign * REACH for row in range(len(basis.vectors)) for sign in (-1, 1)]
    ends = coder.drawings(np.stack([moved(seen, basis, step.tolist()).unit for step in steps]), job)
    return coder, seen, drawings, basis, ends


class _Progress:
    """Says how far the comparison is."""

    def __init__(self, page: KeptPage, words: str) -> None:
        self._page, self._words = page, words

    def report(self, fraction: float) -> None:
        self._page.say(self._words.replace("%s", number(100 * fraction)))

    def show_stages(self, stages: Stages) -> None:
        """It has none."""

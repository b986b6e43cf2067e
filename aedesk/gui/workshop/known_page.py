"""What the code of a trained autoencoder knows: beside PCA, as a map, and drawn from what the person changes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError
from aedesk.gui.background.worker import Worker
from aedesk.gui.look.design import GAP, MARGIN
from aedesk.gui.look.translate import number, sentence
from aedesk.gui.workshop.code_map import CodeMap, small_image_of
from aedesk.gui.workshop.code_sliders import CodeSliders
from aedesk.gui.workshop.curve_view import Curve, CurveView
from aedesk.jobs import Job
from aedesk.workshop.draw import draw
from aedesk.workshop.known import Known
from aedesk.workshop.project import KNOWN, Project
from aedesk.workshop.recipe import VARIATIONAL

Floats = NDArray[np.float32]
FAR = 15.0  # dB above ours, from where PCA keeps nearly all numbers and would only flatten the curve


class KnownPage(QWidget):
    """Of one project."""

    def __init__(
        self, drawer: Callable[[Project, Floats, Engine, Job], Floats] = draw, parent: QWidget | None = None
    ) -> None:
        """`drawer` makes pictures of codes, in a worker's thread; handed in by tests only."""
        super().__init__(parent)
        self._draw_codes, self._engine = drawer, Engine("cpu", 1)
        self._project: Project | None = None
        self._known: Known | None = None
        self._base: Floats | None = None  # a code by lot, instead of a picture's
        self._stale = False
        self._luck = np.random.default_rng(0)
        self.worker = Worker(self)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.beside = CurveView(self.tr("Beside PCA"), self.tr("Numbers"), self.tr("dB"), "")
        self.map, self.sliders = CodeMap(), CodeSliders()
        self.map.chosen.connect(self._choose)
        self.sliders.changed.connect(self._draw)
        self.sliders.new_wanted.connect(self._draw_new)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, MARGIN, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.words, 0, 0, 1, 2)
        layout.addWidget(self.beside, 1, 0)
        layout.addWidget(self.map, 1, 1)
        layout.addWidget(self.sliders, 2, 0, 1, 2)
        layout.setRowStretch(1, 1)
        layout.setRowStretch(3, 0)

    def show_project(self, project: Project | None) -> None:
        """What is known of it, read in the worker; a sentence while that is nothing."""
        self._project, self._known, self._base, self._stale = project, None, None, False
        self.worker.cancel()
        self.sliders.show_picture(None)
        self._show_parts(False)
        if project is None or not (project.folder / KNOWN).exists():
            self.words.setText(self.tr("It can be looked into once it has learnt to the end."))
            return
        self.words.setText(self.tr("Reading what it knows…"))

        def read(job: Job) -> tuple[Known, list[QImage]]:
            known = Known.read(project.folder / KNOWN)
            return known, [small_image_of(picture) for picture in known.pictures]

        def done(found: tuple[Known, list[QImage]]) -> None:
            if project is self._project:
                self._show_known(project, *found)

        self.worker.run(read, done, self._failed)

    def _show_parts(self, shown: bool) -> None:
        for widget in (self.beside, self.map, self.sliders):
            widget.setVisible(shown)

    def _show_known(self, project: Project, known: Known, images: list[QImage]) -> None:
        """`images`: its pictures, small."""
        self._known = known
        said = self.tr("Pictures that it never learnt from: %1 dB. PCA with as many numbers (%2): %3 dB.")
        self.words.setText(
            said.replace("%1", number(known.ours, 1))
            .replace("%2", str(known.numbers))
            .replace("%3", number(known.beside, 1))
        )
        linear = [(float(np.log2(size)), float(db)) for size, db in zip(known.sizes, known.linear, strict=True)]
        linear = [point for point in linear if point[1] < known.ours + FAR]
        ours = [(float(np.log2(known.numbers)), known.ours)]
        ticks = [
            (x, str(size)) for (x, _), size in zip(linear, known.sizes, strict=False) if size in (1, 4, 16, 64, 256)
        ]
        self.beside.show_curves([Curve(self.tr("Autoencoder"), ours), Curve(self.tr("PCA"), linear, False)], ticks)
        self.map.show_pictures(images, known.places)
        self._show_parts(True)
        self.sliders.begin(known, project.recipe.kind == VARIATIONAL)

    def close_worker(self) -> None:
        """Stop it."""
        self.worker.close()
        self._engine.release()

    def _choose(self, index: int, other: bool) -> None:
        if other:
            self.sliders.set_other(True)
        else:
            self._base = None
        self._draw()

    def _draw_new(self) -> None:
        if self._known is not None:  # by the prior, a bell of spread 1 around 0
            self._base = np.asarray(self._luck.standard_normal(self._known.codes.shape[1]), np.float32)
            self._draw()

    def code(self) -> Floats | None:
        """The one that the person wants to see, (K,)."""
        known = self._known
        if known is None:
            return None
        code = known.codes[self.map.first] if self._base is None else self._base
        if self.map.second >= 0:
            share = np.float32(self.sliders.share)
            code = (1 - share) * code + share * known.codes[self.map.second]
        return self.sliders.changed_code(code)

    def _draw(self) -> None:
        """While one is drawn, only the last change counts."""
        code, project = self.code(), self._project
        if code is None or project is None:
            return
        if self.worker.busy:
            self._stale = True
            return
        self._stale = False

        def drawn(picture: Floats) -> None:
            if project is self._project:
                self.sliders.show_picture(picture)
            if self._stale:
                self._draw()

        self.worker.run(lambda job: self._draw_codes(project, code[None], self._engine, job)[0], drawn, self._failed)

    def _failed(self, problem: BaseException) -> None:
        if not isinstance(problem, AEDeskError):
            raise problem
        self.words.setText(sentence(problem.sentence))

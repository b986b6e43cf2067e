"""A folder of photos, restored into another folder, while the desk can be used."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from aedesk.errors import AEDeskError
from aedesk.gui.background.worker import Worker
from aedesk.gui.batch.batch_results import BatchResults
from aedesk.gui.batch.cluster_field import ClusterField
from aedesk.gui.batch.source_line import SourceLine
from aedesk.gui.files.desk import Desk
from aedesk.gui.files.target import Kinds, ask_target
from aedesk.gui.look.fitting import Dialog
from aedesk.gui.look.messages import show_error
from aedesk.gui.look.translate import sentence, word
from aedesk.gui.panels.segments import Segments
from aedesk.jobs import Job
from aedesk.recipe import Recipe
from aedesk.recipe.alone import alone
from aedesk.recipe.batch import DONE, FAILED, SKIPPED, Order, Outcome, run_batch
from aedesk.recipe.care import CHOICE, NORMAL
from aedesk.recipe.places import Address, place_of
from aedesk.recipe.presets import named_recipe, presets
from aedesk.recipe.report import report, save_report
from aedesk.time_left import LEAST_DONE, TimeLeft, in_words

NEEDS, LISTED, PRESET = "needs", "listed", "preset"  # what is done to the photos


class BatchWindow(Dialog):
    """`opened`: the person wants to see a photo of the list (a Path) on the desk.

    `listed` gives the steps that the Restore panel lists, or None."""

    opened = Signal(object)

    # From the worker to the main thread: how many photos there are; an outcome; how far the present photo is.
    _counted = Signal(int)
    _finished = Signal(object)
    _part = Signal(float)
    _said = Signal(object)  # of a cluster, what is waited for: a Sentence

    def __init__(self, desk: Desk, listed: Callable[[], Recipe | None]) -> None:
        super().__init__(desk.window)
        self.setWindowTitle(self.tr("Restore a folder (batch)"))
        self.resize(760, 560)
        self._desk, self._listed = desk, listed
        self._count = 0
        self._time_left = TimeLeft()
        self._recipe: Recipe | None = None
        self._closes = False
        self.worker = Worker(self)
        self._build()
        queued = Qt.ConnectionType.QueuedConnection
        self._counted.connect(self._show_count, queued)
        self._finished.connect(self._take, queued)
        self._part.connect(self._show_part, queued)
        self._said.connect(lambda words: self.text.setText(sentence(words)), queued)
        self._refresh()

    def _build(self) -> None:
        self.source, self.target = SourceLine(), QLineEdit()
        self.target.setPlaceholderText(self.tr("Where to save the restored photos; the originals are not touched"))
        self.source_button, self.target_button = QPushButton(self.tr("Choose…")), QPushButton(self.tr("Choose…"))
        self.steps = QComboBox()
        self.steps.setAccessibleName(self.tr("Action"))
        self.colorize = QCheckBox(self.tr("Colourise black-and-white photos"))
        self.care = Segments(CHOICE, NORMAL)
        self.care.label.hide()  # the form has its own
        self.present = QComboBox()
        self.present.addItem(self.tr("Skip photos already done"), "resume")
        self.present.addItem(self.tr("Process again and replace"), "overwrite")
        self.jobs = QSpinBox()
        self.jobs.setRange(1, max(1, os.cpu_count() or 1))
        self.jobs.setToolTip(self.tr("More jobs are faster on a processor with many cores, but need more memory"))
        form = QFormLayout()
        for words, line, button in (
            (self.tr("Source folder"), self.source, self.source_button),
            (self.tr("Destination folder"), self.target, self.target_button),
        ):
            row = QHBoxLayout()
            row.addWidget(line, 1)
            row.addWidget(button)
            button.setAutoDefault(False)
            line.setAccessibleName(words)
            form.addRow(words, row)
            line.textChanged.connect(self._refresh)
        form.addRow(self.tr("Action"), self.steps)
        form.addRow(word(CHOICE.label), self.care)
        form.addRow("", self.colorize)
        form.addRow(self.tr("If the file exists"), self.present)
        form.addRow(self.tr("Parallel jobs"), self.jobs)
        self.cluster = ClusterField()
        self.cluster.changed.connect(self._refresh)
        form.addRow(self.cluster)
        self.settings_part = QWidget()
        self.settings_part.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)

        self.results = BatchResults()
        self.results.itemDoubleClicked.connect(lambda item: self._open(self.results.indexOfTopLevelItem(item)))
        self.only_problems = QCheckBox(self.tr("Problems only"))
        self.only_problems.toggled.connect(self.results.show_only_problems)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.start_button = QPushButton(self.tr("Start"))
        self.stop_button = QPushButton(self.tr("Stop"))
        self.report_button = QPushButton(self.tr("Save report…"))
        self.start_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.only_problems)
        buttons.addStretch()
        for button in (self.report_button, self.stop_button, self.start_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (self.settings_part, self.results, self.bar, self.text):
            layout.addWidget(widget, 1 if widget is self.results else 0)
        layout.addLayout(buttons)

        self.source_button.clicked.connect(self.ask_source)
        self.target_button.clicked.connect(self._ask_target)
        self.steps.currentIndexChanged.connect(self._refresh)
        self.start_button.clicked.connect(self.start)
        self.stop_button.clicked.connect(self.stop)
        self.report_button.clicked.connect(self._ask_report)

    def show_for(self, folder: Path | None) -> None:
        """Appear; `folder`: where the photos are, None to leave what was chosen."""
        if folder is not None and not self.worker.busy:
            self.target.setText(self.source.show_folder(folder))
        self._list_steps()
        self.show()
        self.raise_()
        self.activateWindow()

    def choose_photos(self, photos: list[Path]) -> None:
        """Restore these photos, not those of a folder."""
        if photos and not self.worker.busy:
            self.target.setText(self.source.show_photos(photos))

    def ask_source(self) -> None:
        """Let the person choose the folder with the photos."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Source folder"), str(self.source.place))
        if name:
            self.show_for(Path(name))

    def _ask_target(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Destination folder"), self.target.text())
        if name:
            self.target.setText(name)

    def _list_steps(self) -> None:
        chosen = self.steps.currentData()
        self.steps.clear()
        self.steps.addItem(self.tr("Restore automatically"), (NEEDS, ""))
        if self._listed() is not None:
            self.steps.addItem(self.tr("Apply the steps listed in Restore"), (LISTED, ""))
        for name in presets():
            self.steps.addItem(self.tr("Preset: %s") % name, (PRESET, name))
        again = [row for row in range(self.steps.count()) if self.steps.itemData(row) == chosen]
        self.steps.setCurrentIndex(again[0] if again else 0)

    # ---- work

    def start(self) -> None:
        """Begin, or go on."""
        if self.worker.busy or not self.start_button.isEnabled():
            return
        try:
            self._recipe = self._chosen_recipe()
        except AEDeskError as problem:
            show_error(self, problem)
            return
        overwrite, chosen = self.present.currentData() == "overwrite", self._desk.preferences.value
        order = Order(
            self._recipe,
            self.colorize.isChecked() and self._recipe is None,
            self.care.value or NORMAL,
            resume=not overwrite,
            overwrite=overwrite,
            device=chosen.device,
            threads=chosen.threads,
            jobs=self.jobs.value(),
            story=chosen.tell_story,
        )
        source, target = self.source.place, place_of(self.target.text().strip())
        find = self.source.finder(target)
        try:
            executor = self.cluster.executor(source, target, self._said.emit)
        except AEDeskError as problem:
            show_error(self, problem)
            return
        self.cluster.start()
        self.results.clear()
        self._count = 0
        self.bar.setRange(0, 0)
        self.text.setText(self.tr("Looking for photos…"))

        def work(job: Job) -> None:
            items = find()
            if not items:
                raise AEDeskError("There is no photo in '{}'.", source)
            self._counted.emit(len(items))
            with alone(source, target):
                for outcome in run_batch(items, order, job, self._part.emit, executor):
                    self._finished.emit(outcome)

        self.worker.run(
            work,
            lambda _: self._end(""),
            self._failed,
            stopped=lambda: self._end(self.tr("Stopped. Press Start to continue.")),
        )
        self._refresh()

    def stop(self) -> None:
        """Stop; what is done is whole, and a new start goes on from there."""
        self.text.setText(self.tr("Stopping…"))
        self.worker.cancel()
        self.stop_button.setEnabled(False)

    def _chosen_recipe(self) -> Recipe | None:
        kind, name = self.steps.currentData() or (NEEDS, "")
        if kind == PRESET:
            return named_recipe(name)
        return self._listed() if kind == LISTED else None

    def _show_count(self, count: int) -> None:
        self._count = count
        self._time_left = TimeLeft(min(LEAST_DONE, 1 / max(1, count)))  # of thousands, one tells
        self.bar.setRange(0, 1000 * count)

    def _take(self, outcome: Outcome) -> None:
        self.results.add(outcome)
        self.cluster.take(outcome)
        self._show_part(0.0)

    def _show_part(self, part: float) -> None:
        done = self.results.topLevelItemCount()
        self.bar.setValue(round(1000 * (done + part)))
        words = self.tr("%d of %n photos", "", self._count) % done
        left = self._time_left.report((done + part) / max(1, self._count))
        if pace := self.cluster.pace:
            words += " – " + pace
        if left is not None and self.worker.busy:
            words += " – " + sentence(in_words(left))
        self.text.setText(words)

    def _end(self, words: str) -> None:
        self.cluster.show_speeds()
        states = [outcome.state for outcome in self.results.outcomes()]
        counts = (
            (self.tr("%d done"), states.count(DONE)),
            (self.tr("%d skipped"), states.count(SKIPPED)),
            (self.tr("%d with problems"), states.count(FAILED)),
        )
        summary = ", ".join(text % count for text, count in counts if count)
        self.text.setText(" ".join(part for part in (f"{summary}." if summary else "", words) if part))
        if not words:
            self.bar.setRange(0, 1)
            self.bar.setValue(1)
        self._refresh()
        if self._closes:
            self.close()

    def _failed(self, problem: BaseException) -> None:
        self.bar.setRange(0, 1)
        self._end("")
        show_error(self, problem)

    def _refresh(self) -> None:
        busy = self.worker.busy
        self.settings_part.setEnabled(not busy)
        self.start_button.setEnabled(not busy and bool(self.source.text().strip() and self.target.text().strip()))
        self.stop_button.setEnabled(busy)
        self.report_button.setEnabled(not busy and self.results.topLevelItemCount() > 0)
        as_needed = (self.steps.currentData() or (NEEDS, ""))[0] == NEEDS
        self.colorize.setEnabled(as_needed)
        self.care.setEnabled(as_needed)
        self.jobs.setEnabled(not self.cluster.address)

    # ---- results

    def _open(self, row: int) -> None:
        outcome = self.results.outcomes()[row]
        place = outcome.item.photo if outcome.state == FAILED else outcome.item.target
        if isinstance(place, Address):
            show_error(self, AEDeskError("'{}' is not on this computer.", place))
            return
        self.opened.emit(place)

    def _near_results(self) -> Path:
        """A folder of this computer: that of the results where it is one."""
        place = place_of(self.target.text().strip())
        return place if isinstance(place, Path) else Path.home()

    def _ask_report(self) -> None:
        kinds = Kinds(self.tr("Save report"), {self.tr("Reports (*.json)"): (".json",)})
        target = ask_target(replace(self._desk, window=self), kinds, self._near_results() / "report.json")
        if target is None:
            return
        outcomes = self.results.outcomes()
        seconds = sum(outcome.seconds for outcome in outcomes)
        try:
            content = report(outcomes, self._recipe, seconds, len(outcomes) < self._count)
            save_report(content, target.path, overwrite=target.overwrite)
        except AEDeskError as problem:
            show_error(self, problem)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed while it works, it stops first."""
        if self.worker.busy:
            self._closes = True
            self.stop()
            event.ignore()
            return
        self._closes = False
        event.accept()

    def reject(self) -> None:
        """Escape closes it as the button of the window does."""
        self.close()

    def shut(self) -> None:
        """The program ends: stop and wait."""
        self.worker.close()

"""A folder of photos, restored into another folder, while the desk can be used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from aedesk.errors import AEDeskError
from aedesk.gui.background.worker import Worker
from aedesk.gui.batch.batch_form import BatchForm
from aedesk.gui.batch.batch_view import BatchView
from aedesk.gui.batch.form_scroll import FormScroll
from aedesk.gui.batch.plan import Plan, Planner, Wish, plan_of
from aedesk.gui.files.desk import Desk
from aedesk.gui.files.target import Kinds, ask_target
from aedesk.gui.look.fitting import Dialog
from aedesk.gui.look.messages import show_error
from aedesk.gui.look.translate import sentence
from aedesk.jobs import Job
from aedesk.recipe import Recipe
from aedesk.recipe.alone import alone
from aedesk.recipe.batch import DONE, FAILED, SKIPPED, Order, Outcome, run_batch
from aedesk.recipe.care import NORMAL
from aedesk.recipe.places import Address, place_of
from aedesk.recipe.report import report, save_report
from aedesk.time_left import LEAST_DONE, TimeLeft, in_words


class BatchWindow(Dialog):
    """`opened`: the person wants to see a photo of the list (a Path) on the desk.

    `listed` gives the steps that the Restore panel lists, or None."""

    opened = Signal(object)

    # From the worker to the main thread: the Plan that it goes by; an outcome; how far the present photo is.
    _planned = Signal(object)
    _finished = Signal(object)
    _part = Signal(float)
    _said = Signal(object)  # of a cluster, what is waited for: a Sentence

    def __init__(self, desk: Desk, listed: Callable[[], Recipe | None]) -> None:
        super().__init__(desk.window)
        self.setWindowTitle(self.tr("Restore a folder (batch)"))
        self.resize(880, 640)
        self._desk, self._listed = desk, listed
        self._count, self._done, self._closes = 0, 0, False
        self._time_left = TimeLeft()
        self._recipe: Recipe | None = None
        self.worker = Worker(self)
        self.planner = Planner(self, self._wish, self._show_plan, self._show_no_plan)
        self._build()
        queued = Qt.ConnectionType.QueuedConnection
        self._planned.connect(self._begin, queued)
        self._finished.connect(self._take, queued)
        self._part.connect(self._show_part, queued)
        self._said.connect(lambda words: self.text.setText(sentence(words)), queued)
        self._refresh()

    def _build(self) -> None:
        self.form = form = BatchForm(self._listed)
        self.source, self.target, self.steps, self.present = form.source, form.target, form.steps, form.present
        self.cluster, self.jobs = form.cluster, form.jobs
        self.cluster.changed.connect(self._refresh)
        self.view = BatchView()
        self.photos = self.view.photos
        self.view.opened.connect(self._open)
        self.all_box = QCheckBox(self.tr("All photos"))
        self.all_box.setChecked(True)
        self.only_problems = QCheckBox(self.tr("Problems only"))
        self.only_problems.toggled.connect(self.view.show_only_problems)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.start_button = QPushButton(self.tr("Start"))
        self.stop_button = QPushButton(self.tr("Stop"))
        self.report_button = QPushButton(self.tr("Save report…"))
        self.folder_button = QPushButton(self.tr("Open folder"))
        self.folder_button.setToolTip(self.tr("Show the results in the file manager"))
        self.start_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.all_box)
        buttons.addWidget(self.only_problems)
        buttons.addStretch()
        for button in (self.folder_button, self.report_button, self.stop_button, self.start_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        for widget in (FormScroll(form), self.view, self.bar, self.text):
            layout.addWidget(widget, 1 if widget is self.view else 0)
        layout.addLayout(buttons)

        self.folder_button.clicked.connect(self._open_folder)
        form.source_asked.connect(self.ask_source)
        form.changed.connect(self._changed)
        self.present.currentIndexChanged.connect(self._show_present)
        self.all_box.clicked.connect(self.photos.choose_all)
        self.photos.chosen_changed.connect(self._show_chosen)
        self.start_button.clicked.connect(self.start)
        self.stop_button.clicked.connect(self.stop)
        self.report_button.clicked.connect(self._ask_report)

    def show_for(self, folder: Path | None) -> None:
        """Appear; `folder`: where the photos are, None to leave what was chosen."""
        if folder is not None and not self.worker.busy:
            self.target.setText(self.source.show_folder(folder))
        self.form.list_steps()
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

    # ---- what would be done

    def _changed(self) -> None:
        self.planner.soon()
        self._refresh()

    def _wish(self) -> Wish | None:
        source, out = self.source.text().strip(), self.target.text().strip()
        if self.worker.busy or not source or not out:
            return None
        recipe = self.form.preset or self.tr("restored")
        return Wish(self.source.place, place_of(out), self.form.pattern.text, recipe, self.source.photos)

    def _list(self, plan: Plan) -> None:
        self.photos.show(plan.items, plan.there, plan.wish.source, plan.wish.out)
        self._done = 0

    def _show_plan(self, plan: Plan) -> None:
        if not self.worker.busy:
            self._list(plan)

    def _show_no_plan(self, problem: BaseException | None) -> None:
        if self.worker.busy:
            return
        self.photos.show((), (), Path(), Path())
        self.text.setText(sentence(problem.sentence) if isinstance(problem, AEDeskError) else "")

    def _show_present(self) -> None:
        self.photos.set_overwrites(self.present.currentData() == "overwrite")
        self._show_chosen()

    def _show_chosen(self) -> None:
        """What the list as a whole would do."""
        chosen = [row.chosen for row in self.photos.rows]
        states = {(True, True): Qt.CheckState.Checked, (True, False): Qt.CheckState.PartiallyChecked}
        self.all_box.setCheckState(states.get((any(chosen), all(chosen)), Qt.CheckState.Unchecked))
        if self.worker.busy or not chosen:
            return
        done, skipped, _ = self.photos.counts()
        words = [self.tr("%n photos will be restored", "", done)]
        if skipped:
            words.append(self.tr("%n skipped", "", skipped))
        self.text.setText(", ".join(words) + ".")

    # ---- work

    def start(self) -> None:
        """Begin, or go on."""
        if self.worker.busy or not self.start_button.isEnabled():
            return
        try:
            self._recipe = self.form.recipe()
        except AEDeskError as problem:
            show_error(self, problem)
            return
        form, overwrite, chosen = self.form, self.photos.overwrites, self._desk.preferences.value
        order = Order(
            self._recipe,
            form.colorize.isChecked() and self._recipe is None,
            form.care.value or NORMAL,
            resume=not overwrite,
            overwrite=overwrite,
            device=chosen.device,
            threads=chosen.threads,
            jobs=form.jobs.value(),
            story=chosen.tell_story,
        )
        wish = self._wish()
        assert wish is not None
        source, target, is_wanted = wish.source, wish.out, self.photos.is_wanted
        try:
            executor = self.cluster.executor(source, target, self._said.emit)
        except AEDeskError as problem:
            show_error(self, problem)
            return
        self.cluster.start()
        self.planner.stop()
        self._count = 0
        self.bar.setRange(0, 0)
        self.text.setText(self.tr("Looking for photos…"))

        def work(job: Job) -> None:
            plan = plan_of(wish, job)
            items = [item for item in plan.items if is_wanted(item)]
            if not items:
                raise AEDeskError("No photo is ticked.")
            self._planned.emit(plan)
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

    def _begin(self, plan: Plan) -> None:
        self._list(plan)
        count = self._count = sum(row.chosen for row in self.photos.rows)
        self._time_left = TimeLeft(min(LEAST_DONE, 1 / max(1, count)))  # of thousands, one tells
        self.bar.setRange(0, 1000 * count)

    def _take(self, outcome: Outcome) -> None:
        self.view.take(outcome)
        self.cluster.take(outcome)
        self._done += 1
        self._show_part(0.0)

    def _show_part(self, part: float) -> None:
        done = self._done
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
        states = [outcome.state for outcome in self.photos.outcomes()]
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
        if FAILED in states and self.view.table.currentIndex().row() < 0:
            self.view.go_to_problem()
        self._refresh()
        if self._closes:
            self.close()

    def _failed(self, problem: BaseException) -> None:
        self.bar.setRange(0, 1)
        self._end("")
        show_error(self, problem)

    def _refresh(self) -> None:
        busy = self.worker.busy
        self.form.setEnabled(not busy)
        self.form.jobs.setEnabled(not self.cluster.address)
        self.all_box.setEnabled(not busy)
        self.photos.lock(busy)
        self.start_button.setEnabled(not busy and bool(self.source.text().strip() and self.target.text().strip()))
        self.stop_button.setEnabled(busy)
        self.report_button.setEnabled(not busy and bool(self.photos.outcomes()))
        here = not isinstance(place_of(self.target.text().strip()), Address)
        self.folder_button.setEnabled(here and any(outcome.state != FAILED for outcome in self.photos.outcomes()))

    # ---- results

    def _open(self, row: int) -> None:
        entry = self.photos.rows[row]
        done = entry.outcome is not None and entry.outcome.state != FAILED
        place = entry.item.target if done else entry.item.photo
        if isinstance(place, Address):
            show_error(self, AEDeskError("'{}' is not on this computer.", place))
            return
        self.opened.emit(place)

    def _near_results(self) -> Path:
        """A folder of this computer: that of the results where it is one."""
        place = place_of(self.target.text().strip())
        return place if isinstance(place, Path) else Path.home()

    def _open_folder(self) -> None:
        """In the file manager of the system."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.target.text()))

    def _ask_report(self) -> None:
        kinds = Kinds(self.tr("Save report"), {self.tr("Reports (*.json)"): (".json",)})
        target = ask_target(replace(self._desk, window=self), kinds, self._near_results() / "report.json")
        if target is None:
            return
        outcomes = self.photos.outcomes()
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
        self.planner.close()
        self.worker.close()

"""The workshop: the person's own autoencoders, built, watched while they learn, looked into, and used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from aedesk.errors import AEDeskError
from aedesk.gui.background.worker import Worker
from aedesk.gui.files.desk import Desk
from aedesk.gui.files.target import Kinds, ask_target
from aedesk.gui.look.design import GAP, GRID, MARGIN
from aedesk.gui.look.fitting import Dialog
from aedesk.gui.look.messages import show_error
from aedesk.gui.look.translate import sentence
from aedesk.gui.workshop import words
from aedesk.gui.workshop.known_page import KnownPage
from aedesk.gui.workshop.learning import Learning
from aedesk.gui.workshop.learning_page import LearningPage
from aedesk.gui.workshop.missing import Missing
from aedesk.gui.workshop.project_list import ProjectList
from aedesk.gui.workshop.recipe_form import RecipeForm
from aedesk.gui.workshop.use_menu import UseMenu, ask_library
from aedesk.models import library_code
from aedesk.models.card import ModelCard
from aedesk.models.library_code import CodeNetwork
from aedesk.workshop import events
from aedesk.workshop.events import Event
from aedesk.workshop.presets import PRESETS
from aedesk.workshop.process import Fitting
from aedesk.workshop.project import Project, free_folder, new_project
from aedesk.workshop.recipe import FOLDER
from aedesk.workshop.share import SUFFIX, receive, share
from aedesk.workshop.use import as_library_code, as_model

LEARNING = 1  # the number of its tab


class WorkshopWindow(Dialog):
    """`models_changed`: a tool has one more network to choose from. `code_changed`: the library has another code."""

    models_changed = Signal()
    code_changed = Signal()

    def __init__(
        self, desk: Desk, start: Callable[[Project], Fitting] = Fitting, missing: Missing | None = None
    ) -> None:
        """`start` makes the process that learns; it and `missing` are handed in by tests only."""
        super().__init__(desk.window)
        self.setWindowTitle(self.tr("Workshop"))
        self._desk = desk
        self._closes = False
        self.learning = Learning(start, self)
        self.worker = Worker(self)
        self.projects, self.form = ProjectList(), RecipeForm()
        self.missing = missing or Missing()
        self.page, self.known = LearningPage(), KnownPage()
        self.invitation = QLabel(
            self.tr(
                "An autoencoder squeezes pictures through a code of few numbers, and so learns what they have in "
                "common. It knows only what it was shown, and what the code has no room for is lost. Choose New to "
                "build one: with the digits it takes two minutes."
            )
        )
        self.invitation.setWordWrap(True)
        self.start_button, self.pause_button = QPushButton(), QPushButton(self.tr("Pause"))
        self.stop_button = QPushButton(self.tr("Stop"))
        self.start_button.setDefault(True)
        self.use_button, self.share_button = QPushButton(self.tr("Use in")), QPushButton(self.tr("Share as a file…"))
        self.use_menu = UseMenu(self.use_button)
        self.use_button.setMenu(self.use_menu)
        self.use_button.setMinimumWidth(self.use_button.sizeHint().width() + 2 * GAP)  # for the arrow of the menu
        for button in (self.pause_button, self.stop_button, self.use_button, self.share_button):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self.resize(106 * GRID, 88 * GRID)

    def show_for(self) -> None:
        """Appear, with what is on the disk."""
        if not self.learning.busy:
            self.projects.refresh()
        self.missing.refresh()
        self.show()
        self.raise_()
        self.activateWindow()

    def shut(self) -> None:
        """Stop all; what was learnt is kept."""
        self._closes = True
        self.learning.close()
        self.worker.close()
        self.missing.close_worker()
        self.known.close_worker()
        self.page.close_worker()

    def closeEvent(self, event: QCloseEvent) -> None:
        """It learns on, out of sight."""
        event.accept()

    # ---- how it is built

    def _lay_out(self) -> None:
        self.form.setContentsMargins(0, MARGIN, GAP, 0)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for page, title in (
            (self.form, self.tr("Network")),
            (self.page, self.tr("Learning")),
            (self.known, self.tr("What the code knows")),
        ):
            self.tabs.addTab(_scrolled(page), title)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for button in (self.use_button, self.share_button):
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self.stop_button, self.pause_button, self.start_button):
            buttons.addWidget(button)
        right = QVBoxLayout()
        right.setSpacing(GAP)
        right.addWidget(self.missing)
        right.addWidget(self.invitation, 1, Qt.AlignmentFlag.AlignVCenter)
        right.addWidget(self.tabs, 1)
        right.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(MARGIN)
        layout.addWidget(self.projects)
        layout.addLayout(right, 1)

    def _connect(self) -> None:
        self.projects.chosen.connect(self._show)
        self.projects.new_wanted.connect(self._new)
        self.projects.receive_wanted.connect(self._receive)
        self.form.changed.connect(self._refresh)
        self.missing.installed.connect(self._refresh)
        self.start_button.clicked.connect(self._start)
        self.pause_button.clicked.connect(lambda: self.learning.pause(not self.learning.paused))
        self.pause_button.clicked.connect(self._refresh)
        self.stop_button.clicked.connect(self._stop)
        self.share_button.clicked.connect(self._share)
        self.use_menu.tool_wanted.connect(self._use)
        self.use_menu.library_wanted.connect(self._use_in_library)
        self.learning.told.connect(self._hear)
        self.learning.ended.connect(self._end)

    # ---- what is shown

    def _show(self, project: Project | None) -> None:
        if project is not None:
            self.form.show_recipe(project.recipe)
        if not (self.learning.busy and self._is_shown):
            self.page.show_project(project)
        self.known.show_project(project)
        self._refresh()

    @property
    def _is_shown(self) -> bool:
        """Whether the one that learns is the chosen one."""
        learns, project = self.learning.project, self.projects.project
        return learns is not None and project is not None and learns.folder == project.folder

    def _refresh(self) -> None:
        project, busy = self.projects.project, self.learning.busy
        begun = project is not None and project.has_begun
        self.tabs.setVisible(project is not None)
        self.invitation.setVisible(project is None)
        self.form.set_begun(begun or (busy and self._is_shown))
        self.start_button.setText(self.tr("Go on") if begun else self.tr("Start"))
        free = project is not None and not busy and not self.worker.busy
        self.start_button.setEnabled(free and self.form.problem is None and self.missing.isHidden())
        self.start_button.setToolTip(self.form.trouble.text())
        self.pause_button.setText(self.tr("Go on") if self.learning.paused else self.tr("Pause"))
        for button in (self.pause_button, self.stop_button):
            button.setVisible(busy)
            button.setEnabled(busy)
        self.start_button.setVisible(not busy and project is not None)
        for button in (self.use_button, self.share_button):
            button.setVisible(project is not None)
        self.share_button.setEnabled(free and begun)
        why = self.use_menu.show_for(project)
        self.use_button.setEnabled(free and not why)
        self.use_button.setToolTip(why)

    # ---- what is done

    def _new(self, name: str) -> None:
        recipe, photo = PRESETS[name], self._desk.document.path
        if recipe.data == FOLDER and photo is not None:
            recipe = replace(recipe, folder=str(Path(photo).absolute().parent))
        try:
            project = new_project(free_folder(words.presets()[name]), recipe)
        except AEDeskError as problem:
            show_error(self, problem)
            return
        self.projects.refresh(project.name)
        self.tabs.setCurrentIndex(0)

    def _receive(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a shared autoencoder"), "", f"AEDesk (*{SUFFIX})")
        if not name:
            return

        def work(job: object) -> Project:
            return receive(Path(name), free_folder(Path(name).stem))

        self._run(work, lambda project: self.projects.refresh(project.name))

    def _start(self) -> None:
        project = self.projects.project
        if project is None:
            return
        try:
            recipe = self.form.recipe
            if project.has_begun:  # the rest stays to the last digit, also what the form would round
                recipe = replace(project.recipe, minutes=recipe.minutes, folder=recipe.folder)
            project = project.with_recipe(recipe)
            self.projects.keep(project)
            self.learning.start(project)
        except AEDeskError as problem:
            show_error(self, problem)
            return
        self.page.say(self.tr("Reading the pictures…"))
        self.tabs.setCurrentIndex(LEARNING)
        self._refresh()

    def _stop(self) -> None:
        self.learning.stop()
        self.stop_button.setEnabled(False)
        self.pause_button.setEnabled(False)
        if self._is_shown:
            self.page.say(self.tr("Stopping… What was learnt is kept."))

    def _hear(self, event: Event) -> None:
        learns = self.learning.project
        if learns is None or not self._is_shown or self._closes:  # what was on its way comes still
            return
        if event.event == events.STEP and self.stop_button.isEnabled():
            self.page.hear(event)
        elif event.event == events.PICTURES:
            self.page.show_picture(learns.folder / event.file)
        elif event.event == events.PAUSED:
            self.page.say(self.tr("Paused. What was learnt is kept."))

    def _end(self, problem: BaseException | None) -> None:
        shown = self._is_shown
        if shown:
            self._show(self.projects.project)
        self._refresh()
        if isinstance(problem, AEDeskError):
            if shown:
                self.page.say(sentence(problem.sentence))
            else:
                show_error(self, problem)
        elif problem is not None:
            raise problem

    def _use(self, task: str) -> None:
        project = self.projects.project
        if project is not None:
            self._run(lambda job: as_model(project, task, "", job), self._used)

    def _used(self, card: ModelCard) -> None:
        self.models_changed.emit()
        self.page.say(self.tr("“%s” can be chosen as the network of the tool now.") % card.title)
        self.tabs.setCurrentIndex(LEARNING)

    def _use_in_library(self, wanted: bool) -> None:
        """Its code, or that of AEDesk again."""
        project = self.projects.project
        if project is None or not ask_library(self, project.name if wanted else ""):
            return
        self._run(lambda job: as_library_code(project) if wanted else library_code.forget(), self._used_in_library)

    def _used_in_library(self, code: CodeNetwork | None) -> None:
        self.code_changed.emit()
        if code is None:
            said = self.tr("The Library finds photos by AEDesk’s own code; its index is being made anew.")
        else:
            said = self.tr("The Library finds photos by the code of “%s”; its index is being made anew.") % code.title
        self.page.say(said)
        self.tabs.setCurrentWidget(self.page)

    def _share(self) -> None:
        project = self.projects.project
        if project is None:
            return
        kinds = Kinds(self.tr("Share an autoencoder"), {f"AEDesk (*{SUFFIX})": (SUFFIX,)})
        target = ask_target(self._desk, kinds, Path.home() / (project.name + SUFFIX))
        if target is not None:
            self._run(
                lambda job: share(project, target.path, target.overwrite),
                lambda _: self.page.say(self.tr("Saved as “%s”: recipe and weights, no photos.") % target.path.name),
            )

    def _run(self, work: Callable, done: Callable) -> None:  # type: ignore[type-arg]
        """Something that takes a moment; a problem is a sentence."""

        def failed(problem: BaseException) -> None:
            self._refresh()
            show_error(self, problem)

        def ended(value: object) -> None:
            done(value)
            self._refresh()

        self.worker.run(work, ended, failed)
        self._refresh()


def _scrolled(page: QWidget) -> QScrollArea:
    """On a small screen not all of a page is seen."""
    scroll = QScrollArea()
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setWidget(page)
    return scroll

"""What a trained autoencoder can be used for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from aedesk.gui.look.messages import agreed, message, tr
from aedesk.gui.look.translate import sentence
from aedesk.models import library_code
from aedesk.models.contract import DENOISE, SHARPEN
from aedesk.workshop.project import Project
from aedesk.workshop.use import library_problem


class UseMenu(QMenu):
    """`tool_wanted`: a choice of a tool, by its id. `library_wanted`: the code of the library, or ours again
    (False)."""

    tool_wanted = Signal(str)
    library_wanted = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self.tools = []
        for task, title in ((DENOISE, self.tr("Denoise")), (SHARPEN, self.tr("Sharpen"))):
            self.tools.append(self.addAction(title))
            self.tools[-1].triggered.connect(lambda _=False, task=task: self.tool_wanted.emit(task))
        self.library = self.addAction(self.tr("Library…"))
        self.ours = self.addAction(self.tr("Library: AEDesk’s own code…"))
        self.library.triggered.connect(lambda: self.library_wanted.emit(True))
        self.ours.triggered.connect(lambda: self.library_wanted.emit(False))
        self.aboutToShow.connect(lambda: self.ours.setVisible(library_code.stamp() is not None))

    def show_for(self, project: Project | None) -> str:
        """Offer what a project can do. Returns why it can do nothing, "" where it can do something."""
        learnt = project is not None and project.is_exported
        for_tools = learnt and project is not None and project.recipe.is_convolutional
        why = self.tr("A tool needs a convolutional autoencoder that has learnt to the end.")
        for action in self.tools:
            action.setEnabled(for_tools)
            action.setToolTip("" if for_tools else why)
        problem = library_problem(project.recipe) if project is not None else None
        for_library = learnt and problem is None
        self.library.setEnabled(for_library)
        self.library.setToolTip(sentence(problem.sentence) if problem is not None else "")
        if for_tools or for_library:
            return ""
        return " ".join([why, *([sentence(problem.sentence)] if problem is not None else [])])


def ask_library(parent: QWidget, title: str) -> bool:
    """Shall the library find photos by another code? `title`: of the network, "" for ours."""
    box = message(parent, QMessageBox.Icon.Question)
    if title:
        box.setText(tr("Let the Library find photos by the code of “%s”?").replace("%s", title))
    else:
        box.setText(tr("Let the Library find photos by AEDesk’s own code again?"))
    box.setInformativeText(
        tr(
            "Its index is made anew: every photo is read once more, about twenty in a second. Until then photos are "
            "not found by what is on them. Names, notes, stars and groups stay."
        )
    )
    return agreed(box, tr("Make it anew"), QMessageBox.ButtonRole.AcceptRole)

"""The person's autoencoders, and where a new one comes from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QMenu, QPushButton, QVBoxLayout, QWidget

from aedesk.gui.look.design import GAP, GRID
from aedesk.gui.workshop import words
from aedesk.workshop.presets import PRESETS
from aedesk.workshop.project import Project, projects


class ProjectList(QWidget):
    """`chosen`: another project, or None. `new_wanted`: of a preset, by its word. `receive_wanted`: a shared file."""

    chosen = Signal(object)
    new_wanted = Signal(str)
    receive_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Autoencoders"))
        self.empty = QLabel(self.tr("None yet. Begin with one of those that are ready."))
        self.empty.setWordWrap(True)
        self.new_button = QPushButton(self.tr("New"))
        self.new_button.setAutoDefault(False)
        menu = QMenu(self.new_button)
        for name, title in words.presets().items():
            menu.addAction(title).triggered.connect(lambda _=False, name=name: self.new_wanted.emit(name))
        assert set(words.presets()) == set(PRESETS)
        self.new_button.setMenu(menu)
        self.receive_button = QPushButton(self.tr("Open shared file…"))
        self.receive_button.setAutoDefault(False)
        self.receive_button.clicked.connect(self.receive_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.new_button)
        layout.addWidget(self.receive_button)
        self.setFixedWidth(26 * GRID)
        self._projects: list[Project] = []
        self.list.currentRowChanged.connect(self._choose)

    @property
    def project(self) -> Project | None:
        """The chosen one."""
        row = self.list.currentRow()
        return self._projects[row] if 0 <= row < len(self._projects) else None

    def refresh(self, name: str = "") -> None:
        """Look on the disk; choose the one of that name, or the same as before."""
        before = name or (self.project.name if self.project else "")
        self.list.blockSignals(True)
        self.list.clear()
        self._projects = projects()
        for project in self._projects:
            item = QListWidgetItem(words.title_of(project.name))
            item.setToolTip(f"{item.text()}\n{words.kinds()[project.recipe.kind]}")
            self.list.addItem(item)
        names = [project.name for project in self._projects]
        self.list.setCurrentRow(names.index(before) if before in names else 0 if names else -1)
        self.list.blockSignals(False)
        self.empty.setVisible(not names)
        self.list.setVisible(bool(names))
        self.chosen.emit(self.project)

    def keep(self, project: Project) -> None:
        """Its recipe is another one now."""
        row = self.list.currentRow()
        if 0 <= row < len(self._projects) and self._projects[row].folder == project.folder:
            self._projects[row] = project

    def _choose(self, row: int) -> None:
        self.chosen.emit(self.project)

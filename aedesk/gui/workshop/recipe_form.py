"""What an autoencoder is and how it learns, as the person chooses it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from aedesk.errors import AEDeskError
from aedesk.gui.look.design import GAP
from aedesk.gui.look.translate import sentence
from aedesk.gui.panels.wheel import leave_wheel
from aedesk.gui.workshop import words
from aedesk.gui.workshop.kind_drawing import KindDrawing
from aedesk.gui.workshop.network_drawing import NetworkDrawing
from aedesk.gui.workshop.nodes_field import NodesField
from aedesk.workshop.recipe import (
    CONTRACTIVE,
    DEEP,
    DENOISING,
    DIGIT_SIDE,
    DIGITS,
    FOLDER,
    KL,
    RANGES,
    SPARSE,
    VARIATIONAL,
    Recipe,
    check,
)


class RecipeForm(QWidget):
    """`changed`: another recipe is chosen (`recipe`, and `problem` where none can be made of it)."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = Recipe()
        self._fills = False
        self.drawing = NetworkDrawing()
        self.kind, self.loss = _choice(words.kinds()), _choice(words.losses())
        self.explained, self.kind_drawing = QLabel(), KindDrawing()
        self.explained.setWordWrap(True)
        self.nodes = NodesField()
        self.lists: dict[str, QComboBox] = {
            "kind": self.kind,
            "loss": self.loss,
            "corruption": _choice(words.corruptions()),
            "sparsity_by": _choice(words.penalties()),
            "data": _choice(words.sources()),
            "cut": _choice(words.cuts()),
        }
        self.numbers: dict[str, QSpinBox | QDoubleSpinBox] = {
            "code": _whole("code"),
            "side": _whole("side", self.tr(" px")),
            "amount": _real("amount", 2, 0.05),
            "sparsity": _real("sparsity", 3, 0.05),
            "active": _real("active", 3, 0.01),
            "contraction": _real("contraction", 3, 0.05),
            "beta": _real("beta", 2, 0.25),
            "minutes": _real("minutes", 1, 1.0, self.tr(" min")),
        }
        self.ticks = {
            "layerwise": QCheckBox(self.tr("Layer by layer first")),
            "convolutional": QCheckBox(self.tr("Of convolutions")),
            "colour": QCheckBox(self.tr("In colour")),
        }
        self.folder = QLineEdit()
        self.folder.setPlaceholderText(self.tr("A folder of at least ten photos"))
        self.choose_button = QPushButton(self.tr("Choose…"))
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(self._choose_folder)
        self.trouble = QLabel()
        self.trouble.setWordWrap(True)
        self.problem: AEDeskError | None = None
        self._rows: dict[str, QWidget] = {}
        self.form = QFormLayout()
        self._lay_out()
        self._connect()
        self.show_recipe(Recipe())

    @property
    def recipe(self) -> Recipe:
        """What is chosen."""
        values: dict[str, Any] = {name: box.currentData() for name, box in self.lists.items()}
        values |= {name: box.value() for name, box in self.numbers.items()}
        values |= {name: box.isChecked() for name, box in self.ticks.items()}
        if values["data"] == DIGITS:  # which are as they are
            values |= {"side": DIGIT_SIDE, "colour": False}
        return replace(self._base, nodes=self.nodes.nodes, folder=self.folder.text().strip(), **values)

    def show_recipe(self, recipe: Recipe) -> None:
        """Choose another one."""
        self._fills, self._base = True, recipe
        for name, combo in self.lists.items():
            combo.setCurrentIndex(combo.findData(getattr(recipe, name)))
        for name, box in self.numbers.items():
            box.setValue(getattr(recipe, name))
        for name, tick in self.ticks.items():
            tick.setChecked(getattr(recipe, name))
        self.nodes.set_nodes(recipe.nodes)
        self.folder.setText(recipe.folder)
        self._fills = False
        self._follow()

    def set_begun(self, begun: bool) -> None:
        """What has learnt something can be given more minutes, and nothing else."""
        for box in (*self.lists.values(), *self.numbers.values(), *self.ticks.values(), self.nodes, self.nodes.layers):
            box.setEnabled(not begun)
        self.numbers["minutes"].setEnabled(True)
        for place in (self.folder, self.choose_button):  # the photos may have moved
            place.setEnabled(True)

    def _lay_out(self) -> None:
        self.form.setSpacing(GAP)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose_button)
        for name, label, field in (
            ("data", self.tr("Learns from"), self.lists["data"]),
            ("folder", self.tr("Folder"), place),
            ("cut", self.tr("Pictures"), self.lists["cut"]),
            ("side", self.tr("Picture size"), self.numbers["side"]),
            ("colour", "", self.ticks["colour"]),
            ("kind", self.tr("Kind"), self.kind),
            ("explained", "", self._explained_kind()),
            ("convolutional", "", self.ticks["convolutional"]),
            ("code", self.tr("Code size"), self.numbers["code"]),
            ("layers", self.tr("Layers"), self.nodes.layers),
            ("nodes", self.tr("Nodes per layer"), self.nodes),
            ("layerwise", "", self.ticks["layerwise"]),
            ("loss", self.tr("Loss"), self.loss),
            ("corruption", self.tr("Corruption"), self.lists["corruption"]),
            ("amount", self.tr("Amount"), self.numbers["amount"]),
            ("sparsity_by", self.tr("Sparse by"), self.lists["sparsity_by"]),
            ("sparsity", self.tr("Sparsity"), self.numbers["sparsity"]),
            ("active", self.tr("Active"), self.numbers["active"]),
            ("contraction", self.tr("Contraction"), self.numbers["contraction"]),
            ("beta", self.tr("Beta"), self.numbers["beta"]),
            ("minutes", self.tr("Time"), self.numbers["minutes"]),
        ):
            self._rows[name] = field
            self.form.addRow(label, field)
            if label and field is not place and not field.accessibleName():
                field.setAccessibleName(label)
        self.folder.setAccessibleName(self.tr("Folder"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.drawing)
        layout.addWidget(self.trouble)
        layout.addLayout(self.form)
        layout.addStretch()

    def _explained_kind(self) -> QWidget:
        """Its drawing, and beside it the sentence."""
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.kind_drawing)
        row.addWidget(self.explained, 1)
        return both

    def _connect(self) -> None:
        for combo in self.lists.values():
            combo.currentIndexChanged.connect(self._follow)
        for box in self.numbers.values():
            box.valueChanged.connect(self._follow)
        for tick in self.ticks.values():
            tick.toggled.connect(self._follow)
        self.nodes.changed.connect(self._follow)
        self.folder.textChanged.connect(self._follow)

    def _follow(self) -> None:
        """Show what belongs to the kind, its drawing, and what is wrong."""
        if self._fills:
            return
        recipe = self.recipe
        shown = {
            "folder": recipe.data == FOLDER,
            "cut": recipe.data == FOLDER,
            "side": recipe.data != DIGITS,
            "colour": recipe.data != DIGITS,
            "layerwise": recipe.kind == DEEP,
            "convolutional": recipe.kind == DENOISING,
            "corruption": recipe.kind == DENOISING,
            "amount": recipe.kind == DENOISING,
            "sparsity_by": recipe.kind == SPARSE,
            "sparsity": recipe.kind == SPARSE,
            "active": recipe.kind == SPARSE and recipe.sparsity_by == KL,
            "contraction": recipe.kind == CONTRACTIVE,
            "beta": recipe.kind == VARIATIONAL,
        }
        for name, visible in shown.items():
            self.form.setRowVisible(self._rows[name], visible)
        explained = words.explained(recipe.kind)
        self.explained.setText(explained)
        self.kind_drawing.show_kind(recipe.kind, explained)
        self.numbers["code"].setSuffix(self.tr(" per 32 × 32 px") if recipe.is_convolutional else "")
        self.drawing.show_recipe(recipe)
        try:
            check(recipe)
            if recipe.data == FOLDER and not recipe.folder:
                raise AEDeskError("Choose a folder of photos to learn from.")
            self.problem = None
        except AEDeskError as problem:
            self.problem = problem
        self.trouble.setText(sentence(self.problem.sentence) if self.problem else "")
        self.trouble.setVisible(self.problem is not None)
        self.changed.emit()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Photos to learn from"), self.folder.text())
        if folder:
            self.folder.setText(folder)


def _choice(names: Mapping[str, str]) -> QComboBox:
    box = QComboBox()
    for value, name in names.items():
        box.addItem(name, value)
    leave_wheel(box)
    return box


def _whole(name: str, unit: str = "") -> QSpinBox:
    box = QSpinBox()
    least, most = RANGES[name]
    box.setRange(int(least), int(most))
    box.setSuffix(unit)
    leave_wheel(box)
    return box


def _real(name: str, decimals: int, step: float, unit: str = "") -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setDecimals(decimals)
    least, most = RANGES[name]
    box.setRange(least if round(least, decimals) == least else 10**-decimals, most)  # not 0 where 0 cannot be
    box.setSingleStep(step)
    box.setSuffix(unit)
    leave_wheel(box)
    return box

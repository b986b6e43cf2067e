"""Restore: one button, and the list of steps that it takes, to be switched off, moved and adjusted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QPushButton, QWidget

from aedesk.gui.look.design import GAP
from aedesk.gui.look.translate import findings, percent, word
from aedesk.gui.panels.segments import Segments
from aedesk.gui.panels.step_list import StepList
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.gui.restore.found_words import in_short
from aedesk.imaging.mask import Mask
from aedesk.imaging.packed_mask import PackedMask
from aedesk.recipe import Finding, Recipe, Step
from aedesk.recipe.care import CARE, CHOICE, NORMAL, care_of
from aedesk.recipe.history import Done
from aedesk.tools.registry import REPAIR, tool
from aedesk.tools.repair.repair import FILLED, LEFT

ID = "restore"  # also the name of its icon


@dataclass(frozen=True)
class Listed:
    """What the panel says of a photo."""

    recipe: Recipe | None
    found: tuple[Finding, ...]
    left: PackedMask | None
    care: str | None


class RestorePanel(WorkPanel):
    """`restore_requested`: a Recipe, or None for what the photo needs, with `care`. `care_chosen`: another one was
    chosen. `show_left_requested`: the Mask of what was too wide to be filled unasked shall be shown. `open_requested`
    and `save_requested`: the person wants a recipe from a file, or in one. `presets_menu` is filled by who knows
    them."""

    restore_requested = Signal(object)
    care_chosen = Signal(str)
    show_left_requested = Signal(object)
    open_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Restore"),
            self.tr("Analyses the photo and applies the steps it needs."),
            self.tr("Restore photo"),
            parent,
        )
        self._from_file = False
        self._left: Mask | None = None
        self._found: tuple[Finding, ...] = ()
        self.care = Segments(CHOICE, NORMAL)
        self.care.chosen.connect(self._choose_care)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.show_left = QPushButton(self.tr("Show skipped areas"))
        self.show_left.setToolTip(self.tr("Mark them in Repair, where you can check and fill them"))
        self.show_left.clicked.connect(lambda: self.show_left_requested.emit(self._left))
        self.hint = QLabel(self.tr("The steps appear here. Untick, reorder or adjust them, then run again."))
        self.hint.setWordWrap(True)
        self.steps = StepList()
        self.list = self.steps.list
        self.open_button = QPushButton(self.tr("Open recipe…"))
        self.save_button = QPushButton(self.tr("Save recipe…"))
        self.presets_button = QPushButton(self.tr("Presets"))
        self.presets_menu = QMenu(self.presets_button)
        self.presets_button.setMenu(self.presets_menu)
        self.presets_button.setToolTip(self.tr("Your saved lists of steps"))
        self.open_button.clicked.connect(self.open_requested)
        self.save_button.clicked.connect(self.save_requested)
        files = QGridLayout()
        files.setSpacing(GAP)
        files.addWidget(self.presets_button, 0, 0, 1, 2)
        files.addWidget(self.open_button, 1, 0)
        files.addWidget(self.save_button, 1, 1)
        self.pinned.addWidget(self.care)
        self.pinned.addWidget(self.steps)
        for widget in (self.hint, self.summary, self.show_left, self.steps.editor):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.body.addLayout(files)
        self.steps.changed.connect(lambda: self._show_buttons())
        self.apply_button.clicked.connect(lambda: self.restore_requested.emit(self.recipe()))
        self.show_recipe(None)
        self.set_state(photo=False, busy=False)

    def recipe(self) -> Recipe | None:
        """The steps as they are listed; None while nothing was proposed."""
        steps = tuple(done.step for done in self.steps.steps() if done.step is not None)
        return Recipe(steps) if steps else None

    def show_recipe(self, recipe: Recipe | None, from_file: bool = False) -> None:
        """List the steps of a recipe, or none. One from a file stays for the photos that follow."""
        self._from_file = from_file
        steps = recipe.steps if recipe else ()
        self.steps.show_steps(
            [Done(word(tool(step.tool).title), step) for step in steps], [word(tool(step.tool).help) for step in steps]
        )
        repair = next((step.params for step in steps if fills_damage(step)), None)
        if recipe is not None:
            self.care.set_value(care_of(repair))
        self.show_findings([])

    def show_share(self, share: float) -> None:
        """Say how much of the photo would be filled, 0 to 1."""
        self.summary.setText(self.tr("%s %% of the photo would be filled.") % percent(share))
        self._left = None
        self._show_buttons()

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Say behind each step what it found out."""
        self._found = tuple(found)
        remaining = iter(found)  # one for each step that was taken, in their order
        for row, done in enumerate(self.steps.steps()):
            assert done.step is not None
            finding = next(remaining, None) if done.step.enabled else None
            short = in_short(finding.found) if finding else ""
            numbers = findings(finding.found) if finding else ""
            self.steps.set_text(row, f"{done.title} – {short}" if short else done.title, numbers)
        repaired = next((finding for finding in found if finding.tool == REPAIR.id and FILLED in finding.found), None)
        self.summary.setText(self._in_words(repaired) if repaired is not None else "")
        self._left = repaired.left if repaired is not None and repaired.found[LEFT] else None
        self._show_buttons()

    def _in_words(self, repaired: Finding) -> str:
        """What Repair has filled and what it has left."""
        filled, left = (int(repaired.found[name]) for name in (FILLED, LEFT))
        said = [self.tr("Filled %n specks and scratches.", "", filled)] if filled else []
        if left:
            said.append(self.tr("%n wider areas were skipped.", "", left))
        return " ".join(said)

    def _choose_care(self, care: str) -> None:
        """The step of Repair takes over what was chosen, where steps are listed already."""
        recipe = self.recipe()
        if recipe is not None:
            steps = [replace(s, params=CARE[care]) if fills_damage(s) else s for s in recipe.steps]
            self.show_recipe(replace(recipe, steps=tuple(steps)), self._from_file)
        self.care_chosen.emit(care)

    def set_state(self, photo: bool, busy: bool) -> None:
        """Whether there is a photo, and whether work is going on."""
        super().set_state(photo, busy)
        self.steps.setEnabled(not busy)
        self.care.setEnabled(not busy)

    def settings(self) -> object:
        """The steps that are listed, with what was found out, and how much is repaired."""
        left = PackedMask.of(self._left) if self._left is not None else None
        return Listed(self.recipe(), tuple(replace(one, left=None) for one in self._found), left, self.care.value)

    def use(self, settings: object) -> None:
        """What a photo was left with. Another one needs other steps, unless the person has opened a recipe."""
        if isinstance(settings, Listed) and settings.recipe is not None:
            self.show_recipe(settings.recipe, self._from_file)
            self.show_findings(settings.found)
            self._left = settings.left.mask if settings.left is not None else None
            self._show_buttons()
            self.care.set_value(settings.care)
        elif self._from_file:
            self.show_findings([])
        else:
            self.show_recipe(None)
            self.care.set_value(settings.care if isinstance(settings, Listed) else NORMAL)

    def _show_buttons(self) -> None:
        listed = self.list.count() > 0
        self.hint.setVisible(not listed)
        self.summary.setVisible(bool(self.summary.text()))
        self.show_left.setVisible(self._left is not None)
        self.steps.setVisible(listed)
        self.save_button.setEnabled(listed)


def fills_damage(step: Step) -> bool:
    """Whether it is a step of Repair that looks for damage, rather than one that evens out stains."""
    return step.tool == REPAIR.id and step.params.method == "fill"

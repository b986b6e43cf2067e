"""All parameters of one tool, built from their declarations."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aedesk.gui.look.design import GAP
from aedesk.gui.panels.choice_field import ChoiceField
from aedesk.gui.panels.model_field import ModelField
from aedesk.gui.panels.number_field import NumberField
from aedesk.gui.panels.switch_field import SwitchField
from aedesk.gui.panels.tone.curve_field import CurveField
from aedesk.gui.panels.tone.grey_field import GreyField
from aedesk.gui.panels.tone.levels_field import LevelsField
from aedesk.gui.panels.tone.tone_section import ToneField, ToneSection
from aedesk.tools.adjust.curve import CurveSetting
from aedesk.tools.adjust.levels import LevelsSetting
from aedesk.tools.adjust.white_balance import GreySetting
from aedesk.tools.base import Declaration, Number, Switch, declarations
from aedesk.tools.model_choice import ModelChoice

Field = NumberField | ChoiceField | SwitchField | ModelField | ToneField


class ParamFields(QWidget):
    """A column of fields; what means nothing beside what is chosen is hidden. `changed`: a value is another one.
    `tone`: the part for those that set the tone by hand, below the others; None where there are none."""

    changed = Signal()

    def __init__(self, params: Any, parent: QWidget | None = None) -> None:
        """`params`: the frozen parameters to start with; their type tells which fields there are."""
        super().__init__(parent)
        self._type = type(params)
        self.fields: dict[str, Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._declared = declarations(params)
        for name, declaration in self._declared.items():
            field = _field(declaration, getattr(params, name))
            field.changed.connect(self._show_wanted)
            field.changed.connect(self.changed)
            self.fields[name] = field
            if not isinstance(field, ToneField):
                column.addWidget(field)
        by_hand = [field for field in self.fields.values() if isinstance(field, ToneField)]
        self.tone = ToneSection(by_hand) if by_hand else None
        if self.tone is not None:
            column.addWidget(self.tone)
        self._show_wanted()

    def params(self) -> Any:
        """What is set, as the tool's own frozen parameters."""
        return self._type(**{name: field.value for name, field in self.fields.items()})

    def set_params(self, params: Any) -> None:
        """Show other values; `changed` is not emitted."""
        for name, field in self.fields.items():
            field.blockSignals(True)
            field.set_value(getattr(params, name))
            field.blockSignals(False)
        if self.tone is not None:
            self.tone.show_set()
        self._show_wanted()

    def _show_wanted(self) -> None:
        for name, declaration in self._declared.items():
            when = declaration.when
            field = self.fields[name]
            if isinstance(field, ToneField):
                continue  # its section shows it
            offers = not isinstance(field, ModelField) or field.offers_something
            field.setVisible(offers and (when is None or self.fields[when[0]].value == when[1]))
            if isinstance(declaration, Number) and declaration.unit_of and isinstance(field, NumberField):
                field.spin.set_unit(str(self.fields[declaration.unit_of].value))

    def showEvent(self, event: QShowEvent) -> None:
        """The person may have added a model, or removed one."""
        self.show_models()
        super().showEvent(event)

    def show_models(self) -> None:
        """Offer the models that there are now."""
        for field in self.fields.values():
            if isinstance(field, ModelField):
                field.refresh()
        self._show_wanted()

    def show_found(self, found: dict[str, float]) -> None:
        """Show what the tool found out; an empty dict forgets it."""
        for name, field in self.fields.items():
            field.show_found(found.get(name))


def _field(declaration: Declaration, value: Any) -> Field:
    if isinstance(declaration, Number):
        return NumberField(declaration, value)
    if isinstance(declaration, Switch):
        return SwitchField(declaration, value)
    if isinstance(declaration, ModelChoice):
        return ModelField(declaration, value)
    if isinstance(declaration, GreySetting):
        return GreyField(declaration, value)
    if isinstance(declaration, LevelsSetting):
        return LevelsField(declaration, value)
    if isinstance(declaration, CurveSetting):
        return CurveField(declaration, value)
    return ChoiceField(declaration, value)

"""The settings of a step in one line: "Strength 40 % · Keep grain Auto"."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from aedesk.gui.look.translate import number, word
from aedesk.recipe.opacity import FULL, OPACITY
from aedesk.recipe.recipe import Step
from aedesk.tools.base import AUTO, Choice, Declaration, Number, Switch, declarations

BETWEEN = " · "


def settings_line(step: Step) -> str:
    """What means something beside what is chosen, in the person's language. What is set by hand in many numbers, as a
    curve is, is named only; so is a switch that is on. "" where nothing can be set."""
    usual = type(step.params)()
    said = []
    for name, declaration in declarations(step.params).items():
        value = getattr(step.params, name)
        if declaration.when is not None and getattr(step.params, declaration.when[0]) != declaration.when[1]:
            continue
        said.append(_said(step, declaration, value, value == getattr(usual, name)))
    if step.opacity != FULL:
        said.append(_said(step, OPACITY, step.opacity, usual=False))
    return BETWEEN.join(filter(None, said))


def _said(step: Step, declaration: Declaration, value: float | str, usual: bool) -> str:
    label = word(declaration.label)
    if isinstance(declaration, Number):
        if value == AUTO:
            return f"{label} {QCoreApplication.translate('NumberField', 'Auto')}"
        decimals = max(0, -math.floor(math.log10(declaration.step) + 1e-9))
        unit = str(getattr(step.params, declaration.unit_of)) if declaration.unit_of else declaration.unit
        return f"{label} {number(float(value), decimals)}{'' if unit in ('°', '×') else ' '}{unit}".rstrip()
    if isinstance(declaration, Choice):
        return f"{label} {word(declaration.options.get(str(value), str(value)))}"
    if isinstance(declaration, Switch):
        return label if value == "yes" else ""
    return "" if usual else label

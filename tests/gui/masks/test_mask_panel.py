from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from aedesk.gui.actions.table import ACTIONS
from aedesk.gui.masks.mask_panel import MaskPanel, percent
from tests.gui.conftest import Invert, Mend, MendParams


@pytest.fixture
def panel(qtbot: QtBot) -> MaskPanel:
    owner = QWidget()
    qtbot.addWidget(owner)
    panel = MaskPanel(Mend(), {entry.id: QAction(entry.text, owner) for entry in ACTIONS})
    qtbot.addWidget(panel)
    return panel


@pytest.mark.parametrize(
    ("share", "words"),
    [(1e-9, "0.01"), (0.0042, "0.42"), (0.031, "3.1"), (0.853, "85"), (0.9999, "99.9"), (0.99999, "99.9"), (1, "100")],
)
def test_shares_are_told_in_digits_that_mean_something(share: float, words: str) -> None:
    assert percent(share) == words


def test_the_mask_is_described(panel: MaskPanel) -> None:
    panel.show_share(0.0)
    assert panel.marked.text() == "Nothing is marked."
    panel.show_share(1.0)
    assert panel.marked.text() == "100 % of the photo is marked."


def test_a_parameter_that_moves_is_named_and_one_that_is_shown_is_not_news(panel: MaskPanel) -> None:
    news: list[tuple[object, str]] = []
    panel.params_changed.connect(lambda tool, params, label: news.append((params, label)))
    panel.fields["sensitivity"].set_value(70)
    assert news and set(news) == {(MendParams(70), "Sensitivity")}
    news.clear()
    panel.show_params(MendParams(30))
    panel.show_params(Invert.params_type())  # another tool's: not ours to show
    assert panel.params() == MendParams(30) and news == []


def test_every_button_has_a_word_for_screen_readers(panel: MaskPanel) -> None:
    for button in panel.findChildren(QAbstractButton):
        if button.isVisibleTo(panel) and not button.objectName().startswith("qt_"):
            assert button.text() or button.accessibleName()

"""2. Sliders, sections and colours do what people know from photo programs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from aedesk.gui.panels.number_field import NumberField
from aedesk.gui.settings.settings_dialog import SettingsDialog
from aedesk.gui.window.main_window import MainWindow
from tests.gui.compress.patch_models import PatchModels
from tests.gui.conftest import Mend, give_up
from tests.gui.journeys.hand import Hand


def field_of(hand: Hand, tool: str, name: str) -> NumberField:
    field = hand.window.panels[tool].fields[name]
    assert isinstance(field, NumberField)
    return field


@pytest.mark.window
def test_a_slider_goes_where_i_click_and_back_by_a_double_click(hand: Hand) -> None:
    hand.take("repair")
    field = field_of(hand, "repair", "sensitivity")
    hand.click(field.slider, QPoint(round(0.9 * field.slider.width()), field.slider.height() // 2))
    assert field.value == pytest.approx(90, abs=4)
    hand.double_click(field.slider)
    assert field.value == 50 and hand.clicks == 1 + 1 + 2


def test_i_drag_a_slider_and_read_its_number(hand: Hand) -> None:
    hand.take("repair")
    field = field_of(hand, "repair", "sensitivity")
    hand.slide(field, 0.25)
    assert field.value == pytest.approx(25, abs=4) and field.spin.text().startswith(str(round(float(field.value))))
    assert (hand.clicks, hand.drags) == (1, 1)


def test_the_wheel_scrolls_and_moves_no_slider(hand: Hand) -> None:
    hand.take("repair")
    slider = field_of(hand, "repair", "sensitivity").slider
    before, place = slider.value(), QPointF(slider.rect().center())
    keys, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    turned = QWheelEvent(
        place, slider.mapToGlobal(place), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton, keys, phase, False
    )
    QApplication.sendEvent(slider, turned)
    assert slider.value() == before


@pytest.mark.window
def test_a_section_that_i_fold_in_1_click_stays_folded(hand: Hand, qtbot: QtBot) -> None:
    hand.take("fading")
    tone = hand.window.panels["fading"].tone
    assert tone is not None and tone.folded
    hand.click(tone.section.head)
    assert not tone.folded and hand.clicks == 2
    again = MainWindow((Mend(), hand.window.panels["fading"].tool), PatchModels())
    qtbot.addWidget(again)
    kept = again.panels["fading"].tone
    assert kept is not None and not kept.folded
    again.stop_workers()
    give_up(again)


def test_i_want_it_light_in_4_clicks(desk: MainWindow, qtbot: QtBot) -> None:
    """A key for the settings; the list, its entry, and OK."""
    hand = Hand(desk, qtbot)
    assert desk.palette().window().color().lightness() < 128
    hand.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier, to=desk)
    dialog = desk.findChild(SettingsDialog)
    assert dialog is not None and dialog.isVisible()
    hand.pick(dialog.theme, "Light")
    hand.click(dialog.ok_button)
    qtbot.waitUntil(lambda: desk.palette().window().color().lightness() > 128)
    assert (hand.clicks, hand.keys) == (3, 1)


def test_every_box_to_tick_can_be_ticked_on_its_words(hand: Hand) -> None:
    hand.take("compress")
    box = hand.window.compress_panel.lock
    assert isinstance(box, QCheckBox)
    hand.click(box, QPoint(min(box.sizeHint().width(), box.width()) - 8, box.height() // 2))
    assert box.isChecked()

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from aedesk.gui.masks.mask_panel import MaskPanel
from aedesk.gui.panels.section import Section
from aedesk.gui.window.main_window import MainWindow


def test_a_section_folds_and_stays_as_it_was_left(qtbot: QtBot) -> None:
    def section(key: str) -> Section:
        made = Section("Marks", key)
        qtbot.addWidget(made)
        made.body.addWidget(QLabel("inside"))
        made.show()
        return made

    first = section("repair.mark")
    inside = first.findChildren(QLabel)[0]
    assert inside.isVisible() and not first.folded
    high = first.sizeHint().height()
    qtbot.mouseClick(first.head, Qt.MouseButton.LeftButton)
    assert first.folded and not inside.isVisible() and first.sizeHint().height() < high
    again = section("repair.mark")
    assert again.folded and not section("repair.look").folded
    qtbot.keyClick(again.head, Qt.Key.Key_Space)
    assert not again.folded and not section("repair.mark").folded
    assert again.head.accessibleName() == "Marks" and again.head.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_what_few_people_want_is_folded_at_first(qtbot: QtBot) -> None:
    def section() -> Section:
        made = Section("Levels", "tone", folded=True)
        qtbot.addWidget(made)
        return made

    first = section()
    assert first.folded and section().folded
    with qtbot.waitSignal(first.toggled) as signal:
        first.head.click()
    assert signal.args == [True] and not section().folded and not Section("Other", "other").folded
    first.head.click()
    assert section().folded


def test_the_panels_with_a_mask_are_made_of_sections(opened: MainWindow) -> None:
    opened.tool_bar.choose("repair")
    panel = opened.panels["repair"]
    assert isinstance(panel, MaskPanel)
    find, *_ = sections = panel.findChildren(Section)
    assert len(sections) == 3
    find.head.click()
    assert not panel.find_button.isVisible() and not panel.fields["sensitivity"].isVisible()
    assert panel.apply_button.isVisible() and panel.marked.isVisible()
    assert panel.params() == panel.tool.params_type()  # what is folded still counts


def test_every_panel_has_one_action(window: MainWindow) -> None:
    for panel in window.work.all.values():
        first = [button for button in panel.findChildren(QPushButton) if button.isDefault()]
        assert first == [panel.apply_button], panel.title


def test_a_panel_is_no_wider_for_unfolding_a_part(qtbot: QtBot) -> None:
    section = Section("Levels", "test.levels", folded=True)
    qtbot.addWidget(section)
    wide = QLabel("wide")
    wide.setMinimumWidth(300)
    section.body.addWidget(wide)
    folded = section.minimumSizeHint()
    section.head.click()
    assert folded.width() == 300 == section.minimumSizeHint().width()
    assert folded.height() < section.minimumSizeHint().height()

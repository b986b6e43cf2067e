from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aedesk.gui.look.mnemonics import give_mnemonics, letter_of

LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\ufeff")  # Qt drops a mark of byte order


def made(*parts: QWidget) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    for part in parts:
        column.addWidget(part)
    return window


def test_each_part_gets_a_letter_of_its_own(qtbot: QtBot) -> None:
    field, label = QLineEdit(), QLabel("Size")
    label.setBuddy(field)
    save, own, keyed = QPushButton("Save"), QPushButton("S&top"), QPushButton("Apply")
    keyed.setShortcut("Ctrl+Return")
    box, plain = QCheckBox("Show all"), QLabel("Some words")
    window = made(label, field, save, own, keyed, box, plain)
    qtbot.addWidget(window)
    give_mnemonics(window, {"a"})
    assert [part.text() for part in (save, own, box, label)] == ["&Save", "S&top", "S&how all", "S&ize"]
    assert keyed.text() == "Apply" and keyed.shortcut().toString() == "Ctrl+Return" and plain.text() == "Some words"
    give_mnemonics(window)
    assert save.text() == "&Save"  # once is enough


def test_the_words_of_a_label_have_room_with_an_underlined_letter(qtbot: QtBot) -> None:
    field, label = QLineEdit(), QLabel("Type")
    label.setBuddy(field)
    before = label.sizeHint().width()
    window = made(label, field)
    qtbot.addWidget(window)
    give_mnemonics(window)
    assert "&" in label.text() and label.minimumWidth() > before


def test_what_is_never_seen_together_may_have_the_same(qtbot: QtBot) -> None:
    stack = QStackedWidget()
    one, other = QPushButton("Go"), QPushButton("Go")
    for button in (one, other):
        stack.addWidget(made(button))
    window = made(QPushButton("O"), stack)
    qtbot.addWidget(window)
    give_mnemonics(window)
    assert one.text() == other.text() == "&Go"


@given(st.lists(st.text(LETTERS, max_size=12), max_size=12), st.sets(st.sampled_from("abcdefgh")))
def test_no_letter_is_given_twice(texts: list[str], taken: set[str]) -> None:
    buttons = [QPushButton(text.replace("&", "")) for text in texts]
    window = made(*buttons)
    give_mnemonics(window, taken)
    letters = [letter for button in buttons if (letter := letter_of(button.text()))]
    assert len(set(letters)) == len(letters) and not set(letters) & taken
    assert [button.text().replace("&", "") for button in buttons] == [text.replace("&", "") for text in texts]

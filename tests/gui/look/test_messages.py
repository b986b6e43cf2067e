from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aedesk.errors import AEDeskError
from aedesk.gui.look.messages import show_error
from tests.gui.conftest import Messages


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_known_problem_is_one_sentence(parent: QWidget, messages: Messages) -> None:
    show_error(parent, AEDeskError("“a.jpg” is empty."))
    assert messages.texts == ["“a.jpg” is empty."] and messages.informative == [""]


def test_a_fault_of_the_program_names_itself(parent: QWidget, messages: Messages) -> None:
    show_error(parent, KeyError("knob"))
    assert "went wrong" in messages.texts[0] and "KeyError" in messages.informative[0]


def test_too_little_memory_is_said_in_words(parent: QWidget, messages: Messages) -> None:
    show_error(parent, MemoryError())
    assert "not enough memory" in messages.texts[0]

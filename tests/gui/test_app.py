from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from aedesk.errors import AEDeskError
from aedesk.gui.app import application, install_excepthook
from tests.gui.conftest import Messages


@pytest.fixture
def excepthook() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before


def test_there_is_one_application(qapp: object) -> None:
    assert application() is application() is qapp


def test_what_goes_wrong_in_a_slot_is_shown(excepthook: None, messages: Messages, qapp: object) -> None:
    install_excepthook()
    problem = AEDeskError("The disk is full.")
    sys.excepthook(type(problem), problem, None)
    assert messages.texts == ["The disk is full."]


def test_leaving_by_the_keyboard_shows_nothing(excepthook: None, messages: Messages, qapp: object) -> None:
    install_excepthook()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert messages.texts == []

"""What is chosen for the program as a whole."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from aedesk.gui.config.preferences import Preferences, PreferenceStore, preferences, remember
from aedesk.gui.config.store import settings


def test_what_is_remembered_comes_back_and_the_usual_is_not_written() -> None:
    assert preferences() == Preferences()
    chosen = Preferences("cpu", 2, 600, "/photos", "light", "de")
    remember(chosen)
    assert preferences() == chosen
    remember(Preferences(theme="light"))
    assert settings().names() == ["theme"] and preferences().theme == "light"
    assert Preferences().theme == "dark"  # neutral around photos


@pytest.mark.parametrize(
    ("name", "value"),
    [("device", "abacus"), ("threads", -1), ("memory", 10**9), ("theme", "pink"), ("language", "x")],
)
def test_nonsense_is_the_usual(name: str, value: object) -> None:
    settings().set_value(name, value)
    assert preferences() == Preferences()


def test_whoever_goes_by_them_is_told_when_others_are_chosen(qapp: QApplication) -> None:
    store, heard = PreferenceStore(), []
    store.changed.connect(heard.append)
    store.choose(Preferences())
    assert heard == []
    chosen = Preferences(theme="light", keep_steps=False)
    store.choose(chosen)
    assert heard == [chosen] and store.value == chosen == PreferenceStore().value

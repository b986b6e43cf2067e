from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from aedesk.codec.key import Secret
from aedesk.gui.files import secret_dialog
from tests.codec.fakes import PatchEngine

ENGINE: Any = PatchEngine()


def test_a_new_passphrase_is_typed_twice(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = secret_dialog.SecretDialog(None, "Why", new=True)
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.passphrase.setText("Apfelkuchen")
    assert not ok.isEnabled()
    dialog.again.setText("Apfelkuchen")
    ok.click()
    assert dialog.secret == Secret(b"Apfelkuchen")
    key = tmp_path / "key"
    key.write_bytes(b"any file")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(key), ""))
    other = secret_dialog.SecretDialog(None, "Why", new=False)
    qtbot.addWidget(other)
    assert other.meter is None  # an old file may have a short one
    other.passphrase.setText("abc")
    assert other.buttons.button(other.buttons.StandardButton.Ok).isEnabled()
    other.key_file.click()
    assert other.secret == Secret(b"any file")


def test_the_strength_is_shown_and_three_characters_are_refused(qtbot: QtBot) -> None:
    dialog = secret_dialog.SecretDialog(None, "Why", new=True)
    qtbot.addWidget(dialog)
    meter = dialog.meter
    assert meter is not None
    dialog.show()
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)

    def typed(text: str) -> None:
        dialog.passphrase.setText(text)
        dialog.again.setText(text)

    typed("abc")
    assert meter.word.text() == "At least 8 characters" and meter.bar.value() == 0 and not ok.isEnabled()
    typed("password")
    qtbot.waitUntil(lambda: meter.word.text() == "Very weak", timeout=20_000)
    assert ok.isEnabled() and meter.bar.value() == 0
    typed("correct horse battery staple")
    qtbot.waitUntil(lambda: meter.word.text() == "Strong", timeout=20_000)
    assert meter.bar.value() == meter.bar.maximum()
    typed("")
    assert meter.word.text() == ""
    assert any("final" in label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()

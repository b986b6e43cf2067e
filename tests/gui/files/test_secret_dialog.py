from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
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
    other.key_file.click()
    assert other.secret == Secret(b"any file")

"""8. Compress says what it does to the file, and Lock what it does to the person."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from aedesk.codec.files import is_locked
from aedesk.gui.files.secret_dialog import SecretDialog
from aedesk.gui.look.translate import in_bytes
from tests.gui.compress.patch_models import facts, look
from tests.gui.conftest import answer_save_dialog
from tests.gui.journeys.hand import Hand


@pytest.mark.window
def test_i_see_what_a_file_would_be_with_the_click_on_the_tool(hand: Hand, photos: list[Path]) -> None:
    desk = hand.window
    hand.take("compress")
    look(desk, hand.qtbot, "PSNR")
    assert facts(desk).startswith(in_bytes(photos[0].stat().st_size)) and "%)" in facts(desk)
    assert all(words.count("\u00b7") == 1 for words in desk.canvas.words) and hand.clicks == 1


def test_i_save_what_i_see_in_2_clicks(hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tool and its button, then the dialog of the system."""
    path = tmp_path / "small.aed"
    answer_save_dialog(monkeypatch, path)
    hand.take("compress")
    look(hand.window, hand.qtbot, "PSNR")
    hand.click(hand.window.compress_panel.apply_button)
    hand.qtbot.waitUntil(lambda: path.exists() and not hand.window.worker.busy)
    shown = hand.window.canvas.words[1]
    assert in_bytes(path.stat().st_size) in shown and hand.clicks == 2


def test_i_lock_it_in_4_clicks_and_a_short_passphrase_is_refused(
    hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tool, the lock, the button, OK; and the passphrase twice."""
    path, seen = tmp_path / "locked.aed", []
    answer_save_dialog(monkeypatch, path)

    def answered(dialog: SecretDialog) -> int:
        dialog.show()
        ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
        hand.write(dialog.passphrase, "abc")
        hand.write(dialog.again, "abc")
        seen.append(ok.isEnabled())
        for line in (dialog.passphrase, dialog.again):
            line.clear()
            hand.write(line, "nine green geese")
        hand.click(ok)
        return dialog.result()

    monkeypatch.setattr(SecretDialog, "exec", answered)
    hand.take("compress")
    hand.click(hand.window.compress_panel.lock)
    hand.click(hand.window.compress_panel.apply_button)
    hand.qtbot.waitUntil(lambda: path.exists() and not hand.window.worker.busy)
    assert seen == [False] and is_locked(path) and hand.clicks == 4

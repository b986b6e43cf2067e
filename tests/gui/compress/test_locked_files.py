"""Files in the .aed format on the desk: opening locked and damaged ones, and where the lock goes."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aedesk.codec.codec import compress
from aedesk.codec.container import write_aed
from aedesk.codec.files import is_locked, read_file, write_file
from aedesk.codec.key import Secret
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.export import Export
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from tests.conftest import drawing
from tests.gui.compress.patch_models import ENGINE, MODEL, open_photo
from tests.gui.conftest import Messages, answer_save_dialog, apply, pixels


class Answers:
    """Stands for the dialog of the key."""

    def __init__(self, *secrets: Secret | None) -> None:
        self.secrets, self.sentences = list(secrets), list[str]()

    def __call__(self, parent: object, sentence: str, new: bool) -> Secret | None:
        self.sentences.append(sentence)
        return self.secrets.pop(0)


def test_i_mistype_the_key_of_a_locked_file_and_try_again(
    desk: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "secret.aed"
    answer_save_dialog(monkeypatch, path)
    answers = Answers(Secret(b"key"), Secret(b"wrong"), Secret(b"key"))
    monkeypatch.setattr("aedesk.gui.compress.controller.ask_secret", answers)
    monkeypatch.setattr("aedesk.gui.files.opening.ask_secret", answers)
    desk.tool_bar.choose("compress")
    desk.compress_panel.lock.setChecked(True)
    desk.compress_panel.apply_button.click()
    qtbot.waitUntil(lambda: path.exists() and not desk.worker.busy)
    open_photo(desk, path, qtbot)
    qtbot.waitUntil(lambda: desk.document.name == "secret.aed")
    assert "locked" in answers.sentences[1] and "Wrong passphrase or key file" in answers.sentences[2]
    answers.secrets = [None]
    name = desk.document.path
    open_photo(desk, path, qtbot)
    assert desk.document.path == name  # the person changed their mind


@pytest.fixture
def locked(desk: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A locked file, open on the desk."""
    path = tmp_path / "secret.aed"
    write_file(compress(Image(drawing(60, 90)), 50, MODEL, ENGINE, Job()), path, Secret(b"key"))
    monkeypatch.setattr("aedesk.gui.files.opening.ask_secret", Answers(Secret(b"key")))
    open_photo(desk, path, qtbot)
    qtbot.waitUntil(lambda: desk.document.name == "secret.aed")
    return path


def test_i_save_a_photo_from_a_locked_file_and_the_lock_stays(
    locked: Path, desk: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "again.aed"
    answer_save_dialog(monkeypatch, path)
    for save_it in (desk.saving.save_as, desk.save):
        apply(desk, qtbot)
        save_it()
        qtbot.waitUntil(lambda: not desk.document.modified and not desk.worker.busy)
        assert is_locked(path) and read_file(path, Secret(b"key")).locked
        assert "everybody" not in desk.statusBar().currentMessage()


@pytest.mark.parametrize("by", ["Save As", "export", "compress"])
def test_where_the_lock_goes_i_am_told(
    by: str, locked: Path, desk: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / ("open.aed" if by == "compress" else "open.png")
    answer_save_dialog(monkeypatch, path)
    assert desk.compress_panel.lock.isChecked()
    if by == "compress":
        desk.compress_panel.lock.setChecked(False)
        desk.compress.save()
    elif by == "export":
        desk.outputs.exporting._export(Export(), ".png")
    else:
        desk.saving.save_as()
    qtbot.waitUntil(lambda: path.exists() and not desk.worker.busy)
    assert not is_locked(path)
    assert (
        desk.statusBar()
        .currentMessage()
        .endswith(f"“secret.aed” is locked, “{path.name}” is not: everybody can open it.")
    )


def test_another_photo_gets_no_lock(
    locked: Path, desk: MainWindow, photo: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_photo(desk, photo, qtbot)
    path = tmp_path / "open.aed"
    answer_save_dialog(monkeypatch, path)
    desk.saving.save_as()
    qtbot.waitUntil(lambda: path.exists() and not desk.worker.busy)
    assert not is_locked(path) and "everybody" not in desk.statusBar().currentMessage()


def test_a_damaged_file_is_opened_as_far_as_it_is_whole_if_the_person_wants(
    desk: MainWindow, qtbot: QtBot, tmp_path: Path, messages: Messages
) -> None:
    path = tmp_path / "broken.aed"
    data = bytearray(write_aed(compress(Image(drawing(600, 600)), 50, MODEL, ENGINE, Job())))
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    messages.answer = "Cancel"
    open_photo(desk, path, qtbot)
    assert "damaged: tile 0" in messages.texts[-1] and desk.document.name == "tante 1931.png"
    messages.answer = "Open the intact part"
    open_photo(desk, path, qtbot)
    qtbot.waitUntil(lambda: desk.document.name == "broken.aed")
    assert (pixels(desk)[:512, :512] == 128).all()

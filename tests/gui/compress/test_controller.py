"""Compress on the desk, with a codec that needs no networks."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.codec.codec import compress
from aedesk.codec.container import write_aed
from aedesk.codec.files import read_file
from aedesk.gui.compress import controller
from aedesk.gui.compress.compress_panel import CODE, change_of
from aedesk.gui.look.translate import in_bytes
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.metrics import psnr
from aedesk.jobs import Job
from tests.conftest import drawing
from tests.gui.compress.patch_models import ENGINE, MODEL, facts, look, open_photo, patch
from tests.gui.conftest import Messages, answer_save_dialog, apply, pixels


def test_the_preview_shows_what_the_file_would_be(desk: MainWindow, qtbot: QtBot) -> None:
    assert patch(desk) is None
    desk.tool_bar.choose("compress")
    look(desk, qtbot, "PSNR")
    assert desk.document.current is not None
    file = write_aed(compress(desk.document.current.image, 60, MODEL, ENGINE, Job()))
    assert in_bytes(len(file)) in facts(desk) and "about" not in facts(desk)
    assert desk.document.path is not None
    before = desk.document.path.stat().st_size
    change = round(100 * (len(file) / before - 1))
    assert facts(desk).startswith(change_of(before, len(file), exact=True)) and f"{abs(change)} %)" in facts(desk)
    assert desk.canvas.words == (f"Photo \u00b7 {in_bytes(before)}", f"Compressed \u00b7 {in_bytes(len(file))}")
    assert "Only AEDesk opens .aed files" in desk.compress_panel.opens.text()
    first = patch(desk)
    assert first is not None and first.shape == (60, 90, 3) and 20 < psnr(first, pixels(desk)) < 60
    assert desk.canvas.before is desk.canvas.after  # the photo at the left
    before = facts(desk)
    desk.compress_panel.quality_field.set_value(10.0)
    qtbot.waitUntil(lambda: facts(desk) != before)
    worse = patch(desk)
    assert worse is not None and psnr(worse, pixels(desk)) < psnr(first, pixels(desk))
    desk.tool_bar.choose("restore")
    assert patch(desk) is None and desk.canvas.before is None


def test_until_it_is_known_the_panel_says_that_it_is_being_found_out(desk: MainWindow, qtbot: QtBot) -> None:
    assert "Open a photo" in desk.compress_panel.facts.text()
    desk.tool_bar.choose("compress")
    said: list[str] = []
    qtbot.waitUntil(lambda: said.append(desk.compress_panel.facts.text()) or "bits per pixel" in said[-1])  # type: ignore[func-returns-value]
    assert "Compressing the visible area…" in said


def test_the_middle_is_seen_first_and_then_the_rest(
    desk: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controller, "MIDDLE", 64)
    boxes: list[tuple[int, int, int, int]] = []
    show = desk.compress._show
    monkeypatch.setattr(desk.compress, "_show", lambda result: (boxes.append(result.box), show(result)))
    desk.tool_bar.choose("compress")
    qtbot.waitUntil(lambda: len(boxes) == 2 and not desk.compress.worker.busy)
    sides = [(box[2] - box[0], box[3] - box[1]) for box in boxes]
    image = desk.document.current.image  # type: ignore[union-attr]
    assert max(sides[0]) <= 64 + 32 and sides[1] == (image.height, image.width)


def test_other_formats_of_the_same_size_and_the_code(desk: MainWindow, qtbot: QtBot) -> None:
    desk.tool_bar.choose("compress")
    box = desk.compress_panel.shown_box
    for name in ("JPEG", "WebP", "AVIF"):
        box.setCurrentIndex(box.findData(name))
        look(desk, qtbot, f"{name}: PSNR")
        assert patch(desk) is not None
    box.setCurrentIndex(box.findData(CODE))
    look(desk, qtbot, "one channel")
    shown = patch(desk)
    assert shown is not None and (np.ptp(shown, axis=2) == 0).all() and shown.std() > 5


def test_the_preview_follows_the_view_and_the_steps(desk: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    large = tmp_path / "large.png"
    save(Image(drawing(1300, 1700)), large)
    open_photo(desk, large, qtbot)
    desk.tool_bar.choose("compress")
    look(desk, qtbot, "visible area")
    assert "about" in facts(desk)
    desk.canvas.set_scale(1.0)
    desk.canvas.horizontalScrollBar().setValue(0)
    desk.canvas.verticalScrollBar().setValue(0)
    photo_item = desk.canvas._photo
    qtbot.waitUntil(
        lambda: photo_item._patch is not None and photo_item._patch[1].topLeft().toTuple() == (0, 0), timeout=20_000
    )
    first = patch(desk)
    desk.tool_controller.apply(desk.panels["denoise"].tool, desk.panels["denoise"].params())
    qtbot.waitUntil(lambda: not desk.worker.busy)
    qtbot.waitUntil(lambda: (now := patch(desk)) is not None and not np.array_equal(now, first), timeout=20_000)


def test_i_squeeze_a_photo_and_open_the_file_like_any_photo(
    desk: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tante.aed"
    answer_save_dialog(monkeypatch, path.with_suffix(""))
    original = pixels(desk)
    desk.tool_bar.choose("compress")
    desk.compress_panel.quality_field.set_value(95.0)
    desk.compress_panel.apply_button.click()
    qtbot.waitUntil(lambda: "Saved as “tante.aed”" in desk.statusBar().currentMessage())
    assert read_file(path).header.quality == 95
    open_photo(desk, path, qtbot)
    assert psnr(original, pixels(desk)) > 35 and desk.document.name == "tante.aed"


@pytest.mark.parametrize("by", ["button", "keys"])
def test_i_save_the_very_pixels_that_i_see(
    by: str, desk: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tante.aed"
    answer_save_dialog(monkeypatch, path)
    desk.tool_bar.choose("compress")
    desk.compress_panel.quality_field.set_value(20.0)
    look(desk, qtbot, "PSNR")
    seen, said = patch(desk), facts(desk)
    if by == "button":
        desk.compress_panel.apply_button.click()
    else:
        desk.actions_by_id["save"].trigger()
    qtbot.waitUntil(lambda: "Saved as “tante.aed”" in desk.statusBar().currentMessage())
    assert in_bytes(path.stat().st_size) in said
    assert list(tmp_path.glob("*restored*")) == []
    open_photo(desk, path, qtbot)
    qtbot.waitUntil(lambda: desk.document.name == "tante.aed")
    assert seen is not None and np.array_equal(pixels(desk), seen)


def compress_changed_photo(desk: MainWindow, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Change the photo, and save it from the panel."""
    apply(desk, qtbot)
    assert desk.document.modified and desk.isWindowModified()
    answer_save_dialog(monkeypatch, path)
    desk.tool_bar.choose("compress")
    desk.compress_panel.apply_button.click()
    qtbot.waitUntil(lambda: path.exists() and not desk.worker.busy)


def test_a_compressed_photo_is_not_unsaved_and_i_am_told_of_the_loss(
    desk: MainWindow, qtbot: QtBot, tmp_path: Path, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    compress_changed_photo(desk, qtbot, tmp_path / "tante.aed", monkeypatch)
    assert not desk.isWindowModified() and desk.document.saved_path is None
    said = desk.statusBar().currentMessage()
    assert said.startswith("Saved as “tante.aed”") and "compresses with loss" in said
    assert desk.close() and messages.texts == []


def test_what_i_do_after_it_was_compressed_is_unsaved(
    desk: MainWindow, qtbot: QtBot, tmp_path: Path, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    compress_changed_photo(desk, qtbot, tmp_path / "tante.aed", monkeypatch)
    desk.tool_bar.choose("denoise")
    apply(desk, qtbot)
    assert desk.isWindowModified()
    assert not desk.close() and len(messages.texts) == 1
    desk.actions_by_id["undo"].trigger()
    assert not desk.isWindowModified()
    desk.actions_by_id["undo"].trigger()  # the photo as it was opened lies in its file
    assert not desk.isWindowModified()


def test_i_save_a_compressed_photo_as_it_is_too(
    desk: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compress_changed_photo(desk, qtbot, tmp_path / "tante.aed", monkeypatch)
    desk.tool_bar.choose("denoise")
    answer_save_dialog(monkeypatch, tmp_path / "tante whole.png")
    desk.actions_by_id["save"].trigger()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    assert np.array_equal(load(tmp_path / "tante whole.png").pixels, pixels(desk))
    desk.actions_by_id["save"].trigger()
    assert desk.statusBar().currentMessage() == "There are no new changes to save."


def test_a_compressed_file_that_was_not_written_saves_nothing(
    desk: MainWindow, qtbot: QtBot, tmp_path: Path, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply(desk, qtbot)
    answer_save_dialog(monkeypatch, tmp_path / "no such folder" / "tante.aed")
    desk.tool_bar.choose("compress")
    desk.compress_panel.apply_button.click()
    qtbot.waitUntil(lambda: bool(messages.texts) and not desk.worker.busy)
    assert desk.isWindowModified()


@pytest.mark.parametrize("by", ["button", "keys"])
def test_a_change_of_mind_writes_no_compressed_file(
    by: str, desk: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_save_dialog(monkeypatch, "")
    desk.tool_bar.choose("compress")
    if by == "button":
        desk.compress_panel.apply_button.click()
    else:
        desk.actions_by_id["save"].trigger()
    assert not desk.worker.busy and list(tmp_path.glob("*.aed")) == []


def test_only_what_is_written_is_called_compressed(desk: MainWindow, qtbot: QtBot) -> None:
    desk.tool_bar.choose("compress")
    assert desk.document.path is not None
    photo = f"Photo \u00b7 {in_bytes(desk.document.path.stat().st_size)}"
    assert desk.canvas.words == (photo, "Compressed") and not desk.canvas.previews
    box = desk.compress_panel.shown_box
    for name, words in (("JPEG", "JPEG at the same file size"), (CODE, "Inside the network")):
        box.setCurrentIndex(box.findData(name))
        assert desk.canvas.words == (photo, words)
    desk.tool_bar.choose("restore")
    assert desk.canvas.words == ("Before", "After")


def test_save_as_knows_the_format_too(
    desk: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "again.aed"
    answer_save_dialog(monkeypatch, path)
    desk.saving.save_as()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    assert read_file(path).header.quality == 60 and desk.document.name == "again.aed"
    assert "compresses with loss" in desk.statusBar().currentMessage()


def test_without_the_model_a_sentence_stands_in_the_panel(desk: MainWindow, qtbot: QtBot) -> None:
    desk.models.installed = False  # type: ignore[attr-defined]
    desk.tool_bar.choose("compress")
    look(desk, qtbot, "'compress' is missing")
    assert patch(desk) is None


@pytest.mark.parametrize(
    ("before", "after", "exact", "words"),
    [
        (509_000, 134_000, True, "509 KB \u2192 134 KB (\u221274 %)"),
        (509_000, 134_000, False, "509 KB \u2192 about 134 KB (\u221274 %)"),
        (100_000, 134_000, True, "100 KB \u2192 134 KB (+34 %)"),
        (134_000, 134_000, True, "134 KB \u2192 134 KB (\u00b10 %)"),
        (None, 134_000, True, "File: 134 KB"),
        (0, 812, True, "File: 812 bytes"),
    ],
)
def test_what_is_saved_is_said_in_bytes_and_per_cent(before: int | None, after: int, exact: bool, words: str) -> None:
    assert change_of(before, after, exact) == words


def test_of_a_photo_whose_file_has_gone_only_the_result_is_said(desk: MainWindow, qtbot: QtBot) -> None:
    assert desk.document.path is not None
    desk.document.path.unlink()
    desk.tool_bar.choose("compress")
    look(desk, qtbot, "PSNR")
    assert facts(desk).startswith("File: ") and desk.canvas.words[0] == "Photo"

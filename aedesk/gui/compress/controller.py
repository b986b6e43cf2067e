"""Compress on the desk: it wires the panel, a live preview on the canvas, and the writing of the file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from aedesk.errors import AEDeskError
from aedesk.gui.background.worker import Worker
from aedesk.gui.canvas.canvas import Canvas
from aedesk.gui.compress.compress_panel import CODE, OURS, CompressPanel, change_of
from aedesk.gui.compress.dialogs import aed_kinds
from aedesk.gui.compress.preview_look import Look, Wish, look
from aedesk.gui.document.edit import Edit
from aedesk.gui.files.aed_file import AedWish, lock_lost, save_aed, write_photo
from aedesk.gui.files.desk import Desk
from aedesk.gui.files.secret import ask_secret
from aedesk.gui.files.target import ask_target
from aedesk.gui.look.messages import show_error
from aedesk.gui.look.translate import in_bytes, number, sentence
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.sentence import Sentence

if TYPE_CHECKING:
    from aedesk.codec.preview import Previewer

PATIENCE = 40  # milliseconds that a slider or the view must rest
MIDDLE = 256  # pixels of what is seen that are previewed first


class CompressController(QObject):
    """`comparing_changed`: the photo is compared with what the file would show, or no longer."""

    comparing_changed = Signal()

    def __init__(self, desk: Desk, canvas: Canvas, panel: CompressPanel) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._canvas, self._panel = desk, desk.document, canvas, panel
        self._shown = False
        self._previewer: Previewer | None = None
        self._asked = ""  # what the preview under way will show
        self._seen: Look | None = None  # what is shown at the right
        self._largest = MIDDLE  # and how many pixels of it
        # Its own worker: a preview that is no longer wanted makes way, and the desk is not busy.
        self.worker = Worker(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self._look)
        canvas.view_changed.connect(self._wait)
        canvas.zoom_changed.connect(lambda zoom: self._wait())
        self._document.picture_changed.connect(self._forget)
        panel.quality_changed.connect(self._wait)
        panel.shown_changed.connect(self._wait)
        panel.shown_changed.connect(self._name_sides)
        panel.save_requested.connect(self.save)

    @property
    def comparing(self) -> bool:
        """Whether the divider stands between the photo and what the file would show."""
        return self._shown and self._document.is_open

    def writer(self, edit: Edit) -> Callable[[Image, Path, bool, Job], list[Sentence]]:
        """What Save and Save As write the files of an edit by, .aed files with the quality that is set now and the lock
        of the file that was opened."""
        wish = AedWish(self._panel.quality, edit.secret)
        return partial(write_photo, wish=wish, models=self._desk.models)

    def show_panel(self, panel: WorkPanel) -> None:
        """Another panel is shown now."""
        shown = panel is self._panel
        if shown == self._shown:
            return
        self._shown = shown
        self._name_sides()
        if not shown:
            self.worker.cancel()
            self._canvas.show_patch(None)
        self.comparing_changed.emit()
        if shown:
            self._canvas.bring_divider()
            self._wait()

    def _name_sides(self) -> None:
        """Only what is written is called compressed: other formats are there to be compared with."""
        panel = self._panel
        if not self._shown:
            self._canvas.set_words("", "")
            return
        left, right = self.tr("Photo"), self.tr("Compressed") if panel.shown == OURS else panel.shown_box.currentText()
        before = self._bytes_before()
        if before is not None:
            left = f"{left} \u00b7 {in_bytes(before)}"
        if self._seen is not None and self._asked != CODE:
            right = f"{right} \u00b7 {in_bytes(self._seen.size)}"
        self._canvas.set_words(left, right)

    def _bytes_before(self) -> int | None:
        """How large the file of the photo is, None where it has gone."""
        path = self._document.path
        try:
            return path.stat().st_size if path is not None else None
        except OSError:
            return None

    def close(self) -> None:
        """Stop the worker."""
        self._shown = False  # a timer may still be running
        self.worker.close()

    # ---- preview

    def _forget(self) -> None:
        self._seen = None
        self._canvas.show_patch(None)
        self._name_sides()
        self._wait()

    def _wait(self) -> None:
        if self.comparing:
            self._timer.start()

    def _look(self) -> None:
        """The middle of what is seen first: the slider shall be felt at once. The rest follows."""
        self._look_at(MIDDLE)

    def _look_at(self, largest: int) -> None:
        picture, panel = self._document.current, self._panel
        if not self.comparing or picture is None:
            return
        wish = Wish(self._canvas.box_in_view(), panel.quality, panel.shown, largest)
        self._asked, self._largest = wish.shown, largest
        image = picture.image
        if self._seen is None:
            panel.show_facts([self.tr("Compressing the visible area…")])
        self.worker.run(lambda job: look(self._previewer_now(), image, wish, job), self._show, self._failed)

    def _previewer_now(self) -> Previewer:
        """In the worker's thread: loading networks takes a while."""
        if self._previewer is None:
            from aedesk.codec.preview import Previewer

            self._previewer = Previewer(*self._desk.models.codec())
        return self._previewer

    def _show(self, result: Look) -> None:
        if not self.comparing or self._document.current is None:
            return
        image = self._document.current.image
        top, left, _, _ = result.box
        self._canvas.show_patch(Image(result.pixels, None, image.metadata), left, top)
        self._panel.show_facts(self._facts(result, image))
        self._seen = result
        self._name_sides()
        from aedesk.codec.preview import LARGEST, aligned

        if self._largest < LARGEST and result.box != aligned(self._canvas.box_in_view(), image):
            self._look_at(LARGEST)

    def _facts(self, result: Look, image: Image) -> list[str]:
        lines = [change_of(self._bytes_before(), result.size, result.exact)]
        lines.append(self.tr("%s bits per pixel") % number(8 * result.size / (image.width * image.height), 2))
        if self._asked == CODE:
            lines.append(self.tr("Each square is one channel. Grey is zero, lighter is more, darker is less."))
            return lines
        name = OURS if self._asked == OURS else self._asked
        if result.decibels is not None and result.similarity is not None:
            closeness = self.tr("%s: PSNR %s dB, SSIM %s in the visible area")
            lines.append(closeness % (name, number(min(99.9, result.decibels), 1), number(result.similarity, 3)))
            return lines
        seen = (result.box[2] - result.box[0]) * (result.box[3] - result.box[1])
        if seen < image.width * image.height:
            lines.append(self.tr("The preview covers the visible area only."))
        return lines

    def _failed(self, problem: BaseException) -> None:
        self._canvas.show_patch(None)
        if isinstance(problem, AEDeskError):
            self._panel.show_facts([sentence(problem.sentence)])
        else:
            show_error(self._desk.window, problem)

    # ---- the file

    def keep_lock(self) -> None:
        """Another photo is shown: one from a locked file is locked again unless the person wants otherwise."""
        if self._document.secret is not None and not self._document.edit.settings:
            self._panel.lock.setChecked(True)

    def save(self) -> None:
        """Ask for a name, and for a passphrase if it shall be locked, and write the file."""
        edit, panel = self._document.edit, self._panel
        picture, path = edit.current, edit.path
        if picture is None or path is None or self._desk.busy:
            return
        target = ask_target(self._desk, aed_kinds(), path.with_suffix(".aed"))
        if target is None:
            return
        chosen, secret = target.path, None
        if panel.lock.isChecked():
            secret = ask_secret(
                self._desk.window,
                self.tr("Anyone opening “%s” will need this passphrase.") % chosen.name,
                new=True,
            )
            if secret is None:
                return
        wish, models = AedWish(panel.quality, secret, overwrite=target.overwrite), self._desk.models

        def work(job: Job) -> list[Sentence]:
            lost = lock_lost(path, chosen, secret)
            return save_aed(picture.image, chosen, wish, models, job) + lost

        def saved(notes: list[Sentence]) -> None:
            edit.compressed(picture)
            size = in_bytes(chosen.stat().st_size)
            self._desk.say(" ".join([self.tr("Saved as “%s”: %s.") % (chosen.name, size), *map(sentence, notes)]))

        self._desk.foreground.start(panel.title, work, saved)

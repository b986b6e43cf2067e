"""Printing: the system is asked how, then the photo is drawn strip by strip while the desk goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from queue import SimpleQueue

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from aedesk.errors import AEDeskError
from aedesk.gui.background.worker import Worker
from aedesk.gui.document.picture import Picture
from aedesk.gui.files.desk import AppliesPreview, Desk
from aedesk.gui.files.print_dialog import PrintDialog
from aedesk.gui.files.print_layout import PrintWish
from aedesk.gui.files.print_others import Other, read_others
from aedesk.gui.files.print_page import PrintPage, cut
from aedesk.gui.files.read import FindTool
from aedesk.gui.look.messages import show_error
from aedesk.jobs import Job

Reply = SimpleQueue[BaseException | None]  # from the main thread to the worker: what went wrong


class Printing(QObject):
    """The worker cuts the strips and waits while the main thread, which alone may paint on a printer, draws each; in
    between, the desk has its turn."""

    # From the worker to the main thread: (pixels of the next strip, None after the last one, where the worker waits).
    _next = Signal(object, object)

    def __init__(
        self, desk: Desk, pending: AppliesPreview, tool: FindTool, strip: Callable[[], Sequence[Path]]
    ) -> None:
        """`tool` finds a tool by its id; `strip` gives the photos that lie below."""
        super().__init__(desk.window)
        self._tool, self._strip = tool, strip
        self._reader = Worker(self)  # of the other photos
        self._desk, self._document, self._pending = desk, desk.document, pending
        self._page: PrintPage | None = None
        self._job: Job | None = None
        self._next.connect(self._draw, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """What was sent to the printer gets there, though the desk is left meanwhile; called before the worker is
        stopped."""
        self._reader.close()
        page, self._page = self._page, None
        if page is None:
            return
        try:
            if self._job is None or self._job.cancelled:
                page.abort()
            else:
                page.finish()
        except AEDeskError as problem:
            page.abort()
            show_error(self._desk.window, problem)

    def print_photo(self) -> None:
        """Ask how large and on which paper, with a preview of the page; then the system is asked which printer. A
        preview of a tool is applied first."""
        self._pending.when_applied(self._ask)

    def _ask(self) -> None:
        picture = self._document.current
        if picture is None or self._desk.busy:
            return
        if self._page is not None:
            self._desk.say(self.tr("Not printed: another photo is still on its way to the printer."))
            return
        edits, shown = self._document.edits, self._document.path
        others = [Other.of(path, edits.of(path)) for path in self._strip() if path != shown]
        dialog = PrintDialog(picture, len(others), self._desk.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.others_wanted.connect(lambda: self._read(dialog, others))
        dialog.accepted.connect(lambda: self._ask_printer(dialog.photos, dialog.wish, dialog.page_layout))
        dialog.finished.connect(lambda _: self._reader.cancel())
        dialog.open()

    def _read(self, dialog: PrintDialog, others: Sequence[Other]) -> None:
        models, tool = self._desk.models, self._tool

        def failed(problem: BaseException) -> None:
            dialog.show_others([])
            show_error(dialog, problem)

        self._reader.run(lambda job: read_others(others, models, tool, job), dialog.show_others, failed)

    def _ask_printer(self, photos: Sequence[Picture], wish: PrintWish, layout: QPageLayout) -> None:
        if self._desk.busy or not photos:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._document.name)
        printer.setPageLayout(layout)
        if QPrintDialog(printer, self._desk.window).exec() != QDialog.DialogCode.Accepted:
            return
        try:
            page = self._page = PrintPage(printer, photos, wish)
        except AEDeskError as problem:
            show_error(self._desk.window, problem)
            return
        self._job = None
        self._desk.foreground.start(
            self.tr("Printing"),
            lambda job: self._work(page, job),
            lambda _: self._printed(page),
            lambda problem: self._failed(page),
            lambda: self._stopped(page),
        )

    def _work(self, page: PrintPage, job: Job) -> None:
        """In the worker's thread."""
        self._job = job
        reply = Reply()
        job.on_cancel(lambda: reply.put(None))  # or it would wait for ever where the desk is closed
        for number, piece in enumerate(page.pieces):
            job.progress(number / len(page.pieces))
            self._have_drawn(cut(piece.photo, piece.strip), reply)
        job.progress(1.0)
        self._have_drawn(None, reply)
        if not page.sent:
            job.check()
        page.keep()

    def _have_drawn(self, pixels: QImage | None, reply: Reply) -> None:
        self._next.emit(pixels, reply)
        problem = reply.get()
        if problem is not None:
            raise problem

    def _draw(self, pixels: QImage | None, reply: Reply) -> None:
        outcome: BaseException | None = None
        if self._page is not None and self._job is not None and not self._job.cancelled:
            try:
                if pixels is None:
                    self._page.end()
                else:
                    self._page.draw(pixels)
            except BaseException as problem:  # it is the work's
                outcome = problem
        # Not at once: all that has happened on the desk meanwhile has its turn before the next strip.
        QTimer.singleShot(0, self, lambda: reply.put(outcome))

    def _printed(self, page: PrintPage) -> None:
        self._page = None
        self._desk.say(self.tr("Saved as PDF.") if page.is_pdf else self.tr("Sent to the printer."))

    def _failed(self, page: PrintPage) -> bool:
        self._page = None
        page.abort()
        return False  # why is still to be said

    def _stopped(self, page: PrintPage) -> None:
        self._page = None
        if page.sent and page.is_pdf:
            self._desk.say(self.tr("It was too late to stop: the photo was saved as PDF."))
        elif page.sent:
            self._desk.say(self.tr("It was too late to stop: the photo was sent to the printer."))
        elif page.abort():
            self._desk.say(self.tr("Printing was stopped."))
        else:
            self._desk.say(self.tr("Printing was stopped; an empty page may come out of the printer."))

"""Printing: the system is asked how, then the photo is drawn strip by strip while the desk goes on."""

from __future__ import annotations

from queue import SimpleQueue

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from aedesk.errors import AEDeskError
from aedesk.gui.files.desk import AppliesPreview, Desk
from aedesk.gui.files.print_page import PrintPage, cut
from aedesk.gui.look.messages import show_error
from aedesk.jobs import Job

Reply = SimpleQueue[BaseException | None]  # from the main thread to the worker: what went wrong


class Printing(QObject):
    """The worker cuts the strips and waits while the main thread, which alone may paint on a printer, draws each; in
    between, the desk has its turn."""

    # From the worker to the main thread: (pixels of the next strip, None after the last one, where the worker waits).
    _next = Signal(object, object)

    def __init__(self, desk: Desk, pending: AppliesPreview) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._pending = desk, desk.document, pending
        self._page: PrintPage | None = None
        self._job: Job | None = None
        self._next.connect(self._draw, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """What was sent to the printer gets there, though the desk is left meanwhile; called before the worker is
        stopped."""
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
        """Ask the system how, then print the photo as large as the page, or in its own size if that is known; a
        preview is applied first."""
        self._pending.when_applied(self._ask)

    def _ask(self) -> None:
        picture = self._document.current
        if picture is None or self._desk.busy:
            return
        if self._page is not None:
            self._desk.say(self.tr("Not printed: another photo is still on its way to the printer."))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._document.name)
        wide = picture.image.width > picture.image.height
        printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
        if QPrintDialog(printer, self._desk.window).exec() != QDialog.DialogCode.Accepted:
            return
        try:
            page = self._page = PrintPage(printer, picture)
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
        for number, strip in enumerate(page.strips):
            job.progress(number / len(page.strips))
            self._have_drawn(cut(page.photo, strip), reply)
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

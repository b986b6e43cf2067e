"""A photo on a page, drawn strip by strip: Qt keeps Python's lock while it draws, so one call for a large photo would
freeze the desk."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from aedesk.errors import AEDeskError
from aedesk.gui.document.picture import Picture
from aedesk.gui.files.print_layout import AS_IT_IS, INCH, Place, PrintWish, Shape, places_of
from aedesk.imaging.formats.atomic import atomic_path
from aedesk.jobs import Cancelled

PIXELS = 750_000  # of the photo in a strip: a tenth of a second for Qt's writer of PDF
BLOCK = 16  # rows of a JPEG, as which PDF keeps a strip, that depend on each other
END_OF_PDF = b"%%EOF"
TAIL = 32  # bytes that it is looked for in


@dataclass(frozen=True)
class Strip:
    """Rows `top` to `bottom` of a photo, and the `place` on the page that they fill. Above `first`, a whole row of the
    page, only what the strip before has drawn counts. `left` and `width`: the columns of the photo that are seen, in
    pixels; a width of None for all of them."""

    top: int
    bottom: int
    place: QRectF
    first: int | None = None
    left: int = 0
    width: int | None = None


@dataclass(frozen=True, eq=False)
class Piece:
    """A strip of a photo on a page."""

    photo: QImage
    strip: Strip
    page: int


def strips_of(width: int, height: int, target: QRectF) -> list[Strip]:
    """Strips that draw all of a photo of `width` x `height` pixels into `target`, from top to bottom.

    Each begins within the one before: where they meet, both have drawn the pixels around it, so that neither smooth
    scaling nor a viewer that blurs edges finds the white of the paper between them."""
    rows = max(BLOCK, PIXELS // max(1, width) // BLOCK * BLOCK)
    scale = target.height() / height
    strips = []
    for start in range(0, height, rows):
        top, bottom = max(0, start - BLOCK), min(height, start + rows)
        place = QRectF(target.left(), target.top() + top * scale, target.width(), (bottom - top) * scale)
        first = round(target.top() + (start - BLOCK / 2) * scale) if start else None
        strips.append(Strip(top, bottom, place, first))
    return strips


def cut(photo: QImage, strip: Strip) -> QImage:
    """The pixels of a strip, on white where the photo is transparent: what two strips draw must not be seen through.
    Its memory belongs to Qt, which may read it later than it says."""
    width = photo.width() if strip.width is None else strip.width
    pixels = photo.copy(strip.left, strip.top, width, strip.bottom - strip.top)
    if not pixels.hasAlphaChannel():
        return pixels
    paper = QImage(pixels.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, pixels)
    painter.end()
    return paper


def draw_strip(painter: QPainter, strip: Strip, pixels: QImage, page: QRectF) -> None:
    """Draw one of the strips; all of those before it were drawn already. `page` begins at (0, 0)."""
    if strip.first is not None:
        painter.setClipRect(QRectF(0, strip.first, page.width(), page.height() - strip.first))
    painter.drawImage(strip.place, pixels)


def pieces_of(photos: Sequence[Picture], places: Sequence[Place], scale: float) -> list[Piece]:
    """What is drawn, in turn. `scale`: pixels of the printer to a millimetre."""
    pieces = []
    for place in places:
        picture, target = photos[place.photo], QRectF(*(scale * length for length in place.target))
        level = picture.level_for(target.width() / place.source[2])
        share = level.width() / picture.image.width
        left, top, width, height = (round(share * length) for length in place.source)
        for strip in strips_of(max(1, width), max(1, height), target):
            moved = replace(strip, top=strip.top + top, bottom=strip.bottom + top, left=left, width=max(1, width))
            pieces.append(Piece(level, moved, place.page))
    return pieces


class PrintPage:
    """Photos on pages, as the wish says; without one, a photo in the middle of a page: in its own size where its file
    says one that fits, else as large as the page. A PDF file is written beside its name, and takes it when it is whole.

    `pieces`: what is drawn, whose photos may be cut in any thread; all else belongs to the main one. Raises AEDeskError
    where the printer, or the file instead of it, takes nothing."""

    def __init__(self, printer: QPrinter, photos: Picture | Sequence[Picture], wish: PrintWish = AS_IT_IS) -> None:
        self._printer, self._painter = printer, QPainter()
        self._file, self._kept, self._lock = ExitStack(), False, Lock()
        page = QRectF(printer.pageRect(QPrinter.Unit.DevicePixel))
        self._page = QRectF(0, 0, page.width(), page.height())
        scale = printer.resolution() / INCH
        pictures = [photos] if isinstance(photos, Picture) else list(photos)
        places = places_of(
            [shape_of(picture) for picture in pictures], (page.width() / scale, page.height() / scale), wish
        )
        self.pieces = pieces_of(pictures, places, scale)
        self._left = list(self.pieces)
        self._number = 0  # of the page that is drawn on
        self.sent = False  # to the printer: nothing can stop it any more
        self._begin()

    @property
    def photo(self) -> QImage:
        """The first photo, as it is drawn."""
        return self.pieces[0].photo

    @property
    def strips(self) -> list[Strip]:
        """All strips, whichever page they are on."""
        return [piece.strip for piece in self.pieces]

    def _begin(self) -> None:
        self._temporary: Path | None = None
        if self._printer.outputFormat() == QPrinter.OutputFormat.PdfFormat and self._printer.outputFileName():
            try:
                self._temporary = self._file.enter_context(atomic_path(Path(self._printer.outputFileName()), True))
            except AEDeskError:
                raise refused() from None
            self._printer.setOutputFileName(str(self._temporary))
        if not self._painter.begin(self._printer):
            self._drop_file()
            raise refused()
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    @property
    def is_pdf(self) -> bool:
        """Whether a PDF file is written instead of paper."""
        return self._temporary is not None

    def draw(self, pixels: QImage) -> None:
        """Draw the next strip. Raises AEDeskError where the printer takes no other page."""
        piece = self._left.pop(0)
        if piece.page != self._number:
            self._painter.setClipping(False)
            if not self._printer.newPage():
                raise refused()
            self._number = piece.page
        self._painter.setClipping(False)
        draw_strip(self._painter, piece.strip, pixels, self._page)

    def end(self) -> None:
        """All strips are drawn: hand the page to the printer, or to the file. Raises AEDeskError."""
        self.sent = self._painter.end()
        if not self.sent:
            raise refused()

    def keep(self) -> None:
        """Give the file its name: in a worker's thread, since the disk has to take all of it first. Raises AEDeskError
        where it did not; there is no file then."""
        with self._lock:
            if self._temporary is not None and not self._kept and not is_whole(self._temporary):
                raise refused()
            self._file.close()
            self._kept = True

    def finish(self) -> None:
        """Do all that is left at once. Raises AEDeskError."""
        while self._left:
            self.draw(cut(self._left[0].photo, self._left[0].strip))
        if not self.sent:
            self.end()
        self.keep()

    def abort(self) -> bool:
        """Have nothing printed and leave no file. False where the system has no way to stop (CUPS has none): an empty
        page comes out of the printer then."""
        stopped = self._temporary is not None or (self._painter.isActive() and self._printer.abort())
        if not stopped and self._painter.isActive():
            self._painter.setClipping(False)
            self._painter.fillRect(self._page, Qt.GlobalColor.white)
        if self._painter.isActive():
            self._painter.end()
        self._drop_file()
        return stopped

    def _drop_file(self) -> None:
        unwanted = Cancelled()
        with self._lock:
            self._file.__exit__(type(unwanted), unwanted, None)


def shape_of(picture: Picture) -> Shape:
    """What a layout is made of."""
    image = picture.image
    return Shape(image.width, image.height, image.metadata.dpi[0] if image.metadata.dpi is not None else None)


def is_whole(pdf: Path) -> bool:
    """Whether a file ends as a PDF does: Qt says nothing of a disk that became full."""
    with pdf.open("rb") as stream:
        stream.seek(max(0, pdf.stat().st_size - TAIL))
        return stream.read().rstrip().endswith(END_OF_PDF)


def refused() -> AEDeskError:
    """What is said where nothing was printed."""
    return AEDeskError("The photo could not be printed: the printer, or the file to print to, takes nothing.")

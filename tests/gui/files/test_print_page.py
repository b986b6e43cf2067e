"""A page that is drawn in strips looks as if it were drawn whole."""

from __future__ import annotations

import io
import re
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from aedesk.errors import AEDeskError
from aedesk.gui.document.from_qimage import from_qimage
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.to_qimage import to_qimage
from aedesk.gui.files import print_page
from aedesk.gui.files.print_page import BLOCK, PrintPage, cut, draw_strip, is_whole, strips_of
from aedesk.imaging.image import Image, Metadata
from tests.conftest import drawing

PAGE = QRectF(0, 0, 400, 500)


def to_pdf(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small photos take several strips, too."""
    monkeypatch.setattr(print_page, "PIXELS", 32 * 120)


@pytest.mark.parametrize("size", [(1, 1), (6000, 4000), (30_000, 100), (100, 30_000), (200_000, 3)])
def test_strips_cover_the_page_exactly_once(size: tuple[int, int]) -> None:
    width, height = size
    target = QRectF(12.3, 45.6, 0.7 * width, 0.7 * height)
    strips = strips_of(width, height, target)
    owners = np.zeros(height, np.int64)
    for strip, following in zip(strips, [*strips[1:], None], strict=True):
        row = 0.7 * strip.top + 45.6
        assert strip.place.top() == pytest.approx(row) and strip.place.width() == target.width()
        assert strip.place.bottom() == pytest.approx(0.7 * strip.bottom + 45.6)
        assert strip.top % BLOCK == 0 and width * (strip.bottom - strip.top) <= max(850_000, width * 2 * BLOCK)
        end = height if following is None else following.bottom - (following.bottom - strip.bottom)
        owners[strip.top + (BLOCK if strip.first is not None else 0) : end] += 1
        if following is not None:
            assert following.first is not None
            assert following.place.top() + 1 < following.first < strip.place.bottom() - 1  # both know what is around it
    assert (owners == 1).all() and strips[0].first is None
    assert strips[-1].place.bottom() == pytest.approx(target.bottom())


@pytest.mark.parametrize("kind", ["colour", "grey", "transparent"])
@pytest.mark.parametrize("scale", [0.55, 0.837, 1.0, 2.2])
def test_nobody_sees_where_two_strips_meet(kind: str, scale: float, many: None, qapp: object) -> None:
    alpha = drawing(200, 120, 1)[..., 0] if kind == "transparent" else None
    photo = to_qimage(Image(drawing(200, 120, 1 if kind == "grey" else 3), alpha))
    target = QRectF(10.3, 20.7, 120 * scale, 200 * scale)
    strips = strips_of(120, 200, target)
    assert len(strips) == 7
    whole, parts = (painted(photo, target, count) for count in (1, len(strips)))
    # Qt adds up fractions of pixels from another start, and rounds once more where the paper shines through.
    assert np.abs(whole.astype(int) - parts).max() <= (3 if kind == "transparent" else 1)
    assert whole.std() > 10


def painted(photo: QImage, target: QRectF, count: int) -> np.ndarray:
    """The page, on which the photo is drawn whole or in strips."""
    paper = QImage(int(PAGE.width()), int(PAGE.height()), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if count == 1:
        painter.drawImage(target, photo)
    else:
        for strip in strips_of(photo.width(), photo.height(), target):
            draw_strip(painter, strip, cut(photo, strip), PAGE)
    painter.end()
    return from_qimage(paper).pixels


def jpegs(path: Path) -> list[np.ndarray]:
    """The pictures in a PDF."""
    found = re.findall(rb"/DCTDecode.*?stream\r?\n(\xff\xd8.*?\xff\xd9)\s*endstream", path.read_bytes(), re.DOTALL)
    return [np.asarray(PIL.Image.open(io.BytesIO(content))) for content in found]


def test_a_pdf_has_the_pixels_of_one_that_is_drawn_whole(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    noise = np.random.default_rng(5).integers(0, 60, (200, 120, 3), dtype=np.uint8)
    picture = Picture.of(Image(drawing(200, 120) // 2 + noise))
    PrintPage(to_pdf(tmp_path / "whole.pdf"), picture).finish()
    monkeypatch.setattr(print_page, "PIXELS", 32 * 120)
    page = PrintPage(to_pdf(tmp_path / "parts.pdf"), picture)
    page.finish()
    [whole], parts = jpegs(tmp_path / "whole.pdf"), jpegs(tmp_path / "parts.pdf")
    assert len(parts) == len(page.strips) == 7 and whole.shape == (200, 120, 3)
    seen = np.zeros_like(whole)
    for strip, part in zip(page.strips, parts, strict=True):
        above = BLOCK // 2 if strip.first is not None else 0
        seen[strip.top + above : strip.bottom] = part[above:]
    # In a viewer, a strip begins amid the rows that it shares with the one before.
    assert np.array_equal(seen, whole)


@pytest.mark.parametrize("dpi", [None, (300.0, 300.0)])
def test_a_page_is_drawn(dpi: tuple[float, float] | None, tmp_path: Path, qapp: object) -> None:
    page = PrintPage(to_pdf(tmp_path / "page.pdf"), Picture.of(Image(drawing(60, 90), None, Metadata(dpi=dpi))))
    width = page.strips[0].place.width()
    assert (width == pytest.approx(90 / 300 * 1200)) if dpi else (width > 5000)
    page.finish()
    content = (tmp_path / "page.pdf").read_bytes()
    assert content.startswith(b"%PDF") and b"/Image" in content


def test_what_is_given_up_leaves_no_file_and_an_older_one_as_it_was(tmp_path: Path, qapp: object, many: None) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(b"an older one")
    page = PrintPage(to_pdf(path), Picture.of(Image(drawing(200, 120))))
    page.draw(cut(page.photo, page.strips[0]))
    assert path.read_bytes() == b"an older one"  # until the new one is whole
    assert page.abort()
    assert path.read_bytes() == b"an older one" and list(tmp_path.iterdir()) == [path]


def test_a_printer_that_cannot_be_stopped_gives_an_empty_page(
    tmp_path: Path, qapp: object, many: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = to_pdf(tmp_path / "page.pdf")
    page = PrintPage(printer, Picture.of(Image(drawing(200, 120))))
    page.draw(cut(page.photo, page.strips[0]))
    page.draw(cut(page.photo, page.strips[1]))
    filled: list[tuple[object, ...]] = []
    monkeypatch.setattr(page, "_temporary", None)  # as if it were no file
    fill = QPainter.fillRect
    monkeypatch.setattr(QPainter, "fillRect", lambda *given: (filled.append(given), fill(*given)))
    assert not page.abort()
    [(painter, covered, colour)] = filled
    assert isinstance(covered, QRectF) and covered.top() == 0 and colour == Qt.GlobalColor.white
    assert all(covered.contains(strip.place) for strip in page.strips)
    assert isinstance(painter, QPainter) and not painter.isActive()


def test_a_disk_that_is_full_leaves_no_file(tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    page = PrintPage(to_pdf(tmp_path / "page.pdf"), Picture.of(Image(drawing(60, 90))))
    monkeypatch.setattr(print_page, "is_whole", lambda pdf: False)
    with pytest.raises(AEDeskError, match="could not be printed"):
        page.finish()
    page.abort()
    assert list(tmp_path.iterdir()) == []


def test_a_pdf_is_whole_or_not(tmp_path: Path, qapp: object) -> None:
    path = tmp_path / "page.pdf"
    PrintPage(to_pdf(path), Picture.of(Image(drawing(60, 90)))).finish()
    assert is_whole(path)
    path.write_bytes(path.read_bytes()[:-100])
    assert not is_whole(path)
    path.write_bytes(b"")
    assert not is_whole(path)

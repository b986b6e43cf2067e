"""The rows of photos: a hundred thousand cost nothing until they are seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from aedesk.gui.library.cell import CELL
from aedesk.gui.library.grid import Grid
from aedesk.gui.library.photo_rows import PhotoRows
from aedesk.gui.library.thumbnails import MOST, WANTED, Thumbnails
from aedesk.imaging.formats.caption import Caption
from aedesk.library.photo import Photo, Told

MANY = 100_000


class Reader(QObject):
    """Notes what it is asked for."""

    read = Signal(object, object, int)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Path] = []
        self.forgotten = 0

    def ask(self, path: Path) -> None:
        self.asked.append(path)

    def forget(self) -> None:
        self.forgotten += 1


@pytest.fixture
def reader(qapp: object) -> Reader:
    return Reader()


@pytest.fixture
def rows(reader: Reader) -> PhotoRows:
    return PhotoRows(Thumbnails(reader, reader), reader)


def photos(count: int) -> list[Photo]:
    return [Photo(number, Path(f"/box/{number:06}.jpg"), 1000, number) for number in range(count)]


def test_a_hundred_thousand_rows_cost_nothing_until_they_are_seen(
    rows: PhotoRows, reader: Reader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    whole = PhotoRows.data

    def data(self: PhotoRows, index: object, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        asked.append(role)
        return whole(self, index, role)  # type: ignore[arg-type]

    monkeypatch.setattr(PhotoRows, "data", data)
    grid = Grid(rows, "Photos")
    qtbot.addWidget(grid)
    grid.resize(900, 700)
    grid.show()
    rows.show(photos(MANY), {}, lambda photo: pytest.fail("of a row that is not seen") if photo.id > 200 else "")
    qtbot.waitUntil(lambda: bool(reader.asked))
    assert rows.rowCount() == MANY and grid.verticalScrollBar().maximum() > 100 * grid.height()
    assert len(reader.asked) < 60 and len(asked) < 2000  # a window full, each asked for a few times
    assert {path.name for path in reader.asked} <= {f"{number:06}.jpg" for number in range(60)}


def test_what_was_scrolled_by_is_no_longer_waited_for(rows: PhotoRows, reader: Reader) -> None:
    rows.show(photos(3 * WANTED), {})
    for row in range(3 * WANTED):
        rows.index(row, 0).data(CELL)
    assert reader.forgotten == 2
    rows.index(0, 0).data(CELL)  # seen again, asked for again
    assert reader.asked[-1].name == "000000.jpg"


def test_few_thumbnails_stay_in_memory(rows: PhotoRows, reader: Reader) -> None:
    rows.show(photos(2 * MOST), {})
    for photo in rows.photos():
        reader.read.emit(photo.path, QImage(2, 2, QImage.Format.Format_RGB32), 0)
    rows.index(2 * MOST - 1, 0).data(CELL)
    assert reader.asked == []
    rows.index(0, 0).data(CELL)
    assert [path.name for path in reader.asked] == ["000000.jpg"]


def test_a_thumbnail_that_came_is_told_of_its_row_alone(rows: PhotoRows, reader: Reader, qtbot: QtBot) -> None:
    rows.show(photos(9), {})
    with qtbot.waitSignal(rows.dataChanged) as told:
        reader.read.emit(Path("/box/000004.jpg"), None, 0)
    assert [index.row() for index in told.args[:2]] == [4, 4]


def test_names_stars_and_notes_are_told(rows: PhotoRows) -> None:
    told = Told(Path("x.xmp"), (0, 0), 3, Caption("At the mill", "torn", ("People|Aunt Martha",)))
    rows.show(photos(2), {1: told}, lambda photo: "93 %")
    tip = rows.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.splitlines() == ["/box/000001.jpg", "★★★", "At the mill", "Aunt Martha", "torn", "93 %"]
    cell = rows.index(1, 0).data(CELL)
    assert (cell.title, cell.rating, cell.says) == ("000001.jpg", 3, "93 %")


def test_the_same_photos_leave_the_list_as_it_is(rows: PhotoRows, qtbot: QtBot) -> None:
    rows.show(photos(4), {})
    with qtbot.assertNotEmitted(rows.modelReset), qtbot.waitSignal(rows.dataChanged):
        rows.show(photos(4), {})
    with qtbot.waitSignal(rows.modelReset):
        rows.show(photos(3), {})


def test_photos_are_dragged_as_files(rows: PhotoRows) -> None:
    rows.show(photos(4), {})
    content = rows.mimeData([rows.index(2, 0), rows.index(1, 0)])
    assert [Path(url.toLocalFile()).name for url in content.urls()] == ["000001.jpg", "000002.jpg"]
    assert rows.supportedDragActions() == Qt.DropAction.CopyAction

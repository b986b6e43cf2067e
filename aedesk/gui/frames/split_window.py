"""Take a scan apart: photos found on it, put right by hand, and saved as single files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aedesk.errors import AEDeskError
from aedesk.gui.background.worker import Worker
from aedesk.gui.document.picture import Picture
from aedesk.gui.frames.frame_view import FrameView
from aedesk.gui.look.design import ROW
from aedesk.gui.look.fitting import Dialog
from aedesk.gui.look.messages import show_error, show_notes
from aedesk.gui.look.translate import number, sentence
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.pages import pages_of
from aedesk.imaging.formats.save import save
from aedesk.imaging.formats.scan_parts import part_of
from aedesk.imaging.formats.table import is_writable
from aedesk.imaging.pixels.split import Frame, find_frames
from aedesk.jobs import Job
from aedesk.sentence import Sentence

T = TypeVar("T")


class SplitWindow(Dialog):
    """`saved`: the photos (a list of Path) that the scan has become."""

    saved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split scan into photos"))
        self.resize(1040, 720)
        self._scan = Path()
        self._pages: list[int] = [0]
        self._frames_of: dict[int, list[Frame]] = {}  # of the pages that were looked at
        self._page = 0
        self._picture: Picture | None = None
        self._closes = False
        self.worker = Worker(self)
        self._build()
        self._refresh()

    def _build(self) -> None:
        self.view = FrameView()
        self.view.setAccessibleName(self.tr("Scan with its photos"))
        self.page_box = QComboBox()
        self.page_box.setAccessibleName(self.tr("Page"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Photos on the scan"))
        self.list.setMinimumHeight(2 * ROW)
        self.find_button = QPushButton(self.tr("Find photos again"))
        self.add_button = QPushButton(self.tr("Add a photo"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.boxes: dict[str, QDoubleSpinBox] = {}
        form = QFormLayout()
        for name, label in (
            ("x", self.tr("Centre X")),
            ("y", self.tr("Centre Y")),
            ("width", self.tr("Width")),
            ("height", self.tr("Height")),
            ("angle", self.tr("Angle")),
        ):
            box = QDoubleSpinBox()
            box.setDecimals(1)
            box.setRange(*((-45.0, 45.0) if name == "angle" else (0.0, 1_000_000.0)))
            box.setSingleStep(0.1 if name == "angle" else 1.0)
            box.setSuffix("°" if name == "angle" else self.tr(" px"))
            box.valueChanged.connect(lambda value, name=name: self._typed(name, value))
            form.addRow(label, box)
            self.boxes[name] = box
        self.folder = QLineEdit()
        self.folder_button = QPushButton(self.tr("Choose…"))
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.save_button = QPushButton(self.tr("Save photos"))
        self.save_button.setDefault(True)
        self.close_button = QPushButton(self.tr("Close"))
        side = QVBoxLayout()
        side.addWidget(self.page_box)
        side.addWidget(self.list, 1)
        row = QHBoxLayout()
        for button in (self.add_button, self.remove_button):
            row.addWidget(button)
        side.addLayout(row)
        side.addWidget(self.find_button)
        side.addLayout(form)
        help = self.tr(
            "Drag on the scan to add a photo. Drag its corners to resize it, and the handle above it to rotate it."
        )
        side.addWidget(_wrapped(help))
        top = QHBoxLayout()
        top.addWidget(self.view, 1)
        panel = QWidget()
        panel.setLayout(side)
        panel.setFixedWidth(270)
        side.setContentsMargins(0, 0, 0, 0)
        top.addWidget(panel)
        below = QHBoxLayout()
        into = QLabel(self.tr("Save in"))
        into.setBuddy(self.folder)
        below.addWidget(into)
        below.addWidget(self.folder, 1)
        below.addWidget(self.folder_button)
        buttons = QHBoxLayout()
        buttons.addWidget(self.text, 1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        for part in (top, below, buttons):
            layout.addLayout(part, 1 if part is top else 0)

        self.view.frames_changed.connect(self._show_frames)
        self.view.chosen.connect(self._show_chosen)
        self.list.currentRowChanged.connect(self._chosen_in_list)
        self.page_box.activated.connect(self._turn_page)
        self.find_button.clicked.connect(self.find_again)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.view.remove_selected)
        self.folder_button.clicked.connect(self.ask_folder)
        self.folder.textChanged.connect(lambda _: self._refresh())
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.close)
        for button in (self.find_button, self.add_button, self.remove_button, self.folder_button, self.close_button):
            button.setAutoDefault(False)

    # ---- the scan

    def open_scan(self, path: Path) -> None:
        """Read a scan and look for its photos."""
        self._scan, self._frames_of = path, {}
        self.folder.setText(str(path.with_name(self.tr("%s (photos)") % path.stem)))
        self.setWindowTitle(self.tr("Split “%s”") % path.name)
        self._read(0)

    def _read(self, number: int) -> None:
        path = self._scan
        known = self._frames_of.get(number)

        def work(job: Job) -> tuple[list[int], int, Picture, list[Frame]]:
            pages = pages_of(path)
            image = load(path, pages[number])
            job.check()
            frames = known if known is not None else find_frames(image)
            job.check()
            return pages, number, Picture.of(image), frames

        self._run(work, self.tr("Analysing the scan…"), self._take_page)

    def _turn_page(self, number: int) -> None:
        if number != self._page:
            self._keep_frames()
            self._read(number)

    def _keep_frames(self) -> None:
        if self._picture is not None:
            self._frames_of[self._page] = list(self.view.frames)

    def find_again(self) -> None:
        """Forget what was changed by hand and look again."""
        picture = self._picture
        if picture is not None:
            self._run(lambda job: find_frames(picture.image), self.tr("Analysing the scan…"), self._take_frames)

    def add(self) -> None:
        """Put a frame into the middle."""
        limit = self.view.limit
        frame = Frame(limit.center().x(), limit.center().y(), limit.width() / 3, limit.height() / 3)
        self.view.set_frames([*self.view.frames, frame], len(self.view.frames))
        self.view.setFocus()

    def ask_folder(self) -> None:
        """Choose where the photos go."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for the photos"), str(self._scan.parent))
        if name:
            self.folder.setText(name)

    def save(self) -> None:
        """Write all photos of all pages that were looked at; a page without frames is a photo itself."""
        self._keep_frames()
        scan, folder, pages, frames_of = self._scan, Path(self.folder.text()), self._pages, dict(self._frames_of)
        suffix = scan.suffix if is_writable(scan) else ".png"

        def work(job: Job) -> tuple[list[Path], list[Sentence]]:
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as problem:
                raise AEDeskError("'{}' cannot be made ({}).", folder, problem.strerror or problem) from None
            paths: list[Path] = []
            notes: list[Sentence] = []
            for done, page in enumerate(pages):
                image = load(scan, page)
                frames = frames_of[done] if done in frames_of else find_frames(image)
                for part in (part_of(image, frame) for frame in frames) if frames else [image]:
                    job.check()
                    paths.append(_free(folder, scan.stem, suffix, len(paths) + 1))
                    notes += save(part, paths[-1])
                job.progress((done + 1) / len(pages))
            return paths, notes

        self._run(work, self.tr("Saving…"), self._take_saved)

    # ---- the worker

    def _run(self, work: Callable[[Job], T], words: str, done: Callable[[T], None]) -> None:
        """Have work done whose name is `words`, and give its result to `done`."""

        def take(result: T) -> None:
            self.text.setText("")
            done(result)
            self._refresh()

        self.text.setText(words)
        self.worker.run(work, take, self._failed, stopped=self._refresh)
        self._refresh()

    def _take_page(self, read: tuple[list[int], int, Picture, list[Frame]]) -> None:
        self._pages, self._page, self._picture, frames = read
        self.page_box.clear()
        self.page_box.addItems([self.tr("Page %d") % (n + 1) for n in range(len(self._pages))])
        self.page_box.setCurrentIndex(self._page)
        self.page_box.setVisible(len(self._pages) > 1)
        self.view.show_picture(self._picture)
        self._take_frames(frames)

    def _take_frames(self, frames: list[Frame]) -> None:
        self.view.set_frames(frames, 0 if frames else -1)
        self._say_found()

    def _take_saved(self, written: tuple[list[Path], list[Sentence]]) -> None:
        paths, notes = written
        self.saved.emit(paths)
        self.accept()
        if notes:
            show_notes(self.parentWidget(), notes)

    def _say_found(self) -> None:
        said = [sentence(note) for note in self._picture.image.notes] if self._picture is not None else []
        if not self.view.frames:
            said.append(self.tr("No separate photos were found, so the page counts as one. Drag to mark photos."))
        self.text.setText(" ".join(said))

    def _failed(self, problem: BaseException) -> None:
        self.text.setText("")
        self._refresh()
        show_error(self, problem)

    def shut(self) -> None:
        """Stop the worker: the desk closes."""
        self.worker.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what goes on."""
        self.worker.cancel()
        super().closeEvent(event)

    # ---- the frames

    def _show_frames(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for place, frame in enumerate(self.view.frames, start=1):
            words = self.tr("Photo %d: %s × %s px, %s°")
            self.list.addItem(words % (place, number(frame.width), number(frame.height), number(frame.angle, 1)))
        self.list.setCurrentRow(self.view.selected)
        self.list.blockSignals(False)
        self._show_chosen(self.view.selected)

    def _show_chosen(self, number: int) -> None:
        self.list.blockSignals(True)
        self.list.setCurrentRow(number)
        self.list.blockSignals(False)
        frame = self.view.frames[number] if 0 <= number < len(self.view.frames) else None
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setValue(getattr(frame, name) if frame is not None else 0.0)
            box.blockSignals(False)
        self._refresh()

    def _chosen_in_list(self, row: int) -> None:
        if row != self.view.selected:
            self.view.select(row)

    def _typed(self, name: str, value: float) -> None:
        number = self.view.selected
        if 0 <= number < len(self.view.frames):
            value = max(8.0, value) if name in ("width", "height") else value
            self.view.change(number, replace(self.view.frames[number], **{name: value}))

    def _refresh(self) -> None:
        ready = self._picture is not None and not self.worker.busy
        chosen = ready and 0 <= self.view.selected < len(self.view.frames)
        for widget in (self.find_button, self.add_button, self.list, self.page_box):
            widget.setEnabled(ready)
        self.remove_button.setEnabled(chosen)
        for box in self.boxes.values():
            box.setEnabled(chosen)
        self.save_button.setEnabled(ready and bool(self.folder.text().strip()))


def _wrapped(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    return label


def _free(folder: Path, stem: str, suffix: str, number: int) -> Path:
    """A name that no file has: nothing is written over."""
    path = folder / f"{stem}-{number}{suffix}"
    again = 2
    while path.exists():
        path = folder / f"{stem}-{number} ({again}){suffix}"
        again += 1
    return path

"""Print: how large, on which paper, how many on a page; the page is seen before."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, QMarginsF, QSizeF, Signal
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aedesk.gui.config.store import settings
from aedesk.gui.document.picture import Picture
from aedesk.gui.files.print_layout import INCH, SOFT, PrintWish, lies_wide, places_of
from aedesk.gui.files.print_page import shape_of
from aedesk.gui.files.print_preview import PrintPreview
from aedesk.gui.look import design
from aedesk.gui.look.fitting import Dialog
from aedesk.gui.look.translate import number

KEY = "print"
PAGE, OWN, OTHER = "page", "own", "other"
CM, INCHES = 10.0, INCH  # millimetres of a unit
# Of paper for photos: where people measure in inches, and elsewhere.
SIZES = {INCHES: ((4, 6), (5, 7), (8, 10), (11, 14)), CM: ((9, 13), (10, 15), (13, 18), (20, 30))}
EACH = (1, 2, 4, 6, 9, 12, 20)
PAPERS = ("A4", "Letter", "A3", "A5", "A6", "Legal", "Tabloid")
LARGEST = 2000.0  # millimetres


class PrintDialog(Dialog):
    """`photos`, `wish` and `page_layout` say what was chosen, once it is accepted. `others_wanted`: the other photos
    are to be read, and handed to `show_others`."""

    others_wanted = Signal()

    def __init__(self, photo: Picture, others: int, parent: QWidget | None = None) -> None:
        """`others`: how many photos lie in the strip beside this one."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        self._photo, self._count, self._page = photo, others, 0
        self._others: list[Picture] | None = None  # until they are read
        imperial = QLocale().measurementSystem() != QLocale.MeasurementSystem.MetricSystem
        kept: Any = settings().value(KEY, {})
        self._unit = INCHES if kept.get("unit", "in" if imperial else "cm") == "in" else CM
        self.photo_size, self.fit, self.paper, self.way = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.which, self.each, self.unit = QComboBox(), QComboBox(), QComboBox()
        self.sides = [QDoubleSpinBox(), QDoubleSpinBox()]
        self.margin = QDoubleSpinBox()
        self.preview = PrintPreview([photo])
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.before, self.after = QPushButton("\u2039"), QPushButton("\u203a")
        self.page_label = QLabel()
        self._fill_lists()
        self._lay_out()
        self._remember(kept)
        self.which.currentIndexChanged.connect(lambda _: self._choose_photos())
        for box in (self.photo_size, self.fit, self.paper, self.way, self.each):
            box.currentIndexChanged.connect(lambda _: self._refresh())
        for spin in (*self.sides, self.margin):
            spin.valueChanged.connect(lambda _: self._refresh())
        self.unit.currentIndexChanged.connect(lambda _: self._change_unit())
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self._refresh()

    # ---- what is chosen

    @property
    def photos(self) -> list[Picture]:
        """What is printed."""
        return [self._photo, *((self._others or []) if self.which.currentIndex() else [])]

    @property
    def wish(self) -> PrintWish:
        """How."""
        chosen = str(self.photo_size.currentData())
        size = None
        if chosen == OTHER:
            size = (self.sides[0].value() * self._unit, self.sides[1].value() * self._unit)
        elif chosen not in (PAGE, OWN):
            short, long = map(float, chosen.split("x"))
            size = (short, long)
        crop = bool(self.fit.currentIndex()) and chosen != OWN
        return PrintWish(size, chosen == OWN, crop, int(self.each.currentData()))

    @property
    def page_layout(self) -> QPageLayout:
        """The paper, how it lies, and its margins."""
        page = self.paper.currentData()
        short, long = sorted(
            (page.size(QPageSize.Unit.Millimeter).width(), page.size(QPageSize.Unit.Millimeter).height())
        )
        margin = self._margin_of(short)
        way = self.way.currentIndex()
        wide = way == 2 or (
            way == 0
            and lies_wide([shape_of(one) for one in self.photos], (short - 2 * margin, long - 2 * margin), self.wish)
        )
        orientation = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
        return QPageLayout(page, orientation, QMarginsF(margin, margin, margin, margin), QPageLayout.Unit.Millimeter)

    def accept(self) -> None:
        """Print, and remember how."""
        settings().set_value(
            KEY,
            {
                "size": self.photo_size.currentData(),
                "sides": [spin.value() * self._unit for spin in self.sides],
                "unit": "in" if self._unit == INCHES else "cm",
                "crop": bool(self.fit.currentIndex()),
                "paper": self.paper.currentText(),
                "margin": self.margin.value() * self._unit,
            },
        )
        super().accept()

    # ---- what is seen

    def show_others(self, others: list[Picture]) -> None:
        """They are read; an empty list where they could not be."""
        self._others = others or None
        if not others:
            self.which.setCurrentIndex(0)
        self._refresh()

    def _choose_photos(self) -> None:
        if self.which.currentIndex() and self._others is None:
            self.others_wanted.emit()
        self._refresh()

    def _fill_lists(self) -> None:
        self.photo_size.addItem(self.tr("Fit to page"), PAGE)
        if shape_of(self._photo).own_size is not None:
            self.photo_size.addItem(self.tr("Original size"), OWN)
        unit = self._unit_name(self._unit)
        for short, long in SIZES[self._unit]:
            self.photo_size.addItem(f"{short} \u00d7 {long} {unit}", f"{short * self._unit:g}x{long * self._unit:g}")
        self.photo_size.addItem(self.tr("Other\u2026"), OTHER)
        for words in (self.tr("Show the whole photo"), self.tr("Crop to fill")):
            self.fit.addItem(words)
        for name in PAPERS:
            self.paper.addItem(name, QPageSize(getattr(QPageSize.PageSizeId, name)))
        for short, long in SIZES[self._unit]:
            size = QSizeF(short * self._unit, long * self._unit)
            name = f"{short} \u00d7 {long} {unit}"
            self.paper.addItem(name, QPageSize(size, QPageSize.Unit.Millimeter, name))
        for words in (self.tr("Automatic"), self.tr("Portrait"), self.tr("Landscape")):
            self.way.addItem(words)
        self.which.addItem(self.tr("This photo"))
        if self._count:
            self.which.addItem(self.tr("All photos of the strip (%s)") % (self._count + 1))
        self.which.setEnabled(self._count > 0)
        for count in EACH:
            self.each.addItem(str(count), count)
        for value in (CM, INCHES):
            self.unit.addItem(self._unit_name(value), value)
        self.unit.setCurrentIndex(self.unit.findData(self._unit))
        self._set_ranges()

    def _unit_name(self, unit: float) -> str:
        return self.tr("cm") if unit == CM else self.tr("in")

    def _set_ranges(self) -> None:
        for spin in (*self.sides, self.margin):
            spin.setDecimals(1 if self._unit == CM else 2)
            spin.setSingleStep(0.5 if self._unit == CM else 0.25)
            spin.setSuffix(f" {self._unit_name(self._unit)}")
            spin.setRange(0.0 if spin is self.margin else 1.0, (50.0 if spin is self.margin else LARGEST) / self._unit)

    def _change_unit(self) -> None:
        lengths = [spin.value() * self._unit for spin in (*self.sides, self.margin)]
        self._unit = float(self.unit.currentData())
        self._set_ranges()
        for spin, length in zip((*self.sides, self.margin), lengths, strict=True):
            spin.setValue(length / self._unit)
        self._refresh()

    def _lay_out(self) -> None:
        form = QFormLayout()
        sides = QHBoxLayout()
        sides.addWidget(self.sides[0])
        sides.addWidget(QLabel("\u00d7"))
        sides.addWidget(self.sides[1])
        self.own_size = QWidget()
        sides.setContentsMargins(0, 0, 0, 0)
        self.own_size.setLayout(sides)
        for spin, words in zip(self.sides, (self.tr("Width"), self.tr("Height")), strict=True):
            spin.setAccessibleName(words)
        for words, widget in (
            (self.tr("Photo size"), self.photo_size),
            ("", self.own_size),
            (self.tr("Fit"), self.fit),
            (self.tr("Paper"), self.paper),
            (self.tr("Orientation"), self.way),
            (self.tr("Margins"), self.margin),
            (self.tr("Photos per page"), self.each),
            (self.tr("Photos"), self.which),
            (self.tr("Unit"), self.unit),
        ):
            if words:
                widget.setAccessibleName(words)
                label = QLabel(words)
                label.setBuddy(widget)
                form.addRow(label, widget)
            else:
                form.addRow("", widget)
        turns = QHBoxLayout()
        for button, words in ((self.before, self.tr("Previous page")), (self.after, self.tr("Next page"))):
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setAutoDefault(False)
            button.setFixedWidth(design.CONTROL)
        turns.addStretch()
        for part in (self.before, self.page_label, self.after):
            turns.addWidget(part)
        turns.addStretch()
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.preview, 1)
        left.addLayout(turns)
        right.addLayout(form)
        right.addWidget(self.note)
        right.addStretch()
        both = QHBoxLayout()
        both.addLayout(left, 1)
        both.addLayout(right)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.print_button = buttons.addButton(self.tr("Print\u2026"), QDialogButtonBox.ButtonRole.AcceptRole)
        layout = QVBoxLayout(self)
        layout.addLayout(both, 1)
        layout.addWidget(buttons)
        self.print_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    def _remember(self, kept: dict[str, Any]) -> None:
        """Show what was chosen last; what cannot be understood is passed over."""
        imperial = self._unit == INCHES
        paper = self.paper.findText(str(kept.get("paper", "Letter" if imperial else "A4")))
        self.paper.setCurrentIndex(max(0, paper))
        usual = OWN if shape_of(self._photo).own_size is not None else PAGE
        self.photo_size.setCurrentIndex(max(0, self.photo_size.findData(str(kept.get("size", usual)))))
        self.fit.setCurrentIndex(1 if kept.get("crop") is True else 0)
        sides = kept.get("sides", [100.0, 150.0])
        lengths = [*(sides if isinstance(sides, list) and len(sides) == 2 else [100.0, 150.0]), kept.get("margin", 5.0)]
        for spin, length in zip((*self.sides, self.margin), lengths, strict=True):
            spin.setValue((length if isinstance(length, int | float) else 5.0) / self._unit)

    def _margin_of(self, short: float) -> float:
        """In millimetres; of a small paper most is left for the photo."""
        return min(self.margin.value() * self._unit, short / 3)

    def _turn(self, by: int) -> None:
        self._page += by
        self._refresh()

    def _refresh(self) -> None:
        layout, photos, wish = self.page_layout, self.photos, self.wish
        full = layout.fullRect(QPageLayout.Unit.Millimeter)
        margin = self._margin_of(min(full.width(), full.height()))
        area = full.width() - 2 * margin, full.height() - 2 * margin
        places = places_of([shape_of(photo) for photo in photos], area, wish)
        pages = places[-1].page + 1
        self._page = max(0, min(self._page, pages - 1))
        self.preview.show_page(photos, places, self._page, (full.width(), full.height()), margin)
        self.own_size.setVisible(self.photo_size.currentData() == OTHER)
        self.fit.setEnabled(self.photo_size.currentData() != OWN)
        for part in (self.before, self.after, self.page_label):
            part.setVisible(pages > 1)
        self.before.setEnabled(self._page > 0)
        self.after.setEnabled(self._page < pages - 1)
        self.page_label.setText(self.tr("Page %s of %s") % (self._page + 1, pages))
        first, worst = places[0], min(places, key=lambda place: place.dpi)
        decimals = 1 if self._unit == CM else 2
        width, height = (number(length / self._unit, decimals) for length in first.target[2:])
        said = [self.tr("%s \u00d7 %s %s, %s dpi") % (width, height, self._unit_name(self._unit), number(worst.dpi))]
        if (
            wish.size is not None
            and max(first.target[2:]) < max(wish.size) - 0.5
            and (wish.crop or self._too_small(wish, first.target[2:]))
        ):
            said.append(self.tr("Smaller than you chose: there is no more room on the page."))
        if worst.dpi < SOFT:
            said.append(
                self.tr("Below %s dpi a print looks soft: print it smaller, or enlarge the photo first.") % SOFT
            )
        waits = bool(self.which.currentIndex()) and self._others is None
        self.print_button.setEnabled(not waits)
        self.note.setText(self.tr("Reading the photos\u2026") if waits else "\n".join(said))

    @staticmethod
    def _too_small(wish: PrintWish, target: tuple[float, ...]) -> bool:
        """Whether neither side is as long as it may be."""
        short, long = sorted(wish.size or (0.0, 0.0))
        return min(target) < short - 0.5 and max(target) < long - 0.5

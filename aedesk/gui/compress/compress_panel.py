"""Compress: how small the photo may become, what it then looks like, and what the code between is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from aedesk.codec.gains import USUAL
from aedesk.codec.rivals import FORMATS
from aedesk.gui.look.translate import in_bytes, number
from aedesk.gui.panels.labelled_row import lay_out
from aedesk.gui.panels.number_field import NumberField
from aedesk.gui.panels.wheel import leave_wheel
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.tools.base import Choice, Number, Switch

ID = "compress"  # also the name of its icon
OURS = "AEDesk"
CODE = "code"


class CompressPanel(WorkPanel):
    """`quality_changed`: the slider was moved. `shown_changed`: another format, or the code, shall be seen.
    `save_requested`: write the file."""

    quality_changed = Signal()
    shown_changed = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Compress"),
            self.tr("Compresses the photo to a small .aed file and previews the result."),
            self.tr("Save as .aed…"),
            parent,
        )
        self.quality_field = NumberField(
            Number(self.tr("Quality"), self.tr("Higher quality stays closer to the photo, in a larger file."), 1, 100),
            USUAL,
        )
        options = {OURS: self.tr("Compressed by AEDesk")}
        options |= {name: self.tr("%s at the same file size") % name for name in FORMATS}
        options[CODE] = self.tr("Inside the network")
        self.shown_box = QComboBox()
        for value, words in options.items():
            self.shown_box.addItem(words, value)
        leave_wheel(self.shown_box)
        row = QWidget()
        lay_out(
            row,
            Choice(self.tr("Preview"), self.tr("Shown to the right of the divider."), options),
            self.shown_box,
        )
        self.facts = QLabel()
        self.facts.setWordWrap(True)
        self.facts.setAccessibleName(self.tr("Resulting file"))
        self.lock, locked = QCheckBox(), QWidget()
        whoever = self.tr(
            "Only someone who knows the passphrase can open the file. If it is forgotten, the photo is lost."
        )
        lay_out(locked, Switch(self.tr("Lock with a passphrase"), whoever), self.lock)
        self.opens = QLabel(self.tr("Only AEDesk opens .aed files. For others, export the photo as JPEG."))
        self.opens.setWordWrap(True)
        # What is said of the file comes last: it has more lines or fewer, and moves nothing.
        for widget in (self.quality_field, row, locked, self.opens, self.facts):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.quality_field.changed.connect(self.quality_changed)
        self.shown_box.currentIndexChanged.connect(self.shown_changed)
        self.apply_button.clicked.connect(self.save_requested)
        self.forget()
        self.set_state(photo=False, busy=False)

    @property
    def quality(self) -> int:
        """From 1 to 100."""
        return round(float(self.quality_field.value))

    @property
    def shown(self) -> str:
        """OURS, CODE, or the name of another format."""
        return str(self.shown_box.currentData())

    def show_facts(self, lines: list[str]) -> None:
        """Say what the file would be."""
        self.facts.setText("\n".join(lines))

    def settings(self) -> object:
        """Quality, what is shown, and whether the file is locked."""
        return self.quality, self.shown, self.lock.isChecked()

    def use(self, settings: object) -> None:
        """What a photo was left with, or the usual."""
        quality, shown, lock = settings if isinstance(settings, tuple) else (USUAL, OURS, False)
        self.quality_field.set_value(quality)
        self.shown_box.setCurrentIndex(self.shown_box.findData(shown))
        self.lock.setChecked(lock)

    def forget(self) -> None:
        """Another photo was opened."""
        self.show_facts([self.tr("Open a photo to see how small the file can be.")])


def change_of(before: int | None, after: int, exact: bool) -> str:
    """ "509 KB → 134 KB (−74 %)": what the file was, if that is known, and will be, in bytes; "about" where that is
    not exact."""
    words = QCoreApplication.translate("CompressPanel", "about %s") if not exact else "%s"
    size = words % in_bytes(after)
    if not before:
        return QCoreApplication.translate("CompressPanel", "File: %s") % size
    change = round(100 * (after - before) / before)
    sign = "\u2212" if change < 0 else "+" if change > 0 else "\u00b1"
    return f"{in_bytes(before)} \u2192 {size} ({sign}{number(abs(change))} %)"

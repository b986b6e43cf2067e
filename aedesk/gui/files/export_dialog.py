"""Export: the photo for others, in a format, size and resolution that are remembered; how large the file will be is
seen before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from aedesk.errors import AEDeskError
from aedesk.gui.background.worker import Worker
from aedesk.gui.config.store import settings
from aedesk.gui.look.fitting import Dialog
from aedesk.gui.look.translate import in_bytes, sentence
from aedesk.gui.panels.slider import Slider
from aedesk.imaging.formats.export import (
    ALL,
    ARCHIVE,
    LARGEST_SIDE,
    MAIL,
    NO_PLACE,
    NONE,
    PRESETS,
    WEB,
    Export,
    exported,
)
from aedesk.imaging.formats.fit_size import WITH_QUALITY, Fitted, fitted
from aedesk.imaging.formats.save import QUALITY
from aedesk.imaging.formats.table import WRITABLE, format_to_write
from aedesk.imaging.image import Image

KEY = "export"
PATIENCE = 300  # milliseconds that the fields must rest before the file is tried
MEGABYTE = 10**6
SIDES = (1080, 1600, 2560, 3840)  # of screens


class ExportDialog(Dialog):
    """`chosen`: an Export, and the suffix of the format."""

    chosen = Signal(object, str)

    def __init__(self, image: Image, parent: QWidget | None = None) -> None:
        """`image`: as it will be written, with what its file shall tell."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._image = image
        self._setting = False  # fields follow a preset
        self._worker: Worker | None = None  # that tries the file, as long as the dialog is seen
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self._try)
        self.preset = QComboBox()
        for words, preset in (
            (self.tr("Custom"), ""),
            (self.tr("Mail: 1600 pixels, at most 1 MB"), MAIL),
            (self.tr("Web: 2560 pixels"), WEB),
            (self.tr("Archive: lossless, with all metadata"), ARCHIVE),
        ):
            self.preset.addItem(words, preset)
        self.format = QComboBox()
        for name, suffixes in WRITABLE.items():
            self.format.addItem(name, suffixes[0])
        self.quality = Slider()
        self.quality.setRange(1, 100)
        self.quality.reset_requested.connect(lambda: self.quality.setValue(QUALITY))
        self.quality_label = QLabel()
        self.size_box = QComboBox()
        self.size_box.addItem(self.tr("Original (%d × %d)") % (image.width, image.height), 0)
        for side in SIDES:
            self.size_box.addItem(self.tr("%d pixels") % side, side)
        self.size_box.addItem(self.tr("Other…"), -1)
        self.side = QSpinBox()
        self.side.setRange(16, LARGEST_SIDE)
        self.side.setSuffix(self.tr(" px"))
        self.side.setAccessibleName(self.tr("Longer side"))
        self.dpi = QSpinBox()
        self.dpi.setRange(0, 10_000)
        self.dpi.setSpecialValueText(self.tr("Original"))
        self.dpi.setSuffix(self.tr(" dpi"))
        self.metadata = QComboBox()
        for words, value in (
            (self.tr("All"), ALL),
            (self.tr("All except location"), NO_PLACE),
            (self.tr("None"), NONE),
        ):
            self.metadata.addItem(words, value)
        self.metadata.setToolTip(
            self.tr("Information that the file keeps about the photo: camera, date, names, location")
        )
        self.most = QDoubleSpinBox()
        self.most.setRange(0.0, 1000.0)
        self.most.setDecimals(2)
        self.most.setSingleStep(0.1)
        self.most.setSuffix(self.tr(" MB"))
        self.most.setSpecialValueText(self.tr("Any"))
        self.most.setToolTip(self.tr("The file gets the best quality that fits, and fewer pixels where none does"))
        self.result_label = QLabel()
        self.result_label.setTextFormat(Qt.TextFormat.PlainText)
        quality = QHBoxLayout()
        quality.addWidget(self.quality, 1)
        quality.addWidget(self.quality_label)
        size = QHBoxLayout()
        size.addWidget(self.size_box, 1)
        size.addWidget(self.side)
        form = QFormLayout()
        for words, content, widget in (
            (self.tr("Preset"), self.preset, self.preset),
            (self.tr("Format"), self.format, self.format),
            (self.tr("Quality"), quality, self.quality),
            (self.tr("Longer side"), size, self.size_box),
            (self.tr("Largest file"), self.most, self.most),
            (self.tr("Resolution"), self.dpi, self.dpi),
            (self.tr("Metadata"), self.metadata, self.metadata),
        ):
            label = QLabel(words)
            label.setBuddy(widget)
            widget.setAccessibleName(words)
            form.addRow(label, content)
        form.addRow("", self.result_label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addStretch()
        layout.addWidget(buttons)
        self.export_button.setDefault(True)  # now: before, it belonged to no dialog
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.preset.currentIndexChanged.connect(lambda _: self._use_preset())
        for combo in (self.format, self.size_box, self.metadata):
            combo.currentIndexChanged.connect(lambda _: self._changed())
        for box in (self.quality, self.side, self.dpi, self.most):
            box.valueChanged.connect(lambda _: self._changed())
        self._remember(settings().value(KEY, {}))
        self._refresh()

    @property
    def wish(self) -> Export:
        """What is chosen."""
        side = int(self.size_box.currentData())
        return Export(
            self.side.value() if side < 0 else side,
            float(self.dpi.value()),
            str(self.metadata.currentData()),
            self.quality.value(),
            round(self.most.value() * MEGABYTE),
        )

    def accept(self) -> None:
        """Export, and remember how."""
        wish = self.wish
        kept = {"format": self.format.currentText(), "quality": wish.quality, "side": wish.longer_side}
        kept |= {"dpi": int(wish.dpi), "metadata": wish.metadata, "most": self.most.value()}
        settings().set_value(KEY, {**kept, "preset": str(self.preset.currentData())})
        super().accept()
        self.chosen.emit(wish, str(self.format.currentData()))

    def _remember(self, kept: dict[str, Any]) -> None:
        """Show what was chosen last; what cannot be understood is passed over."""
        self.format.setCurrentIndex(max(0, self.format.findText(str(kept.get("format", "JPEG")))))
        self.metadata.setCurrentIndex(max(0, self.metadata.findData(kept.get("metadata", ALL))))
        for box, name, usual in ((self.quality, "quality", QUALITY), (self.dpi, "dpi", 0)):
            value = kept.get(name, usual)
            box.setValue(value if isinstance(value, int) else usual)
        most = kept.get("most", 0)
        self.most.setValue(float(most) if isinstance(most, int | float) else 0.0)
        side = kept.get("side", 0)
        self._show_side(side if isinstance(side, int) else 0)
        self._setting = True
        self.preset.setCurrentIndex(max(0, self.preset.findData(str(kept.get("preset", "")))))
        self._setting = False

    def _show_side(self, side: int) -> None:
        self.side.setValue(side or 2000)
        index = self.size_box.findData(side)
        self.size_box.setCurrentIndex(index if index >= 0 else self.size_box.count() - 1)

    def _use_preset(self) -> None:
        preset = str(self.preset.currentData())
        if self._setting or not preset:
            return
        suffix, wish = PRESETS[preset]
        self._setting = True
        self.format.setCurrentText(format_to_write(Path(f"photo{suffix}")))
        self.quality.setValue(wish.quality)
        self._show_side(wish.longer_side)
        self.most.setValue(wish.most_bytes / MEGABYTE)
        self.dpi.setValue(round(wish.dpi))
        self.metadata.setCurrentIndex(self.metadata.findData(wish.metadata))
        self._setting = False
        self._refresh()

    def _changed(self) -> None:
        """By the person, whose own it is then, or by a preset."""
        if not self._setting:
            self.preset.setCurrentIndex(0)
            self._refresh()

    def _refresh(self) -> None:
        matters = self.format.currentText() in WITH_QUALITY
        self.quality.setEnabled(matters)
        self.quality_label.setText(f"{self.quality.value()} %" if matters else self.tr("lossless"))
        self.side.setVisible(int(self.size_box.currentData()) < 0)
        longer = max(self._image.width, self._image.height)
        share = min(1.0, (self.wish.longer_side or longer) / longer)
        size = max(1, round(self._image.width * share)), max(1, round(self._image.height * share))
        self.result_label.setText(self.tr("The file will have %d × %d pixels.") % size)
        if self._worker is not None:
            self._worker.cancel()
            self._timer.start()

    # ---- how large the file will be

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to try."""
        super().showEvent(event)
        if self._worker is None:
            self._worker = Worker(self)
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """End with the dialog."""
        super().hideEvent(event)
        self._timer.stop()
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def _try(self) -> None:
        """Write the file somewhere, to know its size."""
        if self._worker is None:
            return
        image, wish, suffix = self._image, self.wish, str(self.format.currentData())
        self._worker.run(lambda job: fitted(exported(image, wish), wish, suffix, job.check), self._tell, self._fail)

    def _tell(self, found: Fitted) -> None:
        said = self.tr("The file will have %d × %d pixels and %s.")
        words = said % (found.image.width, found.image.height, in_bytes(found.bytes))
        if found.quality < self.quality.value():
            words += " " + self.tr("Quality %s %%.") % found.quality
        self.result_label.setText(words)

    def _fail(self, problem: BaseException) -> None:
        if not isinstance(problem, AEDeskError):
            raise problem
        self.result_label.setText(sentence(problem.sentence))

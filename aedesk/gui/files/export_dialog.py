"""Export: the photo for others, in a format, size and resolution that are remembered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from aedesk.gui.config.store import settings
from aedesk.gui.look.fitting import Dialog
from aedesk.gui.panels.slider import Slider
from aedesk.imaging.formats.export import ALL, LARGEST_SIDE, NO_PLACE, NONE, Export
from aedesk.imaging.formats.save import QUALITY
from aedesk.imaging.formats.table import WRITABLE
from aedesk.imaging.image import Image

KEY = "export"
WITH_QUALITY = ("JPEG", "WebP")
SIDES = (1080, 1600, 2560, 3840)  # of screens


class ExportDialog(Dialog):
    """`chosen`: an Export, and the suffix of the format."""

    chosen = Signal(object, str)

    def __init__(self, image: Image, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._image = image
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
            (self.tr("Format"), self.format, self.format),
            (self.tr("Quality"), quality, self.quality),
            (self.tr("Longer side"), size, self.size_box),
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
        for combo in (self.format, self.size_box):
            combo.currentIndexChanged.connect(lambda _: self._refresh())
        for box in (self.quality, self.side):
            box.valueChanged.connect(lambda _: self._refresh())
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
        )

    def accept(self) -> None:
        """Export, and remember how."""
        wish = self.wish
        kept = {"format": self.format.currentText(), "quality": wish.quality, "side": wish.longer_side}
        settings().set_value(KEY, {**kept, "dpi": int(wish.dpi), "metadata": wish.metadata})
        super().accept()
        self.chosen.emit(wish, str(self.format.currentData()))

    def _remember(self, kept: dict[str, Any]) -> None:
        """Show what was chosen last; what cannot be understood is passed over."""
        self.format.setCurrentIndex(max(0, self.format.findText(str(kept.get("format", "JPEG")))))
        self.metadata.setCurrentIndex(max(0, self.metadata.findData(kept.get("metadata", ALL))))
        for box, name, usual in ((self.quality, "quality", QUALITY), (self.dpi, "dpi", 0)):
            value = kept.get(name, usual)
            box.setValue(value if isinstance(value, int) else usual)
        side = kept.get("side", 0)
        side = side if isinstance(side, int) else 0
        self.side.setValue(side or 2000)
        index = self.size_box.findData(side)
        self.size_box.setCurrentIndex(index if index >= 0 else self.size_box.count() - 1)

    def _refresh(self) -> None:
        matters = self.format.currentText() in WITH_QUALITY
        self.quality.setEnabled(matters)
        self.quality_label.setText(f"{self.quality.value()} %" if matters else self.tr("lossless"))
        self.side.setVisible(int(self.size_box.currentData()) < 0)
        longer = max(self._image.width, self._image.height)
        share = min(1.0, (self.wish.longer_side or longer) / longer)
        size = max(1, round(self._image.width * share)), max(1, round(self._image.height * share))
        self.result_label.setText(self.tr("The file will have %d × %d pixels.") % size)

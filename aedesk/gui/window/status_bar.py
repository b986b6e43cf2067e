"""The facts at the right of the status bar."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QStatusBar

from aedesk.gui.look.design import GAP
from aedesk.gui.panels.elided_label import ElidedLabel
from aedesk.gui.window.drag_handle import DragHandle
from aedesk.imaging.image import Image


class StatusBar(QObject):
    """Size and bits of the photo, and what really runs the networks, whose name is in the tip; before them what the
    photo is dragged out by."""

    def __init__(self, bar: QStatusBar) -> None:
        super().__init__(bar)
        self.size, self.device = QLabel(), ElidedLabel(24)
        self._device_tip = self.tr("Processor or graphics card that runs the tools; known after the first use")
        bar.messageChanged.connect(lambda text: bar.setToolTip(text))  # in a narrow window it is cut off
        self.handle = DragHandle()
        self.handle.hide()
        bar.addPermanentWidget(self.handle)
        facts = (
            (self.size, self.tr("Size of the photo in pixels, bits per channel")),
            (self.device, self._device_tip),
        )
        for label, tip in facts:
            label.setToolTip(tip)
            label.setContentsMargins(GAP, 0, GAP, 0)
            bar.addPermanentWidget(label)

    def show_photo(self, image: Image | None) -> None:
        """Size and bits, or nothing."""
        self.handle.setVisible(image is not None)
        if image is None:
            self.size.clear()
            return
        kind = self.tr("grey") if image.is_grey else self.tr("colour")
        bits = self.tr("%d bits") % image.bits
        self.size.setText(f"{image.width} × {image.height} px, {kind}, {bits}")

    def show_device(self, device: str) -> None:
        """What runs the networks, such as "CPU: its name, 2 threads"; "" while that is unknown."""
        self.device.setText(device.partition(":")[0])
        self.device.setAccessibleName(device)
        self.device.setToolTip("\n".join(filter(None, (device, self._device_tip))))

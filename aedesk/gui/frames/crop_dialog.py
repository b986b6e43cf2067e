"""Crop and straighten a photo by hand: the photo turns below a frame."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from aedesk.gui.document.picture import Picture
from aedesk.gui.frames.frame_geometry import cut_away, kept_inside, shaped
from aedesk.gui.frames.frame_view import FrameView
from aedesk.gui.frames.ratios import ratios
from aedesk.gui.look.fitting import Dialog
from aedesk.gui.look.translate import number
from aedesk.gui.panels.number_field import NumberField
from aedesk.imaging.pixels.split import Frame
from aedesk.tools.base import declarations
from aedesk.tools.turn import TurnParams, inside


class CropDialog(Dialog):
    """`chosen`: what Turn shall do (a TurnParams)."""

    chosen = Signal(object)

    def __init__(self, picture: Picture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Crop and straighten"))
        self.resize(900, 680)
        self._picture = picture
        self.view = FrameView(single=True)
        self.view.setAccessibleName(self.tr("Photo with the frame that is kept"))
        self.angle = NumberField(declarations(TurnParams)["straighten"], 0.0)  # type: ignore[arg-type]
        self.shape_box = QComboBox()
        self.shape_box.setAccessibleName(self.tr("Shape"))
        for word, ratio in ratios():
            self.shape_box.addItem(word, ratio)
        self.size_label = QLabel()
        self.size_label.setTextFormat(Qt.TextFormat.PlainText)
        words = QLabel(
            self.tr(
                "Pull the sides and corners, drag inside to move. The arrow keys move the frame; with Alt, its edge."
            )
        )
        words.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Reset)
        self.crop_button = buttons.addButton(self.tr("Crop"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.line_button = QPushButton(self.tr("Draw the &horizon"))
        self.line_button.setCheckable(True)
        self.line_button.setAutoDefault(False)
        self.line_button.setToolTip(
            self.tr("Draw a line along what is to be level or upright, also with Ctrl: the photo turns to it")
        )
        turning = QHBoxLayout()
        turning.addWidget(self.angle, 1)
        turning.addWidget(self.line_button, 0, Qt.AlignmentFlag.AlignBottom)
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("Shape")))
        row.addWidget(self.shape_box)
        row.addStretch()
        row.addWidget(self.size_label)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view, 1)
        layout.addLayout(turning)
        layout.addLayout(row)
        layout.addWidget(words)
        layout.addWidget(buttons)
        self.crop_button.setDefault(True)  # now: before, it belonged to no dialog
        self.view.show_picture(picture)
        self.angle.changed.connect(self._turn)
        self.line_button.toggled.connect(self._take_line)
        self.view.line_drawn.connect(self._level)
        self.shape_box.currentIndexChanged.connect(lambda _: self._reshape())
        self.view.frames_changed.connect(self._refresh)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Reset).clicked.connect(self.reset)
        self.reset()
        self.view.setFocus()

    @property
    def degrees(self) -> float:
        """How far the photo is turned, with the clock."""
        return float(self.angle.spin.value())

    @property
    def params(self) -> TurnParams:
        """What is chosen."""
        cut: Any = cut_away(self.view.frames[0], self.view.limit)
        return TurnParams(straighten=self.degrees, **cut)

    def reset(self) -> None:
        """The whole photo, as it is."""
        self.angle.set_value(0.0)
        self.shape_box.setCurrentIndex(0)
        self._turn()
        self.view.set_frames([_whole(self.view.limit)], 0)

    def accept(self) -> None:
        """Crop."""
        self.chosen.emit(self.params)
        super().accept()

    def _turn(self) -> None:
        before = self.view.limit
        image = self._picture.image
        top, left, bottom, right = inside((image.width, image.height), TurnParams(straighten=self.degrees))
        self.view.turn_picture(self.degrees)
        self.view.limit = QRectF(left, top, right - left, bottom - top)
        if not self.view.frames:
            return
        frame = self.view.frames[0]
        whole = abs(frame.width - before.width()) < 1 and abs(frame.height - before.height()) < 1
        self.view.change(0, _whole(self.view.limit) if whole else kept_inside(frame, self.view.limit))

    def _take_line(self, taken: bool) -> None:
        self.view.draws_line = taken
        self.view.setFocus()

    def _level(self, slant: float) -> None:
        """A line was drawn that slants so much on the photo as it lies now."""
        self.line_button.setChecked(False)
        self.angle.set_value(self.degrees - slant)

    def _reshape(self) -> None:
        ratio = float(self.shape_box.currentData())
        image = self._picture.image
        self.view.ratio = image.width / image.height if ratio < 0 else ratio
        if self.view.ratio and self.view.frames:
            self.view.change(0, shaped(_whole(self.view.limit), self.view.ratio, self.view.limit))

    def _refresh(self) -> None:
        if not self.view.frames:
            return
        frame = self.view.frames[0]
        self.size_label.setText(self.tr("%s × %s pixels") % (number(frame.width), number(frame.height)))
        self.crop_button.setEnabled(self.params != TurnParams())


def _whole(limit: QRectF) -> Frame:
    return Frame(limit.center().x(), limit.center().y(), limit.width(), limit.height())

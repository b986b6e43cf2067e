"""A zoomed view of one picture, or of two with a divider between them."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from aedesk.gui.canvas.clipping import ClippingWarning
from aedesk.gui.canvas.photo_item import PhotoItem
from aedesk.gui.canvas.zoom_view import ZoomView
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.to_qimage import to_qimage
from aedesk.imaging.image import Image


class PictureView(ZoomView):
    """Shows pictures, and what lies over a part of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clipping = ClippingWarning(self)
        self._photo = PhotoItem(self.clipping)
        self.scene().addItem(self._photo)

    @property
    def before(self) -> Picture | None:
        """The picture at the left of the divider; None when nothing is compared."""
        return self._photo.before

    @property
    def after(self) -> Picture | None:
        """The picture."""
        return self._photo.after

    def show_picture(self, after: Picture | None, before: Picture | None = None) -> None:
        """Show `after`, with `before` at the left of the divider. The zoom stays.

        A picture of another size keeps the place that is looked at."""
        old = self.photo_rect()
        centre = self.mapToScene(self.viewport().rect().center())
        self._photo.set_pictures(after, before)
        new = self.photo_rect()
        self.setSceneRect(new)
        if self.scale_mode == "fit":
            self.fit()
        elif old.size() != new.size() and not old.isEmpty():
            self.centerOn(centre.x() * new.width() / old.width(), centre.y() * new.height() / old.height())
        self.viewport().update()

    def photo_rect(self) -> QRectF:
        """Where the photo is in the scene."""
        return self._photo.boundingRect()

    def show_patch(self, patch: Image | None, left: int = 0, top: int = 0) -> None:
        """Show a picture over a part of the photo, at the right of the divider; None for none."""
        if patch is None:
            self._photo.set_patch(None)
        else:
            self._photo.set_patch((to_qimage(patch), QRectF(left, top, patch.width, patch.height)))
        self.viewport().update()

    def show_board(self, board: QImage, place: QRectF) -> None:
        """Show a picture of any size over a place of the photo, which is seen where the picture is transparent."""
        self._photo.set_patch((board, place))
        self.viewport().update()

    def hide_patch(self, hidden: bool) -> None:
        """Show the photo without what lies over a part of it, or with it again."""
        self._photo.hide_patch(hidden)
        self.viewport().update()

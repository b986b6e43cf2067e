"""What is asked of a photo that is selected, or of the one on the canvas: those alike, and what its code keeps."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject

from aedesk.gui.files.desk import Desk
from aedesk.gui.library.alike import SEEN, WHOLE, AlikeFinder, Part
from aedesk.gui.library.part_dialog import PartDialog
from aedesk.gui.library.source import LibrarySource
from aedesk.imaging.formats.thumbnail import thumbnail
from aedesk.imaging.image import Image
from aedesk.library.code import NUMBERS
from aedesk.library.draw import Sample
from aedesk.library.find import searchable
from aedesk.library.index import Index
from aedesk.library.photo import Photo


class Finding(QObject):
    """`selected` gives the photos of the library that are selected, none while it is not seen; `show` brings it into
    sight, and `go_on` is to be called when it has listed its photos."""

    def __init__(
        self,
        desk: Desk,
        source: LibrarySource,
        finder: AlikeFinder,
        selected: Callable[[], list[Photo]],
        show: Callable[[], object],
    ) -> None:
        super().__init__(finder)
        self._desk, self._source, self._finder = desk, source, finder
        self._selected, self._show = selected, show
        self._then: Callable[[], object] | None = None

    def find_alike(self, part: Part = WHOLE) -> None:
        """Find photos like the first that is selected, or like the one on the canvas."""
        selected, current = self._selected(), self._desk.document.current
        if selected:
            self._finder.like_photo(selected[0], part)
        elif current is not None:
            image, name = current.image, self._desk.document.name
            self._then = lambda: self._finder.like_picture(lambda: image, name, part)
            self._show()

    def find_part(self) -> None:
        """The same for a part that the person marks first."""
        selected, current = self._selected(), self._desk.document.current
        if selected:
            path = selected[0].path
            self._ask_part(path.name, lambda: thumbnail(path, SEEN))
        elif current is not None:
            image = current.image
            self._ask_part(self._desk.document.name, lambda: image)

    def show_code(self) -> None:
        """What the code of the first that is selected keeps of it."""
        selected, source = self._selected(), self._source
        if not selected:
            return

        def sample(index: Index) -> Sample:
            photos = searchable(index.photos(), source.coder())
            codes = [photo.code for photo in photos if photo.code is not None]
            return Sample(
                [photo.path for photo in photos], np.stack(codes) if codes else np.empty((0, NUMBERS), np.int8)
            )

        def show(found: Sample) -> None:
            from aedesk.gui.library.code_window import CodeWindow  # which brings much along

            window = CodeWindow(selected[0].path, source.coder, found, self._desk.window)
            window.finished.connect(lambda _: window.deleteLater())
            window.open()

        source.write(sample, show)

    def go_on(self) -> None:
        """The library knows its photos now."""
        then, self._then = self._then, None
        if then is not None:
            then()

    def _ask_part(self, name: str, picture: Callable[[], Image]) -> None:
        dialog = PartDialog(self.tr("Find alike of a part of “%s”") % name, picture, self._desk.window)
        dialog.wanted.connect(self.find_alike)
        dialog.finished.connect(lambda _: dialog.deleteLater())
        dialog.open()

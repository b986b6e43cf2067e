"""Where the photos of a batch come from: a folder, or some photos that were selected."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from aedesk.recipe.places import Place, place_of

LISTED = 20  # names in the tip


class SourceLine(QLineEdit):
    """A folder can be typed; photos that were selected are only counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("A folder of photos; subfolders are included"))
        self._photos: list[Path] = []

    @property
    def place(self) -> Place:
        """The folder, or that of the first photo."""
        return self._photos[0].parent if self._photos else place_of(self.text().strip())

    def show_folder(self, folder: Path) -> str:
        """All photos of a folder. Returns where they could go."""
        return self._choose([], str(folder), folder)

    def show_photos(self, photos: list[Path]) -> str:
        """Some photos. Returns where they could go."""
        return self._choose(photos, self.tr("%n selected photo(s)", "", len(photos)), photos[0].parent)

    @property
    def photos(self) -> tuple[Path, ...]:
        """Those that were selected; none where a folder is meant."""
        return tuple(self._photos)

    def _choose(self, photos: list[Path], text: str, folder: Path) -> str:
        self._photos = photos
        self.setReadOnly(bool(photos))
        self.setText(text)
        self.setToolTip("\n".join(map(str, photos[:LISTED])))
        return str(folder.with_name(self.tr("%s (restored)") % folder.name))

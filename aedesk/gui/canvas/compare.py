"""Before and after: behind a divider, side by side, as what was changed, or for as long as space is held."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from aedesk.gui.background.worker import Worker
from aedesk.gui.canvas.side_by_side import SideBySide
from aedesk.gui.document.document import Document
from aedesk.gui.document.picture import Picture
from aedesk.imaging.geometry import Geometry
from aedesk.imaging.pixels.difference import difference
from aedesk.recipe.outcome import size_of

WAYS = ("compare", "side", "difference")  # ids of the actions; one is checked at most


@dataclass(frozen=True)
class Reference:
    """What the photo was once: what that is called, and how it lies, seen from the original."""

    name: str
    picture: Picture
    lies: Geometry


class Compare(QObject):
    """Decides what the canvas shows of the photo. `file_shown` says whether the canvas compares the photo with what a
    compressed file would show, which goes before all else; `previews` whether what is shown is a preview.

    It compares with the original, or with what the photo was after one of its steps (`compare_with`)."""

    def __init__(
        self,
        document: Document,
        side_by_side: SideBySide,
        actions: Mapping[str, QAction],
        file_shown: Callable[[], bool],
        previews: Callable[[], bool],
    ) -> None:
        super().__init__(document)
        self._document, self._side_by_side, self._actions = document, side_by_side, actions
        self._file_shown, self._previews = file_shown, previews
        self._shown: Picture | None = None
        self._reference: Reference | None = None  # None: the original
        self._peeks = False  # space is held to see the original
        self._pair: tuple[Picture, Picture] | None = None  # of the difference that is known
        self._difference: Picture | None = None
        self._moved: tuple[Picture, Geometry, Picture] | None = None  # the original, how it lies, and that as a picture
        # Its own worker: the desk is not busy while it is worked out.
        self.worker = Worker(self)
        side_by_side.main.peeked.connect(self._peek)

    def close(self) -> None:
        """Stop the worker."""
        self.worker.close()

    @property
    def way(self) -> str:
        """The id of the checked action, or ""."""
        return next((id for id in WAYS if self._actions[id].isChecked()), "")

    def switches(self) -> dict[str, Callable[[bool], object]]:
        """What the actions of comparing do, by their ids."""
        return {
            "compare": self.set_divider,
            "side": self.set_side,
            "difference": self.set_difference,
            "loupe": self._side_by_side.set_loupe,
            "clipping": self._side_by_side.set_clipping,
        }

    def compare_with(self, reference: Reference | None) -> None:
        """Compare with another picture than before, None for the original, behind the divider where no way was chosen
        yet."""
        self._reference = reference
        self._pair = self._difference = self._moved = None
        if self.way:
            self.show(self._shown)
        else:
            self.begin()

    @property
    def reference(self) -> str:
        """What the photo is compared with, if not with the original; else ""."""
        return self._reference.name if self._reference is not None else ""

    def possible(self, shown: Picture | None) -> bool:
        """Whether a picture that is shown can be compared. What it is compared with is turned and cut as the photo was;
        a photo that was only turned is as it was."""
        if self._reference is None:
            return comparable(self._document, shown)
        lies = self._document.lies
        if shown is None or lies is None or self._reference.picture is shown:
            return False
        return size_of(shown.image) == lies.after

    @property
    def _before(self) -> tuple[Picture, Geometry | None] | None:
        """What the photo is compared with, and how it would have to be moved to lie as the photo does; None for not at
        all."""
        original, lies = self._document.original, self._document.lies
        if original is None:
            return None
        if self._reference is None:
            return original, lies
        moved = self._reference.lies.inverse.then(lies) if lies is not None else None
        return self._reference.picture, moved

    def set_divider(self, wanted: bool) -> None:
        """Original and photo behind a divider, in the middle of what is seen."""
        if wanted:
            self._side_by_side.main.bring_divider()
            self._side_by_side.main.setFocus()
        self._choose("compare", wanted)

    def set_side(self, wanted: bool) -> None:
        """Original and photo side by side."""
        self._choose("side", wanted)

    def set_difference(self, wanted: bool) -> None:
        """What was changed, in colours."""
        self._choose("difference", wanted)

    def begin(self) -> None:
        """The photo has just been changed for the first time: show both."""
        if not self.way:
            self._actions["compare"].setChecked(True)
        self._side_by_side.main.bring_divider()

    def forget(self) -> None:
        """Another photo was opened."""
        self._reference = None
        self._pair = self._difference = self._moved = None
        for id in WAYS:
            self._actions[id].setChecked(False)

    def show(self, shown: Picture | None) -> None:
        """Show a picture, compared as the person wishes."""
        self._shown = shown
        canvas, original = self._side_by_side.main, self._original
        canvas.set_before_name(self.reference)
        self._side_by_side.set_left_name(self.reference)
        canvas.set_previews(self._previews() and not self._peeks and not self._file_shown())
        canvas.hide_patch(self._peeks)
        way = self.way if self.possible(shown) and not self._peeks else ""
        if shown is None or self._document.original is None:
            self._side_by_side.show_left(None)
            canvas.show_picture(None)
            return
        if self._file_shown():
            self._side_by_side.show_left(None)
            canvas.show_picture(shown, shown)
            return
        self._side_by_side.show_left(original if way == "side" else None)
        if original is None:  # it is being turned as the photo was
            canvas.show_picture(shown, None)
        elif way == "difference":
            canvas.show_picture(self._difference_of(original, shown))
        else:
            canvas.show_picture(original if self._peeks else shown, original if way == "compare" else None)

    def _choose(self, id: str, wanted: bool) -> None:
        if wanted:
            for other in WAYS:
                if other != id:
                    self._actions[other].setChecked(False)
        self.show(self._shown)

    def _peek(self, held: bool) -> None:
        # Where the photo itself is not changed yet, a part of a preview may lie over it.
        changed = self._shown is not self._document.original or self._previews()
        self._peeks = held and changed and not self._file_shown()
        self.show(self._shown)

    def _difference_of(self, original: Picture, shown: Picture) -> Picture:
        """The picture of what was changed, or the photo until it is known."""
        known = self._pair is not None and self._pair[0] is original and self._pair[1] is shown
        if known and self._difference is not None:
            return self._difference
        first, second = original.image, shown.image
        if (first.height, first.width) != (second.height, second.width):
            return shown

        self.worker.run(
            lambda job: Picture.of(difference(first, second)), lambda result: self._take(original, shown, result)
        )
        return shown

    def _take(self, original: Picture, shown: Picture, result: Picture) -> None:
        self._pair, self._difference = (original, shown), result
        self.show(self._shown)

    @property
    def _original(self) -> Picture | None:
        """The original, lying as the photo lies now; None until that is known."""
        before = self._before
        if before is None:
            return None
        original, lies = before
        if lies is None or not lies.moves or not (self.way or self._peeks):
            return original
        if self._moved is not None and self._moved[0] is original and self._moved[1] == lies:
            return self._moved[2]
        image = original.image

        def take(result: Picture) -> None:
            self._moved = (original, lies, result)
            self.show(self._shown)

        self.worker.run(lambda job: Picture.of(lies.image(image)), take)
        return None


def comparable(document: Document, shown: Picture | None) -> bool:
    """Whether a picture that is shown can be compared with the original, which is turned and cut as the photo was. A
    photo that was only turned is as it was."""
    original, lies = document.original, document.lies
    if original is None or shown is None or original is shown or (shown is document.current and document.only_moved):
        return False
    return size_of(shown.image) == (size_of(original.image) if lies is None else lies.after)

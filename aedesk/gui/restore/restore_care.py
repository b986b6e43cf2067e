"""How much Restore repairs: the mask that shows it while it is chosen, and what was left for the person to look at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from aedesk.gui.canvas.canvas import Canvas
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.gui.files.desk import Desk
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.gui.restore.restore_panel import RestorePanel
from aedesk.gui.tools.past import Past
from aedesk.gui.tools.run import find_mask
from aedesk.imaging.mask import Mask
from aedesk.recipe.care import CARE
from aedesk.tools.registry import REPAIR


class RestoreCare(QObject):
    """It wires the control of the Restore panel with the worker and the canvas.

    `show_repair` opens the panel of Repair, where a mask is looked at and applied."""

    def __init__(
        self, desk: Desk, panel: RestorePanel, canvas: Canvas, past: Past, show_repair: Callable[[], None]
    ) -> None:
        super().__init__(panel)
        self._desk, self._document, self._panel = desk, desk.document, panel
        self._canvas, self._past, self._show_repair = canvas, past, show_repair
        self._shown = False  # whether the mask on the canvas is ours
        panel.care_chosen.connect(self._preview)
        panel.show_left_requested.connect(self._show_left)
        self._document.picture_changed.connect(self.hide)

    def show_panel(self, panel: WorkPanel) -> None:
        """Another panel is shown now: the canvas shows its mask."""
        if panel is not self._panel:
            self._shown = False

    def hide(self) -> None:
        """The photo is another one, or was restored: the mask is no longer true."""
        if self._shown:
            self._shown = False
            self._canvas.marks.set_state(self._document.mask)
            self._canvas.marks.setVisible(False)
            self._canvas.viewport().update()

    def _preview(self, care: str) -> None:
        """Show what would be filled. The first time the photo is looked at for some seconds."""
        picture = self._document.current
        if picture is None or self._desk.busy:
            return
        before = self._document.undo_target() if self._document.is_last_step(self._panel.title) else None
        if before is None:
            self._look(picture, care)
            return
        key = before.picture
        self._past.when_known(before, lambda: self._look(self._document.pictures.get(key), care))

    def _look(self, base: Picture, care: str) -> None:
        picture = self._document.current

        def found(state: MaskState) -> None:
            if self._document.current is not picture or not self._panel.isVisible():
                return
            self._shown = True
            self._canvas.marks.set_state(state)
            self._canvas.marks.setVisible(True)
            self._canvas.viewport().update()
            self._panel.show_share(state.share)

        make_context, params = self._desk.models.context, CARE[care]
        self._desk.foreground.start(
            self._panel.title, lambda job: find_mask(REPAIR, base, params, make_context, job), found
        )

    def _show_left(self, left: Mask) -> None:
        """Mark what was left, in Repair: there it can be looked at, corrected, and filled."""
        picture = self._document.current
        if picture is None or left.marked.shape != (picture.image.height, picture.image.width):
            return
        self._show_repair()
        self._document.edit_mask(self.tr("Show skipped areas"), MaskState.of(left))

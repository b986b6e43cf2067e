"""Masks on the desk: it wires the panels of tools with a mask, the canvas, the document and the worker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QColor

from aedesk.gui.canvas.canvas import Canvas
from aedesk.gui.canvas.mask_brush import Mode
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.files.desk import Desk
from aedesk.gui.files.target import ask_target
from aedesk.gui.look.messages import show_error
from aedesk.gui.look.translate import percent, word
from aedesk.gui.masks.dialogs import ask_open_mask, mask_kinds
from aedesk.gui.masks.markers import Marker, marker_of, show_mask
from aedesk.gui.masks.mask_edits import MaskEdit, MaskEdits
from aedesk.gui.masks.mask_panel import MaskPanel
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.panels.tool_panels import ToolPanels
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.gui.tools.area_section import AreaSection
from aedesk.gui.tools.run import find_mask
from aedesk.imaging.mask import Mask, load_mask, save_mask
from aedesk.jobs import Job
from aedesk.tools.base import MaskTool


class MaskController(QObject):
    """The actions of the menu "Mask" are its methods. The mask is seen while a panel with one is shown. `area_changed`:
    a tool works on the whole photo now, or on what is painted."""

    area_changed = Signal()

    def __init__(self, desk: Desk, canvas: Canvas, panels: ToolPanels, actions: Mapping[str, QAction]) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._canvas, self._actions = desk, desk.document, canvas, actions
        self._edits = MaskEdits(self._document)
        self._edits.failed.connect(lambda problem: show_error(desk.window, problem))
        self._markers: dict[ToolPanel, Marker] = {}
        self._panel: Marker | None = None  # that is shown, if it has a mask
        self._painting = False  # a stroke was made just now
        self._document.mask_changed.connect(self._show)
        self._document.opened.connect(self._brush_for_photo)
        canvas.brush.stroke.connect(self._stroke)
        canvas.brush.outline.connect(self._outline)
        canvas.brush.size_changed.connect(self._size_changed)
        panels.each(self._join)
        actions["show_mask"].setChecked(True)
        actions["hand"].setChecked(True)

    def _join(self, panel: ToolPanel) -> None:
        """A panel is there."""
        marker = marker_of(panel)
        if marker is None:
            return
        self._markers[panel] = marker
        if isinstance(marker, MaskPanel):
            marker.find_requested.connect(self.find)
            marker.params_changed.connect(self.redraw)
        else:
            marker.chosen.connect(partial(self._area_chosen, marker))
            marker.changed.connect(partial(self._adjusted, marker))
            marker.panel.moved.connect(partial(self._adjusted, marker))
        marker.brush.set_value(self._canvas.brush.diameter)
        marker.brush_changed.connect(self._canvas.brush.set_diameter)
        marker.look_changed.connect(self._look)
        show_mask(self._document.mask, marker)
        self.enable_apply()

    @property
    def shown(self) -> bool:
        """Whether a panel with a mask is shown."""
        return self._panel is not None

    def set_ready(self, ready: bool) -> None:
        """While a tool is at work, nothing can be painted."""
        self._canvas.brush.set_ready(ready)

    def settle(self) -> None:
        """Make the mask what the person wants by now; before it is used or gone back from."""
        self._edits.settle()

    def close(self) -> None:
        """Stop the worker."""
        self._edits.close()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is marked."""
        mask = self._document.mask
        return mask is None or mask.is_empty

    def enable_apply(self) -> None:
        """Without a mask a tool looks by itself; with an empty one it has nothing to do, and one that is kept to what
        is painted has nothing without one, either."""
        state = self._document.mask
        for panel in self._markers.values():
            finds = isinstance(panel, MaskPanel)
            if (finds and state is not None and state.is_empty) or (panel.feather is not None and self.is_empty):
                (panel if isinstance(panel, MaskPanel) else panel.panel).apply_button.setEnabled(False)

    def show_panel(self, panel: WorkPanel) -> None:
        """Another panel is shown now."""
        marker = self._markers.get(panel) if isinstance(panel, ToolPanel) else None
        self._panel = None if isinstance(marker, AreaSection) and not marker.paints else marker
        self._put_brush_down()
        if self._panel is not None:
            self._look(*self._panel.look)
            self._panel.brush.set_value(self._canvas.brush.diameter)
        self._show()

    def _area_chosen(self, area: AreaSection) -> None:
        """The whole photo, or what is painted: then the brush is what one wants next."""
        self.show_panel(area.panel)
        if area.paints:
            self._actions["brush"].setChecked(True)  # not trigger(): it is not enabled yet
            self.take_brush()
        self.area_changed.emit()

    def _adjusted(self, area: AreaSection) -> None:
        """The marks would cover what is seen of it; the next stroke shows them again."""
        if area is self._panel and not self._painting:
            self._actions["show_mask"].setChecked(False)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions of the menu do, by their ids."""
        return {
            "hand": self.take_hand,
            "brush": self.take_brush,
            "eraser": self.take_eraser,
            "lasso": self.take_lasso,
            "larger": self.larger,
            "smaller": self.smaller,
            "grow": self.grow,
            "shrink": self.shrink,
            "invert": self.invert,
            "clear": self.clear,
            "open_mask": self.open,
            "save_mask": self.save,
        }

    def enabled(self, painting: bool) -> set[str]:
        """The groups of actions that work now. `painting`: strokes are taken."""
        if not self.shown or not self._document.is_open:
            return set()
        idle = {"paint"} if self.is_empty else {"paint", "mask"}
        return ({"marking"} if painting else set()) | (set() if self._desk.busy else idle)

    # ---- finding

    def find(self, tool: MaskTool[Any], params: Any) -> None:
        """Have the tool look for what it would work on."""
        self.settle()
        edit, panel = self._document.edit, self._panel
        picture, before = edit.current, edit.mask
        if picture is None or panel is None:
            return

        def found(state: MaskState) -> None:
            edit.edit_mask(word(tool.find_action), state)
            if self._document.edit is not edit:
                return
            self._actions["show_mask"].setChecked(True)
            if state.is_empty:
                self._desk.say(self.tr("Nothing found. Try a higher sensitivity, or the brush."))

        self._desk.foreground.start(
            panel.title, lambda job: find_mask(tool, picture, params, self._desk.models.context, job, before), found
        )

    def redraw(self, tool: MaskTool[Any], params: Any, label: str) -> None:
        """Draw the line anew between what is marked and what is not; no network runs. `label` names the field."""
        state = self._document.mask
        if state is None or state.likelihood is None or (params == state.params and not self._edits.pending):
            return
        if not isinstance(self._panel, MaskPanel) or type(params) is not type(state.params):  # found by another tool
            return

        def drawn(state: MaskState) -> MaskState:
            likelihood = state.likelihood
            return state if likelihood is None else state.with_automatic(tool.mask(likelihood, params), params)

        self._edits.do(MaskEdit(label, drawn, merges=1 + self._panel.drags))

    def show_result(self, found: dict[str, float]) -> None:
        """Say how much of the photo a tool has worked on."""
        share = sum(value for name, value in found.items() if name.endswith(" %"))
        if share:
            self._desk.say(self.tr("%s %% of the photo was changed.") % percent(share / 100))

    # ---- by hand

    def take_hand(self) -> None:
        """The mouse moves the photo."""
        self._canvas.brush.set_mode(Mode.HAND)

    def take_brush(self) -> None:
        """The mouse marks."""
        self._take(Mode.BRUSH)

    def take_eraser(self) -> None:
        """The mouse takes marks away."""
        self._take(Mode.ERASER)

    def take_lasso(self) -> None:
        """The mouse draws around what shall be marked."""
        self._take(Mode.LASSO)

    def _take(self, mode: Mode) -> None:
        self._actions["show_mask"].setChecked(True)  # nobody wants to paint what cannot be seen
        self._canvas.brush.set_mode(mode)
        self._canvas.setFocus()

    def larger(self) -> None:
        """A larger brush."""
        self._canvas.brush.resize(1)

    def smaller(self) -> None:
        """A smaller brush."""
        self._canvas.brush.resize(-1)

    def grow(self) -> None:
        """Mark one pixel more on all sides."""
        self._bake(self.tr("Grow mask"), lambda mask: mask.grown(1))

    def shrink(self) -> None:
        """Mark one pixel less on all sides."""
        self._bake(self.tr("Shrink mask"), lambda mask: mask.grown(-1))

    def invert(self) -> None:
        """Mark what is not marked."""
        self._bake(self.tr("Invert mask"), Mask.inverted)

    def clear(self) -> None:
        """Mark nothing."""
        self._bake(self.tr("Clear mask"), lambda mask: Mask.empty(*mask.marked.shape))

    def _bake(self, title: str, change: Callable[[Mask], Mask]) -> None:
        if self._document.is_open:
            self._edits.do(MaskEdit(title, lambda state: state.baked(change)))

    def _stroke(self, points: list[tuple[float, float]], diameter: float, erase: bool) -> None:
        title = self.tr("Eraser") if erase else self.tr("Brush")
        self._by_hand(title, erase, lambda state: state.painted(points, diameter, erase))

    def _outline(self, points: list[tuple[float, float]], erase: bool) -> None:
        self._by_hand(self.tr("Lasso"), erase, lambda state: state.filled(points, erase))

    def _by_hand(self, title: str, erase: bool, change: Callable[[MaskState], MaskState]) -> None:
        """One step, unless nothing changes: beside the photo, or where nothing was ever marked to be erased."""
        self._actions["show_mask"].setChecked(True)
        self.settle()
        before = self._state()
        if before is None or (erase and self._document.mask is None):
            return
        after = change(before)
        if after is not before:
            self._document.edit_mask(title, after)
            if isinstance(self._panel, AreaSection):
                self._painting = True  # what is painted is an edit of the photo, but the marks stay
                self._panel.panel.moved.emit()
                self._painting = False

    def _state(self) -> MaskState | None:
        """The mask to go on from; an empty one where there is none yet, None without a photo."""
        picture = self._document.current
        if picture is None:
            return None
        return self._document.mask or MaskState.nothing(picture.image.height, picture.image.width)

    # ---- files

    def open(self) -> None:
        """Take a mask from a picture."""
        state, path, title = self._state(), self._document.path, self.tr("Open mask")
        if state is None or self._panel is None:
            return
        chosen = ask_open_mask(self._desk.window, path.parent if path else Path())
        if chosen is None:
            return
        size, edit = state.size, self._document.edit

        def loaded(mask: Mask) -> None:
            if self._document.edit is edit:
                self._bake(title, lambda _: mask)
            else:
                edit.edit_mask(title, (edit.mask or MaskState.nothing(*size)).baked(lambda _: mask))

        self._desk.foreground.start(self._panel.title, lambda job: load_mask(chosen, *size), loaded)

    def save(self) -> None:
        """Keep the mask in a file."""
        self.settle()
        state, path = self._document.mask, self._document.path
        if state is None or path is None or self._panel is None:
            return
        target = ask_target(self._desk, mask_kinds(), path.with_name(f"{path.stem} (mask).png"))
        if target is None:
            return

        def work(job: Job) -> None:
            save_mask(state.mask, target.path, overwrite=target.overwrite)

        def saved(result: object) -> None:
            self._desk.say(self.tr("Mask saved as “%s”.") % target.path.name)

        self._desk.foreground.start(self._panel.title, work, saved)

    # ---- looks

    def set_shown(self, shown: bool) -> None:
        """Show the marks or not."""
        self._canvas.marks.setVisible(shown and self._panel is not None)
        self._canvas.viewport().update()

    def _show(self) -> None:
        state = self._document.mask
        self._canvas.marks.set_state(state)
        self.set_shown(self._actions["show_mask"].isChecked())
        for marker in self._markers.values():
            show_mask(state, marker, self._edits.pending)

    def _look(self, colour: QColor, opacity: float) -> None:
        self._canvas.marks.set_look(colour, opacity)
        preview = QColor(colour)
        preview.setAlphaF(opacity)
        self._canvas.brush.colour = preview
        self._canvas.viewport().update()

    def _size_changed(self, diameter: float) -> None:
        for marker in self._markers.values():
            marker.brush.set_value(diameter)

    def _brush_for_photo(self) -> None:
        """A brush of about a hundredth of the photo: a scratch of a large scan is wide too."""
        picture = self._document.current
        if picture is not None:
            longer = max(picture.image.width, picture.image.height)
            self._canvas.brush.set_diameter(max(6, round(longer / 100)))
        self._put_brush_down()

    def _put_brush_down(self) -> None:
        self._actions["hand"].setChecked(True)  # not trigger(): while a tool is at work, that would do nothing
        self.take_hand()

"""The desk: it wires canvas, panels, document and worker together and does no work itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from aedesk import paths as folders
from aedesk.gui.actions.table import build_actions, build_menus, enable_actions
from aedesk.gui.background.foreground import Running
from aedesk.gui.background.models import Workshop
from aedesk.gui.background.worker import Runner
from aedesk.gui.batch.batches import Batches
from aedesk.gui.canvas.compare import Comparing, comparable
from aedesk.gui.compress.controller import Compressing
from aedesk.gui.config.preferences import PreferenceStore
from aedesk.gui.config.store import settings
from aedesk.gui.document.document import Document
from aedesk.gui.document.history_memory import HistoryMemory
from aedesk.gui.document.picture import Picture
from aedesk.gui.files.change_map import ChangeMap
from aedesk.gui.files.clipboard import Clipboard
from aedesk.gui.files.drag_out import DragOut
from aedesk.gui.files.export import Exporting
from aedesk.gui.files.opening import Opening
from aedesk.gui.files.printing import Printing
from aedesk.gui.files.recovery import Recovery
from aedesk.gui.files.saving import Saving
from aedesk.gui.frames.splits import Splits
from aedesk.gui.frames.turning import Turning
from aedesk.gui.help.help_menu import Helping
from aedesk.gui.hints.controller import ColourHints
from aedesk.gui.history.undo import TimeTravel
from aedesk.gui.look.fitting import fit_or_maximize
from aedesk.gui.look.icons import program_icon
from aedesk.gui.masks.controller import Masks
from aedesk.gui.masks.healing import Healing
from aedesk.gui.panels.progress import Progress
from aedesk.gui.restore.presets import Presets
from aedesk.gui.restore.recipe_files import open_recipe_into, save_recipe_of
from aedesk.gui.restore.restore_care import RestoreCare
from aedesk.gui.settings.apply import Choosing
from aedesk.gui.tools.apply import ToolRuns
from aedesk.gui.tools.live_preview import LivePreview
from aedesk.gui.tools.pending import Pending
from aedesk.gui.window.command_palette import CommandPalette
from aedesk.gui.window.file_drop import FileDrop
from aedesk.gui.window.panel_dock import PanelDock, place
from aedesk.gui.window.photo_pages import PhotoPages
from aedesk.gui.window.recent_menu import show_recent
from aedesk.gui.window.status_bar import Status
from aedesk.gui.window.work_panels import WorkPanels
from aedesk.tools import registry
from aedesk.tools.base import Tool

NOTE_TIME = 8000  # milliseconds a note stays in the status bar


class MainWindow(QMainWindow):
    """The window. `tools` and `workshop` are handed in by tests only."""

    def __init__(self, tools: tuple[Tool[Any], ...] | None = None, workshop: Workshop | None = None) -> None:
        super().__init__()
        if tools is None:
            tools = registry.TOOLS
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.workshop = workshop or Workshop()
        self.preferences = PreferenceStore(self)
        self.document = Document(self)
        self.runner = Runner(self)
        self.progress = Progress()
        self.running = Running(self, self.runner, self.progress, self.note)
        self.saving = Saving(
            self,
            self.document,
            self.runner,
            self.running.run,
            lambda: self.compressing.writer(),
            self.preferences,
            self.note,
        )

        def busy() -> bool:
            return self.runner.busy

        def find_tool(id: str) -> Tool[Any]:
            return next((tool for tool in tools if tool.id == id), None) or registry.tool(id)

        self.pages = PhotoPages(self.document, busy)
        self.empty, self.canvas = self.pages.empty, self.pages.canvas
        self.twin, self.strip = self.pages.twin, self.pages.strip
        self.setCentralWidget(self.pages)
        self.status = Status(self.statusBar())
        self.masks = Masks(self, self.document, self.canvas, self.workshop, self.note)
        self.hints = ColourHints(self, self.document, self.canvas, self.workshop, self.running)
        self.compressing = Compressing(self, self.document, self.canvas, self.workshop, self.running, self.note)
        self.live = LivePreview(self.document, self.canvas, self.workshop, busy)
        self.tool_runs = ToolRuns(
            self.document, self.workshop, self.running, self.masks, self.hints, self.live, busy, self.note
        )
        self.pending = Pending(self.document, self.live, self.hints, self.tool_runs, busy, self.note)
        self.saving.set_up(self.pending)
        self.healing = Healing(
            self, self.document, self.canvas, self.workshop, self.running, self.masks, self.pending, self.note
        )
        self.opening = Opening(
            self, self.document, self.workshop, self.running, self.saving, busy, self.note, find_tool
        )
        self.clipboard = Clipboard(
            self, self.document, self.running, self.saving, self.pending, self.open, busy, self.note
        )
        self.turning = Turning(self, self.document, self.tool_runs, self.pending)
        outward = (self, self.document, self.running, self.pending, busy, self.note)
        told = (self, self.document, self.running, self.pending, self.preferences, busy, self.note)
        self.exporting, self.drag_out = Exporting(*told), DragOut(*told)
        self.printing = Printing(*outward)
        self.change_map = ChangeMap(*outward)
        self.time_travel = TimeTravel(
            self.document, self.workshop, self.running, self.pending, self.masks.settle, busy, find_tool
        )
        self.recovery = Recovery(self.document, folders.unsaved_work(), lambda: self.pending.outcome)
        self.history_memory = HistoryMemory(self.document, folders.put_away_pictures())
        self.batches = Batches(self, lambda: self.restore_panel.recipe(), self.open)
        self.file_drop = FileDrop(self, self.empty, self.open, self.batches.show)
        self.splits = Splits(self, self.document, self.open)
        self.comparing = Comparing(
            self.document, self.twin, lambda: self.compressing.comparing, lambda: self.pending.is_there
        )
        self.choosing = Choosing(
            self, self.document, self.workshop, self.preferences, self.history_memory, self._refresh
        )
        self.helping = Helping(self, lambda: self.work.shown_id)
        self.actions_by_id = build_actions(self)
        self.comparing.set_up(self.actions_by_id)
        self.choosing.set_up(self.actions_by_id)
        self.recent_menu = build_menus(self.menuBar(), self.actions_by_id)
        self._add_tools(tools)
        self._connect()
        self.restoreGeometry(QByteArray.fromBase64(settings().value("geometry", "").encode()))
        fit_or_maximize(self)
        self._show_recent()
        self._refresh()

    def _add_tools(self, tools: tuple[Tool[Any], ...]) -> None:
        self.work = WorkPanels(tools, self.actions_by_id, self.workshop.has_codec, self.pending, self)
        self.panels, self.work_panels, self.panel_stack = self.work.of_tools, self.work.all, self.work.stack
        self.restore_panel, self.compress_panel = self.work.restore, self.work.compress
        self.history_panel = self.work.history
        self.palette_bar = self.work.palette_bar
        self.masks.set_up(self.work.of_masks(), self.actions_by_id, self.running.start)
        self.hints.set_up(self.work.of_hints())
        self.live.set_up(list(self.panels.values()))
        self.compressing.set_up(self.compress_panel)
        self.tool_runs.set_up(self.panels, self.restore_panel)
        self.time_travel.set_up(self.history_panel)
        self.restore_care = RestoreCare(
            self.restore_panel,
            self.document,
            self.canvas,
            self.workshop,
            self.running,
            busy=lambda: self.runner.busy,
            show_repair=lambda: self.palette_bar.choose(registry.REPAIR.id),
        )
        self.presets = Presets(self.restore_panel)
        self.restore_panel.open_requested.connect(lambda: open_recipe_into(self.restore_panel))
        self.restore_panel.save_requested.connect(lambda: save_recipe_of(self.restore_panel))
        for part in (self.masks, self.healing, self.hints, self.compressing, self.live, self.restore_care):
            self.work.shown_changed.connect(part.show_panel)
        self.work.shown_changed.connect(lambda panel: self._refresh())
        place(self, self.palette_bar, PanelDock(self.tr("Settings of the tool"), self.panel_stack, self.progress))
        self.work.choose_first()

    def _connect(self) -> None:
        self.empty.open_requested.connect(self.opening.ask)
        # Later: the dialog and the new list must not come while the old list handles its click.
        self.empty.recent_chosen.connect(lambda path: QTimer.singleShot(0, self, lambda: self.open([path])))
        self.document.picture_changed.connect(self._show_picture)
        self.document.opened.connect(self._opened)
        self.document.modified_changed.connect(self._refresh)
        self.document.undo_stack.indexChanged.connect(self._refresh)
        self.document.mask_changed.connect(self._refresh)
        self.hints.preview_changed.connect(self._show_picture)
        self.live.whole_changed.connect(self._show_picture)
        self.compressing.comparing_changed.connect(self._show_picture)
        self.pending.changed.connect(self._show_picture)
        self.pending.changed.connect(self._refresh)
        self.pending.changed.connect(self.recovery.soon)
        for panel in self.panels.values():
            panel.discard_requested.connect(self.pending.discard)
        self.canvas.zoom_changed.connect(self.status.show_zoom)
        self.running.changed.connect(self._refresh)
        self.running.changed.connect(self.live.make_way)
        self.running.changed.connect(self.pages.end_first_look)
        self.opening.recent_changed.connect(self._show_recent)
        self.opening.given.connect(self.strip.show_photos)
        self.opening.seen.connect(self.pages.show_first_look)
        self.status.handle.dragged.connect(self.drag_out.drag)
        self.strip.chosen.connect(self._open_of_strip)
        self.tool_runs.first_result.connect(self.comparing.begin)
        self.runner.quietly_done.connect(self.status.show_device)

    def prepare(self) -> None:
        """Load the first tool's networks in the background: the window is there, nobody waits yet."""
        models = [id for panel in list(self.panels.values())[:1] for id in panel.tool.models]
        self.runner.run_quietly(lambda: self.workshop.prepare(models))

    # ---- opening

    def open(self, paths: list[Path]) -> None:
        """Open the first photo; the person is asked about unsaved changes first."""
        self.opening.open(paths)

    def next_photo(self) -> None:
        """The next one of the strip."""
        self.strip.step(1)

    def previous_photo(self) -> None:
        """The one before."""
        self.strip.step(-1)

    def _open_of_strip(self, path: Path) -> None:
        paths = self.strip.paths()
        self.opening.open(paths, paths.index(path))

    def _opened(self) -> None:
        self.work.forget()
        self.comparing.forget()
        self.pages.show_photo()

    # ---- saving

    def save(self) -> None:
        """Save where the restored photo was saved before, or ask. Where the photo is seen compressed, that is saved."""
        if self.compressing.comparing:
            self.compressing.save()
        else:
            self.saving.save()

    def save_as(self) -> None:
        """Ask for a name and save."""
        self.saving.save_as()

    # ---- view

    def fit(self) -> None:
        """Show the whole photo."""
        self.canvas.set_scale("fit")

    def actual_pixels(self) -> None:
        """One photo pixel, one screen pixel."""
        self.canvas.set_scale(1.0)

    def show_commands(self) -> None:
        """Let the person find what they want to do by its name."""
        CommandPalette(self, [*self.actions_by_id.values(), *self.palette_bar.actions()]).open()

    @property
    def _shown(self) -> Picture | None:
        """What the canvas shows: what a tool would make of the photo, or the photo."""
        return self.hints.preview or self.live.preview or self.document.current

    def _show_picture(self) -> None:
        self.comparing.show(self._shown)
        current = self.document.current
        self.status.show_photo(current.image if current else None)

    def _show_recent(self) -> None:
        show_recent(self.recent_menu, self.empty, self.open)

    def _refresh(self) -> None:
        """Title, actions and panels follow what there is and what is going on."""
        stack, photo, busy = self.document.undo_stack, self.document.is_open, self.runner.busy
        pending = self.pending.is_there
        last = self.tr("preview") if self.pending.is_last_step else stack.undoText()
        painting = not busy or self.healing.active
        groups = {
            "idle": not busy,
            "photo": photo and not busy,
            "undo": (pending or stack.canUndo()) and not busy,
            "redo": stack.canRedo() and not busy and not pending,
            "view": photo,
            "compare": photo and comparable(self.document, self._shown),
            "strip": not busy and self.strip.count() > 1,
            "busy": self.running.can_stop,
            "hands": photo and painting and self.masks.shown,
            "heal": photo and painting and self.healing.offered,
            "paint": photo and not busy and self.masks.shown,
            "mask": photo and not busy and self.masks.shown and not self.masks.is_empty,
        }
        enable_actions(self.actions_by_id, {name for name, true in groups.items() if true})
        for id, words, step in (
            ("undo", self.tr("&Undo"), last),
            ("redo", self.tr("&Redo"), stack.redoText()),
        ):
            self.actions_by_id[id].setText(f"{words} {step}".strip())
        self.status.show_device(self.workshop.device)
        self.masks.set_ready(painting)
        self.hints.set_ready(not busy)
        self.work.set_state(photo, busy)
        self.masks.enable_apply()
        self.setWindowTitle(f"{self.document.name}[*] - AEDesk" if photo else "AEDesk")
        self.setWindowModified(self.document.modified or pending)

    def note(self, text: str) -> None:
        """Say something in the status bar that nobody has to answer."""
        self.statusBar().showMessage(text, NOTE_TIME)

    # ---- the system

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        self.file_drop.enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self.file_drop.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.file_drop.drop(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes; then stop the worker."""
        leave = False

        def settled() -> None:
            nonlocal leave
            leave = True

        # While a file is being written, and after "Save", the window closes itself once all is settled.
        self.saving.when_settled(settled, later=self.close)
        if not leave:
            event.ignore()
            return
        settings().set_value("geometry", bytes(self.saveGeometry().toBase64().data()).decode())
        self.stop_workers()
        self.workshop.close()
        event.accept()

    def stop_workers(self) -> None:
        """Cancel all work and wait for its threads."""
        helpers = (
            self.masks,
            self.healing,
            self.hints,
            self.live,
            self.compressing,
            self.comparing,
            self.recovery,
            self.history_memory,
        )
        for part in (self.printing, self.runner, *helpers, self.batches, self.splits, self.drag_out):
            part.close()
        self.strip.close_worker()

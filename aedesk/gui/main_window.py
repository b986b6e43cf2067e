"""The desk: it wires canvas, panels, document and worker together and does no work itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from aedesk import paths as folders
from aedesk.codec.files import SUFFIX as AED
from aedesk.gui import recent
from aedesk.gui.actions import build_actions, build_menus, enable_actions
from aedesk.gui.batches import Batches
from aedesk.gui.canvas import Canvas
from aedesk.gui.change_map import ChangeMap
from aedesk.gui.choosing import Choosing
from aedesk.gui.clipboard import Clipboard
from aedesk.gui.codec_work import save_aed
from aedesk.gui.colour_hints import ColourHints
from aedesk.gui.command_palette import CommandPalette
from aedesk.gui.comparing import Comparing, comparable
from aedesk.gui.compressing import Compressing
from aedesk.gui.document import Document
from aedesk.gui.empty_state import EmptyState
from aedesk.gui.film_strip import FilmStrip
from aedesk.gui.fitting import fit_or_maximize
from aedesk.gui.helping import Helping
from aedesk.gui.history_memory import HistoryMemory
from aedesk.gui.icons import program_icon
from aedesk.gui.live_preview import LivePreview
from aedesk.gui.masks import Masks
from aedesk.gui.opening import Opening
from aedesk.gui.palette import Entry, Palette
from aedesk.gui.panels.compress_panel import ID as COMPRESS
from aedesk.gui.panels.compress_panel import CompressPanel
from aedesk.gui.panels.hint_panel import HintPanel
from aedesk.gui.panels.history_panel import ID as HISTORY
from aedesk.gui.panels.history_panel import HistoryPanel
from aedesk.gui.panels.mask_panel import MaskPanel
from aedesk.gui.panels.progress import Progress
from aedesk.gui.panels.restore_panel import ID as RESTORE
from aedesk.gui.panels.restore_panel import RestorePanel
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.gui.pending import Pending
from aedesk.gui.picture import Picture
from aedesk.gui.presets import Presets
from aedesk.gui.printing import Printing
from aedesk.gui.recipe_files import open_recipe_into, save_recipe_of
from aedesk.gui.recovery import Recovery
from aedesk.gui.runner import Runner
from aedesk.gui.running import Running
from aedesk.gui.saving import Saving
from aedesk.gui.settings import settings
from aedesk.gui.splits import Splits
from aedesk.gui.status import Status
from aedesk.gui.time_travel import TimeTravel
from aedesk.gui.tool_runs import ToolRuns
from aedesk.gui.turning import Turning
from aedesk.gui.twin import Twin
from aedesk.gui.ways_out import WaysOut
from aedesk.gui.workshop import Workshop
from aedesk.imaging.image import Image
from aedesk.imaging.save import save
from aedesk.jobs import Job
from aedesk.sentence import Sentence
from aedesk.tools import registry
from aedesk.tools.base import HintTool, MaskTool, Tool

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
        self.document = Document(self)
        self.runner = Runner(self)
        self.progress = Progress()
        self.running = Running(self, self.runner, self.progress, self.note)
        self.saving = Saving(self, self.document, self.runner, self.running.run, self._write, self.note)

        self._first_look: Picture | None = None  # at a photo that is being read
        self._shown_id = self._wanted_id = ""  # of the panels
        self.canvas = Canvas()
        self.empty = EmptyState()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.twin = Twin(self.canvas)
        self.strip = FilmStrip()
        desk = QWidget()
        column = QVBoxLayout(desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.twin, 1)
        column.addWidget(self.strip)
        self.pages.addWidget(desk)
        self.setCentralWidget(self.pages)
        self.status = Status(self.statusBar())
        self.masks = Masks(self, self.document, self.canvas, self.workshop, self.note)
        self.hints = ColourHints(self, self.document, self.canvas, self.workshop, self.running)
        self.compressing = Compressing(self, self.document, self.canvas, self.workshop, self.running, self.note)
        self.live = LivePreview(self.document, self.canvas, self.workshop, lambda: self.runner.busy)
        self.tool_runs = ToolRuns(
            self.document,
            self.workshop,
            self.running,
            self.masks,
            self.hints,
            self.live,
            lambda: self.runner.busy,
            self.note,
        )

        def find_tool(id: str) -> Tool[Any]:
            return next((tool for tool in tools if tool.id == id), None) or registry.tool(id)

        self.pending = Pending(
            self.document, self.live, self.hints, self.tool_runs, lambda: self.runner.busy, self.note
        )
        self.saving.set_up(self.pending)
        self.opening = Opening(
            self,
            self.document,
            self.workshop,
            self.running,
            self.saving,
            lambda: self.runner.busy,
            self.note,
            find_tool,
        )
        self.clipboard = Clipboard(
            self,
            self.document,
            self.running,
            self.saving,
            self.pending,
            self.open,
            lambda: self.runner.busy,
            self.note,
        )
        self.turning = Turning(self, self.document, self.tool_runs, self.pending)
        outward = (self, self.document, self.running, self.pending, lambda: self.runner.busy, self.note)
        self.ways_out = WaysOut(*outward)
        self.printing = Printing(*outward)
        self.change_map = ChangeMap(*outward)
        self.time_travel = TimeTravel(
            self.document,
            self.workshop,
            self.running,
            self.pending,
            self.masks.settle,
            lambda: self.runner.busy,
            find_tool,
        )
        self.recovery = Recovery(self.document, folders.unsaved_work(), lambda: self.pending.outcome)
        self.history_memory = HistoryMemory(self.document, folders.put_away_pictures())
        self.batches = Batches(self, lambda: self.restore_panel.recipe(), self.open)
        self.splits = Splits(self, self.document, self.open)
        self.comparing = Comparing(
            self.document, self.twin, lambda: self.compressing.comparing, lambda: self.pending.is_there
        )
        self.choosing = Choosing(self, self.document, self.workshop, self.history_memory, self._refresh)
        self.helping = Helping(self, lambda: self._shown_id)
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
        self.restore_panel = RestorePanel()
        self.panels = {tool.id: self._panel_of(tool) for tool in tools}
        mask_panels = [panel for panel in self.panels.values() if isinstance(panel, MaskPanel)]
        self.masks.set_up(mask_panels, self.actions_by_id, self.running.start)
        self.hints.set_up([panel for panel in self.panels.values() if isinstance(panel, HintPanel)])
        self.live.set_up(list(self.panels.values()))
        self.compress_panel = CompressPanel()
        self.compressing.set_up(self.compress_panel)
        self.work_panels: dict[str, WorkPanel] = {
            RESTORE: self.restore_panel,
            **self.panels,
        }
        if self.workshop.has_codec:
            self.work_panels[COMPRESS] = self.compress_panel
        self.history_panel = HistoryPanel()
        self.work_panels[HISTORY] = self.history_panel
        self.panel_stack = QStackedWidget()
        for work_panel in self.work_panels.values():
            self.panel_stack.addWidget(work_panel)
        self.tool_runs.set_up(self.panels, self.restore_panel)
        self.time_travel.set_up(self.history_panel)
        self.presets = Presets(self.restore_panel)
        self.restore_panel.open_requested.connect(lambda: open_recipe_into(self.restore_panel))
        self.restore_panel.save_requested.connect(lambda: save_recipe_of(self.restore_panel))
        entries = [Entry(id, panel.title, panel.help) for id, panel in self.work_panels.items()]
        self.palette_bar = Palette(entries)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft  # Qt mirrors no docks by itself
        first, last = Qt.ToolBarArea.LeftToolBarArea, Qt.DockWidgetArea.RightDockWidgetArea
        if mirrored:
            first, last = Qt.ToolBarArea.RightToolBarArea, Qt.DockWidgetArea.LeftDockWidgetArea
        self.addToolBar(first, self.palette_bar)
        dock = QDockWidget(self.tr("Settings of the tool"))
        dock.setObjectName("panel")
        dock.setTitleBarWidget(QStackedWidget())  # no title: the panel has its own
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setWidget(self._side())
        self.addDockWidget(last, dock)
        self.palette_bar.chosen.connect(self._choose_panel)
        self.palette_bar.choose(RESTORE)

    def _side(self) -> QWidget:
        """The panels, and below whichever is seen what is being done."""
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.panel_stack, 1)
        column.addWidget(self.progress)
        return side

    def _panel_of(self, tool: Tool[Any]) -> ToolPanel:
        if isinstance(tool, MaskTool):
            return MaskPanel(tool, self.actions_by_id)
        return HintPanel(tool) if isinstance(tool, HintTool) else ToolPanel(tool)

    def _choose_panel(self, id: str) -> None:
        """Leave the tool that is shown: its preview is applied first, which may take a while."""
        self._wanted_id = id
        if id != self._shown_id:
            self.pending.when_applied(lambda: self._show_panel(self._wanted_id))
            self.palette_bar.mark(self._shown_id)

    def _show_panel(self, id: str) -> None:
        self._shown_id = id
        self.palette_bar.mark(id)
        self.panel_stack.setCurrentWidget(self.work_panels[id])
        self.masks.show_panel(self.work_panels[id])
        self.hints.show_panel(self.work_panels[id])
        self.compressing.show_panel(self.work_panels[id])
        self.live.show_panel(self.work_panels[id])
        self._refresh()

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
        self.running.changed.connect(self._end_first_look)
        self.opening.recent_changed.connect(self._show_recent)
        self.opening.given.connect(self.strip.show_photos)
        self.opening.seen.connect(self._show_first_look)
        self.status.handle.dragged.connect(self.ways_out.drag)
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

    def _show_first_look(self, look: Picture) -> None:
        """Show what a photo looks like while it is read; one that is open stays until then."""
        if self.document.is_open or not self.runner.busy:
            return
        self.pages.setCurrentIndex(1)
        self.canvas.show_picture(look)
        self.canvas.set_working(True)
        self._first_look = look

    def _end_first_look(self) -> None:
        """The photo was read, or it could not be."""
        if self._first_look is None or self.runner.busy:
            return
        self._first_look = None
        self.canvas.set_working(False)
        self.canvas.show_picture(None)
        self.pages.setCurrentIndex(0)

    def _opened(self) -> None:
        for panel in self.work_panels.values():
            panel.forget()
        self.pages.setCurrentIndex(1)
        self.canvas.set_divider(0.5)
        self.comparing.forget()
        self.canvas.set_scale("fit")
        self.canvas.setFocus()

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

    def _write(self, image: Image, path: Path, overwrite: bool, job: Job) -> list[Sentence]:
        """Write a file, in the worker's thread; sentences about what its format could not keep."""
        if path.suffix.lower() == AED:
            return save_aed(image, path, overwrite, self.compressing.quality, None, self.workshop, job)
        return save(image, path, overwrite=overwrite)

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
        paths = recent.recent()
        self.empty.set_recent(paths)
        self.recent_menu.clear()
        for path in paths:
            action: QAction = self.recent_menu.addAction(path.name.replace("&", "&&"))
            action.setStatusTip(str(path))
            action.triggered.connect(lambda _checked=False, path=path: self.open([path]))
        self.recent_menu.setEnabled(bool(paths))

    def _refresh(self) -> None:
        """Title, actions and panels follow what there is and what is going on."""
        stack, photo, busy = self.document.undo_stack, self.document.is_open, self.runner.busy
        pending = self.pending.is_there
        last = self.tr("preview") if self.pending.is_last_step else stack.undoText()
        groups = {
            "idle": not busy,
            "photo": photo and not busy,
            "undo": (pending or stack.canUndo()) and not busy,
            "redo": stack.canRedo() and not busy and not pending,
            "view": photo,
            "compare": photo and comparable(self.document.original, self._shown),
            "strip": not busy and self.strip.count() > 1,
            "busy": self.running.can_stop,
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
        self.masks.set_ready(not busy)
        self.hints.set_ready(not busy)
        for panel in self.work_panels.values():
            panel.set_state(photo, busy)
        self.masks.enable_apply()
        self.setWindowTitle(f"{self.document.name}[*] - AEDesk" if photo else "AEDesk")
        self.setWindowModified(self.document.modified or pending)

    def note(self, text: str) -> None:
        """Say something in the status bar that nobody has to answer."""
        self.statusBar().showMessage(text, NOTE_TIME)

    # ---- the system

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.empty.set_inviting(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self.empty.set_inviting(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped; a folder is for a batch."""
        self.empty.set_inviting(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        # Later: a question now would freeze the file manager that the photos came from.
        folders = [path for path in paths if path.is_dir()]
        if folders:
            QTimer.singleShot(0, self, lambda: self.batches.show(folders[0]))
        else:
            QTimer.singleShot(0, self, lambda: self.open(paths))

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
            self.hints,
            self.live,
            self.compressing,
            self.comparing,
            self.recovery,
            self.history_memory,
        )
        for part in (self.printing, self.runner, *helpers, self.batches, self.splits, self.ways_out):
            part.close()
        self.strip.close_worker()

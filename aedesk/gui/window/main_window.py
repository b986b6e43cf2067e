"""The desk: it wires canvas, panels, document and worker together and does no work itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from aedesk import paths as folders
from aedesk.gui.actions.table import bind, build_menus, enable_actions, make_actions
from aedesk.gui.background.foreground import Foreground
from aedesk.gui.background.models import Models
from aedesk.gui.background.worker import Worker
from aedesk.gui.batch.batches import Batches
from aedesk.gui.canvas.compare import Compare
from aedesk.gui.compress.controller import CompressController
from aedesk.gui.config.preferences import PreferenceStore
from aedesk.gui.config.store import settings
from aedesk.gui.document.document import Document
from aedesk.gui.document.history_memory import HistoryMemory
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.picture_store import PictureStore
from aedesk.gui.files.change_map import ChangeMap
from aedesk.gui.files.clipboard import Clipboard
from aedesk.gui.files.desk import Desk
from aedesk.gui.files.drag_out import DragOut
from aedesk.gui.files.opening import Opening
from aedesk.gui.files.recovery import Recovery
from aedesk.gui.files.saving import Saving
from aedesk.gui.frames.cropping import Cropping
from aedesk.gui.frames.splits import Splits
from aedesk.gui.frames.turning import Turning
from aedesk.gui.help.help_menu import HelpMenu
from aedesk.gui.hints.controller import HintController
from aedesk.gui.history.controller import HistoryController
from aedesk.gui.history.retune import Retune
from aedesk.gui.history.undo import UndoRedo
from aedesk.gui.look.fitting import fit_or_maximize, is_too_wide
from aedesk.gui.look.icons import program_icon
from aedesk.gui.masks.controller import MaskController
from aedesk.gui.masks.healing import Healing
from aedesk.gui.panels.progress import Progress
from aedesk.gui.restore.controller import RestoreController
from aedesk.gui.restore.restore_care import RestoreCare
from aedesk.gui.restore.same_steps import SameSteps
from aedesk.gui.settings.apply import SettingsController
from aedesk.gui.tools.apply import ToolController
from aedesk.gui.tools.live_preview import LivePreview
from aedesk.gui.tools.measuring import Measuring
from aedesk.gui.tools.past import Past
from aedesk.gui.tools.pending import Pending
from aedesk.gui.tools.tone_controller import ToneController
from aedesk.gui.window.drop_kinds import Kind
from aedesk.gui.window.extras import Extras
from aedesk.gui.window.file_drop import FileDrop
from aedesk.gui.window.library_module import join_library
from aedesk.gui.window.outputs import Outputs
from aedesk.gui.window.panel_dock import PanelDock, place
from aedesk.gui.window.photo_change import PhotoChange
from aedesk.gui.window.photo_pages import PhotoPages
from aedesk.gui.window.recent_photos import RecentPhotos
from aedesk.gui.window.status_bar import StatusBar
from aedesk.gui.window.top_bar import TopBar
from aedesk.gui.window.work_panels import PanelChoice, WorkPanels
from aedesk.recipe.outcome import size_of
from aedesk.tools import registry
from aedesk.tools.base import Tool

NOTE_TIME = 8000  # milliseconds a note stays in the status bar


class MainWindow(QMainWindow):
    """The window. `tools` are handed in by tests only. `pictures`: of the window whose place it takes."""

    def __init__(
        self,
        tools: tuple[Tool[Any], ...] | None = None,
        models: Models | None = None,
        pictures: PictureStore | None = None,
    ) -> None:
        super().__init__()
        tools = registry.TOOLS if tools is None else tools
        self.setWindowIcon(program_icon())
        self.resize(1280, 800)
        self.models = models or Models()
        self.document = Document(self, pictures)
        self.worker = Worker(self)
        self.progress = Progress()
        self.foreground = Foreground(self, self.worker, self.progress, self.note, lambda: self.document.edit)
        self.document.opened.connect(self.foreground.changed)  # another photo may have no work to wait for
        self.desk = Desk(self, self.document, self.models, self.foreground, PreferenceStore(self), self.note)
        self.actions_by_id = make_actions(self)
        self._make_widgets(tools)
        self._make_tools(tools)
        self._make_files(tools)
        self._make_view()
        bind(self.actions_by_id, self._commands(), self._switches())
        self._connect()
        self.panel_choice.choose_first()
        self.restoreGeometry(QByteArray.fromBase64(settings().value("geometry", "").encode()))
        self.tool_bar.leave_words(is_too_wide(self))
        fit_or_maximize(self)
        self._refresh()

    def _make_widgets(self, tools: tuple[Tool[Any], ...]) -> None:
        self.pages = PhotoPages(self.desk, self.actions_by_id)
        self.empty, self.canvas = self.pages.empty, self.pages.canvas
        self.side_by_side, self.shelf = self.pages.side_by_side, self.pages.shelf
        self.library, self.strip = self.pages.library, self.shelf.strip
        self.setCentralWidget(self.pages)
        self.status = StatusBar(self.statusBar())
        self.recent_menu = build_menus(self.menuBar(), self.actions_by_id)
        self.work = WorkPanels(tools, self.actions_by_id, self.models.has_codec, self)
        self.panels, self.panel_stack = self.work.of_tools, self.work.stack
        self.restore_panel, self.compress_panel = self.work.restore, self.work.compress
        self.history_panel = self.work.history
        self.tool_bar = self.work.tool_bar
        self.top_bar = TopBar(self.actions_by_id, self.progress)
        self.dock = PanelDock(self.tr("Tool settings"), self.panel_stack)
        place(self, self.top_bar, self.tool_bar, self.dock)

    def _make_tools(self, tools: tuple[Tool[Any], ...]) -> None:
        """What works on the photo."""
        desk, canvas, panels = self.desk, self.canvas, self.panels
        self.masks = MaskController(desk, canvas, panels, self.actions_by_id)
        self.hints = HintController(desk, canvas, panels)
        self.compress = CompressController(desk, canvas, self.compress_panel)
        self.live = LivePreview(desk, canvas, panels)
        self.tool_controller = ToolController(desk, panels, self.live, self.masks, self.hints)
        self.measuring = Measuring(desk)
        self.tone = ToneController(desk, canvas, panels, self.live, self.actions_by_id["clipping"])
        self.cropping = Cropping(desk, panels, self.pages.middle, self.tool_bar.choose)
        self.past = Past(desk, self.history_panel.title, registry.among(tools))
        self.retune = Retune(desk, canvas, self.history_panel, self.past)
        self.pending = Pending(desk, self.live, self.retune, (self.hints, self.cropping), self.tool_controller)
        self.panel_choice = PanelChoice(self.work, self.pending)
        self.photo_change = PhotoChange(desk, self.work, self.masks, self.pending, self.live)
        self.healing = Healing(desk, canvas, self.masks, self.pending)
        self.turning = Turning(desk, self.tool_controller, self.pending)
        self.restore = RestoreController(desk, self.restore_panel, self.tool_controller, self.past)
        self.presets = self.restore.presets
        self.same_steps = SameSteps(desk, self.tool_controller, self.pending)
        self.restore_care = RestoreCare(
            desk, self.restore_panel, canvas, self.past, lambda: self.tool_bar.choose(registry.REPAIR.id)
        )

    def _make_files(self, tools: tuple[Tool[Any], ...]) -> None:
        """What photos come and go by, and what is kept of them."""
        desk, pending, among = self.desk, self.pending, registry.among(tools)
        self.saving, self.opening = Saving(desk, pending, self.compress.writer, among), Opening(desk, among)
        self.clipboard = Clipboard(desk, self.opening, pending)
        self.outputs = Outputs(desk, pending, among, self.strip.paths)
        self.drag_out, self.change_map = DragOut(desk, pending), ChangeMap(desk, pending)
        self.undo_redo = UndoRedo(desk, pending, self.masks.settle, self.past)
        self.recovery = Recovery(self.document, folders.unsaved_work(), lambda: pending.outcome)
        self.history_memory = HistoryMemory(self.document, folders.put_away_pictures())
        self.batches = Batches(desk, self.restore_panel.recipe, self.open)
        self.splits = Splits(desk, self.open)
        self.settings_controller = SettingsController(desk, self.actions_by_id, self.history_memory, self._refresh)
        doors: dict[Kind, Callable[[list[Path]], object]] = {
            Kind.PHOTOS: self.open,
            Kind.FOLDER: lambda paths: self.batches.show(paths[0]),
            Kind.MODEL: lambda paths: self.settings_controller.add_model(paths[0]),
            Kind.RECIPE: lambda paths: self.restore.open_recipe(paths[0], self.tool_bar.choose),
        }
        self.file_drop = FileDrop(self, self.pages, doors)
        self.recent = RecentPhotos(self.recent_menu, self.empty, self.open)

    def _make_view(self) -> None:
        self.compare = Compare(
            self.document,
            self.side_by_side,
            self.actions_by_id,
            file_shown=lambda: self.compress.comparing,
            previews=lambda: self.pending.is_there,
        )
        self.history = HistoryController(self.desk, self.history_panel, self.pending, self.past, self.compare)
        self.help_menu = HelpMenu(self.desk, lambda: "library" if self.library.shown else self.panel_choice.shown_id)
        self.extras = Extras(self.desk, self.pages, self.work, (self.top_bar, self.dock), self.actions_by_id)

    def _commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        commands: dict[str, Callable[[], object]] = {
            **self.masks.commands(),
            **self.turning.commands(),
            **self.same_steps.commands(),
            **self.cropping.commands(),
            **self.pages.commands(),
            **self.undo_redo.commands(),
            **self.history.commands(),
            **self.clipboard.commands(),
            **self.help_menu.commands(),
            **self.extras.commands(),
            "sample": lambda: self.open([folders.sample_photo()]),
            "open": self.opening.ask,
            "batch": self.batches.show,
            "split": self.splits.ask,
            "save": self.save,
            "save_as": self.saving.save_as,
            "save_all": self.saving.save_all,
            **self.outputs.commands(),
            "save_changes": self.change_map.save,
            "quit": self.close,
            "cancel": self.foreground.cancel,
            "heal": self.healing.take,
            "settings": self.settings_controller.show,
        }
        return commands | self.library.commands(commands)

    def _switches(self) -> dict[str, Callable[[bool], object]]:
        """The same of actions that are on or off."""
        return {
            **self.settings_controller.switches(),
            **self.extras.switches(),
            **self.compare.switches(),
            "show_mask": self.masks.set_shown,
            **self.shelf.switches(),
            **self.library.switches(),
        }

    def _connect(self) -> None:
        rooms = (self.masks, self.healing, self.hints, self.compress, self.live, self.restore_care)
        for part in (*rooms, self.measuring, self.tone, self.cropping):
            self.panel_choice.shown_changed.connect(part.show_panel)
        self.empty.open_requested.connect(self.opening.ask)
        self.empty.sample_wanted.connect(self.actions_by_id["sample"].trigger)
        self.document.picture_changed.connect(self._show_picture)
        for follow in (self._opened, self.compress.keep_lock):
            self.document.opened.connect(follow)
        of_document = self.document.modified_changed, self.document.stepped, self.document.mask_changed
        of_rooms = self.cropping.active_changed, self.foreground.changed, self.history_panel.steps.chosen_changed
        for changed in (*of_document, *of_rooms, self.panel_choice.shown_changed, self.masks.area_changed):
            changed.connect(lambda *_: self._refresh())
        for other in (self.hints.preview_changed, self.live.whole_changed, self.retune.preview_changed):
            other.connect(self._show_picture)
        self.compress.comparing_changed.connect(self._show_picture)
        for follow in (self._show_picture, self._refresh, self.recovery.soon):
            self.pending.changed.connect(follow)
        self.settings_controller.model_wanted.connect(self.panel_choice.use_model)
        self.settings_controller.models_changed.connect(self.work.show_models)
        self.pages.middle.zoom_changed.connect(self.top_bar.show_zoom)
        self.top_bar.scale_chosen.connect(self.pages.middle.set_scale)
        self.opening.recent_changed.connect(self.recent.refresh)
        self.pages.follow(self.opening)
        self.shelf.listed.connect(self._refresh)
        join_library(self.library, (self.tool_bar, self.dock), self.open, self.batches.show_photos, self._refresh)
        self.status.handle.dragged.connect(self.drag_out.drag)
        self.tool_controller.first_result.connect(self.compare.begin)

    def prepare(self) -> None:
        """Load the first tool's networks in the background: the window is there, nobody waits yet."""
        models = [id for tool in list(self.panels.tools.values())[:1] for id in tool.models]
        self.worker.run_quietly(lambda: self.models.prepare(models), self.status.show_device)

    # ---- opening

    def open(self, paths: list[Path]) -> None:
        """Open the first photo."""
        self.opening.open(paths)

    def _opened(self) -> None:
        self.compare.forget()
        self.pages.show_photo()

    # ---- saving

    def save(self) -> None:
        """Save where the restored photo was saved before, or ask. Where the photo is seen compressed, that is saved."""
        if self.compress.comparing:
            self.compress.save()
        else:
            self.saving.save()

    # ---- view

    @property
    def _shown(self) -> Picture | None:
        """What the canvas shows: what a tool would make of the photo, or the photo."""
        return self.hints.preview or self.live.preview or self.retune.preview or self.document.current

    def _show_picture(self) -> None:
        self.compare.show(self._shown)
        current = self.document.current
        self.status.show_photo(current.image if current else None)
        self.work.show_size(size_of(current.image) if current else None)

    def _refresh(self) -> None:
        """Title, actions and panels follow what there is and what is going on."""
        photo, busy = self.document.is_open, self.desk.busy
        painting = not busy or self.healing.active
        groups = {
            "photo": photo and not busy,
            "view": photo,
            "compare": photo and not self.cropping.active and self.compare.possible(self._shown),
            "unsaved": bool(self.saving.unsaved),
            "busy": self.foreground.can_stop,
            "heal": photo and painting and self.healing.offered,
        }
        of_rooms = self.undo_redo.enabled() | self.masks.enabled(painting) | self.cropping.enabled()
        of_rooms |= self.history.enabled() | self.shelf.enabled() | self.same_steps.enabled()
        of_rooms |= {name for name, true in groups.items() if true}
        enable_actions(self.actions_by_id, self.library.enabled(of_rooms))
        self.undo_redo.name_steps(self.actions_by_id["undo"], self.actions_by_id["redo"])
        self.library.name_undo(self.actions_by_id["undo"])
        self.status.show_device(self.models.device)
        self.masks.set_ready(painting)
        self.hints.set_ready(not busy)
        self.work.set_state(photo, busy)
        self.masks.enable_apply()
        self.setWindowTitle(f"{self.document.name}[*] - AEDesk" if photo else "AEDesk")
        self.setWindowModified(self.document.modified or self.pending.is_there)
        self.extras.follow()

    def note(self, text: str) -> None:
        """Say something in the status bar that nobody has to answer."""
        self.statusBar().showMessage(text, NOTE_TIME)

    # ---- the system

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask once about unsaved changes; then stop the workers."""
        settled: list[bool] = []
        # While a file is being written, and after "Save", the window closes itself once all is settled.
        self.saving.when_settled(lambda: settled.append(True), later=self.close)
        if not settled:
            event.ignore()
            return
        self.actions_by_id["full_screen"].setChecked(False)
        settings().set_value("geometry", bytes(self.saveGeometry().toBase64().data()).decode())
        self.stop_workers()
        self.models.close()
        event.accept()

    def stop_workers(self) -> None:
        """Cancel all work and wait for its threads."""
        self.pages.close_workers()
        own = (self.masks, self.healing, self.hints, self.live, self.measuring, self.compress, self.compare)
        self.side_by_side.close_clipping()
        kept = (self.recovery, self.history_memory, self.tone, self.recent, self.retune, self.extras)
        for part in (self.outputs, self.worker, self.opening, *own, *kept, self.batches, self.splits, self.drag_out):
            part.close()

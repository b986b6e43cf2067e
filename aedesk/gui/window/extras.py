"""What makes the window handy: full screen, the menu on the photo, the ways of the keys, the first hints."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from aedesk.gui.files.desk import Desk
from aedesk.gui.look.mnemonics import give_mnemonics, letter_of
from aedesk.gui.look.tab_order import order_as_seen
from aedesk.gui.look.translate import sentence
from aedesk.gui.window.canvas_menu import CanvasMenu
from aedesk.gui.window.first_steps import FirstSteps, Hint
from aedesk.gui.window.full_screen import FullScreen
from aedesk.gui.window.panel_dock import PanelDock
from aedesk.gui.window.photo_pages import PhotoPages
from aedesk.gui.window.regions import Regions
from aedesk.gui.window.top_bar import TopBar
from aedesk.gui.window.work_panels import WorkPanels
from aedesk.gui.workshop.workshops import Workshops


class Extras(QObject):
    """`dock`: where the panels of `work` are."""

    def __init__(
        self,
        desk: Desk,
        pages: PhotoPages,
        work: WorkPanels,
        bars: tuple[TopBar, PanelDock],
        actions: Mapping[str, QAction],
    ) -> None:
        window, (top_bar, dock) = desk.window, bars
        assert isinstance(window, QMainWindow)
        super().__init__(window)
        self._window, self._desk, self._stack = window, desk, work.stack
        self._actions, self._tools = actions, work.tool_bar.actions()
        around = (window.menuBar(), window.statusBar(), top_bar, work.tool_bar, dock, pages.below)
        self.full_screen = FullScreen(window, actions["full_screen"], around, pages.front)
        window.addActions(self._tools)  # whose keys are alive though the bar is hidden
        work.tool_bar.chosen.connect(lambda id: actions["full_screen"].setChecked(False))  # a panel is wanted
        self.menu = CanvasMenu(window, actions, work.stack.currentWidget)
        pages.middle.menu_wanted.connect(self.menu.show)
        self.regions = Regions(
            (
                lambda: top_bar,
                lambda: work.tool_bar,
                pages.front,
                lambda: pages.shelf.strip,
                work.stack.currentWidget,
            )
        )
        self.first_steps = FirstSteps(window, self._hints(work, top_bar, actions))
        self.workshops = Workshops(desk)
        self.workshops.models_changed.connect(work.show_models)
        self.workshops.code_changed.connect(pages.library.code_again)
        self._tidied = False  # the whole window once, then only what changes
        self._tidy_soon = QTimer(self)
        self._tidy_soon.setSingleShot(True)
        self._tidy_soon.setInterval(0)
        self._tidy_soon.timeout.connect(self._tidy)
        work.each(lambda panel: panel.installEventFilter(self))
        self._tidy_soon.start()
        pages.empty.open_button.setFocus()  # at the start, Return opens a photo

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {
            "next_part": lambda: self.regions.go(1),
            "previous_part": lambda: self.regions.go(-1),
            "hints": self._show_hints,
            "commands": self._find_command,
            "workshop": self.workshops.show,
        }

    def close(self) -> None:
        """Stop what learns."""
        self.workshops.close()

    def switches(self) -> dict[str, Callable[[bool], object]]:
        """The same of those that are on or off."""
        return {"full_screen": self.full_screen.set_on}

    def follow(self) -> None:
        """Work has begun or ended: the first hints know, and the person, if something slower had to compute."""
        self.first_steps.follow()
        if notes := self._desk.models.take_notes():
            self._desk.say(" ".join(map(sentence, notes)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A panel has other parts now, or is seen."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._tidy_soon.start()
        return False

    def _tidy(self) -> None:
        """The ways of the keys are as what is seen."""
        panel = self._stack.currentWidget()
        order_as_seen(panel if self._tidied and panel is not None else self._window)
        self._tidied = True
        menus = {letter_of(menu.text()) for menu in self._window.menuBar().actions()}
        if panel is not None:
            give_mnemonics(panel, menus)

    def _find_command(self) -> None:
        """Let the person find what they want to do by its name."""
        from aedesk.gui.window.command_palette import CommandPalette

        CommandPalette(self._window, [*self._actions.values(), *self._tools]).open()

    def _show_hints(self) -> None:
        self.first_steps.show_again()
        if self.first_steps.bubble is None:
            self._desk.say(self.tr("The hints appear once a photo is open."))

    def _hints(self, work: WorkPanels, top_bar: TopBar, actions: Mapping[str, QAction]) -> tuple[Hint, ...]:
        document = self._desk.document
        return (
            Hint(
                self.tr("Restore here. One click finds out what the photo needs, and does it."),
                work.restore.apply_button,
                lambda: document.is_open,
                work.restore.restore_requested,
            ),
            Hint(
                self.tr("Compare here: drag the line across the photo, or hold the space bar to see the original."),
                top_bar.button("compare"),
                actions["compare"].isEnabled,
                actions["side"].toggled,
            ),
            Hint(
                self.tr("Save here. The result lies beside the original, which is never changed."),
                top_bar.button("save"),
                lambda: document.modified,
                actions["save"].triggered,
            ),
        )

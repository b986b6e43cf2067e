"""The History panel at work: what it lists, snapshots, and comparing with a step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from aedesk.gui.canvas.compare import Compare, Reference
from aedesk.gui.document.snapshot import Snapshot, free_name
from aedesk.gui.files.desk import Desk
from aedesk.gui.history.history_panel import HistoryPanel
from aedesk.gui.history.small_pictures import SmallPictures
from aedesk.gui.look.style import follow_colours
from aedesk.gui.tools.past import Past, Repeated
from aedesk.gui.tools.pending import Pending
from aedesk.recipe.history import History


class HistoryController(QObject):
    """`compare` decides what the canvas compares with; `past` has forgotten pictures at hand. What is previewed is
    applied before a snapshot is taken or restored (`pending`)."""

    def __init__(self, desk: Desk, panel: HistoryPanel, pending: Pending, past: Past, compare: Compare) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._panel = desk, desk.document, panel
        self._pending, self._past, self._compare = pending, past, compare
        self._pictures = SmallPictures(desk.document)
        self._document.steps_changed.connect(self._list)
        self._document.opened.connect(self._list_snapshots)
        self._document.snapshots_changed.connect(self._list_snapshots)
        panel.compare_requested.connect(self.compare_with_step)
        panel.snapshot_requested.connect(self.take_snapshot)
        follow_colours(panel, self._list_again)  # a symbol is drawn in them
        rows = panel.snapshots
        rows.original_wanted.connect(lambda: compare.compare_with(None))
        rows.wanted.connect(self.restore)
        rows.renamed.connect(self._rename)
        rows.removed.connect(self._remove)
        rows.compare_wanted.connect(self._compare_with_snapshot)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"snapshot": self.take_snapshot, "compare_step": self.compare_with_step}

    def enabled(self) -> set[str]:
        """The groups of actions that work now."""
        chosen = self._panel.steps.chosen >= 0 and self._panel.steps.isVisible() and not self._desk.busy
        return {"step"} if chosen else set()

    # ---- what is listed

    def _list(self) -> None:
        steps, panel = self._document.steps, self._panel
        panel.show_steps(steps, self._pictures.of_steps(steps, panel.devicePixelRatioF(), panel.palette()))

    def _list_again(self) -> None:
        if not self._panel.changed:
            self._list()
        self._list_snapshots()

    def _list_snapshots(self) -> None:
        ratio = self._panel.devicePixelRatioF()
        rows = []
        for one in self._document.snapshots:
            titles = ", ".join(done.title for done in one.state.steps) or self.tr("No edits")
            rows.append((one.name, titles, self._pictures.of_snapshot(one, ratio, self._panel.palette())))
        self._panel.snapshots.show_rows(self._pictures.of_original(ratio), rows)

    # ---- snapshots

    def take_snapshot(self) -> None:
        """Keep the present steps by a name that the person types."""
        if self._document.is_open and not self._desk.busy:
            self._pending.when_applied(self._ask_name)

    def _ask_name(self) -> None:
        edit = self._document.edit
        usual = self.tr("Snapshot")
        taken = [one.name for one in edit.snapshots]
        name, agreed = QInputDialog.getText(
            self._desk.window, self.tr("Snapshot"), self.tr("Name"), text=free_name("", taken, usual)
        )
        if agreed and self._document.edit is edit:
            small = edit.step_pictures.after(edit.steps)
            snapshot = Snapshot(free_name(name, taken, usual), edit.state, small.picture if small is not None else None)
            edit.set_snapshots((*edit.snapshots, snapshot))
            self._desk.say(self.tr("The steps are kept as “%s” in the History panel.") % edit.snapshots[-1].name)

    def restore(self, number: int) -> None:
        """Make a snapshot the photo again, as one step that can be undone."""
        edit, snapshot = self._document.edit, self._document.snapshots[number]

        def go() -> None:
            if self._document.edit is edit and not self._desk.busy:
                self._past.when_known(snapshot.state, lambda: edit.restore(self._title_of(snapshot), snapshot.state))

        self._pending.when_applied(go)

    def _title_of(self, snapshot: Snapshot) -> str:
        return self.tr("Snapshot “%s”") % snapshot.name

    def _rename(self, number: int, name: str) -> None:
        edit = self._document.edit
        old = edit.snapshots[number]
        others = [one.name for one in edit.snapshots if one is not old]
        new = replace(old, name=free_name(name, others, old.name))
        edit.set_snapshots(tuple(new if one is old else one for one in edit.snapshots))

    def _remove(self, number: int) -> None:
        edit = self._document.edit
        edit.set_snapshots((*edit.snapshots[:number], *edit.snapshots[number + 1 :]))

    # ---- comparing

    def compare_with_step(self) -> None:
        """Compare the photo with what it was after the step that is chosen in the list."""
        row = self._panel.steps.chosen
        if row < 0 or self._desk.busy:
            return
        steps = self._panel.steps.steps()[: row + 1]
        self._compare_with(f"{row + 1}. {steps[row].title}", steps)

    def _compare_with_snapshot(self, number: int) -> None:
        if number < 0:
            self._compare.compare_with(None)
            return
        snapshot = self._document.snapshots[number]
        self._compare_with(snapshot.name, snapshot.state.steps)

    def _compare_with(self, name: str, steps: History) -> None:
        """Compare with the photo after some steps, whose picture is worked out first where it is not at hand."""
        edit = self._document.edit

        def compare(result: Repeated) -> None:
            lies = edit.lies_after(result.steps)
            if self._document.edit is edit and lies is not None:
                if result.picture is self._document.current and not self._pending.is_there:
                    self._desk.say(self.tr("The photo is now as it was after “%s”.") % name)
                self._compare.compare_with(Reference(name, result.picture, lies))

        known = self._past.known(steps)
        if known is not None:
            compare(Repeated(known, steps))
        else:
            self._past.work_out(steps, compare)

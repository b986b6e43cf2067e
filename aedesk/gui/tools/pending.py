"""A preview is an edit that is not applied yet: whoever reads the photo has it applied first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from aedesk.gui.document.picture import Picture
from aedesk.gui.files.desk import Desk, nothing
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.tools.apply import ToolController
from aedesk.gui.tools.live_preview import LivePreview
from aedesk.recipe.history import History


class OtherPreview(Protocol):
    """A preview of colour hints, or of a frame. `panel` is the one of `panels` that is shown; `are_steps`: Undo takes
    back single parts of it."""

    @property
    def panels(self) -> Sequence[ToolPanel]: ...

    @property
    def panel(self) -> ToolPanel | None: ...

    @property
    def pending_changed(self) -> SignalInstance: ...

    @property
    def pending(self) -> bool: ...

    @property
    def are_steps(self) -> bool: ...

    def discard(self) -> None: ...


class ChainPreview(Protocol):
    """A preview of other steps than those that were done. `outcome`: the photo after them, and the steps, where that is
    worked out already. `apply` calls one of the two, also where another photo is shown by then."""

    @property
    def pending_changed(self) -> SignalInstance: ...

    @property
    def pending(self) -> bool: ...

    @property
    def outcome(self) -> tuple[Picture, History] | None: ...

    def discard(self) -> None: ...

    def apply(self, then: Callable[[], object], otherwise: Callable[[], object]) -> None: ...


class Pending(QObject):
    """The one place that knows whether a preview is seen that is not applied yet, be it of sliders (`live`), of other
    steps (`chain`) or one of the `others`. `changed`: it is another one, or none any more."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        live: LivePreview,
        chain: ChainPreview,
        others: Sequence[OtherPreview],
        tool_controller: ToolController,
    ) -> None:
        super().__init__(desk.window)
        self._desk, self._document = desk, desk.document
        self._live, self._others, self._tool_controller = live, others, tool_controller
        self._chain = chain
        chain.pending_changed.connect(self._tell)
        self._sources: list[LivePreview | OtherPreview] = [live, *others]
        live.pending_changed.connect(self._tell)
        live.whole_changed.connect(self.changed)
        for other in others:
            other.pending_changed.connect(self._tell)

    @property
    def is_there(self) -> bool:
        """Whether there is a preview that is not applied yet."""
        return self._chain.pending or self._source is not None

    @property
    def outcome(self) -> tuple[Picture, History] | None:
        """The photo with the preview applied, and its steps, where that is worked out already."""
        panel, picture = self._live.panel, self._document.current
        if self._chain.pending:
            return self._chain.outcome
        if panel is None or picture is None or not self._live.pending:
            return None
        known = self._live.known(panel.tool, panel.params(), picture)
        if known is None or known.picture is picture:
            return None
        done = self._tool_controller.step_of(panel.tool, panel.params()).ended(known.outcome)
        return known.picture, (*self._document.steps, done)

    def when_applied(
        self, then: Callable[[], object], otherwise: Callable[[], object] = nothing, elsewhere: bool = False
    ) -> None:
        """Apply the preview, if there is one, and call `then`: at once where the result is known, else once the worker
        has it. If it fails, or the person stops it, one sentence says so, and `otherwise` is called instead; so it is
        where another photo is shown by then, unless `then` is meant `elsewhere`, too.

        While the worker is at work nothing can be applied: `then` is called, and has to mind that."""
        source, chain = self._source, self._chain
        if self._desk.busy or not (chain.pending or (source is not None and source.panel is not None)):
            then()
            return

        edit = self._document.edit

        def go_on() -> None:
            if elsewhere or self._document.edit is edit:
                then()
            else:
                otherwise()

        def applied() -> None:
            if waited:
                QTimer.singleShot(0, self, go_on)  # not before the desk shows the result: `then` may ask something
            else:
                go_on()

        def not_applied() -> None:
            self._desk.say(self.tr("The preview was not applied, so nothing else was done."))
            otherwise()

        waited = not self.is_known
        if chain.pending:
            chain.apply(applied, not_applied)
            return
        assert source is not None and source.panel is not None
        self._tool_controller.apply(source.panel.tool, source.panel.params(), applied, not_applied)

    def leave(self) -> None:
        """Another photo will be shown: the preview becomes a step of this one, which the person need not wait for."""
        if self.is_there:
            self.when_applied(nothing)

    @property
    def is_known(self) -> bool:
        """Whether applying takes no time."""
        panel, picture = self._live.panel, self._document.current
        if self._chain.pending:
            return self._chain.outcome is not None
        if panel is None or picture is None or not self._live.pending:
            return not self.is_there
        return self._live.known(panel.tool, panel.params(), picture) is not None

    def discard(self) -> None:
        """Show the photo as it is; the tool goes back to the settings from before."""
        source = self._chain if self._chain.pending else self._source
        if source is not None and not self._desk.busy:
            source.discard()

    @property
    def is_last_step(self) -> bool:
        """Whether the preview is what Undo would take back. Colour hints are steps of their own."""
        source = self._source
        return self._chain.pending or (
            source is not None and not any(source is other and other.are_steps for other in self._others)
        )

    def take_back(self) -> bool:
        """Discard the preview if it is what was done last; whether it was."""
        if not self.is_last_step or self._desk.busy:
            return False
        self.discard()
        return True

    @property
    def _source(self) -> LivePreview | OtherPreview | None:
        return next((source for source in self._sources if source.pending), None)

    def _tell(self) -> None:
        for source in self._sources:
            for panel in source.panels:
                panel.show_pending(source.pending and panel is source.panel)
        self.changed.emit()

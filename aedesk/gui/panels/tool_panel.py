"""The panel of one tool, built from the declarations of its parameters."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from aedesk.gui.look.translate import word
from aedesk.gui.panels.param_fields import Field, ParamFields
from aedesk.gui.panels.segments import Segments
from aedesk.gui.panels.size_note import SizeNote
from aedesk.gui.panels.tone.tone_section import ToneSection
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.imaging.geometry import Size
from aedesk.tools.base import HintTool, LookTool, MovingTool, PreviewTool, Tool, look_choice


class ToolPanel(WorkPanel):
    """`apply_requested`: the tool and its frozen parameters. `moved`: the person has set another value.
    `discard_requested`: the preview is not wanted any more. Who derives from it puts what belongs to its kind of tool
    into `above` and `below`, which lie around the parameters."""

    apply_requested = Signal(object, object)
    discard_requested = Signal()
    moved = Signal()

    def __init__(self, tool: Tool[Any], parent: QWidget | None = None) -> None:
        super().__init__(word(tool.title), word(tool.help), word(tool.action), parent)
        self.tool = tool
        self._column = ParamFields(tool.params_type())
        self._column.changed.connect(self.moved)
        self._at_rest = self.params()
        self._pending = False
        self.above, self.below = QVBoxLayout(), QVBoxLayout()
        self.body.addLayout(self.above)
        self.looks: Segments | None = None
        if isinstance(tool, LookTool):
            self.looks = self._look_buttons(tool)
            self.body.addWidget(self.looks)
        self.body.addWidget(self._column)
        self.size_note: SizeNote | None = None
        if isinstance(tool, MovingTool):
            self.size_note = note = SizeNote(tool)
            self._column.changed.connect(lambda: note.show_for(self.params()))
            self.body.addWidget(note)
        self.body.addLayout(self.below)
        self.body.addStretch()
        self.apply_button.clicked.connect(lambda: self.apply_requested.emit(self.tool, self.params()))
        self.discard_button = QPushButton(self.tr("Discard"), self)
        self.discard_button.setToolTip(self.tr("Discard the preview; the photo and the settings stay as they were"))
        self.discard_button.setMinimumHeight(self.apply_button.minimumHeight())
        self.discard_button.clicked.connect(self.discard_requested)
        if isinstance(tool, PreviewTool | HintTool):
            self.buttons.addWidget(self.discard_button)
        else:
            self.discard_button.hide()
        self.set_state(photo=False, busy=False)

    def _look_buttons(self, tool: LookTool[Any]) -> Segments:
        """Buttons that set several fields at once; the one whose values are set is pressed."""
        buttons = Segments(look_choice(tool.looks), next(iter(tool.looks)))
        for name, look in tool.looks.items():
            buttons.button(name).setToolTip(word(look.help))

        def choose(name: str) -> None:
            self._column.set_params(tool.looks[name].of(self.params()))
            self._column.changed.emit()

        buttons.chosen.connect(choose)
        self._column.changed.connect(self._show_look)
        return buttons

    def _show_look(self) -> None:
        if self.looks is not None and isinstance(self.tool, LookTool):
            params = self.params()
            self.looks.set_value(next((name for name, look in self.tool.looks.items() if look.is_set(params)), None))

    @property
    def fields(self) -> dict[str, Field]:
        """The fields by the names of their parameters."""
        return self._column.fields

    @property
    def feather(self) -> float | None:
        """Where the tool is kept to what is marked, the width of its soft edge in pixels; None for the whole photo."""
        return None

    @property
    def tone(self) -> ToneSection | None:
        """Where the tone is set by hand, of a tool that offers it."""
        return self._column.tone

    def params(self) -> Any:
        """What is set, as the tool's own frozen parameters."""
        return self._column.params()

    def set_params(self, params: Any) -> None:
        """Show other values; `moved` is not emitted."""
        self._column.set_params(params)
        self._show_look()
        if self.size_note is not None:
            self.size_note.show_for(self.params())

    def show_models(self) -> None:
        """Offer the models that there are now."""
        self._column.show_models()

    def choose_model(self, name: str, id: str) -> None:
        """Choose a model in the field of this name, as the person would."""
        self.show_models()
        self.fields[name].set_value(id)

    @property
    def touched(self) -> bool:
        """Whether other values are set than when it was last at rest."""
        return bool(self.params() != self._at_rest)

    def settle(self) -> None:
        """There is no preview: from here on counts what is moved."""
        self._at_rest = self.params()

    def put_back(self) -> None:
        """Show the values from when it was last at rest; `moved` is not emitted."""
        self.set_params(self._at_rest)

    def show_size(self, size: Size | None) -> None:
        """The photo has this size now; None without a photo."""
        if self.size_note is not None:
            self.size_note.set_size(size, self.params())

    def show_pending(self, pending: bool) -> None:
        """Whether there is a preview of this tool that is not applied yet."""
        self._pending = pending
        self._enable_discard()

    def set_state(self, photo: bool, busy: bool) -> None:
        """Whether there is a photo, and whether work is going on."""
        super().set_state(photo, busy)
        self._can_discard = photo and not busy
        self._enable_discard()

    def _enable_discard(self) -> None:
        self.discard_button.setEnabled(self._pending and self._can_discard)

    def show_found(self, found: dict[str, float]) -> None:
        """Show what the tool found out."""
        self._column.blockSignals(True)  # it is not the person who sets these values
        self._column.show_found(found)
        self._column.blockSignals(False)

    def settings(self) -> object:
        """The parameters."""
        return self.params()

    def use(self, settings: object) -> None:
        """Show the parameters that a photo was left with, or the usual ones."""
        self.set_params(settings if isinstance(settings, self.tool.params_type) else self.tool.params_type())
        self.settle()

    def forget(self) -> None:
        """Another photo was opened."""
        self.show_found({})

"""What "Auto" stands for is seen before a tool is run: it measures the photo as soon as its panel is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject

from aedesk.errors import AEDeskError
from aedesk.gui.background.worker import Worker
from aedesk.gui.files.desk import Desk
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.tools.base import MeasuringTool


class Measuring(QObject):
    """Has a worker of its own: nobody waits for it. What a tool has done itself is not measured again; its panel goes
    on showing what was used."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._panel: ToolPanel | None = None  # that is shown, if its tool measures
        self._asked = False  # for that panel and photo
        self.worker = Worker(self)
        desk.document.opened.connect(self._begin)
        desk.foreground.changed.connect(self._go_on)

    def show_panel(self, panel: WorkPanel) -> None:
        """Another panel is shown now."""
        self._panel = panel if isinstance(panel, ToolPanel) and isinstance(panel.tool, MeasuringTool) else None
        self._begin()

    def close(self) -> None:
        """Stop the worker."""
        self._panel = None
        self.worker.close()

    def _begin(self) -> None:
        self._asked = False
        self.worker.cancel()
        self._measure()

    def _go_on(self) -> None:
        """Work has begun, which may need all of the processor, or has ended."""
        if not self._asked:
            self._measure()

    def _measure(self) -> None:
        panel, picture = self._panel, self._desk.document.current
        if panel is None or picture is None or self._desk.busy:
            return
        tool, make_context, image = panel.tool, self._desk.models.context, picture.image
        assert isinstance(tool, MeasuringTool)
        self._asked = True

        def measured(found: dict[str, float]) -> None:
            if self._panel is panel and self._desk.document.current is picture:
                panel.show_found(found)

        def failed(problem: BaseException) -> None:
            if not isinstance(problem, AEDeskError):  # the tool itself will say it when it is applied
                raise problem

        self.worker.run(lambda job: tool.measure(image, make_context(job)), measured, failed)

"""Export and Print, each made when it is wanted first: the desk starts sooner without their dialogs, and without what
Qt knows of printers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from aedesk.gui.files.desk import AppliesPreview, Desk
from aedesk.gui.files.read import FindTool

if TYPE_CHECKING:
    from aedesk.gui.files.export import Exporting
    from aedesk.gui.files.printing import Printing


class Outputs:
    """What a photo leaves the desk by, beside Save."""

    def __init__(
        self, desk: Desk, pending: AppliesPreview, tool: FindTool, strip: Callable[[], Sequence[Path]]
    ) -> None:
        """As those of Printing."""
        self._desk, self._pending, self._tool, self._strip = desk, pending, tool, strip

    @cached_property
    def exporting(self) -> Exporting:
        """What asks how, then writes a copy."""
        from aedesk.gui.files.export import Exporting

        return Exporting(self._desk, self._pending)

    @cached_property
    def printing(self) -> Printing:
        """What asks how, then prints."""
        from aedesk.gui.files.printing import Printing

        return Printing(self._desk, self._pending, self._tool, self._strip)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"export": lambda: self.exporting.export(), "print": lambda: self.printing.print_photo()}

    def close(self) -> None:
        """Stop the workers, of what was made."""
        if "printing" in self.__dict__:
            self.printing.close()

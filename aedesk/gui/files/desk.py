"""What nearly every room works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from aedesk.gui.background.foreground import Foreground
from aedesk.gui.background.models import Models
from aedesk.gui.config.preferences import PreferenceStore
from aedesk.gui.document.document import Document


@dataclass(frozen=True)
class Desk:
    """`window`: above which questions are asked. `say` shows a line in the status bar, "" clears it."""

    window: QWidget
    document: Document
    models: Models
    foreground: Foreground
    preferences: PreferenceStore
    say: Callable[[str], None]

    @property
    def busy(self) -> bool:
        """Whether the photo that is shown has work to wait for."""
        return self.foreground.busy


def nothing() -> None:
    """What follows where nothing does."""


class AppliesPreview(Protocol):
    """Knows of the preview that is not applied yet, and applies it (see aedesk/gui/tools/pending.py)."""

    @property
    def is_there(self) -> bool: ...

    @property
    def is_known(self) -> bool: ...

    def when_applied(
        self, then: Callable[[], object], otherwise: Callable[[], object] = nothing, elsewhere: bool = False
    ) -> None: ...

"""What the person has chosen for the program as a whole, in one place."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from aedesk.engine.providers import DEVICES
from aedesk.gui.config.store import settings

SYSTEM, LIGHT, DARK = "system", "light", "dark"
THEMES = (SYSTEM, LIGHT, DARK)
# As each calls itself: who is lost in a foreign language looks for their own.
LANGUAGES = {"": "", "en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
LEAST_MEMORY, MOST_MEMORY = 100, 16_000  # MB
MOST_THREADS = 256


@dataclass(frozen=True)
class Preferences:
    """`device`: one of DEVICES. `threads`: of the processor, 0 for all. `memory`: MB of pictures that are kept
    for undo; more go to the disk. `folder`: where photos are saved to, "" for beside their originals. `theme`: one of
    THEMES. `language`: a key of LANGUAGES, "" for the system's. `keep_steps`: in a small file beside a saved photo.
    `tell_story`: in a saved photo, what was done to it."""

    device: str = "auto"
    threads: int = 0
    memory: int = 250
    folder: str = ""
    theme: str = DARK  # neutral around the photo, whose tones are judged against it
    language: str = ""
    keep_steps: bool = True
    tell_story: bool = True

    def sound(self) -> Preferences:
        """The same with the usual in place of what makes no sense."""
        usual = Preferences()
        return Preferences(
            self.device if self.device in DEVICES else usual.device,
            self.threads if 0 <= self.threads <= MOST_THREADS else usual.threads,
            self.memory if LEAST_MEMORY <= self.memory <= MOST_MEMORY else usual.memory,
            self.folder,
            self.theme if self.theme in THEMES else usual.theme,
            self.language if self.language in LANGUAGES else usual.language,
            self.keep_steps,
            self.tell_story,
        )


def preferences() -> Preferences:
    """Those that are remembered."""
    usual = Preferences()
    kept = {name: settings().value(name, value) for name, value in dataclasses.asdict(usual).items()}
    return Preferences(**kept).sound()


def remember(chosen: Preferences) -> None:
    """Keep them; what is as usual is forgotten, so that a better usual reaches everybody."""
    for name, usual in dataclasses.asdict(Preferences()).items():
        value = getattr(chosen, name)
        settings().set_value(name, None if value == usual else value)


class PreferenceStore(QObject):
    """The preferences as the parts of the desk share them. `changed`: others were chosen (Preferences)."""

    changed = Signal(object)

    @property
    def value(self) -> Preferences:
        """Those that are remembered."""
        return preferences()

    def choose(self, chosen: Preferences) -> None:
        """Keep others, and tell whoever goes by them."""
        if chosen != self.value:
            remember(chosen)
            self.changed.emit(chosen)

"""Another language at once: a new window takes the place of the old one, with all photos as they were left."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from aedesk.gui.background.models import Models
from aedesk.gui.config.preferences import Preferences
from aedesk.gui.look.translate import speak
from aedesk.gui.window.main_window import MainWindow


class LanguageChange(QObject):
    """Watches what is chosen on the desk. `window` is the one that is seen now. `mirrored`: from right to left in every
    language."""

    def __init__(self, app: QApplication, window: MainWindow, mirrored: bool = False) -> None:
        super().__init__(app)
        self._app, self.window, self._mirrored = app, window, mirrored
        self._spoken = window.desk.preferences.value.language
        self._follow(window)

    def _follow(self, window: MainWindow) -> None:
        window.desk.preferences.changed.connect(self._chosen)
        window.foreground.changed.connect(self._try_later)

    def _chosen(self, chosen: Preferences) -> None:
        if chosen.language != self._spoken:
            if self._at_work:
                self.window.note(self.tr("The language changes once the current work is done."))
            self._try_later()

    def _try_later(self) -> None:
        # Later: the dialog in which it was chosen must be gone.
        QTimer.singleShot(0, self, self._change)

    @property
    def _at_work(self) -> bool:
        window = self.window
        return window.foreground.at_work or window.opening.reader.busy or window.batches.at_work

    def _change(self) -> None:
        wanted = self.window.desk.preferences.value.language
        if wanted == self._spoken or self._at_work:
            return
        self._spoken = wanted
        self.window.pending.when_applied(self._replace, self._replace)

    def _replace(self) -> None:
        speak(self._app, self._spoken, self._mirrored)
        old, new = self.window, MainWindow(models=self.window.models, pictures=self.window.document.pictures)
        self.window = new
        self._follow(new)
        new.restoreGeometry(old.saveGeometry())
        new.show()
        paths, shown = old.strip.paths(), old.document.path
        old.document.hand_over(new.document)
        old.models = Models()  # it closes its own: those that are loaded are those of the new one
        old.close()
        old.deleteLater()
        if shown is not None:
            new.opening.change(paths or [shown], shown)

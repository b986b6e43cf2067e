"""Where the desk remembers things between two starts."""

from __future__ import annotations

from PySide6.QtCore import QSettings


def settings() -> QSettings:
    """A text file in the user's configuration folder, on every system."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "AEDesk", "AEDesk")

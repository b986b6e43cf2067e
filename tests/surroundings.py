"""What the tests do not see of the computer and the person who runs them: home folder, language, time zone, desktop.

The tests run in processes that look as on the first day of a new computer; a test about another language or folder
sets it itself. Fonts and the screen stay: packaging/test_surroundings.sh runs the tests with others.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from pathlib import Path

from aedesk.temporary import OLD, remove_folders

# Folders of the person, and what chooses Qt's style, its scale and the dialogs of a desktop. XDG_RUNTIME_DIR stays:
# there the screen is found.
FORGOTTEN = (
    *("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_DIRS", "XDG_DATA_DIRS"),
    *("LANG", "LANGUAGE", "LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MESSAGES", "LC_MEASUREMENT"),
    *("XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "GNOME_DESKTOP_SESSION_ID", "GTK_THEME"),
    *("QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_FONT_DPI", "QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS"),
    *("QT_AUTO_SCREEN_SCALE_FACTOR", "QT_ENABLE_HIGHDPI_SCALING", "QT_SCALE_FACTOR_ROUNDING_POLICY"),
)
UMASK = 0o022  # what new files may be read by


def forget_the_person() -> Path:
    """Change the environment of this process and of those that it starts. Returns the new home folder, which is empty.

    To be called before Qt starts."""
    key = Path.home() / ".Xauthority"
    if "DISPLAY" in os.environ and "XAUTHORITY" not in os.environ and key.exists():
        os.environ["XAUTHORITY"] = str(key)  # or the screen stays shut
    for name in FORGOTTEN:
        os.environ.pop(name, None)
    temporary = Path(tempfile.gettempdir())
    remove_folders(temporary, "aedesk-home-", OLD)
    home = Path(tempfile.mkdtemp(prefix=f"aedesk-home-{os.getpid()}-", dir=temporary))
    os.environ.update(HOME=str(home), USERPROFILE=str(home), LC_ALL="C.UTF-8", TZ="UTC")
    if hasattr(time, "tzset"):
        time.tzset()
    os.umask(UMASK)
    return home


def forget_the_home(home: Path) -> None:
    """Remove what forget_the_person has made."""
    shutil.rmtree(home, ignore_errors=True)

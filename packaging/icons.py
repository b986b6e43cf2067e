"""Draw the program's icon in the sizes of a folder of icons:  python packaging/icons.py HICOLOR"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication, QIcon

SIZES = (16, 24, 32, 48, 64, 128, 256)
SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "aedesk.svg"


def main() -> None:
    application = QGuiApplication([])
    folder = Path(sys.argv[1])
    icon = QIcon(str(SOURCE))
    for side in SIZES:
        place = folder / f"{side}x{side}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        if not icon.pixmap(side, side).save(str(place / "aedesk.png")):
            raise SystemExit(f"The icon of {side} pixels could not be written.")
    place = folder / "scalable" / "apps"
    place.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SOURCE, place / "aedesk.svg")
    del application


if __name__ == "__main__":
    main()

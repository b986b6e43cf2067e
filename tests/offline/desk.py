"""A photo denoised on the desk and saved, with networks and all:  python -m tests.offline.desk FOLDER

Prints the files that are in the home folder before the desk is closed, and what was done with sockets."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from tests.offline.watched import SOCKETS, files_of_home, note_sockets

PATIENCE = 60_000  # milliseconds


def main(folder: Path) -> None:
    note_sockets()
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QFileDialog

    from aedesk.gui.app import run
    from aedesk.gui.window.main_window import MainWindow
    from aedesk.imaging.formats.save import save
    from aedesk.imaging.image import Image
    from tests.conftest import drawing

    photo, result = folder / "photo.png", folder / "result.png"
    save(Image(drawing(48, 64)), photo)
    before: list[str] = []

    def wait(until: Callable[[], bool], what: str) -> None:
        for _ in range(PATIENCE // 20):
            if until():
                return
            QTest.qWait(20)
        raise AssertionError(f"waited in vain until {what}")

    def session() -> None:
        window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
        wait(lambda: window.document.is_open and not window.worker.busy, "the photo is open")
        window.tool_bar.choose("denoise")
        window.panels["denoise"].apply_button.click()
        wait(lambda: window.document.modified and not window.worker.busy, "it is denoised")
        window.actions_by_id["guide"].trigger()
        QFileDialog.getSaveFileName = lambda *args, **options: (str(result), "")  # type: ignore[method-assign]
        window.actions_by_id["save_as"].trigger()
        wait(lambda: not window.document.modified and not window.worker.busy, "it is saved")
        before.extend(files_of_home())

    def and_leave() -> None:
        try:
            session()
        finally:
            QApplication.closeAllWindows()
            QApplication.exit()

    QTimer.singleShot(0, and_leave)
    assert run([photo]) == 0 and result.exists()
    print(json.dumps({"desk": before, "sockets": SOCKETS}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

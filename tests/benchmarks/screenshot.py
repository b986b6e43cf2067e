"""Draw a noisy picture, put it on the desk, and photograph the desk: resources/screenshot.png.

    python tests/benchmarks/screenshot.py [OUTPUT.png]

The picture is drawn here, so it is free of anybody's rights. It needs the weights of Denoise; with
--fake, the drawing itself stands in for the result.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPointF, QRectF, Qt, QTimer  # noqa: E402
from PySide6.QtGui import (  # noqa: E402
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPolygonF,
    QRadialGradient,
)

from aedesk import paths  # noqa: E402
from aedesk.gui.app import application  # noqa: E402
from aedesk.gui.config.preferences import DARK, LIGHT, Preferences, remember  # noqa: E402
from aedesk.gui.window.main_window import MainWindow  # noqa: E402
from aedesk.imaging.formats.save import save  # noqa: E402
from aedesk.imaging.image import Image  # noqa: E402
from aedesk.temporary import temporary_folder  # noqa: E402
from aedesk.tools.base import Context, Result  # noqa: E402
from aedesk.tools.denoise import Denoise, DenoiseParams  # noqa: E402

WIDTH, HEIGHT = 1500, 1100


def ridge(points: list[tuple[float, float]]) -> QPolygonF:
    """A hill: the line through the points, closed at the bottom."""
    return QPolygonF([QPointF(0, HEIGHT), *(QPointF(x, y) for x, y in points), QPointF(WIDTH, HEIGHT)])


def drawing() -> np.ndarray:
    """A lake between hills, with a house and trees, as on a postcard: (H, W, 3) uint8."""
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    sky = QLinearGradient(0, 0, 0, 640)
    for place, colour in ((0, "#6f9dc4"), (0.6, "#c9d9de"), (1, "#f3dfc0")):
        sky.setColorAt(place, QColor(colour))
    painter.fillRect(0, 0, WIDTH, HEIGHT, sky)
    sun = QRadialGradient(QPointF(1080, 300), 240)
    sun.setColorAt(0, QColor(255, 244, 210, 255))
    sun.setColorAt(0.2, QColor(255, 240, 205, 220))
    sun.setColorAt(1, QColor(255, 240, 205, 0))
    painter.fillRect(0, 0, WIDTH, 640, sun)
    random = np.random.default_rng(7)
    for x0, y0 in ((240, 170), (640, 110), (1240, 150)):
        for _ in range(26):
            dx, dy = random.normal(0, 80), random.normal(0, 13)
            painter.setBrush(QColor(255, 255, 255, 38))
            painter.drawEllipse(QPointF(x0 + dx, y0 + dy), 70, 24)
    x = np.linspace(0, WIDTH, 240)
    layers = (
        ("#8fa3b8", 500 - 120 * np.sin(x / 260) - 60 * np.sin(x / 97 + 1)),
        ("#6d8a90", 570 - 70 * np.sin(x / 190 + 2) - 30 * np.sin(x / 61)),
        ("#567a62", 640 - 46 * np.sin(x / 240 + 4.2) - 10 * np.sin(x / 31)),
    )
    for name, y in layers:
        painter.setBrush(QColor(name))
        painter.drawPolygon(ridge(list(zip(x.tolist(), y.tolist(), strict=True))))
    water = QLinearGradient(0, 690, 0, HEIGHT)
    water.setColorAt(0, QColor("#a9c3c8"))
    water.setColorAt(1, QColor("#3f6475"))
    painter.setBrush(water)
    painter.drawRect(0, 700, WIDTH, HEIGHT - 700)
    for _ in range(420):
        y = 705 + 390 * random.random() ** 1.3
        length = 20 + 90 * random.random() * (y - 690) / 300
        painter.setBrush(QColor(235, 240, 232, int(20 + 50 * random.random())))
        painter.drawEllipse(QPointF(random.uniform(0, WIDTH), y), length, 1.4)
    painter.setBrush(QColor("#4d6b3c"))
    shore = QPainterPath(QPointF(0, 730))
    shore.cubicTo(260, 690, 460, 760, 640, HEIGHT - 140)
    shore.cubicTo(660, HEIGHT - 60, 520, HEIGHT, 480, HEIGHT)
    shore.lineTo(0, HEIGHT)
    painter.drawPath(shore)
    for _ in range(2600):
        gx = random.uniform(0, 600)
        gy = random.uniform(760 + gx * 0.28, HEIGHT)
        if shore.contains(QPointF(gx, gy)):
            painter.setPen(QColor(90 + int(70 * random.random()), 120 + int(60 * random.random()), 60))
            painter.drawLine(QPointF(gx, gy), QPointF(gx + random.normal(0, 3), gy - 12))
    painter.setPen(Qt.PenStyle.NoPen)
    house(painter)
    for tx, ty, size in ((60, 860, 1.5), (505, 900, 1.0), (590, 960, 0.75)):
        for level in range(5):
            painter.setBrush(QColor("#24452f").lighter(100 + 9 * level))
            half, top = (95 - 15 * level) * size, ty - (90 + 62 * level) * size
            painter.drawPolygon(
                QPolygonF([QPointF(tx - half, top + 95 * size), QPointF(tx, top), QPointF(tx + half, top + 95 * size)])
            )
        painter.setBrush(QColor("#4a3626"))
        painter.drawRect(QRectF(tx - 8 * size, ty, 16 * size, 40 * size))
    boat(painter)
    painter.end()
    content = np.frombuffer(picture.constBits(), np.uint8).reshape(HEIGHT, WIDTH, 4)
    return content[..., 2::-1].copy()


def house(painter: QPainter) -> None:
    """The house on the shore."""
    painter.setBrush(QColor("#e3d3b4"))
    painter.drawRect(190, 690, 220, 150)
    painter.setBrush(QColor("#8c4434"))
    painter.drawPolygon(QPolygonF([QPointF(165, 695), QPointF(225, 590), QPointF(375, 590), QPointF(435, 695)]))
    painter.setBrush(QColor("#6f3529"))
    for row in range(6):
        painter.drawRect(QRectF(222 - row * 10, 604 + row * 16, 156 + row * 20, 2))
    painter.setBrush(QColor("#94523f"))
    painter.drawRect(330, 555, 26, 60)
    for left in (212, 262, 350):
        painter.setBrush(QColor("#fbf7ea"))
        painter.drawRect(left, 718, 38, 50)
        painter.setBrush(QColor("#40566a"))
        for part in (left + 4, left + 21):
            painter.drawRect(part, 722, 13, 42)
    painter.setBrush(QColor("#5a4030"))
    painter.drawRect(307, 752, 36, 88)


def boat(painter: QPainter) -> None:
    """A sailing boat on the lake."""
    painter.setBrush(QColor("#fbf8ee"))
    painter.drawPolygon(QPolygonF([QPointF(986, 560), QPointF(986, 778), QPointF(860, 778)]))
    painter.setBrush(QColor("#e4d6b8"))
    painter.drawPolygon(QPolygonF([QPointF(998, 590), QPointF(998, 778), QPointF(1070, 778)]))
    painter.setBrush(QColor("#4b3327"))
    painter.drawRect(QRectF(988, 545, 7, 250))
    painter.setBrush(QColor("#7a2f2a"))
    painter.drawPolygon(QPolygonF([QPointF(850, 792), QPointF(1100, 792), QPointF(1060, 842), QPointF(890, 842)]))
    painter.setBrush(QColor(60, 40, 40, 90))
    painter.drawEllipse(QPointF(975, 860), 130, 12)


def noisy(clean: np.ndarray) -> np.ndarray:
    """Film grain, stronger in the middle tones, and colour noise, from a fixed seed."""
    random = np.random.default_rng(1906)
    light = clean.mean(axis=2, keepdims=True) / 255
    grain = random.normal(0, 1, clean.shape[:2])[..., None]
    noise = (16 + 60 * light * (1 - light)) * (0.75 * grain + 0.65 * random.normal(0, 1, clean.shape))
    return np.clip(clean + noise, 0, 255).round().astype(np.uint8)


class FakeDenoise(Denoise):
    """Looks like Denoise and returns the drawing without its noise."""

    def __init__(self, clean: np.ndarray) -> None:
        super().__init__()
        self._clean = clean

    def run(self, image: Image, params: DenoiseParams, context: Context) -> Result:
        """No network."""
        return Result(replace(image, pixels=self._clean), {"strength": 34.0, "jpeg": 0.0})


def wait(window: MainWindow) -> None:
    """Let the desk work until the worker is done."""
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: None if window.worker.busy or window.opening.reader.busy else loop.quit())
    timer.start(50)
    loop.exec()


def main() -> None:
    """Make the screenshot."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("output", nargs="?", type=Path, default=ROOT / "resources" / "screenshot.png")
    parser.add_argument("--fake", action="store_true", help="no network: show the drawing as the result")
    parser.add_argument("--light", action="store_true", help="in light colours")
    arguments = parser.parse_args()
    app = application()
    clean = drawing()
    with temporary_folder("bench") as folder:
        paths.settings_file = lambda: folder / "settings.json"
        remember(Preferences(theme=LIGHT if arguments.light else DARK))
        photo = folder / "lake 1906.png"
        save(Image(noisy(clean)), photo)
        tools: Any = (FakeDenoise(clean),) if arguments.fake else None
        window = MainWindow(tools)
        window.setWindowState(Qt.WindowState.WindowNoState)  # whatever screen there is
        window.resize(1280, 800)
        window.show()
        window.prepare()
        window.open([photo])
        wait(window)
        window.tool_bar.choose("denoise")
        panel = window.panels["denoise"]
        panel.apply_button.click()
        wait(window)
        window.canvas.set_divider(0.53)
        window.statusBar().clearMessage()
        app.sendPostedEvents()
        image = window.grab().toImage()
        if not image.save(str(arguments.output)):
            raise SystemExit(f"'{arguments.output}' could not be written")
        window.document.saved(photo)  # so that closing asks nothing
        window.close()


if __name__ == "__main__":
    main()

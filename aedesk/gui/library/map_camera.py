"""Which part of a map is seen, and how large."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

MARGIN = 64.0  # pixels around the whole map: half a thumbnail, and a little more
MOST = 400.0  # times the whole map
LEAST = 0.1  # of the size of a map, where all photos are on one spot

Places = NDArray[np.float32]


@dataclass(frozen=True)
class Camera:
    """A window of `width` times `height` pixels onto a map whose places lie in [0, 1], as far around the middle as
    `across` and `down` say. `zoom`: 1 shows all of it; `x`, `y`: the place in the middle of the window."""

    width: float
    height: float
    across: float = 1.0
    down: float = 1.0
    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5

    @property
    def scale(self) -> float:
        """Pixels from 0 to 1 of the map."""
        room = min((self.width - 2 * MARGIN) / self.across, (self.height - 2 * MARGIN) / self.down)
        return max(32.0, room) * self.zoom

    def to_view(self, places: Places) -> Places:
        """Pixels (N, 2) of places (N, 2)."""
        middle = np.array([self.x, self.y], np.float64)
        return np.asarray((places - middle) * self.scale + (self.width / 2, self.height / 2), np.float32)

    def to_map(self, x: float, y: float) -> tuple[float, float]:
        """The place that lies at a pixel."""
        return (x - self.width / 2) / self.scale + self.x, (y - self.height / 2) / self.scale + self.y

    def resized(self, width: float, height: float) -> Camera:
        """The same place in the middle of another window."""
        return replace(self, width=width, height=height)

    def moved(self, x: float, y: float) -> Camera:
        """The map moved by so many pixels; a part of it stays in sight."""
        return self._within(replace(self, x=self.x - x / self.scale, y=self.y - y / self.scale))

    def zoomed(self, factor: float, x: float, y: float) -> Camera:
        """Larger or smaller, with what lies at a pixel staying there as long as all of the map fits."""
        before = self.to_map(x, y)
        larger = replace(self, zoom=min(MOST, max(1.0, self.zoom * factor)))
        after = larger.to_map(x, y)
        return self._within(replace(larger, x=larger.x + before[0] - after[0], y=larger.y + before[1] - after[1]))

    def whole(self) -> Camera:
        """All of the map."""
        return replace(self, zoom=1.0, x=0.5, y=0.5)

    def over(self, places: Places) -> Camera:
        """For another map; what is seen stays, unless all was."""
        size = np.ptp(places, axis=0) if len(places) else np.ones(2)
        across, down = (max(LEAST, float(one)) for one in size)
        other = replace(self, across=across, down=down)
        return other if self.zoom == 1 else replace(other, zoom=max(1.0, self.zoom * self.scale / other.scale))

    def showing(self, place: tuple[float, float]) -> Camera:
        """Moved no further than that a place is in sight."""
        x, y = self.to_view(np.array([place], np.float32))[0].tolist()
        across = max(0.0, MARGIN - x) - max(0.0, x - (self.width - MARGIN))
        down = max(0.0, MARGIN - y) - max(0.0, y - (self.height - MARGIN))
        return self if across == down == 0 else self.moved(across, down)

    @staticmethod
    def _within(camera: Camera) -> Camera:
        return replace(camera, x=min(1.0, max(0.0, camera.x)), y=min(1.0, max(0.0, camera.y)))

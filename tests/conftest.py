"""Pictures that the tests draw themselves, and a computer that is nobody's."""

from __future__ import annotations

import os

import numpy as np
import pytest
from hypothesis import settings

from aedesk.engine.engine import Engine
from aedesk.imaging.image import Image
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context
from tests.surroundings import forget_the_home, forget_the_person

# Without a screen Qt aborts; packaging/test.sh also runs some tests in a real window.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


# How long an example takes depends on the computer and on what else it does.
settings.register_profile("aedesk", deadline=None)
settings.load_profile("aedesk")


def pytest_configure(config: pytest.Config) -> None:
    home = forget_the_person()
    config.add_cleanup(lambda: forget_the_home(home))


def drawing(height: int, width: int, channels: int = 3) -> np.ndarray:
    """A smooth picture with an edge, uint8 (H, W, channels)."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    planes = [
        128 + 80 * np.sin(rows / 9 + k) * np.cos(columns / 11 - k) + 30 * (columns > rows) for k in range(channels)
    ]
    return np.clip(np.stack(planes, axis=2), 0, 255).astype(np.uint8)


@pytest.fixture
def colour() -> Image:
    return Image(drawing(60, 90))


@pytest.fixture(scope="session")
def context() -> Context:
    """The shipped networks on the processor."""
    return Context(Engine("cpu", threads=1), ModelStore())

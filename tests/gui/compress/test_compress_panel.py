from __future__ import annotations

from typing import Any

import pytest

from aedesk.gui.look.translate import in_bytes
from tests.codec.fakes import PatchEngine

ENGINE: Any = PatchEngine()


@pytest.mark.parametrize(("size", "words"), [(812, "812 bytes"), (84_400, "84 KB"), (1_340_000, "1.3 MB")])
def test_sizes_in_words(size: int, words: str) -> None:
    assert in_bytes(size) == words

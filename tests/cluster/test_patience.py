from __future__ import annotations

import pytest

from aedesk.cluster import patience
from aedesk.cluster.patience import Patience
from aedesk.errors import AEDeskError
from aedesk.sentence import Sentence

WORDS = Sentence("Nobody is there.")


def test_it_is_told_once_and_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    now = [0.0]
    monkeypatch.setattr(patience.time, "monotonic", lambda: now[0])
    waiting, endless = Patience(lambda words: said.append(str(words)), 60.0), Patience(lambda words: None, None)
    for seconds in (0.0, 1.0, 3.0, 60.0):
        now[0] = seconds
        waiting.wait(WORDS)
        endless.wait(WORDS)
    assert said == ["Nobody is there."]
    waiting.over()
    now[0] = 70.0
    waiting.wait(WORDS)
    now[0] = 131.0
    endless.wait(WORDS)
    with pytest.raises(AEDeskError, match=r"^Nobody is there\. It has been so for 1 minutes"):
        waiting.wait(WORDS)

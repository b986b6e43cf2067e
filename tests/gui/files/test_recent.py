from __future__ import annotations

from pathlib import Path

from aedesk.gui.files import recent


def test_the_latest_is_first_and_none_is_there_twice(tmp_path: Path) -> None:
    a, b = tmp_path / "ä 1.png", tmp_path / "b.png"
    for path in (a, b, a):
        recent.remember(path)
    assert recent.recent() == [a, b]
    recent.forget(a)
    assert recent.recent() == [b]  # a list of one is still a list
    recent.clear()
    assert recent.recent() == []


def test_the_list_is_short(tmp_path: Path) -> None:
    for number in range(30):
        recent.remember(tmp_path / f"{number}.png")
    assert recent.recent()[0] == tmp_path / "29.png" and len(recent.recent()) == recent.MOST

from __future__ import annotations

import os
import platform
from pathlib import Path

from aedesk.cluster.shared import NAME, Shared, marked
from aedesk.recipe.items import Item, find_photos


def test_the_marker_is_there_while_the_batch_is(tmp_path: Path) -> None:
    shared = Shared(tmp_path / "in", tmp_path / "out")
    with marked(shared):
        assert Path(shared.marker).parent == tmp_path / "out" and Path(shared.marker).exists()
        assert shared.must_be_seen == [str(tmp_path / "in"), shared.marker]
        assert find_photos(tmp_path, tmp_path / "elsewhere") == []
    assert shared.marker == "" and list((tmp_path / "out").iterdir()) == []


def test_one_that_a_killed_batch_of_this_computer_has_left_is_removed(tmp_path: Path) -> None:
    gone, alive, other = (tmp_path / f"{NAME}{name}" for name in ("gone", "alive", "other"))
    gone.write_text(f"{platform.node()} {2**22 + 1}")
    alive.write_text(f"{platform.node()} {os.getpid()}")
    other.write_text(f"another-{platform.node()} {2**22 + 1}")
    with marked(Shared(tmp_path, tmp_path)):
        pass
    assert sorted(tmp_path.iterdir()) == sorted([alive, other])


def test_a_photo_is_gone_only_where_its_folder_is_there(tmp_path: Path) -> None:
    shared = Shared(tmp_path / "in", tmp_path / "out")
    item = Item(tmp_path / "in" / "a.png", tmp_path / "out" / "a.png")
    assert not shared.is_gone(item)
    (tmp_path / "in").mkdir()
    assert not shared.is_gone(item)  # where nothing is mounted now
    (tmp_path / "in" / "b.png").touch()
    assert shared.is_gone(item)
    (tmp_path / "in" / "a.png").touch()
    assert not shared.is_gone(item)

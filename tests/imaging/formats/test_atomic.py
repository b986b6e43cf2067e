from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.atomic import OLD, PREFIX, atomic_path, remove_leftovers


def test_a_file_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with pytest.raises(RuntimeError), atomic_path(path, overwrite=False) as temporary:
        temporary.write_text("half")
        raise RuntimeError
    assert not list(tmp_path.iterdir())
    with atomic_path(path, overwrite=False) as temporary:
        temporary.write_text("whole")
        assert not path.exists() and temporary.parent == tmp_path
    assert [file.name for file in tmp_path.iterdir()] == ["a.txt"] and path.read_text() == "whole"


def test_a_file_that_is_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")
    with pytest.raises(AEDeskError, match="already exists"), atomic_path(path, overwrite=False):
        pass
    with atomic_path(path, overwrite=True) as temporary:
        temporary.write_text("new")
    assert path.read_text() == "new"


def leave(folder: Path, name: str, age: float) -> Path:
    path = folder / name
    path.write_text("half")
    os.utime(path, (time.time() - age, time.time() - age))
    return path


def test_what_a_killed_program_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    old, young = 2 * OLD, OLD / 2
    left = leave(tmp_path, f"{PREFIX}{ended.pid}-abc.png", old)
    kept = [
        leave(tmp_path, f"{PREFIX}{ended.pid}-def.png", young),  # another computer may be writing it
        leave(tmp_path, f"{PREFIX}{os.getpid()}-ghi.png", old),
        leave(tmp_path, f"{PREFIX}notes-mine.txt", old),
        leave(tmp_path, "photo.png", old),
    ]
    remove_leftovers(tmp_path)
    assert not left.exists() and all(path.exists() for path in kept)
    remove_leftovers(tmp_path / "does not exist")


def test_temporary_files_tell_whose_they_are(tmp_path: Path) -> None:
    with atomic_path(tmp_path / "a.png", overwrite=False) as temporary:
        assert temporary.name.startswith(f"{PREFIX}{os.getpid()}-") and temporary.suffix == ".png"


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize("target", ["below/b.txt", "../{}/below/b.txt", "second.txt"])
def test_the_file_behind_a_link_is_replaced_and_the_link_stays(target: str, overwrite: bool, tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    real, link = tmp_path / "below" / "b.txt", tmp_path / "link.txt"
    (tmp_path / "second.txt").symlink_to("below/b.txt")
    link.symlink_to(target.format(tmp_path.name))
    if overwrite:
        real.write_text("old")
    with atomic_path(link, overwrite) as temporary:
        temporary.write_text("new")
        assert temporary.parent == real.parent  # or the new one could not take the place in one step
    assert link.is_symlink() and real.read_text() == "new" and not real.is_symlink()
    with pytest.raises(AEDeskError, match="already exists"), atomic_path(link, False):
        pass


def test_links_that_lead_nowhere_are_named(tmp_path: Path) -> None:
    circle, closed = tmp_path / "circle.txt", tmp_path / "nowhere.txt"
    circle.symlink_to("circle.txt")
    closed.symlink_to("does not exist/b.txt")
    for link, words in ((circle, "circle.txt"), (closed, "does not exist")):
        with pytest.raises(AEDeskError, match=words), atomic_path(link, overwrite=True):
            pass
    assert circle.is_symlink() and closed.is_symlink()


def test_a_new_file_has_the_rights_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text("")
    with atomic_path(tmp_path / "a.txt", overwrite=False) as temporary:
        temporary.write_text("")
    assert (tmp_path / "a.txt").stat().st_mode == (tmp_path / "plain.txt").stat().st_mode

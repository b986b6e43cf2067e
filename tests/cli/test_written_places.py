"""Where nothing can be written is said before any work: the photos named here are not even there."""

from __future__ import annotations

from pathlib import Path

import pytest

from aedesk.cli import main
from aedesk.imaging.formats.atomic import check_place
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.closed import close
from tests.conftest import drawing

PHOTO, TOOL = "photo.png", "turn"
WAYS = {
    "a tool": [TOOL, PHOTO, "-o", "{}/x.png"],
    "a mask alone": ["repair", PHOTO, "-o", "{}/x.png", "--only-find"],
    "restore": ["restore", PHOTO, "-o", "{}/x.png"],
    "compress": ["compress", PHOTO, "-o", "{}/x.aed"],
    "decompress": ["decompress", "photo.aed", "-o", "{}/x.png"],
    "a map": [TOOL, PHOTO, "-o", "x.png", "--save-changes", "{}/map.png"],
    "a mask": ["repair", PHOTO, "-o", "x.png", "--save-mask", "{}/mask.png"],
    "a recipe": ["restore", PHOTO, "-o", "x.png", "--save-recipe", "{}/recipe.json"],
    "a report": ["batch", "photos", "-o", "out", "--report", "{}/report.json"],
}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a photo, a closed folder, and a file."""
    (tmp_path / "photos").mkdir()
    save(Image(drawing(20, 30)), tmp_path / "photos" / "a.png")
    (tmp_path / "file").write_bytes(b"no folder")
    (tmp_path / "closed").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("folder", "words"),
    [
        ("none", "none' does not exist."),
        ("file", "file' is not a folder."),
        ("closed", "permission denied"),
    ],
)
def test_it_is_said_before_any_work(
    way: str, folder: str, words: str, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    close(here / "closed", monkeypatch)
    assert main([word.replace("{}", str(here / folder)) for word in WAYS[way]]) == 2
    printed = capsys.readouterr()
    assert words in printed.err and printed.err.count("\n") == 1 and not printed.out
    assert {path.name for path in here.iterdir()} == {"photos", "file", "closed"}


def test_folders_that_are_still_to_be_made_are_no_fault(here: Path) -> None:
    photo = str(here / "photos" / "a.png")
    options = ["-o", "new/", "--save-changes", "maps/of/today", "--quarter", "half"]
    assert main([TOOL, photo, *options]) == 0
    assert (here / "new" / "a.png").exists() and (here / "maps" / "of" / "today" / "a.png").exists()


def test_a_link_is_judged_by_the_file_that_it_names(here: Path) -> None:
    (here / "link.png").symlink_to(here / "photos" / "new.png")
    check_place(here / "link.png")
    check_place(Path("plain.png"))

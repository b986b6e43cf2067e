"""Names of results by a pattern."""

from __future__ import annotations

import os
import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as Pillow

from aedesk.cli.main import main
from aedesk.errors import AEDeskError
from aedesk.imaging.formats.date_taken import date_taken
from aedesk.recipe.batch_names import FORBIDDEN, Names
from aedesk.recipe.items import find_photos

DAY = 86400


@pytest.fixture
def album(tmp_path: Path) -> Path:
    folder = tmp_path / "Album"
    (folder / "1931").mkdir(parents=True)
    exif = Pillow.Exif()
    exif.get_ifd(0x8769)[0x9003] = "1931:07:20 11:00:00"
    for name in ("b.jpg", "1931/a.jpg"):
        Pillow.fromarray(np.zeros((8, 8, 3), np.uint8)).save(folder / name, exif=exif)
    Pillow.fromarray(np.zeros((8, 8, 3), np.uint8)).save(folder / "c.bmp")
    os.utime(folder / "c.bmp", (400 * DAY, 400 * DAY + 1))
    return folder


def names(album: Path, pattern: str, recipe: str = "restored") -> list[str]:
    out = album.parent / "out"
    return [item.target.relative_to(out).as_posix() for item in find_photos(album, out, Names(pattern, recipe))]


def test_a_pattern_names_the_results_and_leaves_folders_and_endings(album: Path) -> None:
    assert names(album, "{name}") == ["b.jpg", "c.png", "1931/a.jpg"]
    assert names(album, "{number} {name}") == ["1 b.jpg", "2 c.png", "1931/3 a.jpg"]
    assert names(album, "{folder}_{name} ({recipe})", "soft/hard") == [
        "Album_b (soft-hard).jpg",
        "Album_c (soft-hard).png",
        "1931/1931_a (soft-hard).jpg",
    ]
    assert names(album, "{date} {name}") == ["1931-07-20 b.jpg", "1971-02-05 c.png", "1931/1931-07-20 a.jpg"]


def test_numbers_have_as_many_digits_as_the_last_one() -> None:
    paths = [Path(f"{n}.jpg") for n in range(12)]
    assert [path.name for path in Names("{number}").renamed(paths, paths)][::11] == ["01.jpg", "12.jpg"]


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("{nmae}", r"'\{nmae\}' is not known in patterns for names; there are \{name\}, \{number\}"),
        ("../{name}", "cannot have '/' in it"),
        ("{name", r"cannot have '\{' in it"),
        ("{number}.jpg", "no ending such as '.jpg'"),
        ("{name}.TIFF ", "no ending such as '.TIFF'"),
        ("  ", "is empty"),
        ("photo", "'a.jpg' and 'b.jpg' would both be called 'photo.jpg'"),
        ("{recipe}", "would both be called 'restored.jpg'"),
    ],
)
def test_a_pattern_that_cannot_be_is_refused_beforehand(pattern: str, said: str) -> None:
    paths = [Path("a.jpg"), Path("b.jpg")]
    with pytest.raises(AEDeskError, match=said):
        Names(pattern).renamed(paths, paths)


def test_names_that_differ_in_capitals_only_clash() -> None:
    paths = [Path("a.jpg"), Path("A.jpg")]
    with pytest.raises(AEDeskError, match="would both be called"):
        Names("x{name}").renamed(paths, paths)


@given(st.text(max_size=20), st.text(min_size=1, max_size=20))
def test_whatever_is_typed_it_is_a_sentence_or_a_name_in_the_same_folder(pattern: str, recipe: str) -> None:
    paths = [Path("album") / "a.jpg"]
    try:
        (made,) = Names(pattern, recipe).renamed(paths, paths)
    except AEDeskError as problem:
        assert str(problem).endswith(".")
        return
    assert made.parent == paths[0].parent and made.suffix == ".jpg" and made.stem
    assert not FORBIDDEN.search(made.name)


def test_a_date_comes_from_the_photo_or_its_file(album: Path) -> None:
    assert date_taken(album / "b.jpg").isoformat() == "1931-07-20"
    assert date_taken(album / "c.bmp").year == 1971
    (album / "broken.jpg").write_bytes(b"\xff\xd8 nothing")
    assert re.match(r"20\d\d-", date_taken(album / "broken.jpg").isoformat())


def test_the_command_line_has_it(album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    recipe = tmp_path / "soft.json"
    recipe.write_text('{"aedesk_recipe": 1, "steps": [{"tool": "turn", "params": {"quarter": "left"}}]}')
    (album / "c.bmp").rename(album / "1931" / "c.bmp")
    (album / "1931" / "d.jpg").write_bytes((album / "b.jpg").read_bytes())
    command = ["batch", str(album), "-o", str(tmp_path / "out"), "--recipe", str(recipe)]
    assert main([*command, "--name", "{recipe}"]) == 2  # nothing was begun
    assert "'a.jpg' and 'd.jpg' would both be called 'soft.jpg'" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    assert main([*command, "--name", "{recipe} {number}"]) == 0
    assert sorted(path.name for path in (tmp_path / "out").rglob("*.*")) == [
        "soft 1.jpg",
        "soft 2.jpg",
        "soft 3.png",
        "soft 4.jpg",
    ]

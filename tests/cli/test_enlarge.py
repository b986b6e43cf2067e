"""`aedesk enlarge` as it is typed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.cli import main
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image, Metadata
from tests.conftest import drawing


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    save(Image(drawing(40, 60), metadata=Metadata(dpi=(150.0, 150.0))), path)
    return path


def enlarged(photo: Path, name: str, *options: str) -> int:
    return main(["enlarge", str(photo), "-o", str(photo.with_name(name)), *options])


@pytest.mark.parametrize(
    "options, size, dpi",
    [
        ([], (120, 80), 150),
        (["--by", "1.5"], (90, 60), 150),
        (["--by", "3"], (180, 120), 150),
        (["--by", "4", "--dpi", "600"], (240, 160), 600),
        (["--to", "200x"], (200, 133), 150),
        (["--to", "200"], (200, 133), 150),
        (["--print", "2x3cm"], (354, 236), 300),
        (["--print", "1x1in", "--dpi", "200"], (200, 133), 200),
    ],
)
def test_it_comes_out_as_large_as_was_said(
    options: list[str], size: tuple[int, int], dpi: int, photo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert enlarged(photo, "out.png", *options) == 0
    result = load(photo.with_name("out.png"))
    assert (result.width, result.height) == size
    assert result.metadata.dpi == pytest.approx((dpi, dpi), abs=0.1)
    assert f"(width {size[0]} px, height {size[1]} px)" in capsys.readouterr().out


def test_the_file_says_enlarged_and_not_generated(photo: Path) -> None:
    assert enlarged(photo, "out.jpg", "--way", "clean") == 0
    told = load(photo.with_name("out.jpg")).metadata.xmp
    assert told is not None and b"algorithmicallyEnhanced" in told and b"trainedAlgorithmicMedia" not in told
    assert b"enlarge" in told and b"way clean" in told and b"noise_level" in told


def test_megapixels(tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    save(Image(drawing(200, 300, 1)), photo)
    assert enlarged(photo, "out.png", "--megapixels", "0.2") == 0
    assert load(tmp_path / "out.png").pixels.size == pytest.approx(200_000, rel=0.01)


def test_a_recipe_and_a_batch_do_the_same(photo: Path, tmp_path: Path) -> None:
    recipe = tmp_path / "recipe.json"
    recipe.write_text(
        '{"aedesk_recipe": 1, "steps": [{"tool": "enlarge", "params": {"measure": "pixels", "pixels": 100}}]}'
    )
    assert enlarged(photo, "a.png", "--to", "100") == 0
    assert main(["restore", str(photo), "-o", str(tmp_path / "b.png"), "--recipe", str(recipe)]) == 0
    album = tmp_path / "album"
    album.mkdir()
    photo.rename(album / "photo.png")
    assert main(["batch", str(album), "-o", str(tmp_path / "done"), "--recipe", str(recipe)]) == 0
    results = [load(path) for path in (tmp_path / "a.png", tmp_path / "b.png", tmp_path / "done" / "photo.png")]
    assert all(np.array_equal(result.pixels, results[0].pixels) for result in results)
    assert len({result.metadata.xmp for result in results}) == 1


@pytest.mark.parametrize(
    "options, words",
    [
        (["--by", "9"], "not a number from 1 to 8"),
        (["--by", "much"], "not a number"),
        (["--to", "4000x3000"], "not a number"),
        (["--print", "20x30"], "not a paper size such as 20x30cm"),
        (["--print", "20cm"], "not a paper size"),
        (["--by", "2", "--to", "4000"], "not allowed with"),
        (["--way", "dirty"], "as-is or clean"),
    ],
)
def test_what_cannot_be_is_explained(
    options: list[str], words: str, photo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert enlarged(photo, "out.png", *options) == 2
    assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    "size, name, options, words",
    [
        ((40, 60), "out.png", ["--by", "1"], "only makes photos larger"),
        ((40, 60), "out.png", ["--to", "30"], "already has 60 x 40 pixels"),
        ((1, 9000), "out.webp", [], "WebP file holds at most 16383 pixels"),
        ((1, 9000), "out.jpg", ["--by", "8"], "JPEG file holds at most 65535 pixels"),
        ((10_001, 10_001), "out.tif", [], "--huge"),
    ],
)
def test_limits_are_told_before_any_work(
    size: tuple[int, int],
    name: str,
    options: list[str],
    words: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_work(*args: object, **more: object) -> None:
        raise AssertionError("something was worked out")

    monkeypatch.setattr("aedesk.tools.enlarge.enlarge.run_enlarged", no_work)
    monkeypatch.setattr("aedesk.tools.denoise.Denoise.run", no_work)
    photo = tmp_path / "photo.png"
    save(Image(np.zeros((*size, 1), np.uint8)), photo)
    assert enlarged(photo, name, *options) == 1
    assert words in capsys.readouterr().err and not photo.with_name(name).exists()
    params = {"1": '"by": 1', "30": '"measure": "pixels", "pixels": 30', "8": '"by": 8'}
    recipe = tmp_path / "recipe.json"
    recipe.write_text(
        '{"aedesk_recipe": 1, "steps": [{"tool": "denoise"}, {"tool": "enlarge", "params": {%s}}]}'
        % (params[options[1]] if options else "")
    )
    assert main(["restore", str(photo), "-o", str(tmp_path / name), "--recipe", str(recipe)]) == 1
    assert words in capsys.readouterr().err


def test_a_file_that_is_made_smaller_again_has_room(tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    save(Image(np.zeros((1, 9000, 1), np.uint8)), photo)
    assert enlarged(photo, "out.webp", "--size", "1000") == 0
    assert load(tmp_path / "out.webp").width == 1000


@pytest.mark.parametrize("options", [["--by", "1.5"], ["--way", "clean"]])
@pytest.mark.parametrize(
    "kind", ["one pixel", "3 x 5000", "one bit", "16 bits", "grey with alpha", "colour with alpha"]
)
def test_every_kind_of_photo_is_taken(kind: str, options: list[str], tmp_path: Path) -> None:
    random = np.random.default_rng(0)

    def values(*shape: int) -> np.ndarray:
        return random.integers(0, 256, shape).astype(np.uint8)

    pictures = {
        "one pixel": lambda: Pillow.fromarray(values(1, 1, 3)),
        "3 x 5000": lambda: Pillow.fromarray(values(3, 5000)),
        "one bit": lambda: Pillow.fromarray(values(60, 80)).convert("1"),
        "16 bits": lambda: Pillow.fromarray(257 * values(60, 80).astype(np.uint16)),
        "grey with alpha": lambda: Pillow.fromarray(values(60, 80, 2), "LA"),
        "colour with alpha": lambda: Pillow.fromarray(values(60, 80, 4)),
    }
    source, out = tmp_path / "in.png", tmp_path / "out.png"
    pictures[kind]().save(source)
    assert main(["enlarge", str(source), "-o", str(out), *options]) == 0
    before, after = load(source), load(out)
    assert after.pixels.shape[2] == before.pixels.shape[2] and after.bits == before.bits
    assert after.width == int(before.width * (1.5 if "1.5" in options else 2) + 0.5)
    assert (after.alpha is None) == (before.alpha is None)

"""`aedesk sharpen` as it is typed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.cli import main
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.tools.sharpen.blur import Blur
from tests.tools.sharpen.pictures import blurred, discs, to_image


@pytest.fixture
def soft(tmp_path: Path) -> Path:
    path = tmp_path / "soft.png"
    save(to_image(blurred(discs(150, 200), Blur.circle(1.5))), path)
    return path


def test_a_soft_photo_comes_out_sharper_and_says_so(
    soft: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.tif"
    assert main(["sharpen", str(soft), "-o", str(out)]) == 0
    assert "(radius 1." in capsys.readouterr().out
    result = load(out)
    assert (result.pixels != load(soft).pixels).any()
    assert result.metadata.xmp is not None and b"radius auto" in result.metadata.xmp


def test_a_recipe_and_a_batch_do_the_same(soft: Path, tmp_path: Path) -> None:
    recipe = tmp_path / "recipe.json"
    recipe.write_text(
        '{"aedesk_recipe": 1, "steps": [{"tool": "sharpen", "params": {"radius": 1.2, "protect_grain": 20}}]}'
    )
    options = ["--radius", "1.2", "--protect-grain", "20"]
    assert main(["sharpen", str(soft), "-o", str(tmp_path / "a.png"), *options]) == 0
    assert main(["restore", str(soft), "-o", str(tmp_path / "b.png"), "--recipe", str(recipe)]) == 0
    album = tmp_path / "album"
    album.mkdir()
    soft.rename(album / "soft.png")
    assert main(["batch", str(album), "-o", str(tmp_path / "done"), "--recipe", str(recipe)]) == 0
    results = [load(path) for path in (tmp_path / "a.png", tmp_path / "b.png", tmp_path / "done" / "soft.png")]
    assert all(np.array_equal(result.pixels, results[0].pixels) for result in results)
    assert len({result.metadata.xmp for result in results}) == 1


@pytest.mark.parametrize(
    "options", [["--radius", "5"], ["--radius", "0"], ["--strength", "101"], ["--strength", "auto"]]
)
def test_what_cannot_be_is_explained(soft: Path, tmp_path: Path, options: list[str]) -> None:
    assert main(["sharpen", str(soft), "-o", str(tmp_path / "out.png"), *options]) == 2


@pytest.mark.parametrize("options", [[], ["--radius", "1.5"]])
@pytest.mark.parametrize(
    "kind", ["one pixel", "3 x 50000", "one bit", "16 bits", "grey with alpha", "colour with alpha"]
)
def test_every_kind_of_photo_is_taken(kind: str, options: list[str], tmp_path: Path) -> None:
    random = np.random.default_rng(0)

    def values(*shape: int) -> np.ndarray:
        return random.integers(0, 256, shape).astype(np.uint8)

    pictures = {
        "one pixel": lambda: Pillow.fromarray(values(1, 1, 3)),
        "3 x 50000": lambda: Pillow.fromarray(values(3, 50000)),
        "one bit": lambda: Pillow.fromarray(values(60, 80)).convert("1"),
        "16 bits": lambda: Pillow.fromarray(257 * values(60, 80).astype(np.uint16)),
        "grey with alpha": lambda: Pillow.fromarray(values(60, 80, 2), "LA"),
        "colour with alpha": lambda: Pillow.fromarray(values(60, 80, 4)),
    }
    source, out = tmp_path / "in.png", tmp_path / "out.png"
    pictures[kind]().save(source)
    assert main(["sharpen", str(source), "-o", str(out), *options]) == 0
    before, after = load(source), load(out)
    assert after.pixels.shape == before.pixels.shape and after.bits == before.bits
    assert (after.alpha is None) == (before.alpha is None)
    if after.alpha is not None:
        assert np.array_equal(after.alpha, before.alpha)

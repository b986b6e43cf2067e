"""One tool over several photos: what goes wrong with one costs that one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL.PngImagePlugin import PngInfo

from aedesk.cli import main
from aedesk.imaging.image import Image
from aedesk.tools.base import Result
from aedesk.tools.turn import Turn
from tests.conftest import drawing


@pytest.mark.parametrize(
    "problem",
    [RuntimeError("no"), TypeError("no"), ZeroDivisionError(), MemoryError(), OSError(5, "bad disc", "b.png")],
)
def test_what_nobody_foresaw_costs_one_photo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], problem: Exception
) -> None:
    for name in ("a.png", "c.png"):
        Pillow.fromarray(drawing(20, 30)).save(tmp_path / name)
    run = Turn.run

    def failing(self: Turn, image: Image, *rest: Any) -> Result:
        if image.metadata.texts:
            raise problem
        return run(self, image, *rest)

    texts = PngInfo()
    texts.add_text("Comment", "this one")
    Pillow.fromarray(drawing(20, 30)).save(tmp_path / "b.png", pnginfo=texts)
    monkeypatch.setattr(Turn, "run", failing)
    photos = [str(tmp_path / name) for name in ("a.png", "b.png", "c.png")]
    assert main(["turn", *photos, "--quarter", "half", "-o", str(tmp_path / "out")]) == 1
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.png", "c.png"]
    said = capsys.readouterr().err
    assert "b.png" in said and "Traceback" not in said and "1 of 3 photos failed." in said


def test_a_tool_is_laid_over_the_photo(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--opacity 50 is half of the way to the whole result; a tool that moves pixels has no such option."""
    pale = (drawing(40, 60) // 4 + 90).astype(np.uint8)
    Pillow.fromarray(pale).save(tmp_path / "a.png")
    made = {}
    for opacity in ("100", "50"):
        out = tmp_path / f"{opacity}.png"
        assert main(["fading", str(tmp_path / "a.png"), "--opacity", opacity, "-o", str(out)]) == 0
        made[opacity] = np.asarray(Pillow.open(out), float)
    assert np.abs(made["50"] - (pale + made["100"]) / 2).max() <= 0.51 and not np.array_equal(made["50"], made["100"])
    for wrong in (["fading", "--opacity", "200"], ["turn", "--opacity", "50"]):
        assert main([wrong[0], str(tmp_path / "a.png"), *wrong[1:], "-o", str(tmp_path / "no.png")]) == 2
    assert not (tmp_path / "no.png").exists()

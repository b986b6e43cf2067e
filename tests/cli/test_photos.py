"""One tool over several photos: what goes wrong with one costs that one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

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

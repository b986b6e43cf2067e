from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image as Pillow

from tests.conftest import drawing

pytestmark = pytest.mark.training


def test_only_the_photos_that_were_used_are_credited(tmp_path: Path) -> None:
    from aedesk.training.export.credits import write_credits
    from aedesk.training.tasks import TASKS

    rows = ["file\tlicence\tsource\tpath\tsha1"]
    for name, sha1 in (("scenes/a.png", "f1"), ("scenes/held.png", "0f"), ("other/b.png", "f2")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        Pillow.fromarray(drawing(8, 8)).save(tmp_path / name)
        rows.append(f"{name}\tCC0\tsomebody\tp/{name}\t{sha1}")
    (tmp_path / "photos.tsv").write_text("\n".join(rows) + "\n")
    assert write_credits(tmp_path, [TASKS["denoise"]], tmp_path / "credits.tsv") == 1
    assert "scenes/a.png\tCC0\tsomebody\tp/scenes/a.png" in (tmp_path / "credits.tsv").read_text()
    shapes = tmp_path / "shapes"
    shapes.mkdir()
    (shapes / "sources.tsv").write_text(
        "file\tkind\tsource repository\tsource path\tlicence\nhair/1.png\thair\tus/film\tp/1.png\tMIT\n"
    )
    assert write_credits(tmp_path, [TASKS["denoise"]], tmp_path / "credits.tsv", [shapes]) == 2
    assert (tmp_path / "credits.tsv").read_text().splitlines()[-1] == "hair/1.png\tMIT\tus/film\tp/1.png"

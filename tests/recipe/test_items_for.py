"""Some photos, chosen one by one, as a batch."""

from __future__ import annotations

from pathlib import Path

import pytest

from aedesk.errors import AEDeskError
from aedesk.recipe.items import items_for


def test_photos_of_one_name_do_not_replace_each_other(tmp_path: Path) -> None:
    photos = [tmp_path / "a" / "x.jpg", tmp_path / "b" / "X.jpg", tmp_path / "c" / "x.jpg", tmp_path / "c" / "raw.cr2"]
    targets = [item.target for item in items_for(photos, tmp_path / "out")]
    assert [target.name for target in targets] == ["x.jpg", "X 2.jpg", "x 3.jpg", "raw.png"]
    assert {target.parent for target in targets} == {tmp_path / "out"}


def test_originals_are_never_written_to(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(AEDeskError, match="next to their originals"):
        items_for([tmp_path / "b" / "x.jpg", tmp_path / "a" / "y.jpg"], tmp_path / "a")
    (tmp_path / "file").touch()
    with pytest.raises(AEDeskError, match="a batch needs a folder"):
        items_for([tmp_path / "b" / "x.jpg"], tmp_path / "file")

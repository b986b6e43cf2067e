from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from aedesk.training.data.emblems import SIDE, SOURCES, draw_emblems, held_out, load_emblems
from tests.training.data.emblem_files import ring, some_emblems

LICENCE = "CC0, somebody"


def test_an_icon_set_is_drawn_white_on_black_and_says_where_it_comes_from(tmp_path: Path) -> None:
    pytest.importorskip("resvg_py")
    body = '<path fill="currentColor" d="M0 0h256v512H0z"/>'  # the left half
    icons = {"prefix": "shapes", "icons": {f"half{k}": {"body": body} for k in range(12)}, "width": 512, "height": 512}
    (tmp_path / "icons.json").write_text(json.dumps(icons))
    assert draw_emblems(tmp_path / "icons.json", tmp_path / "out", LICENCE, "example") == 12
    emblems = load_emblems(tmp_path / "out")
    assert len(emblems.training) + len(emblems.evaluation) == 12
    drawn = np.asarray(emblems.draw(64, np.random.default_rng(0)))
    assert drawn.shape == (64, 64) and drawn[:, :28].min() > 250 and drawn[:, 36:].max() < 5
    assert (tmp_path / "out" / SOURCES).read_text().splitlines()[1] == f"shapes/*.png\t{LICENCE}\texample\ticons.json"


def test_what_is_no_icon_set_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("resvg_py")
    (tmp_path / "icons.json").write_text("[1, 2]")
    with pytest.raises(ValueError, match="no set of icons"):
        draw_emblems(tmp_path / "icons.json", tmp_path / "out", "CC0", "example")


def test_emblems_are_divided_once_and_for_all(tmp_path: Path) -> None:
    for k in range(24):
        (tmp_path / f"{k}.png").write_bytes(ring(5 + k))
    emblems = load_emblems(tmp_path)
    kept = {(tmp_path / f"{k}.png").read_bytes() for k in range(24) if held_out(f"{k}.png")}
    assert set(emblems.evaluation) == kept and set(emblems.training).isdisjoint(kept) and len(kept) > 2


def test_a_folder_without_emblems_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no emblems in"):
        load_emblems(tmp_path)


def test_evaluation_draws_the_kept_ones_alone() -> None:
    emblems = some_emblems()
    rng = np.random.default_rng(1)
    shares = {round(float(np.asarray(emblems.draw(SIDE, rng, True)).mean()), 3) for _ in range(20)}
    others = {round(float(np.asarray(emblems.draw(SIDE, rng)).mean()), 3) for _ in range(40)}
    assert len(shares) == 2 and len(others) == 3 and not shares & others

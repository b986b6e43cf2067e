from __future__ import annotations

import tomllib
from pathlib import Path

from aedesk.training.measure.evaluate import evaluate_denoise, write_figures
from tests.conftest import drawing


def test_figures_replace_older_ones_and_leave_the_card_alone(tmp_path: Path) -> None:
    card = tmp_path / "card.toml"
    card.write_text('id = "denoise"\n\n[network]\nhalo = 32\n')
    write_figures(card, {"cbsd68_sigma_25": 30.123, "old": 1.0})
    write_figures(card, {"cbsd68_sigma_25": 31.0})
    content = tomllib.loads(card.read_text())
    assert content == {"id": "denoise", "network": {"halo": 32}, "figures": {"cbsd68_sigma_25": 31.0}}


def test_every_set_is_measured(tmp_path: Path) -> None:
    from aedesk.imaging.formats.save import save
    from aedesk.imaging.image import Image

    for name in ("cbsd68", "kodak24", "live1"):
        (tmp_path / name).mkdir()
        save(Image(drawing(48, 64)), tmp_path / name / "a.png")
        save(Image(drawing(48, 64, channels=1)), tmp_path / name / "grey.png")
    figures = evaluate_denoise(tmp_path)
    assert len(figures) == 11
    assert figures["kodak24_clean"] > figures["cbsd68_sigma_15"] > figures["cbsd68_sigma_50"] > 10

"""Whether photos are found again, measured on made ones with a coder that needs no network."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.library.versions import VersionRule
from aedesk.training.data.photos import PhotoFile
from aedesk.training.measure import calibrate_library as calibrating
from aedesk.training.measure import evaluate_library as measuring
from aedesk.training.measure.calibrate_library import calibrate_library, least_of, version_rule
from aedesk.training.measure.evaluate_library import VERSIONS, asked_of, evaluate_library, purity
from aedesk.training.measure.evaluate_library import share_of_versions as share
from tests.library.fakes import fake_coder, picture


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    coder = fake_coder()
    for module in (measuring, calibrating):
        monkeypatch.setattr(module.Coder, "of", staticmethod(lambda engine, models: coder))
    monkeypatch.setattr(measuring, "MANY", 500)
    lines = ["file\tsha1"]
    for number, group in enumerate(["people", "objects", "scenes"] * 4):
        name = f"{group}/a_{number}.png"
        (tmp_path / group).mkdir(exist_ok=True)
        Pillow.fromarray(picture(number, 160, 220)).save(tmp_path / name)
        lines.append(f"{name}\t{'0' if number % 2 else 'f'}{number}")
    (tmp_path / "photos.tsv").write_text("\n".join(lines) + "\n")
    return tmp_path


def test_every_version_is_looked_for_among_all(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    figures = evaluate_library(photos)
    assert set(VERSIONS) == {"damaged", "faded", "cropped", "turned", "sepia", "halved"}
    expected = {f"{name}_{within}" for name in (*VERSIONS, "recall") for within in (1, 5)}
    assert set(figures) == expected | {"version_precision", "version_recall", "purity"}
    for name in ("faded", "sepia", "halved"):  # which leave every place where it is
        assert figures[f"{name}_1"] == 100
    assert all(figures[f"{name}_1"] <= figures[f"{name}_5"] <= 100 for name in VERSIONS)
    told = capsys.readouterr().out
    assert "12 photos indexed" in told and "among 500 photos" in told
    assert evaluate_library(photos) == figures  # the seeds are fixed


def test_photos_of_the_bench_are_asked_for_too(photos: Path, tmp_path: Path) -> None:
    bench = tmp_path.parent / f"{tmp_path.name}-bench"
    for folder in ("kodak24", "classic5"):
        (bench / folder).mkdir(parents=True)
        Pillow.fromarray(picture(99, 160, 220)).save(bench / folder / "a.png")
    alone, more = evaluate_library(photos, limit=1), evaluate_library(photos, bench, limit=1)
    assert set(alone) == set(more) and alone["purity"] == more["purity"]
    assert {alone["halved_1"], more["halved_1"]} == {100.0}


def test_versions_are_what_they_are_called() -> None:
    photo, rng = picture(1, 100, 140).astype(np.float32) / 255, np.random.default_rng(0)
    made = {name: change(photo, rng) for name, change in VERSIONS.items()}
    assert made["cropped"].shape == (70, 98, 3) and made["halved"].shape == (50, 70, 3)
    assert made["faded"].std() < photo.std()
    assert np.corrcoef(*(made["sepia"][..., k].ravel() for k in (0, 2)))[0, 1] > 0.95
    assert made["turned"][0, 0].min() > 0.9 and np.abs(made["turned"] - photo).mean() > 0.02
    assert np.abs(made["damaged"] - photo).max() > 0.1


def test_the_two_halves_of_the_held_out_photos_share_none() -> None:
    files = [PhotoFile(Path(f"{n}"), "", "0" if n % 3 else "1") for n in range(30)]
    one, other = (asked_of(files, half, None) for half in (0, 1))
    assert not set(one) & set(other) and len(one) + len(other) == 20
    assert all(files[place].held_out for place in (*one, *other)) and len(asked_of(files, 0, 3)) == 3


def test_the_least_of_is_that_of_the_wanted_precision() -> None:
    own, others = np.linspace(0.5, 1, 1000), np.linspace(0, 0.7, 1000)
    least = least_of(own, others)
    right, wrong = (own >= least).mean(), (others >= least).mean()
    assert right / (right + wrong) > 0.99 and 0.68 < least < 0.7
    assert least_of(np.full(9, 0.2), np.full(9, 0.9)) == np.inf
    assert least_of(np.full(9, 0.9), np.full(9, 0.2)) == 0.9


def test_calibrating_writes_the_card(photos: Path, tmp_path: Path) -> None:
    card = tmp_path / "weights" / "library_code" / "card.toml"
    card.parent.mkdir(parents=True)
    card.write_text('id = "library_code"\n')
    rule = calibrate_library(photos, tmp_path / "weights", 48, write_card=True)
    assert 0 < rule.likeness <= 1 and 0 < rule.score <= 2
    assert f"version_likeness = {rule.likeness}\nversion_score = {rule.score}\n" in card.read_text()


def test_agreement_tells_versions_that_likeness_does_not() -> None:
    rng = np.random.default_rng(0)
    own = np.stack([rng.uniform(0.7, 1, 1000), rng.uniform(0.85, 1, 1000)], axis=1)
    others = np.stack([rng.uniform(0.5, 0.95, 1000), rng.uniform(0, 0.7, 1000)], axis=1)
    rule = version_rule(own, others)
    alone = VersionRule(rule.likeness, 3)
    assert 0.93 < rule.likeness < 0.96 and share(own, alone) < 0.3
    assert share(own, rule) > 0.85 and share(others, rule) < 0.006
    assert version_rule(others, own) == VersionRule(1.0, 2.0)


def test_purity_is_the_share_of_the_commonest_group() -> None:
    rng = np.random.default_rng(0)
    middles = rng.normal(size=(3, 256))
    apart = np.repeat(middles, 30, axis=0) + rng.normal(0, 0.2, (90, 256))
    names = [name for name in ("people", "objects", "scenes") for _ in range(30)]
    codes = (30 * apart).clip(-127, 127).astype(np.int8)
    assert purity(codes, names) == 1.0
    assert 0.3 < purity(rng.permutation(codes), names) < 0.75
    assert np.isnan(purity(codes[:5], ["other"] * 5))

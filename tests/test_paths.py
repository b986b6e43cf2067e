from __future__ import annotations

from pathlib import Path

import pytest

from aedesk import paths


def test_a_checkout_has_its_weights() -> None:
    assert (paths.bundled_weights() / "denoise" / "card.toml").exists()
    assert paths.resources().is_dir()


def test_a_bundle_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "weights").mkdir()
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert paths.bundled_weights() == tmp_path / "weights"


def test_a_wheel_carries_its_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_data" / "weights").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    assert paths.bundled_weights() == tmp_path / "_data" / "weights"

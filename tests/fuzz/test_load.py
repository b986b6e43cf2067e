"""A little of the fuzz, the same at every run."""

from __future__ import annotations

from pathlib import Path

from aedesk.imaging.formats.load import load
from tests.fuzz.load import fuzz
from tests.fuzz.seeds import seeds


def test_sound_files_are_sound(tmp_path: Path) -> None:
    for number, (suffix, content) in enumerate(seeds()):
        if suffix == ".dng":  # as little as makes LibRaw begin
            continue
        path = tmp_path / f"{number}{suffix}"
        path.write_bytes(content)
        assert load(path).width > 0


def test_every_changed_file_ends_in_a_photo_or_a_sentence(tmp_path: Path) -> None:
    assert not fuzz(300, 1938, tmp_path)

"""Photos like one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.library.code import NUMBERS
from aedesk.library.find import code_of, find_alike, searchable
from aedesk.library.look import views_of
from aedesk.library.photo import Photo
from aedesk.library.rows import BYTES
from tests.library.fakes import fake_coder, picture


def test_a_part_of_another_contrast_finds_its_photo() -> None:
    coder = fake_coder()

    def codes(pixels: np.ndarray) -> np.ndarray:
        return coder.codes(list(views_of(Image(pixels))), Job())

    photos = [Photo(seed, Path(f"{seed}"), 1, 1, codes=codes(picture(seed)), coder=coder.id) for seed in range(12)]
    pale = Image((100 + picture(7) // 4)[3:, 4:])
    found = find_alike(photos, code_of(pale, coder, Job()), 4)
    assert found[0].photo.id == 7 and found[0].likeness > 0.9 and len(found) == 4
    assert found[0].likeness >= found[1].likeness >= found[3].likeness
    assert find_alike([], photos[0].code, 3) == []  # type: ignore[arg-type]


def test_only_what_can_be_compared_is() -> None:
    coder = fake_coder()
    whole = Photo(1, Path("a"), 1, 1, codes=np.ones(BYTES, np.int8), coder=coder.id)
    others = [replace(whole, codes=None), replace(whole, coder="other"), replace(whole, gone=True)]
    assert searchable([*others, whole], coder) == [whole]
    with pytest.raises(ValueError, match="code"):
        find_alike(others[:1], np.ones(NUMBERS, np.int8), 1)

"""The network's part, without the network."""

from __future__ import annotations

import numpy as np
import pytest

from aedesk.errors import AEDeskError
from aedesk.jobs import Job
from aedesk.library import coder as coding
from aedesk.library.code import NUMBERS, SIDE, to_unit
from aedesk.library.versions import VersionRule
from tests.library.fakes import fake_coder


def test_no_view_has_no_code() -> None:
    assert fake_coder().codes([], Job()).shape == (0, NUMBERS)


def test_many_views_are_coded_some_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    views = list(np.random.default_rng(0).random((10, SIDE, SIDE), dtype=np.float32))
    whole = fake_coder().codes(views, Job())
    monkeypatch.setattr(coding, "TOGETHER", 3)
    assert np.array_equal(fake_coder().codes(views, Job()), whole) and whole.shape == (10, NUMBERS)


def test_a_picture_is_drawn_from_the_first_numbers() -> None:
    coder = fake_coder()
    (code,) = coder.codes([np.random.default_rng(0).random((SIDE, SIDE), dtype=np.float32)], Job())
    drawn = coder.drawn(code, 16, Job()).ravel()
    assert np.allclose(drawn[:16], np.clip(to_unit(code)[:16], 0, 1)) and not drawn[16:].any()


def test_a_card_without_the_likeness_of_versions_is_refused() -> None:
    assert fake_coder().version_rule == VersionRule(0.9, 1.7)
    with pytest.raises(AEDeskError, match="version"):
        _ = fake_coder(calibration={}).version_rule
    assert fake_coder(sha256="f" * 64).id != fake_coder().id

from __future__ import annotations

import pytest

from aedesk.codec.passphrase import STRONGEST, strength


@pytest.mark.parametrize(
    ("passphrase", "least", "most"),
    [
        ("", 0, 0),
        ("password", 0, 0),
        ("qwertzuiop", 0, 1),
        ("grandma1931", 0, 2),
        ("correct horse battery staple", STRONGEST, STRONGEST),
        ("Tante Käthe am Wannsee", STRONGEST, STRONGEST),
    ],
)
def test_what_is_guessed_first_is_weak(passphrase: str, least: int, most: int) -> None:
    assert least <= strength(passphrase) <= most


def test_a_very_long_one_is_rated_too() -> None:
    assert strength("Wir saßen am Fluss und aßen Kirschen. " * 1000) == STRONGEST

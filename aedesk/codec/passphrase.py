"""How good a passphrase is."""

from __future__ import annotations

LEAST = 8  # characters of a new one: NIST SP 800-63B
STRONGEST = 4
ENOUGH = 72  # characters that are looked at: more take long, and change nothing


def strength(passphrase: str) -> int:
    """From 0, guessed within moments, to STRONGEST, which nobody will guess.

    Of zxcvbn (Wheeler 2016, "zxcvbn: low-budget password strength estimation", USENIX Security): how many guesses an
    attacker needs who knows words, names, dates, keyboards and habits; each step up is about a hundredfold. The first
    call takes a quarter of a second, which lists of words take to be read."""
    from zxcvbn import zxcvbn

    return int(zxcvbn(passphrase[:ENOUGH])["score"]) if passphrase else 0

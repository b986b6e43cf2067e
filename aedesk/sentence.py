"""A sentence for the person, which the desk says in the person's language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sentence:
    """Most of the program knows nothing of languages: it writes in English, and leaves what differs from case to case
    out of the text, so that a translation of it can be found.

    `text`: English, with {} where each of `values` belongs."""

    text: str
    values: tuple[object, ...] = ()

    def __str__(self) -> str:
        """In English."""
        return self.text.format(*self.values) if self.values else self.text

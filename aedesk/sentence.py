"""A sentence for the person, which the desk says in the person's language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sentence:
    """Most of the program knows nothing of languages: it writes in English, and leaves what differs from case to case
    out of the text, so that a translation of it can be found.

    `text`: English, with {} where each of `values` belongs. They are kept as text, but for those that are Sentences
    themselves: a problem of a library among them would hold on to its traceback, and to all that is in there, and not
    every one can come out of another process."""

    text: str
    values: tuple[object, ...] = ()

    def __post_init__(self) -> None:
        kept = tuple(value if isinstance(value, Sentence) else str(value) for value in self.values)
        object.__setattr__(self, "values", kept)

    def __str__(self) -> str:
        """In English."""
        return self.text.format(*self.values) if self.values else self.text


@dataclass(frozen=True)
class ToolWord(Sentence):
    """A tool's own word, such as its title: it is translated as the other words of the tool are."""

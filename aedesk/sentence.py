"""A sentence for the person, which the desk says in the person's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


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

    def to_json(self) -> dict[str, Any]:
        """What `from_json` reads, to be said in the person's language later."""
        values = [value.to_json() if isinstance(value, Sentence) else value for value in self.values]
        return {"text": self.text, "values": values} | ({"word": True} if isinstance(self, ToolWord) else {})

    @classmethod
    def from_json(cls, entry: Any) -> Sentence:
        """Read it again; what is no such entry becomes a sentence as it stands."""
        if not isinstance(entry, dict) or not isinstance(entry.get("values"), list):
            return cls("{}", (entry,))
        values = [cls.from_json(value) if isinstance(value, dict) else value for value in entry["values"]]
        return (ToolWord if entry.get("word") is True else cls)(str(entry.get("text")), tuple(values))


@dataclass(frozen=True)
class ToolWord(Sentence):
    """A tool's own word, such as its title: it is translated as the other words of the tool are."""

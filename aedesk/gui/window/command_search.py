"""What somebody means who types some words: commands by their titles, by other words for them, by their help."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

BEFORE, ROOM = 20, 60  # letters of a long help text that are shown: before what was found in it, and where all fit


class By(IntEnum):
    """What of a command was found; the first is the best."""

    TITLE = 0
    SYNONYM = 1
    HELP = 2


@dataclass(frozen=True)
class Match:
    """`text` is what was found where it is not the title: the synonym, or the help from about there on. `whole`: the
    title or the synonym is just what was typed."""

    by: By
    text: str = ""
    whole: bool = False


def find(wish: str, title: str, synonyms: Iterable[str] = (), help: str = "") -> Match | None:
    """How a command fits to a wish: each word of it begins one of the title, in any order ("ma sa" finds "Save
    mask"), or, those that do not, all words in one synonym, or in the help. Capitals and accents do not count."""
    wanted = [_folded(part) for word in _composed(wish).split() for part in _parts(word)] or wish.split()
    rest = [part for part in wanted if _begins(part, title) is None]
    typed = " ".join(_folded(_composed(wish)).strip(".").split())
    if not rest:
        return Match(By.TITLE, whole=_folded(_composed(title)) == typed)
    fitting = [one for one in synonyms if all(_begins(part, one) is not None for part in rest)]
    if fitting:
        same = next((one for one in fitting if _folded(_composed(one)) == typed), None)
        return Match(By.SYNONYM, same or fitting[0], same is not None)
    places = [place for part in rest if (place := _begins(part, help)) is not None]
    return Match(By.HELP, _excerpt(_composed(help), min(places))) if len(places) == len(rest) else None


def _parts(word: str) -> list[str]:
    """What is looked for of a word that was typed: its words without the signs between them. With its signs, a word
    such as "b&w": single letters would find anything."""
    parts = re.findall(r"\w+", word)
    return [word] if len(parts) > 1 and min(map(len, parts)) == 1 else parts or [word]


def _begins(part: str, text: str) -> int | None:
    """Where in a text the first word starts that begins so."""
    text = _composed(text)
    if re.search(r"\w\W", part):
        starts = (word.start() for word in re.finditer(r"\w+", text))
        return next((start for start in starts if _folded(text[start:]).startswith(part)), None)
    words = re.finditer(r"\w+|[^\w\s]+", text)
    return next((word.start() for word in words if _folded(word[0]).startswith(part)), None)


def _composed(text: str) -> str:
    """With each accent on its letter, so that it does not end a word."""
    return unicodedata.normalize("NFC", text)


def _folded(word: str) -> str:
    letters = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _excerpt(text: str, place: int) -> str:
    start = text.rfind(" ", 0, place - BEFORE) + 1 if place >= ROOM else 0
    return f"… {text[start:]}" if start else text

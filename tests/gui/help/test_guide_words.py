"""What the guide and the README set in italics is called so on the desk."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from aedesk import paths
from aedesk.gui.actions.table import without_key
from aedesk.gui.config.preferences import LANGUAGES

ROOT = Path(__file__).resolve().parents[3]
CODES = [code for code in LANGUAGES if code]
# Terms of IPTC, which are the same in every language.
OTHERS = {"Digital Source Type", "algorithmically enhanced", "composite with trained algorithmic media"}


def words_of_the_desk(code: str) -> set[str]:
    """All that the desk says in a language, as a person reads it."""
    shipped = code if code != "en" else next(other for other in CODES if other != "en")
    root = ET.parse(paths.resources() / "translations" / f"aedesk_{shipped}.ts").getroot()
    texts = (text for message in root.iter("message") for text in _texts(message, code))
    return {without_key(text).rstrip("…") for text in texts} | OTHERS


def _texts(message: ET.Element, code: str) -> list[str]:
    return [found.text or "" for found in message.iter("source" if code == "en" else "translation")]


def italics(page: str) -> Iterator[str]:
    """What stands between single stars. "File, Split scan into photos" and "Method: Even out tone" are two each."""
    text = re.sub(r"\*\*[^*]+\*\*|```.*?```", "", " ".join(page.split()))
    yield from re.findall(r"\*([^*]+)\*", text)


def is_known(words: str, known: set[str]) -> bool:
    """Whether they are what the desk says, or a way to it."""
    return words.rstrip("…") in known or all(part.rstrip("…") in known for part in re.split(r"[,:] ", words))


def pages(code: str) -> list[Path]:
    readme = [ROOT / "README.md"] if code == "en" else []
    return [*sorted((paths.resources() / "help" / code).glob("*.md")), *readme]


@pytest.mark.parametrize("code", CODES)
def test_the_guide_calls_everything_as_the_desk_does(code: str) -> None:
    known = words_of_the_desk(code)
    found = [(page.name, words) for page in pages(code) for words in italics(page.read_text(encoding="utf-8"))]
    assert len(found) > 40
    assert [(name, words) for name, words in found if not is_known(words, known)] == []


def test_another_word_is_found() -> None:
    known = {"File", "Split scan into photos", "Repair"}
    assert is_known("File, Split scan into photos…", known) and is_known("Repair", known)
    assert not is_known("File, Take a scan apart…", known) and not is_known("Repair all", known)
    assert list(italics("**What** *Repair\nall* does, and *more*.")) == ["Repair all", "more"]

"""Sentences kept in a file, to be said in the person's language when it is read again."""

from __future__ import annotations

import json
from typing import Any

from aedesk.sentence import Sentence


def sentence_to_json(sentence: Sentence) -> str:
    """As text that `sentence_from_json` reads."""
    return json.dumps(_entry(sentence))


def sentence_from_json(text: str) -> Sentence:
    """Read it again; what is no such text becomes a sentence as it stands."""
    try:
        return _sentence(json.loads(text))
    except (ValueError, TypeError, KeyError):
        return Sentence(text)


def _entry(sentence: Sentence) -> dict[str, Any]:
    return {"text": sentence.text, "values": [_entry(v) if isinstance(v, Sentence) else v for v in sentence.values]}


def _sentence(entry: dict[str, Any]) -> Sentence:
    values = [_sentence(value) if isinstance(value, dict) else str(value) for value in entry["values"]]
    return Sentence(str(entry["text"]), tuple(values))

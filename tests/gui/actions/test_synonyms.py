"""Other words for the commands: each has some, in every language."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter

import pytest
from PySide6.QtWidgets import QApplication

from aedesk import paths
from aedesk.gui.actions.synonyms import CONTEXT, SYNONYMS, synonyms
from aedesk.gui.actions.table import ACTIONS
from aedesk.gui.config.preferences import LANGUAGES
from aedesk.tools.registry import TOOLS

OTHERS = [code for code in LANGUAGES if code not in ("", "en")]
PANELS = {"restore", "compress", "history"}


def spoken(code: str) -> dict[str, str]:
    """The English list to that of the language."""
    if code == "en":
        return {text: text for text in SYNONYMS.values()}
    root = ET.parse(paths.resources() / "translations" / f"aedesk_{code}.ts").getroot()
    context = next(one for one in root.iter("context") if one.findtext("name") == CONTEXT)
    return {one.findtext("source") or "": one.findtext("translation") or "" for one in context.iter("message")}


def test_all_that_can_be_done_has_other_words() -> None:
    assert {action.id for action in ACTIONS} | {tool.id for tool in TOOLS} | PANELS == set(SYNONYMS)
    assert len(ACTIONS) + len(TOOLS) + len(PANELS) == len(SYNONYMS)  # no tool is called as an action


def test_an_unknown_one_has_none(qapp: QApplication) -> None:
    assert synonyms("teapot") == () == synonyms("")
    assert "dark" in synonyms("settings")


@pytest.mark.parametrize("code", ["en", *OTHERS])
def test_every_list_can_be_read(code: str) -> None:
    lists = spoken(code)
    assert set(lists) == set(SYNONYMS.values())
    for text in lists.values():
        words = text.split(", ")
        assert all(word and word == word.strip() and "," not in word for word in words), text
        assert Counter(word.casefold() for word in words).most_common(1)[0][1] == 1, text


@pytest.mark.parametrize("code", OTHERS)
def test_no_list_was_left_in_english(code: str) -> None:
    assert [text for text, said in spoken(code).items() if text == said] == []

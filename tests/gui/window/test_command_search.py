from __future__ import annotations

import pytest

from aedesk.gui.window.command_search import By, Match, find

TITLE = Match(By.TITLE)


@pytest.mark.parametrize(
    ("wish", "found"),
    [("", True), ("ma", True), ("sa ma", True), ("SAVE", True), ("mask…", True), ("ask", False), ("save photo", False)],
)
def test_words_are_found_by_their_beginnings(wish: str, found: bool) -> None:
    assert find(wish, "Save mask…") == (TITLE if found else None)


def test_the_title_counts_before_synonyms_and_these_before_the_help() -> None:
    synonyms, help = ("bigger", "black and white"), "Makes a photo larger and bigger."
    assert find("enl", "Enlarge", synonyms, help) == TITLE
    assert find("big", "Enlarge", synonyms, help) == Match(By.SYNONYM, "bigger")
    assert find("white black", "Enlarge", synonyms, help) == Match(By.SYNONYM, "black and white")
    assert find("photo larger", "Enlarge", synonyms, help) == Match(By.HELP, help)
    assert find("bigger black", "Enlarge", synonyms, help) is None  # one synonym, not some of each


def test_what_the_title_says_need_not_be_said_again() -> None:
    assert find("save grey", "Save mask", ("grey picture",)) == Match(By.SYNONYM, "grey picture")
    assert find("mask white", "Save mask", (), "White is marked") == Match(By.HELP, "White is marked")


@pytest.mark.parametrize(
    ("wish", "title"),
    [
        ("grosser", "Größer"),
        ("loschen", "L\u00f6schen"),
        ("lo\u0308schen", "Löschen"),  # as some systems type it, the accent a letter of its own
        ("löschen", "Lo\u0308schen"),
        ("decoloree", "DÉCOLORÉE"),
        ("original", "Comparer à l’original"),
        ("crop & rotate", "Crop & rotate"),
        ("crop rotate", "Crop & rotate"),
        ("★★", "2  ★★"),
        ("e-mail", "E-Mail senden"),
    ],
)
def test_capitals_accents_and_signs_do_not_count(wish: str, title: str) -> None:
    match = find(wish, title)
    assert match is not None and match.by is By.TITLE


def test_what_is_called_just_so_is_told_apart() -> None:
    assert find("save", "Save") == Match(By.TITLE, whole=True) and find("sav", "Save") == TITLE
    assert find("JPEG", "Export", ("JPEG blocks", "jpeg")) == Match(By.SYNONYM, "jpeg", whole=True)
    assert find("b & w", "Colourise", ("b&w",)) == Match(By.SYNONYM, "b&w")
    assert find("b&w", "Colourise", ("black, white", "b&w")) == Match(By.SYNONYM, "b&w", whole=True)


def test_single_letters_with_a_sign_between_them_are_one_word() -> None:
    assert find("b&w", "Colourise", ("b&w",)) == Match(By.SYNONYM, "b&w", whole=True)
    assert find("b&w", "Compare", ("before with after",)) is None
    assert find("to b/w", "Turn", ("to b/w pictures",)) == Match(By.SYNONYM, "to b/w pictures")
    assert find("e-mail", "Send an email") is None and find("e-mail", "Send by e-mail") == TITLE
    assert find("crop&rotate", "Crop & rotate") == TITLE  # two words


def test_signs_alone_find_only_what_has_them() -> None:
    assert find("★", "2  ★★") == TITLE and find("★", "Save") is None


def test_of_a_long_help_the_part_is_shown_that_was_found() -> None:
    help = "Finds and removes watermarks, date stamps and studio stamps, or whatever you paint over. For pictures."
    assert find("watermarks", "Erase", (), help) == Match(By.HELP, help)
    shown = find("paint", "Erase", (), help)
    assert shown is not None and shown.text.startswith("… ") and help.endswith(shown.text[2:])
    assert "paint" in shown.text and "date" not in shown.text
    endless = "x" * 100 + " paint"  # there is no word before it to begin with
    assert find("paint", "Erase", (), endless) == Match(By.HELP, endless)

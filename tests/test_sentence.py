from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

from aedesk.errors import AEDeskError, DiskFull
from aedesk.sentence import Sentence


def test_values_stand_in_their_places() -> None:
    assert str(Sentence("'{}' has {} pages.", ("a{}.tif", 3))) == "'a{}.tif' has 3 pages."
    assert str(Sentence("{} and more", (Sentence("tile {}", (7,)),))) == "tile 7 and more"


def test_without_values_a_text_stands_as_it_is() -> None:
    assert str(Sentence("no {place}")) == "no {place}"
    assert str(AEDeskError("'{a}.jpg' does not exist.")) == "'{a}.jpg' does not exist."


def test_a_problem_comes_whole_out_of_another_process() -> None:
    problem = pickle.loads(pickle.dumps(DiskFull("The disk is full: '{}' was not written.", "a.png")))
    assert isinstance(problem, DiskFull) and str(problem) == "The disk is full: 'a.png' was not written."
    with pytest.raises(AEDeskError, match="was not written"):
        raise problem


def test_a_problem_of_a_library_is_kept_as_text() -> None:
    class Odd(Exception):  # local: it could not come out of another process
        pass

    said = AEDeskError("'{}' could not be written ({}).", "a.png", Odd("no wings")).sentence
    assert pickle.loads(pickle.dumps(said)) == said and said.values == ("a.png", "no wings")


def test_what_was_kept_in_a_file_is_said_again() -> None:
    inner = Sentence("{} is {}", ("a", 1))
    sentence = Sentence("'{}': {}", (Path("b"), inner))
    again = Sentence.from_json(json.loads(json.dumps(sentence.to_json())))
    assert again == sentence and str(again) == "'b': a is 1" and again.values[1] == inner
    for other in ("plain {} text", 7, {"text": "x"}, ["a"]):
        assert str(Sentence.from_json(other)) == str(other)

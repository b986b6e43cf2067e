from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.errors import AEDeskError
from aedesk.sentence import Sentence
from aedesk.workshop import process
from aedesk.workshop.events import Event, event_of
from aedesk.workshop.process import Fitting, check_can_train
from aedesk.workshop.project import Project, new_project
from aedesk.workshop.recipe import Recipe

# What a training says that is told by its input when to end.
FAKE = """
import sys
print('{"event": "started"}', flush=True)
print('a warning', flush=True)
for line in sys.stdin:
    if line.strip() == "stop":
        print('{"event": "stopped", "step": 3}', flush=True)
        break
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return new_project(tmp_path / "one", Recipe())


def fake(project: Project, program: str) -> Fitting:
    return Fitting(project, [sys.executable, "-c", program])


def test_a_line_is_read_as_it_was_written() -> None:
    event = Event("problem", step=4, loss=0.5, file="a.png", sentence=Sentence("'{}' is full.", ("disk",)))
    assert event_of(event.to_line()) == event


@given(st.text() | st.just('{"event": "step", "step": "x"}') | st.just('{"event": "step", "loss": true}'))
def test_what_is_no_event_is_none(line: str) -> None:
    assert event_of(line) is None


def test_it_is_stopped_through_its_input(project: Project) -> None:
    fitting = fake(project, FAKE)
    said = []
    for event in fitting.events():
        said.append(event.event)
        fitting.stop()
    assert said == ["started", "stopped"]


def test_its_problem_is_a_sentence(project: Project) -> None:
    line = Event("problem", sentence=Sentence("The disk is full: '{}' was not written.", ("a",))).to_line()
    with pytest.raises(AEDeskError, match="The disk is full: 'a' was not written"):
        list(fake(project, f"print({line!r})").events())


def test_a_process_that_dies_says_that_the_work_is_there(project: Project) -> None:
    with pytest.raises(AEDeskError, match="What was learnt is kept"):
        list(fake(project, "import os; os._exit(9)").events())


def test_without_pytorch_it_says_how_to_get_it_and_how_large_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "find_spec", lambda name: None)
    with pytest.raises(AEDeskError, match=r"pip install 'aedesk\[training\]'.*MB"):
        check_can_train()
    monkeypatch.setattr(process.sys, "frozen", True, raising=False)
    with pytest.raises(AEDeskError, match="without Python"):
        check_can_train()

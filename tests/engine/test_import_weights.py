"""Weights of PyTorch, as far as the desk itself has to do with them: another process reads them."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from aedesk.engine import import_weights as module
from aedesk.engine.add_model import Wish, add_model
from aedesk.engine.import_weights import import_weights
from aedesk.engine.limited import Died, TooSlow
from aedesk.errors import AEDeskError
from aedesk.jobs import Cancelled, Job


@pytest.fixture
def weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(module, "can_import", lambda: True)
    path = tmp_path / "a.pth"
    path.write_bytes(b"weights")
    return path


def program(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """What the other process does."""
    monkeypatch.setattr(module, "LIMITED", text.replace("{", "{{").replace("}", "}}"))


def test_without_the_optional_part_a_sentence_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "can_import", lambda: False)
    (tmp_path / "a.safetensors").write_bytes(b"weights")
    with pytest.raises(AEDeskError, match=r"'a.safetensors' holds weights of PyTorch.*aedesk\[import\]"):
        add_model(tmp_path / "a.safetensors", Wish(), Job())
    monkeypatch.undo()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert not module.can_import()


def test_what_the_process_makes_is_taken(weights: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(
        monkeypatch, "import sys; open(sys.argv[2], 'w').write(sys.argv[1]); print('noise'); print('{\"done\": {}}')"
    )
    made = import_weights(weights, tmp_path, Job())
    assert made == tmp_path / "a.onnx" and made.read_text() == str(weights)


def test_its_problems_are_sentences_and_its_nonsense_is_its_end(
    weights: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(monkeypatch, 'print(\'{"problem": ["The {} is odd.", ["file"]]}\')')
    with pytest.raises(AEDeskError, match=r"^The file is odd\.$"):
        import_weights(weights, tmp_path, Job())
    for text in ("pass", "print('[1]')", "print('{}')", "import os; os._exit(3)", "print('{\"done\": {}}')"):
        program(monkeypatch, text)
        with pytest.raises(Died):
            import_weights(weights, tmp_path, Job())


def test_it_is_ended_when_it_takes_too_long_or_the_person_stops_it(
    weights: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(monkeypatch, "import time; time.sleep(600)")
    with pytest.raises(TooSlow):
        import_weights(weights, tmp_path, Job(), seconds=0.3)
    job = Job()
    threading.Timer(0.3, job.cancel).start()
    with pytest.raises(Cancelled):
        import_weights(weights, tmp_path, job)


def test_nothing_of_the_folder_where_i_am_is_imported(
    weights: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "runpy.py").write_text("raise SystemExit('imported')")
    monkeypatch.chdir(tmp_path)
    program(monkeypatch, "import runpy; print('{\"problem\": [\"' + runpy.__name__ + '.\", []]}')")
    with pytest.raises(AEDeskError, match=r"^runpy\.$"):
        import_weights(weights, tmp_path, Job())

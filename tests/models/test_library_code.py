"""The network of a person as the library's code: kept, read, and gone again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.models import library_code
from aedesk.models.library_code import ENTRY, CodeNetwork


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "library_code", lambda: tmp_path / "code")
    monkeypatch.setattr(library_code, "read_onnx", lambda path: None)
    return tmp_path / "code"


@pytest.fixture
def network(tmp_path: Path) -> CodeNetwork:
    for name in ("encoder", "decoder"):
        (tmp_path / f"{name}.onnx").write_bytes(name.encode())
    return CodeNetwork(
        *("Mine", tmp_path / "encoder.onnx", tmp_path / "decoder.onnx", ""),
        *(16, 1, (3,), (0.5, 0.25, 0.125), 2.0, 0.95, 1.75),
    )


def test_it_is_copied_and_read_and_the_one_before_goes(home: Path, network: CodeNetwork) -> None:
    assert library_code.chosen() is None and library_code.stamp() is None
    first = library_code.choose(network)
    assert library_code.chosen() == first and first.encoder.parent == home and first.sha256
    network.encoder.write_bytes(b"trained on")
    second = library_code.choose(replace(network, title="Other"))
    assert library_code.chosen() == second and second.sha256 != first.sha256
    assert sorted(file.name for file in home.iterdir()) == sorted([ENTRY, second.encoder.name, second.decoder.name])
    library_code.forget()
    assert library_code.chosen() is None and list(home.iterdir()) == []
    library_code.forget()


@pytest.mark.parametrize(
    "changes", [{"mean": [1.0]}, {"side": 4000}, {"length": "x"}, {"encoder": "../../gone.onnx"}, {"shape": None}]
)
def test_what_cannot_be_read_is_a_sentence(home: Path, network: CodeNetwork, changes: dict[str, object]) -> None:
    library_code.choose(network)
    entry = json.loads((home / ENTRY).read_text())
    (home / ENTRY).write_text(json.dumps({**entry, **changes}))
    with pytest.raises(AEDeskError, match="cannot be read; choose"):
        library_code.chosen()
    (home / ENTRY).write_text("{")
    with pytest.raises(AEDeskError, match="cannot be read; choose"):
        library_code.chosen()


def test_a_code_of_too_many_numbers_is_refused_and_the_one_before_stays(network: CodeNetwork) -> None:
    before = library_code.choose(network)
    with pytest.raises(AEDeskError, match="at most 256 numbers; this one has 300"):
        library_code.choose(replace(network, shape=(300,), mean=(0.0,) * 300))
    assert library_code.chosen() == before


def test_where_nothing_can_be_written_it_says_so(
    home: Path, network: CodeNetwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.write_text("a file in the way")
    with pytest.raises(AEDeskError, match="cannot be kept"):
        library_code.choose(network)

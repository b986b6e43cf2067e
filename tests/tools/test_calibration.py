"""The numbers of a card: every tool reads its own through one accessor, and nothing is assumed where one is missing."""

from __future__ import annotations

import ast
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from aedesk import paths
from aedesk.cli.doctor import doctor
from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context
from aedesk.tools.calibration import NUMBERS
from aedesk.tools.inputs import NONE
from aedesk.tools.registry import TOOLS, tool

PACKAGE = Path(__file__).resolve().parents[2] / "aedesk"
OF_TOOLS = {network for one in TOOLS for network in one.models}
READ = sorted((network, name) for network, names in NUMBERS.items() for name in names)


class WhiteEngine:
    """Networks that are sure of what is white."""

    threads = 1

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        if card.id == "colorize":
            light = next(iter(inputs.values()))[:, :, ::4, ::4]
            return [np.full((len(light), 2, *light.shape[2:]), 0.5, np.float32), np.float32([[40, 20], [-40, 20]])]
        white = np.where(inputs["image"].min(axis=1, keepdims=True) > 0.9, 0.999, 0.001).astype(np.float32)
        if card.id == "remove_mark":
            return [white, white, inputs["image"]]
        return [inputs["image"] if card.id == "inpaint" else white]


class Lacking:
    """The shipped cards, one of them without one number."""

    def __init__(self, network: str, name: str) -> None:
        self.network, self.name = network, name

    def get(self, id: str, fast: bool = False) -> ModelCard:
        card = ModelStore().find(id)
        if id != self.network:
            return card
        assert self.name in card.calibration
        return replace(card, calibration={n: v for n, v in card.calibration.items() if n != self.name})


def test_the_shipped_cards_have_what_is_read_of_them_and_no_more() -> None:
    cards = {id: set(ModelStore([paths.bundled_weights()]).find(id).calibration) for id in ModelStore().ids()}
    assert {id: names for id, names in cards.items() if names} == {id: set(names) for id, names in NUMBERS.items()}


@pytest.mark.parametrize(("network", "name"), [one for one in READ if one[0] in OF_TOOLS])
def test_a_tool_whose_network_lacks_a_number_says_so(network: str, name: str) -> None:
    using = next(one.id for one in TOOLS if network in one.models)
    engine: Any = WhiteEngine()
    store: Any = Lacking(network, name)
    grey = np.repeat(np.random.default_rng(1).integers(60, 90, (64, 96, 1), np.uint8), 3, axis=2)
    grey[20:40, 30:50] = 255
    colour = grey.copy()
    colour[:, :30, 0] *= 2
    with pytest.raises(AEDeskError, match=f"has no number '{name}' under"):
        for pixels in (grey, colour):  # some numbers are for one kind of photo alone
            tool(using).run(Image(pixels), tool(using).params_type(), Context(engine, store, Job(), NONE))


@pytest.mark.parametrize(("network", "name"), READ)
def test_the_doctor_finds_it(
    network: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in (paths.bundled_weights() / network, *(paths.bundled_weights() / id for id in NUMBERS)):
        (tmp_path / folder.name).mkdir(exist_ok=True)
        shutil.copy(folder / "card.toml", tmp_path / folder.name)
    card = tmp_path / network / "card.toml"
    lines = [line for line in card.read_text(encoding="utf-8").splitlines() if not line.startswith(f"{name} =")]
    card.write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.setattr(paths, "user_weights", lambda: tmp_path)
    monkeypatch.setattr(ModelCard, "check", lambda card: None)
    monkeypatch.setattr("aedesk.cli.processors.show", lambda store: [])
    nothing: Any = None
    assert doctor(nothing) == 1
    assert f"has no number '{name}' under [calibration]" in capsys.readouterr().out


def test_no_number_is_read_past_the_accessor() -> None:
    """Its name in quotes, or a value to go on with, would hide that a card lacks it."""
    past = [
        f"{path.relative_to(PACKAGE)}, line {node.lineno}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if _reads(node) or (_is_name(node) and path.name != "calibration.py")
    ]
    assert [place for place in past if not place.startswith("models/card.py")] == []


def _reads(node: ast.AST) -> bool:
    """`.calibration[...]` or `.calibration.get(...)`."""
    inner = node.value if isinstance(node, ast.Subscript | ast.Attribute) else None
    return isinstance(inner, ast.Attribute) and inner.attr == "calibration"


def _is_name(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value in {name for names in NUMBERS.values() for name in names}

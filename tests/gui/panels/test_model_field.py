from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from aedesk import paths
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.models import own
from aedesk.tools.registry import tool
from tests import networks
from tests.tools.others import added


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "user_weights", lambda: tmp_path / "home")


def test_the_choice_is_there_only_where_there_is_something_to_choose(tmp_path: Path, qtbot: QtBot) -> None:
    panel = ToolPanel(tool("enlarge"))
    qtbot.addWidget(panel)
    panel.show()
    field: Any = panel.fields["model"]
    assert field.isHidden() and field.value == "aedesk"
    card = added(networks.compact(), tmp_path, "Mine")
    panel.hide()
    panel.show()
    assert not field.isHidden() and [field.list.itemText(row) for row in range(2)] == ["AEDesk's own", "Mine"]
    moved: list[bool] = []
    panel.moved.connect(lambda: moved.append(True))
    panel.choose_model("model", card.id)
    assert moved and panel.params().model == "mine"
    field.set_value("lost")  # as a recipe names it
    assert panel.params().model == "lost" and "not there" in field.list.currentText()
    assert [field.list.itemText(row) for row in range(3)][:2] == ["AEDesk's own", "Mine"]
    own.remove(card.id)
    panel.show_models()
    assert panel.params().model == "lost" and field.list.count() == 2 and not field.isHidden()
    field.set_value("aedesk")
    panel.show_models()
    assert field.isHidden()


def test_a_finder_is_only_offered_where_something_is_found(tmp_path: Path, qtbot: QtBot) -> None:
    added(networks.finder(), tmp_path)
    panel = ToolPanel(tool("repair"))
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.fields["finder"].isHidden() and panel.fields["model"].isHidden()
    panel.fields["method"].set_value("even")  # type: ignore[arg-type]
    assert panel.fields["finder"].isHidden()

"""The same recipe leaves the same file from the desk, from the command line, and from a batch."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aedesk.cli.main import main
from aedesk.gui.batch.batch_window import BatchWindow
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.recipe import Recipe, Step
from aedesk.recipe.recipe import save_recipe
from aedesk.tools.colorize.colorize import ColorizeParams
from aedesk.tools.denoise import DenoiseParams
from aedesk.tools.enlarge.sizes import EnlargeParams
from aedesk.tools.erase.erase import EraseParams
from aedesk.tools.fading import FadingParams
from aedesk.tools.registry import TOOLS
from aedesk.tools.repair.repair import RepairParams
from aedesk.tools.sharpen.sharpen import SharpenParams
from aedesk.tools.turn import TurnParams
from tests.gui.conftest import answer_save_dialog


def steps(*params: object) -> Recipe:
    return Recipe(
        tuple(Step(next(tool.id for tool in TOOLS if isinstance(one, tool.params_type)), one) for one in params)
    )


RECIPES = {
    "fading": steps(FadingParams(contrast=20)),
    "tone by hand": steps(
        FadingParams(strength=40, white_balance="150,144.5,120", levels="8,1.2,240", curve_blue="0,9 128,120 255,250")
    ),
    "turn": steps(TurnParams(quarter="left", flip="across")),
    "crop": steps(TurnParams(left=10, bottom=20), FadingParams()),
    "denoise": steps(DenoiseParams(strength=20.0)),
    "denoise fast": steps(DenoiseParams(strength=20.0, quality="fast")),
    "sharpen": steps(SharpenParams(radius=1.2)),
    "sharpen measures": steps(DenoiseParams(strength=20.0), SharpenParams()),
    "enlarge": steps(EnlargeParams(by=1.5)),
    "enlarge clean": steps(EnlargeParams(measure="pixels", pixels=200.0, way="clean"), FadingParams()),
    "repair finds something": steps(RepairParams()),
    "repair finds nothing": steps(RepairParams(sensitivity=0), FadingParams()),
    "nothing to do": steps(RepairParams(method="even", sensitivity=100)),  # there is no stain
    "colorize": steps(ColorizeParams(recolor="yes")),
    "erase": steps(EraseParams(sensitivity=100)),
    "turned between": steps(RepairParams(), TurnParams(quarter="right"), FadingParams()),
    "switched off": Recipe((*steps(FadingParams(warmth=10)).steps, Step("turn", TurnParams(quarter="left"), False))),
}


def by_desk(desk: MainWindow, recipe: Recipe, qtbot: QtBot) -> None:
    """Apply the steps listed in Restore."""
    desk.restore_panel.show_recipe(recipe, from_file=True)
    desk.restore_panel.apply_button.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)


def by_panels(desk: MainWindow, recipe: Recipe, qtbot: QtBot) -> None:
    """One tool after the other."""
    for step in recipe.steps:
        if step.enabled:
            desk.tool_controller.apply(desk.panels[step.tool].tool, step.params)
            qtbot.waitUntil(lambda: not desk.worker.busy)


@pytest.mark.parametrize("name", RECIPES)
def test_one_recipe_leaves_one_file(
    name: str, shipped_desk: MainWindow, album: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe, desk, photo = RECIPES[name], shipped_desk, album / "tante.png"
    made: dict[str, Path] = {}
    for by in (by_desk, by_panels):
        made[by.__name__] = tmp_path / f"{by.__name__}.png"
        by(desk, recipe, qtbot)
        answer_save_dialog(monkeypatch, made[by.__name__])
        desk.saving.save_as()
        qtbot.waitUntil(lambda: not desk.worker.busy)
        desk.open([photo])
        qtbot.waitUntil(lambda: not desk.worker.busy and desk.document.path == photo and not desk.document.steps)

    save_recipe(recipe, tmp_path / "recipe.json")
    made["command line"] = tmp_path / "line.png"
    options = ["--recipe", str(tmp_path / "recipe.json"), "--device", "cpu", "--threads", "1"]
    assert main(["restore", str(photo), "-o", str(made["command line"]), *options]) == 0

    window = BatchWindow(desk.desk, lambda: recipe)
    qtbot.addWidget(window)
    window.show_for(album)
    window.steps.setCurrentText("Apply the steps listed in Restore")
    window.start_button.click()
    qtbot.waitUntil(lambda: not window.worker.busy)
    window.shut()
    made["batch"] = album.with_name("album (restored)") / "tante.png"

    told = {way: load(path).metadata.xmp for way, path in made.items()}
    assert set(told.values()) == {told["by_desk"]}, told
    assert (told["by_desk"] is None) == (name == "nothing to do")
    files = {way: path.read_bytes() for way, path in made.items()}
    assert len(set(files.values())) == 1, {way: len(content) for way, content in files.items()}

"""No English is left on the desk, in none of its languages: every panel, dialog, menu and message is walked.

First in a language that nobody speaks, in which all is translated that goes through the translators' tools: what is in
plain letters was never asked for a translation. Then in each that is shipped: there, a translation is missing, or is
the English word."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QColorDialog, QFileDialog, QInputDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.gui.actions.table import ACTIONS
from aedesk.gui.compress.dialogs import aed_kinds
from aedesk.gui.config.preferences import LANGUAGES, Preferences
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.files.dialogs import ask_go_on, ask_open, ask_recover, ask_replace_changed, ask_salvage, ask_unsaved
from aedesk.gui.files.export_dialog import ExportDialog
from aedesk.gui.files.print_dialog import PrintDialog
from aedesk.gui.files.secret_dialog import SecretDialog
from aedesk.gui.files.target import ask_target
from aedesk.gui.help.about_dialog import AboutDialog
from aedesk.gui.help.help_window import PAGES, HelpWindow, folder_for, read_page
from aedesk.gui.hints.colour_popup import ColourPopup
from aedesk.gui.look.messages import show_error
from aedesk.gui.look.translate import in_bytes
from aedesk.gui.settings.settings_dialog import SettingsDialog
from aedesk.gui.window.command_palette import CommandPalette
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.mask import Mask
from aedesk.recipe import Finding, Recipe, Step
from aedesk.recipe.history import Done
from aedesk.recipe.outcome import Outcome
from aedesk.tools.registry import TOOLS
from aedesk.tools.repair.repair import FILLED, LEFT
from tests.gui.compress.patch_models import PatchModels
from tests.gui.conftest import Messages, give_up
from tests.gui.every_word import SAME, Nobodys, Spoken, is_plain, plain, same_words

SHIPPED = tuple(code for code in LANGUAGES if code not in ("", "en"))


@pytest.fixture
def elsewhere(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Its code, "" of the one that nobody speaks."""
    code = getattr(request, "param", "")
    translator = Spoken(code) if code else Nobodys()
    qapp.installTranslator(translator)
    yield code
    qapp.removeTranslator(translator)


EVERYWHERE = pytest.mark.parametrize("elsewhere", ["", *SHIPPED], indirect=True)


@pytest.fixture
def desk(elsewhere: str, photo: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr("aedesk.tools.denoise.Denoise.measure", lambda *given: {"strength": 12.0})  # no networks here
    window = MainWindow(TOOLS, PatchModels())
    qtbot.addWidget(window)
    window.show()
    yield window
    window.stop_workers()
    give_up(window)


def with_a_photo(desk: MainWindow, photo: Path, qtbot: QtBot) -> None:
    desk.open([photo])
    qtbot.waitUntil(lambda: desk.document.is_open and not desk.worker.busy)


def test_every_letter_is_another_one_but_those_of_values(elsewhere: str) -> None:
    said = QCoreApplication.translate("any", "&Open <b>%s</b> of {} %n")
    assert said == "&Ｏｐｅｎ <b>%s</b> ｏｆ {} %n"
    label = QLabel("Forgotten")
    assert plain([label]) == ["Forgotten"]
    label.setText(said)
    assert plain([label]) == []


@pytest.mark.parametrize("code", SHIPPED)
def test_a_word_without_a_translation_is_found(code: str) -> None:
    spoken = Spoken(code)
    assert is_plain(spoken.translate("actions", "&Nobody knows it…")) and is_plain("Denoise")
    assert not is_plain(spoken.translate("tools", "Denoise")) and not is_plain(spoken.translate("tools", "Normal"))


@EVERYWHERE
def test_the_desk_without_a_photo(desk: MainWindow) -> None:
    assert plain([desk]) == []
    assert {action.id for action in ACTIONS} <= set(desk.actions_by_id)


@EVERYWHERE
def test_every_panel(desk: MainWindow, photo: Path, qtbot: QtBot) -> None:
    with_a_photo(desk, photo, qtbot)
    done = tuple(Done(desk.panels[tool.id].title, Step(tool.id, tool.params_type())) for tool in TOOLS)
    desk.document.apply("", desk.document.current, steps=done)  # type: ignore[arg-type]
    desk.document.edit_mask("", MaskState.of(Mask(np.ones((60, 90), np.bool_))))
    recipe = Recipe(tuple(one.step for one in done if one.step is not None))
    desk.restore_panel.show_recipe(recipe)
    nothing = Outcome.nothing((60, 90))
    left = Mask(np.ones((60, 90), np.bool_))
    found = {"strength": 12.0, "jpeg": 3.0, "damage %": 2.0, "stains %": 1.0, "marked %": 2.0, "hints": 1.0}
    desk.restore_panel.show_findings(
        [Finding(step.tool, {**found, FILLED: 2, LEFT: 1}, nothing, left=left) for step in recipe.steps]
    )
    for panel in desk.panels.values():
        panel.show_found(found)
    assert {"restore", "compress", "history", *(tool.id for tool in TOOLS)} == set(desk.work.all)
    for shown in desk.work.all:
        desk.tool_bar.choose(shown)
        qtbot.waitUntil(lambda: not (desk.compress.worker.busy or desk.hints.worker.busy or desk.worker.busy))
        assert plain([desk]) == [], shown
        assert [word for word in desk.canvas.words if is_plain(word)] == [], shown
    for steps in (desk.restore_panel.steps, desk.history_panel.steps):
        for row in range(steps.list.count()):
            steps.list.setCurrentRow(row)  # its parameters are shown below
            assert plain([desk]) == []


@EVERYWHERE
def test_every_dialog(desk: MainWindow, photo: Path, qtbot: QtBot, tmp_path: Path) -> None:
    with_a_photo(desk, photo, qtbot)
    picture = desk.document.current
    assert picture is not None
    desk.batches.show(tmp_path)
    desk.splits.show(photo)
    batch, split = desk.batches.window, desk.splits.window
    assert batch is not None and split is not None
    qtbot.waitUntil(lambda: not split.worker.busy)
    split.add()
    dialogs: list[QWidget] = [
        ExportDialog(picture.image, desk),
        PrintDialog(picture, 2, desk),
        SettingsDialog(replace(Preferences(), folder=""), desk),
        SecretDialog(desk, "", new=True),
        SecretDialog(desk, "", new=False),
        ColourPopup([(180, 40, 40)], QColor("red"), desk),
        CommandPalette(desk, desk.actions_by_id.values()),
        AboutDialog(desk),
        batch,
        split,
    ]
    for dialog in dialogs:
        assert plain([dialog]) == [], dialog
    batch.source.setText(str(tmp_path / "nothing"))
    batch.start_button.click()
    qtbot.waitUntil(lambda: not batch.worker.busy)
    assert plain([batch]) == []
    for dialog in dialogs:
        dialog.close()


@EVERYWHERE
def test_every_menu(desk: MainWindow, photo: Path, qtbot: QtBot) -> None:
    with_a_photo(desk, photo, qtbot)
    menus = [desk.menuBar(), desk.restore_panel.presets_menu]
    assert len(desk.menuBar().actions()) > 4 and desk.restore_panel.presets_menu.actions()
    assert plain(menus) == []
    texts = [text for action in desk.actions_by_id.values() for text in (action.text(), action.statusTip())]
    assert len(texts) > 80 and [text for text in texts if is_plain(text)] == []


@EVERYWHERE
def test_every_size_of_a_file(elsewhere: str) -> None:
    labels = [QLabel(in_bytes(size)) for size in (812, 84_000, 1_300_000)]
    assert plain(labels) == []


@EVERYWHERE
def test_what_is_said(
    desk: MainWindow, photo: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_a_photo(desk, photo, qtbot)
    problem = AEDeskError("'{}' does not exist.", "/a.jpg")
    titles: list[str] = []
    asked = lambda dialog: titles.extend(_texts((dialog.windowTitle(), *dialog.nameFilters()))) or 0  # noqa: E731
    monkeypatch.setattr(QFileDialog, "exec", asked)
    for asks in ("getOpenFileName", "getSaveFileName", "getExistingDirectory"):
        answer = "" if asks == "getExistingDirectory" else ("", "")
        monkeypatch.setattr(
            QFileDialog, asks, lambda *args, answer=answer, **more: titles.extend(_texts(args)) or answer
        )
    monkeypatch.setattr(QInputDialog, "getText", lambda *args: titles.extend(_texts(args)) or ("", False))
    monkeypatch.setattr(QColorDialog, "getColor", lambda *args: titles.extend(_texts(args)) or QColor())
    show_error(desk, problem)
    show_error(desk, MemoryError())
    questions: list[Callable[[], object]] = [
        lambda: ask_unsaved(desk, ["tante 1931.png"]),
        lambda: ask_unsaved(desk, ["tante 1931.png", "tante 1931.jpg"]),
        lambda: ask_replace_changed(desk, photo),
        lambda: ask_salvage(desk, problem),
        lambda: ask_recover(desk, [photo.name]),
        lambda: ask_go_on(desk, photo, photo),
        lambda: ask_open(desk, photo.parent),
        lambda: ask_target(desk.desk, aed_kinds(), photo.with_suffix(".aed")),
        desk.restore_panel.save_button.click,
        desk.restore_panel.open_button.click,
        ColourPopup([], QColor("red"), desk).other.click,
    ]
    for ask in questions:
        ask()
    desk.open([photo.with_name("tante 1931.jpg")])
    qtbot.waitUntil(lambda: not desk.worker.busy)
    said = [*messages.texts, *messages.informative, *messages.buttons, *titles]
    for command in ("save", "save_as", "save_changes", "paste", "open_mask", "save_mask", "open"):
        desk.actions_by_id[command].trigger()
        said.append(desk.statusBar().currentMessage())
    assert len([text for text in titles if text]) > 6 and messages.buttons
    assert [text for text in said if is_plain(text)] == []


def _texts(values: tuple[object, ...]) -> list[str]:
    """What a person reads of the arguments of a dialog of the system: neither names of files nor their endings."""
    texts = [value for value in values if isinstance(value, str)]
    return [re.sub(r"\*\.\w+|/\S.*", "", text) for text in texts]


@pytest.mark.parametrize("code", SHIPPED)
def test_the_guide(code: str, desk: MainWindow, qtbot: QtBot) -> None:
    """Its window goes through the translators' tools; its pages are written in the language."""
    guide = HelpWindow(code, desk)
    words = [text for text in plain([guide]) if text not in {guide.list.item(row).text() for row in range(len(PAGES))}]
    assert words == []
    guide.close()
    for page in PAGES:
        english = set(_sentences(read_page(folder_for("en"), page)))
        assert [said for said in _sentences(read_page(folder_for(code), page)) if said in english] == [], page


def _sentences(page: str) -> list[str]:
    """Those of a page with three words or more, without code, links and names."""
    text = re.sub(r"```.*?```|`[^`]*`|\([^)]*\)", "", page, flags=re.S)
    return [part.strip() for part in re.split(r"[.|\n]", text) if len(re.findall(r"[^\W\d_]{3,}", part)) > 2]


@pytest.mark.parametrize("code", SHIPPED)
def test_no_word_is_listed_as_the_same_for_nothing(code: str) -> None:
    """Every one is asked for, and is really translated as it is."""
    text = (paths.resources() / "translations" / f"aedesk_{code}.ts").read_text(encoding="utf-8")
    pairs = re.findall(r"<source>(.*?)</source>\s*<translation>(.*?)</translation>", text, re.S)
    same = {word for source, said in pairs if source == said for word in same_words(source.replace("&amp;", "&"))}
    assert set(SAME[code].split()) <= same

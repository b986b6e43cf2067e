"""The guide that ships with the program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from aedesk import paths
from aedesk.gui.compress.compress_panel import ID as COMPRESS
from aedesk.gui.help.help_window import PAGES, HelpWindow, folder_for, read_page
from aedesk.gui.history.history_panel import ID as HISTORY
from aedesk.gui.look.style import use_theme
from aedesk.gui.restore.restore_panel import ID as RESTORE
from aedesk.gui.window.main_window import MainWindow
from aedesk.tools.registry import TOOLS
from aedesk.workshop.recipe import KINDS

HELP = paths.resources() / "help"
LANGUAGES = sorted(folder.name for folder in HELP.iterdir())


def test_every_tool_and_panel_has_a_page() -> None:
    assert {tool.id for tool in TOOLS} | {COMPRESS, HISTORY, RESTORE} <= set(PAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_and_its_links_lead_somewhere(language: str) -> None:
    assert sorted(path.stem for path in (HELP / language).glob("*.md")) == sorted(PAGES)
    for name in PAGES:
        text = read_page(HELP / language, name)
        assert text.startswith("# ")
        for link in re.findall(r"!\[[^]]*\]\(([^)]+)\)", text):
            assert (HELP / language / link).is_file(), (name, link)
        for link in re.findall(r"(?<!!)\[[^]]*\]\(([^)]+)\)", text):
            assert link.removesuffix(".md") in PAGES, (name, link)


def test_a_language_without_pages_is_english(tmp_path: Path) -> None:
    assert folder_for("tlh").name == "en"
    assert read_page(tmp_path, "repair").startswith("# Repair")


def test_i_ask_for_help_about_the_tool_that_i_see(window: MainWindow, qtbot: QtBot) -> None:
    window.tool_bar.choose("repair")
    window.actions_by_id["guide"].trigger()
    guide = window.help_menu.guide
    assert guide is not None and guide.isVisible() and guide.name == "repair"
    assert "scratches" in guide.page.toPlainText()
    window.tool_bar.choose("restore")
    window.actions_by_id["guide"].trigger()
    assert window.help_menu.guide is guide and guide.name == "restore"


def test_words_are_found_and_links_followed(qtbot: QtBot) -> None:
    guide = HelpWindow("en")
    qtbot.addWidget(guide)
    guide.field.setText("flatbed")
    shown = [PAGES[row] for row in range(guide.list.count()) if not guide.list.item(row).isHidden()]
    assert "split" in shown and "denoise" not in shown and guide.name == shown[0]
    guide.page.anchorClicked.emit(QUrl("denoise.md"))
    assert guide.name == "denoise" and guide.field.text() == ""
    guide.show_page("no such page")
    assert guide.name == "index"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_links_can_be_read_on_light_and_on_dark(theme: str, qtbot: QtBot) -> None:
    use_theme(theme)
    try:
        guide = HelpWindow("en")
        qtbot.addWidget(guide)
        page = guide.page.palette().base().color().lightness()
        link = guide.page.document().find("Colourise").charFormat().foreground().color().lightness()
        assert abs(page - link) > 60
        guide.page.anchorClicked.emit(QUrl("erase.md"))
        assert guide.name == "erase"
    finally:
        use_theme("system")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_draws_each_kind_of_autoencoder_and_opens_no_other_file(language: str, qtbot: QtBot) -> None:
    guide = HelpWindow(language)
    qtbot.addWidget(guide)
    guide.show_page("workshop")
    text = read_page(folder_for(language), "workshop")
    image = QTextDocument.ResourceType.ImageResource.value
    for kind in KINDS:
        assert f"(../../drawings/{kind}.svg)" in text
        assert not guide.page.loadResource(image, QUrl(f"../../drawings/{kind}.svg")).isNull()
    assert guide.page.toHtml().count("<img") == len(KINDS)
    assert guide.page.loadResource(image, QUrl("file:///etc/passwd")) is None

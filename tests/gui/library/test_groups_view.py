"""Groups: stacks that a person names, merges and splits."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.library.controller import GROUPS, LibraryController
from aedesk.gui.library.name_dialog import NameDialog
from aedesk.imaging.formats.caption import caption_in
from aedesk.imaging.formats.sidecar import sidecar_of, sidecar_root
from aedesk.library.index import Index
from tests.gui.library.conftest import show_tab, shown, wait


@pytest.fixture
def grouped(filled: LibraryController, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> LibraryController:
    """The groups of the box, one of which has `a` and its versions."""
    monkeypatch.setattr("aedesk.library.kept_groups.usual_count", lambda photos: 3)
    show_tab(filled, GROUPS, qtbot)
    wait(filled, qtbot, lambda: len(filled.source.listing.groups) == 3)
    return filled


def names(library: LibraryController) -> list[list[str]]:
    """The names of the photos of each group."""
    listing = library.source.listing
    return [sorted(listing.by_id[id].path.name for id in group.photos) for group in listing.groups]


def place_of_a(library: LibraryController) -> int:
    return next(place for place, group in enumerate(names(library)) if "a.png" in group)


def answer(monkeypatch: pytest.MonkeyPatch, text: str, person: bool = False) -> None:
    """The person types a name into the dialog."""

    def exec(dialog: NameDialog) -> int:
        dialog.field.setText(text)
        dialog.person.setChecked(person)
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(NameDialog, "exec", exec)


def keywords(photo: Path) -> tuple[str, ...]:
    root = sidecar_root(sidecar_of(photo))
    return caption_in(root).keywords if root is not None else ()


def do(library: LibraryController, action: str, qtbot: QtBot, *rows: int) -> None:
    """Select stacks, and press a button above them."""
    if rows:
        library.groups.grid.select_rows(rows, rows[0])
    before = library.source.listing
    library.page.header.button(getattr(library.groups, action)).click()
    wait(library, qtbot, lambda: library.source.listing is not before)


def test_alike_photos_are_in_one_stack(grouped: LibraryController) -> None:
    assert ["a.png", "copy of a.png", "small a.png"] in [
        [name for name in group if name.endswith("a.png")] for group in names(grouped)
    ]
    assert grouped.groups.grid.model().rowCount() == 3


@pytest.mark.window
def test_i_name_a_group_and_its_photos_have_the_keyword(
    grouped: LibraryController, box: Path, own_library: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = place_of_a(grouped)
    answer(monkeypatch, "Aunt Martha", person=True)
    do(grouped, "name", qtbot, place)
    assert grouped.groups.stack(place).title == "Aunt Martha"
    assert keywords(box / "a.png") == ("People|Aunt Martha",)
    again = Index(own_library)
    assert "People|Aunt Martha" in [name for name, _ in again.groups()]  # it is there the next time
    again.close()
    answer(monkeypatch, "Great-aunt Martha", person=True)
    do(grouped, "name", qtbot, place)
    assert keywords(box / "small a.png" if (box / "small a.png").exists() else box / "a.png") == (
        "People|Great-aunt Martha",
    )
    grouped.edits.undo()
    wait(grouped, qtbot, lambda: keywords(box / "a.png") == ("People|Aunt Martha",))
    grouped.edits.undo()
    wait(grouped, qtbot, lambda: keywords(box / "a.png") == ())
    assert grouped.groups.stack(place).title == "No name"


def test_a_name_with_a_comma_is_refused(qtbot: QtBot) -> None:
    dialog = NameDialog("", ["People|Aunt Martha"])
    qtbot.addWidget(dialog)
    dialog.field.setText("Martha, aunt")
    dialog.accept()
    assert "comma" in dialog.problem.text() and not dialog.result()


def test_i_merge_groups(grouped: LibraryController, qtbot: QtBot) -> None:
    do(grouped, "merge", qtbot, 0, 1, 2)
    assert [len(group) for group in names(grouped)] == [6]


def test_i_split_a_group(grouped: LibraryController, qtbot: QtBot) -> None:
    do(grouped, "merge", qtbot, 0, 1, 2)
    do(grouped, "split", qtbot, 0)
    assert sorted(name for group in names(grouped) for name in group) == sorted(shown(grouped))
    assert len(names(grouped)) == 2


def test_i_take_photos_out_of_a_named_group(
    grouped: LibraryController, box: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = place_of_a(grouped)
    answer(monkeypatch, "Martha")
    do(grouped, "name", qtbot, place)
    grouped.groups.grid.chosen.emit(place)
    assert grouped.page.header.title.text() == "Martha"
    grouped.photos.grid.select(shown(grouped).index("copy of a.png"))
    before = grouped.source.listing
    grouped.page.header.button(grouped.groups.take_out).click()
    wait(grouped, qtbot, lambda: grouped.source.listing is not before)
    assert "copy of a.png" not in shown(grouped) and keywords(box / "seaside" / "copy of a.png") == ()
    assert keywords(box / "a.png") == ("Martha",)
    grouped.page.header.back_button.click()
    assert grouped.groups.stack(3).title == "In no group"


def test_i_make_a_group_of_some_photos(grouped: LibraryController, qtbot: QtBot) -> None:
    place = place_of_a(grouped)
    grouped.groups.grid.chosen.emit(place)
    grouped.photos.grid.select(shown(grouped).index("small a.png"))
    grouped.groups.move.trigger()
    wait(grouped, qtbot, lambda: len(names(grouped)) == 4)
    assert names(grouped)[-1] == ["small a.png"]


def test_named_groups_stay_when_photos_are_grouped_again(
    grouped: LibraryController, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = place_of_a(grouped)
    answer(monkeypatch, "Martha")
    do(grouped, "name", qtbot, place)
    kept = names(grouped)[place]
    do(grouped, "again", qtbot)
    assert names(grouped)[0] == kept and grouped.source.listing.groups[0].name == "Martha"


def test_i_open_all_photos_of_a_stack(grouped: LibraryController, qtbot: QtBot) -> None:
    grouped.groups.grid.select(place_of_a(grouped))
    with qtbot.waitSignal(grouped.opened) as opened:
        grouped.page.selection.buttons[grouped.shared[0]].click()
    assert {path.name for path in opened.args[0]} >= {"a.png", "copy of a.png", "small a.png"}
    wait(grouped, qtbot, lambda: True)

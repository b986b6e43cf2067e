"""What the code of a trained autoencoder knows, as it is shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aedesk.gui.workshop.known_page import KnownPage
from aedesk.workshop.known import Known
from aedesk.workshop.project import KNOWN, Project, new_project
from aedesk.workshop.samples import samples_of
from tests.gui.workshop.conftest import RECIPE, click


def shown(project: Project, qtbot: QtBot) -> tuple[KnownPage, list[np.ndarray]]:
    """The page of a project, and the codes that it has asked to be drawn."""
    asked: list[np.ndarray] = []

    def draws(project: Project, codes: np.ndarray, engine: object, job: object) -> np.ndarray:
        asked.append(codes[0])
        return np.full((1, 1, 8, 8), 0.5, np.float32)

    page = KnownPage(draws)
    qtbot.addWidget(page)
    page.resize(700, 600)
    page.show()
    page.show_project(project)
    return page, asked


def test_i_look_into_a_code_blend_and_draw_a_new_one(qtbot: QtBot, home: Path) -> None:
    project = new_project(home / "mine", RECIPE)
    samples = samples_of(RECIPE)
    known = Known.of(samples, lambda p: p.reshape(len(p), -1)[:, 20:25], lambda p: p + np.float32(0.1), RECIPE)
    known.write(project.folder / KNOWN)
    page, asked = shown(project, qtbot)
    settled = lambda: not page.worker.busy and not page._stale  # noqa: E731
    qtbot.waitUntil(settled)
    assert "20" in page.words.text() and not page.sliders.picture.pixmap().isNull()
    assert np.allclose(asked[-1], known.codes[0])
    page.sliders.rows.sliders[0].setValue(100)
    qtbot.waitUntil(settled)
    assert np.allclose(asked[-1], known.codes[0] + 3 * known.spreads[0] * known.directions[0], atol=1e-5)
    page.sliders.reset()
    page.map.choose(4, True)
    page.sliders.blend.setValue(50)
    qtbot.waitUntil(settled)
    assert np.allclose(asked[-1], (known.codes[0] + known.codes[4]) / 2, atol=1e-5)
    page.sliders.blend.setValue(0)
    click(qtbot, page.sliders.new_button)
    qtbot.waitUntil(settled)
    assert not np.allclose(asked[-1], known.codes[0])
    page.map.setFocus()
    qtbot.keyClick(page.map, Qt.Key.Key_Right)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(settled)
    assert np.allclose(asked[-1], known.codes[1])
    page.close_worker()


def test_i_keep_what_i_want_of_a_code_and_drop_the_rest(qtbot: QtBot, home: Path) -> None:
    one = replace(RECIPE, code=40)
    project = new_project(home / "mine", one)
    known = Known.of(samples_of(one), lambda p: p.reshape(len(p), -1)[:, 10:50], lambda p: p, one)
    known.write(project.folder / KNOWN)
    page, asked = shown(project, qtbot)
    settled = lambda: not page.worker.busy and not page._stale  # noqa: E731
    sliders, rows = page.sliders, page.sliders.rows
    qtbot.waitUntil(settled)
    click(qtbot, sliders.drop_button)
    qtbot.waitUntil(settled)
    assert np.allclose(asked[-1], known.mean, atol=1e-5) and "Kept: 0 %" in sliders.kept.text()
    rows.ticks[0].click()
    qtbot.waitUntil(settled)
    direction = known.directions[0]
    along = (known.codes[0] - known.mean) @ direction
    assert np.allclose(asked[-1], known.mean + along * direction, atol=1e-4)
    assert rows.sliders[0].isEnabled() and not rows.sliders[1].isEnabled()
    assert rows.rest is not None and not rows.keeps_rest
    click(qtbot, sliders.keep_button)
    qtbot.waitUntil(settled)
    assert np.allclose(asked[-1], known.codes[0], atol=1e-5) and "Kept: 100 %" in sliders.kept.text()
    sliders.by.setCurrentIndex(1)
    rows.ticks[2].click()
    qtbot.waitUntil(settled)
    assert sliders.axes is not None
    number = sliders.axes.names[2]
    assert rows.ticks[2].text().replace("&", "") == f"Number {number}"
    assert asked[-1][number - 1] == pytest.approx(float(known.mean[number - 1]), abs=1e-5)
    page.close_worker()


def test_what_is_known_and_broken_is_a_sentence(qtbot: QtBot, home: Path) -> None:
    project = new_project(home / "mine", RECIPE)
    (project.folder / KNOWN).write_bytes(b"PK nonsense")
    page = KnownPage()
    qtbot.addWidget(page)
    page.show_project(project)
    qtbot.waitUntil(lambda: "cannot be read" in page.words.text())
    assert page.map.isHidden() and page.sliders.isHidden()
    page.close_worker()

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from aedesk.gui.panels.param_fields import ParamFields
from aedesk.gui.panels.tone.counts import Counts
from aedesk.gui.panels.tone.tone_section import ToneSection
from aedesk.imaging.pixels.histogram import histogram
from aedesk.tools.fading import FadingParams


@pytest.fixture
def fields(qtbot: QtBot) -> ParamFields:
    fields = ParamFields(FadingParams())
    qtbot.addWidget(fields)
    fields.show()
    return fields


@pytest.fixture
def section(fields: ParamFields) -> ToneSection:
    assert fields.tone is not None
    return fields.tone


def test_it_is_folded_until_somebody_wants_it(fields: ParamFields, section: ToneSection) -> None:
    assert section.folded and not fields.fields["curve"].isVisible() and fields.fields["warmth"].isVisible()
    section.section.head.click()
    assert fields.fields["curve"].isVisible() and fields.fields["white_balance"].isVisible()


def test_one_channel_is_seen_and_those_that_were_set_have_a_dot(fields: ParamFields, section: ToneSection) -> None:
    section.section.head.click()
    section.channels.button("red").click()
    shown = [name for name, field in fields.fields.items() if field.isVisible() and name.startswith(("lev", "cur"))]
    assert shown == ["levels_red", "curve_red"]
    section.curves[1].set_value("0,9 255,255")
    assert fields.params() == FadingParams(curve_red="0,9 255,255")
    texts = [section.channels.button(channel).text() for channel in ("", "red", "green", "blue")]
    assert texts == ["RGB", "Red •", "Green", "Blue"]
    fields.set_params(FadingParams(levels="5,1,255"))
    texts = [section.channels.button(channel).text() for channel in ("", "red")]
    assert texts == ["RGB •", "Red"]


def test_what_needs_a_photo_is_there_where_there_is_one(section: ToneSection, qtbot: QtBot) -> None:
    section.section.head.click()
    assert section.grey is not None
    with_photo = [section.grey.pipette, section.clipping, section.logarithmic, section.levels[0].histogram]
    assert not any(widget.isVisible() for widget in with_photo)
    section.look_at_photo(QAction("Clipping warning", section))
    assert all(widget.isVisible() for widget in with_photo)


def test_a_photo_without_colours_has_one_channel(fields: ParamFields, section: ToneSection) -> None:
    section.section.head.click()
    section.channels.button("blue").click()
    counts = histogram(np.zeros((4, 4, 1)))
    section.show_counts(Counts(counts, coloured=False))
    assert section.grey is not None
    assert not section.channels.isVisible() and not section.grey.isVisible()
    assert fields.fields["levels"].isVisible() and not fields.fields["levels_blue"].isVisible()
    section.show_counts(Counts(counts))
    assert section.channels.isVisible() and section.grey.isVisible()


def test_the_grey_is_typed_and_reset(fields: ParamFields, section: ToneSection) -> None:
    grey = section.grey
    assert grey is not None and not grey.heading.reset.isEnabled()
    grey.numbers.boxes[2].setValue(140.5)
    assert fields.params().white_balance == "128,128,140.5"
    grey.heading.reset.click()
    assert fields.params() == FadingParams()


def test_the_log_button_goes_for_all_channels(section: ToneSection) -> None:
    section.logarithmic.click()
    assert all(levels.histogram.logarithmic for levels in section.levels)

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar

import numpy as np
import pytest

from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.packed_mask import PackedMask
from aedesk.jobs import Cancelled, Job, in_words
from aedesk.recipe import Step
from aedesk.recipe.history import Done, can_repeat, common, repeat
from aedesk.tools.base import Context, Effect, Number, Result, Tool, parameter
from aedesk.tools.colorize.hint import Hint
from tests.conftest import drawing


@dataclass(frozen=True)
class AddParams:
    amount: float = parameter(1.0, Number("Amount", "How much.", 0, 100))


class Add:
    """Adds to what is marked, or to everything."""

    id: ClassVar[str] = "add"
    title: ClassVar[str] = "Add"
    action: ClassVar[str] = "Add"
    help: ClassVar[str] = "Adds."
    params_type: ClassVar[type] = AddParams
    models: ClassVar[tuple[str, ...]] = ()
    effect: ClassVar[Effect] = Effect.ENHANCES

    def __init__(self) -> None:
        self.hints: list[tuple[Hint, ...]] = []

    def run(self, image: Image, params: AddParams, context: Context) -> Result:
        context.job.progress(0.5)
        self.hints.append(context.inputs.hints)
        marked = (
            context.inputs.mask.marked
            if context.inputs.mask is not None
            else np.ones((image.height, image.width), np.bool_)
        )
        pixels = image.pixels.copy()
        pixels[marked] += np.uint8(params.amount)
        return Result(replace(image, pixels=pixels))


def done(amount: float, enabled: bool = True, **given: Any) -> Done:
    return Done("Add", Step("add", AddParams(amount), enabled), **given)


PHOTO = Image(drawing(20, 30) // 2)
NOTHING: Any = None
ADD = Add()


def find(id: str) -> Tool[Any]:
    return {"add": ADD}[id]


def test_enabled_steps_are_done_with_what_they_were_given() -> None:
    marked = np.zeros((20, 30), np.bool_)
    marked[3:5, 4:9] = True
    hint = Hint(1, 2, (3, 4, 5))
    steps = (done(3), done(50, enabled=False), done(7, mask=PackedMask.of(Mask(marked)), hints=(hint,)))
    reports: list[float] = []
    told: list[str] = []
    result = repeat(
        steps,
        PHOTO,
        Context(NOTHING, NOTHING, Job(reports.append, lambda stages: told.append(str(in_words(stages))))),
        find,
    )
    wanted = PHOTO.pixels + np.uint8(3)
    wanted[marked] += np.uint8(7)
    assert np.array_equal(result.pixels, wanted) and ADD.hints[-2:] == [(), (hint,)]
    assert reports == [0.0, 0.25, 0.5, 0.75]
    assert told == [f"{ADD.title}, 1 of 2", f"{ADD.title}, 2 of 2"]


def test_a_stop_is_heard_and_no_steps_are_the_photo_itself() -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        repeat((done(1),), PHOTO, Context(NOTHING, NOTHING, job), find)
    assert repeat((), PHOTO, Context(NOTHING, NOTHING), find) is PHOTO


def test_what_is_not_known_cannot_be_repeated() -> None:
    steps = (done(1), Done("Recovered work"))
    assert not can_repeat(steps) and can_repeat(steps[:1])
    with pytest.raises(ValueError, match="not known"):
        repeat(steps, PHOTO, Context(NOTHING, NOTHING), find)


def test_a_step_that_is_not_changed_stays_the_same_object() -> None:
    first, second = done(1), done(1)
    assert first.switched(True) is first and first.adjusted(AddParams(1.0)) is first
    other = first.adjusted(AddParams(2.0))
    assert other is not first and other.step == Step("add", AddParams(2.0))
    assert common((first, second), (first, other)) == 1 and common((second,), (first,)) == 0
    assert common((first,), (first, second)) == 1

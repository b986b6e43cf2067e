from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.imaging.geometry import Geometry
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.packed_mask import PackedMask
from aedesk.jobs import Cancelled, Job, in_words
from aedesk.recipe import Step
from aedesk.recipe.history import Done, can_repeat, common, lies_after, repeat
from aedesk.recipe.outcome import Outcome
from aedesk.tools.base import Context, Effect, Number, Result, Tool, parameter
from aedesk.tools.hint import Hint
from aedesk.tools.inputs import NONE, Inputs
from aedesk.tools.registry import TURN
from aedesk.tools.turn import TurnParams
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
        mask = context.inputs.mask
        marked = mask.marked if mask is not None else np.ones((image.height, image.width), np.bool_)
        pixels = image.pixels.copy()
        pixels[marked] += np.uint8(params.amount)
        return Result(replace(image, pixels=pixels))


def done(amount: float, enabled: bool = True, inputs: Inputs = NONE) -> Done:
    return Done("Add", Step("add", AddParams(amount), enabled), inputs)


PHOTO = Image(drawing(20, 30) // 2)
NOTHING: Any = None
ADD = Add()


def find(id: str) -> Tool[Any]:
    return {"add": ADD, "turn": TURN}[id]


def test_enabled_steps_are_done_with_what_they_were_given() -> None:
    marked = np.zeros((20, 30), np.bool_)
    marked[3:5, 4:9] = True
    hint = Hint(1, 2, (3, 4, 5))
    inputs = Inputs(PackedMask.of(Mask(marked)), (hint,))
    steps = (done(3), done(50, enabled=False), done(7, inputs=inputs))
    reports: list[float] = []
    told: list[str] = []
    result, taken = repeat(
        steps,
        PHOTO,
        Context(NOTHING, NOTHING, Job(reports.append, lambda stages: told.append(str(in_words(stages))))),
        find,
    )
    wanted = PHOTO.pixels + np.uint8(3)
    wanted[marked] += np.uint8(7)
    assert np.array_equal(result.pixels, wanted) and ADD.hints[-2:] == [(), (hint,)]
    assert [one.outcome is not None and one.outcome.changed for one in taken] == [True, False, True]
    assert taken[1] is steps[1]
    assert reports == [0.0, 0.25, 0.5, 0.75]
    assert told == [f"{ADD.title}, 1 of 2", f"{ADD.title}, 2 of 2"]


def test_a_stop_is_heard_and_no_steps_are_the_photo_itself() -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        repeat((done(1),), PHOTO, Context(NOTHING, NOTHING, job), find)
    assert repeat((), PHOTO, Context(NOTHING, NOTHING), find) == (PHOTO, ())


def test_what_is_not_known_cannot_be_repeated() -> None:
    steps = (done(1), Done("Recovered edits"))
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


turns = st.lists(
    st.one_of(
        st.builds(TurnParams, quarter=st.sampled_from(["none", "left", "right", "half"])),
        st.builds(TurnParams, flip=st.sampled_from(["none", "across", "down"])),
        st.builds(TurnParams, left=st.sampled_from([0.0, 10.0, 30.0]), bottom=st.sampled_from([0.0, 15.0])),
    ),
    max_size=3,
)


def turned(params: TurnParams, enabled: bool = True) -> Done:
    return Done("Turn", Step("turn", params, enabled))


@given(turns, turns, st.randoms(use_true_random=False))
def test_marks_and_hints_stay_on_their_places_in_any_order(
    before: list[TurnParams], after: list[TurnParams], random: Any
) -> None:
    """A step with a mask, drawn on a photo that was turned: wherever the turns stand, the same places are worked on."""
    image, steps = repeat([turned(params) for params in before], PHOTO, Context(NOTHING, NOTHING), find)
    lies = lies_after(steps, (30, 20))
    assert lies is not None and lies.after == (image.width, image.height)
    marked = np.zeros((image.height, image.width), np.bool_)
    marked[: image.height // 2 + 1, : image.width // 3 + 1] = True
    add = done(9, inputs=Inputs(PackedMask.of(Mask(marked)), (Hint(0, 0, (3, 4, 5)),)).drawn_in(lies))
    history = [*steps, add, *(turned(params) for params in after)]
    expected, _ = repeat(history, PHOTO, Context(NOTHING, NOTHING), find)

    others = [one for one in history if one is not add]
    place = random.randint(0, len(others))
    moved = [*others[:place], add, *others[place:]]
    result, ended = repeat(moved, PHOTO, Context(NOTHING, NOTHING), find)
    assert np.array_equal(result.pixels, expected.pixels)
    again, _ = repeat(history, PHOTO, Context(NOTHING, NOTHING), find)  # nothing was lost on the way
    assert np.array_equal(again.pixels, expected.pixels)
    assert lies_after(ended, (30, 20)) == lies_after(
        repeat(history, PHOTO, Context(NOTHING, NOTHING), find)[1], (30, 20)
    )


def test_a_turn_that_is_switched_off_takes_the_marks_back() -> None:
    left = TurnParams(quarter="left")
    _, steps = repeat([turned(left)], PHOTO, Context(NOTHING, NOTHING), find)
    lies = lies_after(steps, (30, 20))
    assert lies is not None
    marked = np.zeros((30, 20), np.bool_)
    marked[0, 0] = True  # the upper right corner of the original
    add = done(9, inputs=Inputs.of_mask(Mask(marked)).drawn_in(lies))
    result, _ = repeat([turned(left, enabled=False), add], PHOTO, Context(NOTHING, NOTHING), find)
    assert np.argwhere((result.pixels != PHOTO.pixels).any(axis=2)).tolist() == [[0, 29]]


def test_marks_that_were_cut_off_are_nothing_to_do() -> None:
    marked = np.zeros((20, 30), np.bool_)
    marked[3, 2] = True
    add = done(9, inputs=Inputs.of_mask(Mask(marked)).drawn_in(Geometry.unmoved((30, 20))))
    cut = turned(TurnParams(left=50.0))
    result, steps = repeat([cut, add], PHOTO, Context(NOTHING, NOTHING), find)
    assert np.array_equal(result.pixels, PHOTO.pixels[:, 15:])
    assert steps[1].outcome == Outcome.nothing((15, 20))


def test_it_goes_on_from_a_photo_that_was_turned_already() -> None:
    _, steps = repeat([turned(TurnParams(quarter="left"))], PHOTO, Context(NOTHING, NOTHING), find)
    lies = lies_after(steps, (30, 20))
    marked = np.zeros((20, 30), np.bool_)
    marked[0, 29] = True
    add = done(9, inputs=Inputs.of_mask(Mask(marked)).drawn_in(Geometry.unmoved((30, 20))))
    image = Image(np.ascontiguousarray(np.rot90(PHOTO.pixels)))
    result, _ = repeat([add], image, Context(NOTHING, NOTHING), find, lies)
    assert np.argwhere((result.pixels != image.pixels).any(axis=2)).tolist() == [[0, 0]]


def test_how_a_photo_lies_is_not_known_after_unknown_steps() -> None:
    assert lies_after([Done("Recovered edits")], (30, 20)) is None
    first = Done("Turn", Step("turn", TurnParams()), outcome=Outcome(Geometry.turned((30, 20), 1)))
    assert lies_after([first, first], (30, 20)) is None  # they do not follow each other

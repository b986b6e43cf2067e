from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.errors import AEDeskError
from aedesk.imaging.geometry import Geometry
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.packed_mask import PackedMask
from aedesk.recipe import Step
from aedesk.recipe.history import Done
from aedesk.recipe.named import Named
from aedesk.recipe.outcome import Outcome
from aedesk.recipe.sidecar import digest_of, load_sidecar, parse_sidecar, save_sidecar, sidecar_path
from aedesk.tools.base import Effect
from aedesk.tools.colorize.colorize import ColorizeParams
from aedesk.tools.denoise import DenoiseParams
from aedesk.tools.hint import Hint
from aedesk.tools.inputs import Inputs, Reference
from aedesk.tools.repair.repair import RepairParams
from aedesk.tools.sharpen.sharpen import SharpenParams
from aedesk.tools.turn import TurnParams


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "album" / "Tante Käthe.jpg"
    path.parent.mkdir()
    path.write_bytes(b"a photo")
    return path


UNMOVED = {**Geometry.unmoved((7, 8)).to_json(), "changed": True, "effect": "plain", "networks": []}


def steps(tmp_path: Path) -> tuple[Done, ...]:
    turned, stays = Geometry.turned((50, 40), 1), Geometry.unmoved((40, 50))
    marked = np.zeros((50, 40), np.bool_)
    marked[4:9, 3:30] = True
    drawn = Inputs.of_mask(Mask(marked)).drawn_in(turned)
    hint, reference = Hint(3, 44, (9, 8, 7)), Reference(tmp_path / "colours.jpg")
    coloured = Inputs(hints=(hint,), reference=reference).drawn_in(turned)
    return (
        Done("Turn", Step("turn", TurnParams(quarter="left")), outcome=Outcome(turned, True, Effect.PLAIN)),
        Done("Repair", Step("repair", RepairParams(margin=1)), drawn, Outcome(stays, networks=("inpaint 12ab",))),
        Done("Sharpen", Step("sharpen", SharpenParams()), drawn, Outcome(stays, area=3.5)),
        Done("Denoise", Step("denoise", DenoiseParams(), enabled=False)),
        Done("Colorize", Step("colorize", ColorizeParams()), coloured, Outcome(stays, True, Effect.INVENTS)),
    )


def test_steps_come_back_with_all_that_they_were_given(photo: Path, tmp_path: Path) -> None:
    saved = tmp_path / "done" / "käthe.png"
    saved.parent.mkdir()
    saved.write_bytes(b"restored")
    assert load_sidecar(saved) is None
    assert save_sidecar(steps(tmp_path), photo, (50, 40), saved)
    back = load_sidecar(saved)
    assert back is not None and back.photo.samefile(photo) and back.digest == digest_of(photo)
    assert (back.width, back.height) == (50, 40) and back.saved_size == (40, 50)
    for one, other in zip(back.steps, steps(tmp_path), strict=True):
        assert (one.title, one.step) == (other.title, other.step)
        assert (one.inputs.hints, one.inputs.frame) == (other.inputs.hints, other.inputs.frame)
        assert one.outcome == other.outcome or other.outcome is None
        assert (one.inputs.marked is None) == (other.inputs.marked is None)
        if one.inputs.mask is not None and other.inputs.mask is not None:
            assert np.array_equal(one.inputs.mask.marked, other.inputs.mask.marked)
    leader = back.steps[-1].inputs.reference
    assert leader is not None and leader.path == tmp_path / "colours.jpg"


def test_what_the_photo_looked_like_comes_back(photo: Path, tmp_path: Path) -> None:
    saved, done = photo.with_name("restored.png"), steps(tmp_path)
    saved.write_bytes(b"restored")
    flat = [Image(np.full((30, 40, 3), value, np.uint8)) for value in (10, 200)]
    then = Named("Then", done[:1], picture=flat[1])
    save_sidecar(done, photo, (50, 40), saved, (then,), [flat[0], None, flat[1]])
    back = load_sidecar(saved)
    assert back is not None and len(back.pictures) == len(done)
    seen = [int(one.pixels.mean().round()) if one is not None else None for one in back.pictures]
    assert seen == [10, None, 200, None, None]
    named = back.snapshots[0].picture
    assert named is not None and named.pixels.mean().round() == 200


@pytest.mark.parametrize("text", [3, "?", "AAAA", "A" * 200_000])
def test_a_wrong_picture_costs_no_step(text: object, photo: Path, tmp_path: Path) -> None:
    saved = photo.with_name("restored.png")
    saved.write_bytes(b"restored")
    save_sidecar(steps(tmp_path), photo, (50, 40), saved)
    content = json.loads(sidecar_path(saved).read_text(encoding="utf-8"))
    content["steps"][1]["picture"] = text
    sidecar_path(saved).write_text(json.dumps(content), encoding="utf-8")
    back = load_sidecar(saved)
    assert back is not None and len(back.steps) == len(steps(tmp_path)) and not any(back.pictures)


def test_the_folder_may_be_moved_as_a_whole(photo: Path, tmp_path: Path) -> None:
    saved = photo.with_name("restored.png")
    saved.write_bytes(b"restored")
    save_sidecar(steps(tmp_path), photo, (50, 40), saved)
    moved = tmp_path / "elsewhere"
    photo.parent.rename(moved)
    back = load_sidecar(moved / "restored.png")
    assert back is not None and back.photo.exists()


def test_no_steps_of_another_photo_are_left(photo: Path, tmp_path: Path) -> None:
    saved = photo.with_name("restored.png")
    saved.write_bytes(b"restored")
    for unusable in ((), (Done("Recovered edits"),)):
        save_sidecar(steps(tmp_path), photo, (50, 40), saved)
        assert sidecar_path(saved).exists()
        assert not save_sidecar(unusable, photo, (50, 40), saved)
        assert not sidecar_path(saved).exists()
    assert not save_sidecar(steps(tmp_path), photo, (50, 40), photo)  # it has replaced its original


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"aedesk_sidecar": 3}, "version 3"),
        ({"photo": 3}, "which photo"),
        ({"width": -1}, "how large"),
        ({"steps": 1}, "not a list"),
        ({"steps": [{"tool": "iron"}]}, "'iron' is not known"),
        ({"steps": [{"tool": "repair", "mask": "?"}]}, "mask of a step is damaged"),
        ({"steps": [{"tool": "repair", "hints": 3}]}, "wrong kind"),
        ({"steps": [{"tool": "colorize", "hints": ["red"]}]}, "'red' is not a hint"),
        ({"steps": [{"tool": "repair", "done": {}}]}, "where the pixels of a step went"),
        ({"steps": [{"tool": "repair", "done": {**UNMOVED, "changed": 1}}]}, "what a step has done"),
        ({"steps": [{"tool": "sharpen", "done": {**UNMOVED, "area": 101}}]}, "what a step has done"),
        ({"steps": [{"tool": "sharpen", "done": {**UNMOVED, "area": "all"}}]}, "what a step has done"),
        ({"steps": [{"tool": "sharpen", "done": {**UNMOVED, "area": math.nan}}]}, "what a step has done"),
        ({"steps": [{"tool": "repair", "done": UNMOVED}]}, "another size"),
        ({"steps": [{"tool": "repair", "mask": "", "frame": UNMOVED}]}, "photo of another size"),
    ],
)
def test_what_is_wrong_is_said(change: dict[str, object], words: str, photo: Path, tmp_path: Path) -> None:
    saved = photo.with_name("restored.png")
    saved.write_bytes(b"restored")
    save_sidecar(steps(tmp_path), photo, (50, 40), saved)
    content = json.loads(sidecar_path(saved).read_text(encoding="utf-8"))
    sidecar_path(saved).write_text(json.dumps(content | change), encoding="utf-8")
    with pytest.raises(AEDeskError, match=words) as caught:
        load_sidecar(saved)
    assert "restored.png.aedesk.json" in str(caught.value)


def test_a_file_of_the_first_version_is_still_read(photo: Path, tmp_path: Path) -> None:
    """It tells neither how the photo lay nor what was done: both follow from the parameters."""
    saved = photo.with_name("restored.png")
    saved.write_bytes(b"restored")
    save_sidecar(steps(tmp_path), photo, (50, 40), saved)
    content = json.loads(sidecar_path(saved).read_text(encoding="utf-8"))
    content["aedesk_sidecar"] = 1
    for step in content["steps"]:
        step.pop("done", None)
        step.pop("frame", None)
        step.pop("found", None)
    sidecar_path(saved).write_text(json.dumps(content), encoding="utf-8")
    back = load_sidecar(saved)
    assert back is not None and back.saved_size == (40, 50)
    repair = back.steps[1]
    assert repair.inputs.mask is not None and repair.inputs.mask.marked[4:9, 3:30].all()
    assert repair.inputs.frame == Geometry.turned((50, 40), 1)


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text()),
    lambda inside: st.one_of(st.lists(inside, max_size=3), st.dictionaries(st.text(), inside, max_size=3)),
    max_leaves=6,
)
entries = st.dictionaries(
    st.sampled_from(
        ["tool", "enabled", "params", "mask", "hints", "reference", "title", "frame", "done", "found", "opacity"]
    ),
    json_values,
)
files = st.fixed_dictionaries(
    {"aedesk_sidecar": st.just(1)},
    optional={
        "photo": json_values,
        "sha256": json_values,
        "width": json_values,
        "height": json_values,
        "steps": st.one_of(json_values, st.lists(entries, max_size=3)),
        "snapshots": st.one_of(
            json_values, st.lists(st.dictionaries(st.sampled_from(["name", "steps", "mask"]), json_values), max_size=2)
        ),
    },
)


@given(files)
def test_any_file_is_steps_or_a_sentence(content: dict[str, object]) -> None:
    try:
        parse_sidecar(json.dumps(content), Path())
    except ValueError as problem:
        assert str(problem).endswith(".")


def test_snapshots_come_back(photo: Path, tmp_path: Path) -> None:
    """Steps that the photo still has are kept once; others, and what was marked, are kept with the snapshot."""
    taken, saved = steps(tmp_path), tmp_path / "käthe.png"
    marked = np.zeros((50, 40), np.bool_)
    marked[7, 9] = True
    other = Done("Denoise", Step("denoise", DenoiseParams(strength=3.0), opacity=40.0))
    snapshots = (
        Named("Turned", taken[:1], PackedMask.of(Mask(marked))),
        Named("As it was", ()),
        Named("Otherwise", (taken[0], other)),
        Named("Unknown", (Done("Painted elsewhere"),)),
    )
    assert save_sidecar(taken, photo, (50, 40), saved, snapshots)
    back = load_sidecar(saved)
    assert back is not None and [one.name for one in back.snapshots] == ["Turned", "As it was", "Otherwise"]
    turned, nothing, otherwise = back.snapshots
    assert turned.steps == back.steps[:1] and nothing.steps == ()
    assert turned.mask is not None and np.array_equal(turned.mask.mask.marked, marked) and nothing.mask is None
    assert otherwise.steps[0] is back.steps[0] and otherwise.steps[1].step == other.step
    content = json.loads(sidecar_path(saved).read_text(encoding="utf-8"))
    assert content["snapshots"][0]["steps"] == [0]
    assert save_sidecar((), photo, (50, 40), saved, snapshots[1:2])  # nothing but a snapshot
    assert not save_sidecar((), photo, (50, 40), saved)


@pytest.mark.parametrize(
    ("snapshots", "words"),
    [
        (3, "its 'snapshots' are not a list"),
        ([3], "a snapshot is not understood"),
        ([{"name": 4, "steps": []}], "a snapshot is not understood"),
        ([{"name": "a", "steps": [1]}], "in step 1 no tool is named"),
        ([{"name": "a", "steps": [-1]}], "in step 1 no tool is named"),
        ([{"name": "a", "steps": [True]}], "in step 1 no tool is named"),
        ([{"name": "a", "steps": [], "mask": 3}], "the mask of a snapshot is not understood"),
        ([{"name": "a", "steps": [], "mask": "eJwDAAAAAAE="}], "the mask of a step is not 7 x 8 pixels"),
    ],
)
def test_what_is_wrong_with_a_snapshot_is_said(snapshots: object, words: str, tmp_path: Path) -> None:
    content = {"aedesk_sidecar": 2, "photo": "a", "sha256": "b", "width": 7, "height": 8, "steps": []}
    with pytest.raises(ValueError, match=words):
        parse_sidecar(json.dumps({**content, "snapshots": snapshots}), tmp_path)

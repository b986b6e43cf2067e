"""What is said of a photo that is written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from aedesk.imaging.formats.export import NO_PLACE, NONE, Export
from aedesk.imaging.formats.load import load
from aedesk.imaging.geometry import Geometry
from aedesk.imaging.image import Image, Metadata
from aedesk.recipe.deliver import Wishes, deliver, kept_of
from aedesk.recipe.honest import Taken
from aedesk.recipe.outcome import Outcome
from aedesk.recipe.sidecar import load_sidecar
from tests.imaging.formats.test_more_words import PACKET
from tests.recipe.test_honest import STEPS

SOUND, BROKEN = PACKET.format(more="", words="Album").encode(), b"<x:xmpmeta no xml"
OTHER_NAMES = SOUND.replace(b"x:xmpmeta", b"meta:xmpmeta").replace(b"xmlns:x=", b"xmlns:meta=")
OTHER_NAMES = OTHER_NAMES.replace(b"rdf:", b"r:").replace(b"xmlns:rdf=", b"xmlns:r=")


def told(image: Image, xmp: bytes | None) -> Image:
    return replace(image, metadata=Metadata(xmp=xmp))


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp"])
def test_a_story_that_cannot_be_written_is_said_to_be_missing(colour: Image, tmp_path: Path, suffix: str) -> None:
    notes = deliver(told(colour, BROKEN), STEPS, tmp_path / f"a{suffix}", Wishes())
    assert len(notes) == 1 and "XMP" in str(notes[0]) and str(notes[0]).startswith(f"'a{suffix}' does not say")
    assert load(tmp_path / f"a{suffix}").metadata.xmp == BROKEN


@pytest.mark.parametrize("xmp", [None, SOUND, OTHER_NAMES])
def test_a_story_that_is_written_needs_no_words(colour: Image, tmp_path: Path, xmp: bytes | None) -> None:
    assert deliver(told(colour, xmp), STEPS, tmp_path / "a.png", Wishes()) == []
    kept = load(tmp_path / "a.png").metadata.xmp
    assert kept is not None and b"denoise" in kept and (xmp is None or b"Album" in kept)


def test_nothing_is_said_where_no_story_is_wished(colour: Image, tmp_path: Path) -> None:
    for number, (steps, wishes) in enumerate(
        [(STEPS, Wishes(story=False)), ([], Wishes()), (STEPS, Wishes(export=Export(metadata=NONE)))]
    ):
        assert deliver(told(colour, BROKEN), steps, tmp_path / f"{number}.png", wishes) == []


def test_steps_of_the_file_that_was_replaced_go(colour: Image, tmp_path: Path) -> None:
    """They would tell of another photo, and the desk would go on with them."""
    original, saved = tmp_path / "original.png", tmp_path / "a.png"
    deliver(colour, [], original, Wishes())
    size = (colour.width, colour.height)
    taken = [Taken(STEPS[0].step, Outcome(Geometry.unmoved(size)))]
    deliver(colour, taken, saved, Wishes(), kept_of(taken, original, size))
    assert load_sidecar(saved) is not None
    deliver(colour, [], saved, Wishes(overwrite=True))
    assert load_sidecar(saved) is None and {path.name for path in tmp_path.iterdir()} == {"original.png", "a.png"}


def test_words_that_go_with_the_place_are_said_to_go(colour: Image, tmp_path: Path) -> None:
    wishes = Wishes(story=False, export=Export(metadata=NO_PLACE))
    notes = deliver(told(colour, BROKEN), [], tmp_path / "a.png", wishes)
    assert len(notes) == 1 and "location" in str(notes[0])
    assert deliver(told(colour, SOUND), [], tmp_path / "b.png", wishes) == []

"""What ExifTool reads of the work in a saved photo."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.formats.xmp import ENHANCED, PARTLY_INVENTED
from aedesk.imaging.geometry import Geometry
from aedesk.imaging.image import Image, Metadata
from aedesk.recipe.honest import Taken, source_type, with_story
from aedesk.recipe.outcome import Outcome
from aedesk.recipe.recipe import Step
from aedesk.tools.base import Effect
from aedesk.tools.colorize.colorize import ColorizeParams
from aedesk.tools.denoise import DenoiseParams
from aedesk.tools.repair.repair import RepairParams
from aedesk.tools.turn import TurnParams

EXIFTOOL = shutil.which("exiftool")


def taken(step: Step, *networks: str, effect: Effect = Effect.ENHANCES, changed: bool = True) -> Taken:
    return Taken(step, Outcome(Geometry.unmoved((20, 30)), changed, effect, networks))


STEPS = [
    taken(Step("denoise", DenoiseParams(strength=20.0)), "denoise 1234"),
    taken(Step("colorize", ColorizeParams()), "colorize 5678", effect=Effect.INVENTS),
    taken(Step("turn", TurnParams()), effect=Effect.PLAIN),
]


@pytest.mark.skipif(EXIFTOOL is None, reason="ExifTool is not installed")
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp"])
def test_exiftool_reads_what_was_done(suffix: str, colour: Image, tmp_path: Path) -> None:
    assert EXIFTOOL is not None
    path = tmp_path / f"a{suffix}"
    save(with_story(colour, STEPS), path)
    answer = subprocess.run([EXIFTOOL, "-j", "-G1", "-struct", path], capture_output=True, text=True, check=True)
    tags = json.loads(answer.stdout)[0]
    assert tags["XMP-iptcExt:DigitalSourceType"] == PARTLY_INVENTED
    assert tags["XMP-aedesk:Program"].startswith("AEDesk ")
    steps = tags["XMP-aedesk:Steps"]
    assert [step["Tool"] for step in steps] == ["denoise", "colorize", "turn"]
    assert "strength 20" in steps[0]["Parameters"]
    assert steps[1]["Networks"] == ["colorize 5678"]
    assert with_story(load(path), STEPS[:1]).metadata.xmp is not None


def test_only_what_was_done_is_told(colour: Image) -> None:
    assert with_story(colour, []) is colour
    off = Step("denoise", DenoiseParams(), enabled=False)
    assert with_story(colour, [taken(off)]) is colour
    assert with_story(colour, [taken(off), taken(Step("repair", RepairParams()), changed=False)]) is colour
    broken = replace(colour, metadata=Metadata(xmp=b"no xml"))
    assert with_story(broken, STEPS) is broken


def test_a_step_that_was_kept_to_a_part_says_so(colour: Image) -> None:
    step = Step("denoise", DenoiseParams(strength=20.0))
    packets = [
        with_story(colour, [Taken(step, Outcome(Geometry.unmoved((20, 30)), area=area))]).metadata.xmp
        for area in (None, 12.5)
    ]
    assert packets[0] is not None and b"area" not in packets[0]
    assert packets[1] is not None and b"; area 12.5 %" in packets[1]


def test_what_a_person_gave_beside_the_settings_is_told(colour: Image) -> None:
    outcome = Outcome(Geometry.unmoved((20, 30)), area=3.0, by_hand=("hints 2", "colours of another photo"))
    assert Outcome.from_json(outcome.to_json()) == outcome
    packet = with_story(colour, [Taken(Step("colorize", ColorizeParams()), outcome)]).metadata.xmp
    assert packet is not None and b"; area 3 %; hints 2; colours of another photo<" in packet
    with pytest.raises(ValueError, match="not understood"):
        Outcome.from_json({**outcome.to_json(), "by_hand": [2]})


def test_invented_parts_weigh_more_than_cleaner_ones() -> None:
    assert source_type(STEPS) == PARTLY_INVENTED
    assert source_type(STEPS[:1]) == ENHANCED
    assert source_type(STEPS[2:]) is None


def test_what_was_done_many_times_is_told_once(colour: Image) -> None:
    heal = taken(Step("repair", RepairParams()), effect=Effect.INVENTS)
    packets = [with_story(colour, [STEPS[0], *[heal] * times, STEPS[0]]).metadata.xmp for times in (1, 300)]
    assert packets[0] == packets[1] and packets[0] is not None and packets[0].count(b">denoise<") == 2


def test_a_repair_that_found_nothing_has_invented_nothing(colour: Image) -> None:
    nothing = taken(Step("repair", RepairParams()), effect=Effect.INVENTS, changed=False)
    xmp = with_story(colour, [nothing, STEPS[0]]).metadata.xmp
    assert xmp is not None and ENHANCED.encode() in xmp and b">repair<" not in xmp

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
from aedesk.imaging.image import Image, Metadata
from aedesk.models.store import ModelStore
from aedesk.recipe.honest import source_type, with_story
from aedesk.recipe.recipe import Step
from aedesk.tools.colorize.colorize import ColorizeParams
from aedesk.tools.denoise import DenoiseParams
from aedesk.tools.repair.repair import RepairParams
from aedesk.tools.turn import TurnParams

EXIFTOOL = shutil.which("exiftool")
STEPS = [Step("denoise", DenoiseParams(strength=20.0)), Step("colorize", ColorizeParams()), Step("turn", TurnParams())]


@pytest.mark.skipif(EXIFTOOL is None, reason="ExifTool is not installed")
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp"])
def test_exiftool_reads_what_was_done(suffix: str, colour: Image, tmp_path: Path) -> None:
    assert EXIFTOOL is not None
    path = tmp_path / f"a{suffix}"
    models = ModelStore()
    save(with_story(colour, STEPS, models), path)
    answer = subprocess.run([EXIFTOOL, "-j", "-G1", "-struct", path], capture_output=True, text=True, check=True)
    tags = json.loads(answer.stdout)[0]
    assert tags["XMP-iptcExt:DigitalSourceType"] == PARTLY_INVENTED
    assert tags["XMP-aedesk:Program"].startswith("AEDesk ")
    steps = tags["XMP-aedesk:Steps"]
    assert [step["Tool"] for step in steps] == ["denoise", "colorize", "turn"]
    assert "strength 20" in steps[0]["Parameters"]
    assert steps[1]["Networks"] == [f"colorize {models.find('colorize').sha256}"]
    assert with_story(load(path), STEPS[:1], models).metadata.xmp is not None


def test_only_what_was_done_is_told(colour: Image) -> None:
    assert with_story(colour, [], ModelStore()) is colour
    assert with_story(colour, [replace(STEPS[0], enabled=False)], ModelStore()) is colour
    broken = replace(colour, metadata=Metadata(xmp=b"no xml"))
    assert with_story(broken, STEPS, ModelStore()) is broken


def test_a_network_that_is_gone_is_named(colour: Image, tmp_path: Path) -> None:
    told = with_story(colour, STEPS[:1], ModelStore([tmp_path]))
    assert told.metadata.xmp is not None and b">noise_level<" in told.metadata.xmp


def test_invented_parts_weigh_more_than_cleaner_ones() -> None:
    assert source_type(STEPS) == PARTLY_INVENTED
    assert source_type(STEPS[:1]) == ENHANCED
    assert source_type(STEPS[2:]) is None


def test_what_was_done_many_times_is_told_once(colour: Image) -> None:
    heal = Step("repair", RepairParams())
    packets = [
        with_story(colour, [STEPS[0], *[heal] * times, STEPS[0]], ModelStore()).metadata.xmp for times in (1, 300)
    ]
    assert packets[0] == packets[1] and packets[0] is not None and packets[0].count(b">denoise<") == 2


def test_evening_out_a_stain_invents_nothing_and_names_no_network(colour: Image) -> None:
    fill, even = Step("repair", RepairParams()), Step("repair", RepairParams(method="even"))
    assert source_type([fill]) == PARTLY_INVENTED and source_type([even]) == ENHANCED
    xmp = with_story(colour, [even], ModelStore()).metadata.xmp
    assert xmp is not None and b"inpaint" not in xmp and b"method even" in xmp

"""What ExifTool reads in a photo before it was opened and after it was saved."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageCms

from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from tests.conftest import drawing

EXIFTOOL = shutil.which("exiftool")
pytestmark = pytest.mark.skipif(EXIFTOOL is None, reason="ExifTool is not installed")

CAMERA = ["-EXIF:Make=Agfa", "-EXIF:Model=Synchro Box", "-EXIF:DateTimeOriginal=1956:07:01 12:30:00",
          "-EXIF:CreateDate=1956:07:01 12:30:00", "-EXIF:ExposureTime=1/50", "-EXIF:FNumber=11", "-EXIF:ISO=50",
          "-EXIF:FocalLength=105", "-EXIF:LensModel=Meniscus", "-EXIF:Flash=1", "-EXIF:ExifImageWidth=60",
          "-EXIF:ExifImageHeight=40", "-EXIF:InteropIndex=R98"]  # fmt: skip
PLACE = ["-GPS:GPSLatitude=47.5", "-GPS:GPSLatitudeRef=N", "-GPS:GPSLongitude=8.25", "-GPS:GPSLongitudeRef=W",
         "-GPS:GPSAltitude=410", "-GPS:GPSAltitudeRef=0", "-GPS:GPSDateStamp=1956:07:01"]  # fmt: skip
PEOPLE = ["-EXIF:Artist=Großvater Émile", "-EXIF:Copyright=© 1956 family", "-EXIF:ImageDescription=Tante Käthe",
          "-EXIF:UserComment=at the lake", "-EXIF:XPTitle=Sommer", "-EXIF:XPKeywords=lake;aunt", "-EXIF:Rating=4",
          "-EXIF:Software=a scanner", "-EXIF:HostComputer=attic", "-EXIF:OwnerName=Emil"]  # fmt: skip
CAPTIONS = ["-IPTC:Caption-Abstract=Tante Käthe am See", "-IPTC:Keywords=lake", "-IPTC:Keywords=aunt",
            "-IPTC:By-line=Émile", "-IPTC:City=Zürich", "-IPTC:CopyrightNotice=© family",
            "-IPTC:DateCreated=1956:07:01", "-IPTC:CodedCharacterSet=UTF8", "-IPTC:ObjectName=Summer"]  # fmt: skip
XMP = ["-XMP-dc:Title=Summer", "-XMP-dc:Subject=lake", "-XMP-dc:Subject=aunt", "-XMP-dc:Creator=Émile",
       "-XMP-xmp:Rating=5", "-XMP-photoshop:City=Zürich", "-XMP-xmpRights:UsageTerms=for the family",
       "-XMP-mwg-rs:RegionName=Käthe", "-XMP-mwg-rs:RegionType=Face", "-XMP-exif:UserComment=an album"]  # fmt: skip
LONG = [f"-XMP-dc:Description={'long ' * 3000}", f"-IPTC:Caption-Abstract={'word ' * 390}"]

SETS: dict[str, list[str]] = {
    "camera": CAMERA,
    "phone": [*CAMERA, *PLACE, "-EXIF:Orientation#=6"],
    "archive": [*PEOPLE, *CAPTIONS],
    "album": [*PEOPLE, *XMP],
    "place": PLACE,
    "long": [*CAPTIONS, *XMP, *LONG],
    "all": [*CAMERA, *PLACE, *PEOPLE, *CAPTIONS, *XMP],
    "big-endian": ["-ExifByteOrder=MM", *CAMERA, *PLACE, *PEOPLE],
}
SUFFIXES = (".jpg", ".png", ".tif", ".webp")
CASES = [(name, suffix) for name in SETS for suffix in SUFFIXES]
# Groups that speak of the file and its pixels, not of the photo; and what of the first folder does.
OF_THE_FILE = ("ExifTool", "System", "File", "Composite", "JFIF", "RIFF", "PNG", "PNG-pHYs", "Adobe", "SourceFile")
OF_THE_PIXELS = {
    *("ImageWidth", "ImageHeight", "BitsPerSample", "Compression", "PhotometricInterpretation", "StripOffsets"),
    *("SamplesPerPixel", "RowsPerStrip", "StripByteCounts", "PlanarConfiguration", "Predictor", "Orientation"),
    *("XResolution", "YResolution", "ResolutionUnit", "YCbCrPositioning", "SampleFormat", "SubfileType"),
}


def exiftool(arguments: list[str]) -> str:
    assert EXIFTOOL is not None
    return subprocess.run(
        [EXIFTOOL, "-@", "-"], input="\n".join(arguments), text=True, capture_output=True, check=False
    ).stdout


def tags_in(folder: Path) -> dict[str, dict[str, Any]]:
    """Group and name to value, of every file of a folder."""
    entries = json.loads(exiftool(["-j", "-G1", "-n", "-struct", "-a", "-charset", "iptc=UTF8", str(folder)]))
    return {Path(entry["SourceFile"]).name: entry for entry in entries}


def about_the_photo(entry: dict[str, Any]) -> dict[str, Any]:
    kept = {}
    for name, value in entry.items():
        group, _, tag = name.partition(":")
        if group in OF_THE_FILE or group == "IFD1" or (group == "IFD0" and tag in OF_THE_PIXELS):
            continue
        kept[f"EXIF:{tag}" if group in ("IFD0", "ExifIFD", "InteropIFD") else name] = value
    return kept


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], dict[str, Any]]:
    """The tags of all cases before and after a step."""
    before, after = tmp_path_factory.mktemp("before"), tmp_path_factory.mktemp("after")
    thumbnail = before.parent / "thumbnail.jpg"
    Pillow.fromarray(drawing(12, 16)).save(thumbnail)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    arguments: list[str] = []
    for name, suffix in CASES:
        path = before / f"{name}{suffix}"
        options = {"icc_profile": profile} if name in ("camera", "all") else {}
        Pillow.fromarray(drawing(40, 60)).save(path, **options)
        tags = [tag for tag in SETS[name] if suffix != ".webp" or "IPTC" not in tag]
        if name in ("phone", "all") and suffix == ".jpg":
            tags = [*tags, f"-ThumbnailImage<={thumbnail}"]
        arguments += ["-overwrite_original", "-n", "-charset", "iptc=UTF8", *tags, str(path), "-execute"]
    exiftool(arguments)
    for path in before.iterdir():
        image = load(path)
        save(replace(image, pixels=image.maximum - image.pixels), after / path.name)
    return tags_in(before), tags_in(after)


@pytest.mark.parametrize(("name", "suffix"), CASES)
def test_nothing_is_lost(name: str, suffix: str, photos: tuple[dict[str, Any], dict[str, Any]]) -> None:
    before, after = (about_the_photo(entries[f"{name}{suffix}"]) for entries in photos)
    if name == "phone":  # it was turned
        before["EXIF:ExifImageWidth"], before["EXIF:ExifImageHeight"] = 40, 60
    assert len(before) >= 4
    assert after == before


def test_the_thumbnail_is_renewed(photos: tuple[dict[str, Any], dict[str, Any]], tmp_path: Path) -> None:
    for name in ("phone", "all"):
        assert photos[0][f"{name}.jpg"]["IFD1:ThumbnailLength"] != photos[1][f"{name}.jpg"]["IFD1:ThumbnailLength"]
    assert "IFD1:ThumbnailLength" not in photos[1]["camera.jpg"]


def test_the_new_thumbnail_shows_the_new_photo(tmp_path: Path) -> None:
    path, small, out = tmp_path / "a.jpg", tmp_path / "small.jpg", tmp_path / "b.jpg"
    Pillow.new("RGB", (300, 200), (250, 250, 250)).save(path)
    Pillow.new("RGB", (16, 12), (250, 250, 250)).save(small)
    exiftool(["-overwrite_original", "-EXIF:Make=Agfa", f"-ThumbnailImage<={small}", str(path)])
    image = load(path)
    save(replace(image, pixels=np.full_like(image.pixels, 20)), out)
    assert EXIFTOOL is not None
    jpeg = subprocess.run([EXIFTOOL, "-b", "-ThumbnailImage", str(out)], capture_output=True, check=True).stdout
    (tmp_path / "thumb.jpg").write_bytes(jpeg)
    with Pillow.open(tmp_path / "thumb.jpg") as thumbnail:
        assert thumbnail.size == (160, 107) and max(thumbnail.convert("L").getextrema()) < 30

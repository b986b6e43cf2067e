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
DETAILS = ["-EXIF:OffsetTimeOriginal=+01:00", "-EXIF:SubSecTimeOriginal=25", "-EXIF:SerialNumber=B 1234",
           "-EXIF:LensInfo=105 105 11 11", "-EXIF:SceneCaptureType=1", "-EXIF:WhiteBalance=1",
           "-EXIF:ExposureCompensation=-2/3", "-EXIF:BrightnessValue=-1.5", "-EXIF:SubjectDistance=3.5",
           "-EXIF:MeteringMode=2", "-EXIF:LightSource=1", "-EXIF:ExposureProgram=1", "-EXIF:ShutterSpeedValue=0.02",
           "-EXIF:MaxApertureValue=11", "-EXIF:ImageUniqueID=0123456789abcdef0123456789abcdef",
           "-EXIF:ModifyDate=1956:07:02 08:00:00"]  # fmt: skip
JOURNEY = [*PLACE, "-GPS:GPSTimeStamp=10:11:12", "-GPS:GPSImgDirection=271.5", "-GPS:GPSImgDirectionRef=T",
           "-GPS:GPSSpeed=4.5", "-GPS:GPSSpeedRef=K", "-GPS:GPSMapDatum=WGS-84", "-GPS:GPSProcessingMethod=GPS",
           "-GPS:GPSAreaInformation=at the lake", "-GPS:GPSHPositioningError=12", "-GPS:GPSSatellites=5"]  # fmt: skip
ARCHIVE = ["-XMP-iptcExt:PersonInImage=Käthe", "-XMP-iptcExt:PersonInImage=Émile", "-XMP-iptcExt:Event=Summer 1956",
           "-XMP-iptcExt:LocationShownCity=Zürich", "-XMP-iptcExt:LocationShownCountryName=Schweiz",
           "-XMP-iptcExt:DigitalSourceType=http://cv.iptc.org/newscodes/digitalsourcetype/negativeFilm",
           "-XMP-iptcCore:Scene=011900", "-XMP-cc:License=https://creativecommons.org/licenses/by/4.0/",
           "-XMP-lr:HierarchicalSubject=family|Käthe", "-XMP-digiKam:TagsList=family/Käthe",
           "-XMP-xmpRights:Marked=true", "-XMP-xmpRights:WebStatement=https://example.org/",
           "-XMP-tiff:Make=Agfa", "-XMP-aux:Lens=Meniscus",
           "-XMP-xmpMM:DocumentID=xmp.did:1234", "-XMP-photoshop:DateCreated=1956:07:01"]  # fmt: skip
LANGUAGES = ["-XMP-dc:Title=Summer", "-XMP-dc:Title-de=Sommer", "-XMP-dc:Title-ja=夏", "-XMP-dc:Description-ar=صيف",
             "-XMP-dc:Rights-fr=© la famille", "-XMP-dc:Creator=Πέτρος 📷", "-EXIF:ImageDescription=Лето",
             "-EXIF:Artist=夏目", "-EXIF:UserComment=été", "-EXIF:XPComment=夏 📷"]  # fmt: skip
PRESS = ["-IPTC:CodedCharacterSet=UTF8", "-IPTC:Headline=Überfahrt", "-IPTC:Writer-Editor=É. M.",
         "-IPTC:SpecialInstructions=none", "-IPTC:Province-State=Zürich", "-IPTC:Country-PrimaryLocationName=Schweiz",
         "-IPTC:Country-PrimaryLocationCode=CHE", "-IPTC:Sub-location=Mole", "-IPTC:Source=album 3",
         "-IPTC:Credit=family", "-IPTC:Urgency=5", "-IPTC:TimeCreated=12:30:00+01:00", "-IPTC:Category=PER",
         "-IPTC:SupplementalCategories=lake", "-IPTC:SupplementalCategories=boat", "-IPTC:Contact=Emil",
         "-IPTC:OriginatingProgram=a scanner", "-IPTC:ProgramVersion=2.1", "-XMP-dc:Source=album 3"]  # fmt: skip
LONG = [f"-XMP-dc:Description={'long ' * 3000}", f"-IPTC:Caption-Abstract={'word ' * 390}"]

SETS: dict[str, list[str]] = {
    "camera": CAMERA,
    "phone": [*CAMERA, *PLACE, "-EXIF:Orientation#=6"],
    "archive": [*PEOPLE, *CAPTIONS],
    "album": [*PEOPLE, *XMP],
    "place": PLACE,
    "long": [*CAPTIONS, *XMP, *LONG],
    "all": [*CAMERA, *PLACE, *PEOPLE, *CAPTIONS, *XMP],
    "details": [*CAMERA, *DETAILS],
    "journey": JOURNEY,
    "words": [*PEOPLE, *ARCHIVE],
    "languages": LANGUAGES,
    "press": PRESS,
    "big-endian": ["-ExifByteOrder=MM", *CAMERA, *PLACE, *PEOPLE],
}
SUFFIXES = (".jpg", ".png", ".tif", ".webp")
# What is written, as what, and as what it is saved: as itself, and the fullest ones as everything else.
CASES = [(name, suffix, suffix) for name in SETS for suffix in SUFFIXES]
CASES += [
    (name, suffix, other)
    for name in ("all", "languages")
    for suffix in SUFFIXES
    for other in SUFFIXES
    if other != suffix
]
# Groups that speak of the file and its pixels, not of the photo; and what of the first folder does.
OF_THE_FILE = ("ExifTool", "System", "File", "Composite", "JFIF", "RIFF", "PNG", "PNG-pHYs", "Adobe", "SourceFile")
OF_THE_PIXELS = {
    *("ImageWidth", "ImageHeight", "BitsPerSample", "Compression", "PhotometricInterpretation", "StripOffsets"),
    *("SamplesPerPixel", "RowsPerStrip", "StripByteCounts", "PlanarConfiguration", "Predictor", "Orientation"),
    *("XResolution", "YResolution", "ResolutionUnit", "YCbCrPositioning", "SampleFormat", "SubfileType"),
}


def exiftool(arguments: list[str]) -> str:
    assert EXIFTOOL is not None
    done = subprocess.run(
        [EXIFTOOL, "-@", "-"], input="\n".join(arguments), text=True, capture_output=True, check=False
    )
    problems = [line for line in done.stderr.splitlines() if line.startswith(("Warning", "Error"))]
    problems = [line for line in problems if "non-standard IPTC in PNG" not in line]
    assert problems == []  # it has left nothing out
    return done.stdout


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


def tags_of(name: str, suffix: str) -> list[str]:
    """What ExifTool writes of a set: WebP has no place for IPTC."""
    return [tag for tag in SETS[name] if suffix != ".webp" or "IPTC" not in tag]


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], dict[str, Any]]:
    """The tags of all cases before and after a step."""
    before, after = tmp_path_factory.mktemp("before"), tmp_path_factory.mktemp("after")
    thumbnail = before.parent / "thumbnail.jpg"
    Pillow.fromarray(drawing(12, 16)).save(thumbnail)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    arguments: list[str] = []
    for name, suffix, other in CASES:
        if other != suffix:
            continue
        path = before / f"{name}{suffix}"
        options = {"icc_profile": profile} if name in ("camera", "all") else {}
        Pillow.fromarray(drawing(40, 60)).save(path, **options)
        tags = tags_of(name, suffix)
        if name in ("phone", "all") and suffix == ".jpg":
            tags = [*tags, f"-ThumbnailImage<={thumbnail}"]
        arguments += ["-overwrite_original", "-n", "-charset", "iptc=UTF8", *tags, str(path), "-execute"]
    said = exiftool(arguments)
    assert said.count("1 image files updated") == len(SETS) * len(SUFFIXES), said
    for name, suffix, other in CASES:
        image = load(before / f"{name}{suffix}")
        notes = save(replace(image, pixels=image.maximum - image.pixels), after / f"{name}{suffix}{other}")
        lost = image.metadata.iptc is not None and other == ".webp"
        assert [str(note) for note in notes] == [f"{name}{suffix}.webp: WebP cannot keep the captions of IPTC."] * lost
    return tags_in(before), tags_in(after)


@pytest.mark.parametrize(("name", "suffix", "other"), CASES)
def test_nothing_is_lost(name: str, suffix: str, other: str, photos: tuple[dict[str, Any], dict[str, Any]]) -> None:
    before = about_the_photo(photos[0][f"{name}{suffix}"])
    after = about_the_photo(photos[1][f"{name}{suffix}{other}"])
    if name == "phone":  # it was turned
        before["EXIF:ExifImageWidth"], before["EXIF:ExifImageHeight"] = 40, 60
    assert len(before) >= min(4, len(tags_of(name, suffix)))
    if other == ".webp":
        before = {tag: value for tag, value in before.items() if not tag.startswith("IPTC:")}
    assert after == before


def test_there_are_many_cases() -> None:
    assert len(CASES) >= 60 and len(set(CASES)) == len(CASES)


def test_the_thumbnail_is_renewed(photos: tuple[dict[str, Any], dict[str, Any]], tmp_path: Path) -> None:
    for name in ("phone", "all"):
        assert photos[0][f"{name}.jpg"]["IFD1:ThumbnailLength"] != photos[1][f"{name}.jpg.jpg"]["IFD1:ThumbnailLength"]
    assert "IFD1:ThumbnailLength" not in photos[1]["camera.jpg.jpg"]


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

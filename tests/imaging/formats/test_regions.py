"""Names stay at their faces: regions of the XMP go where the pixels go, whatever turns or crops the photo."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL.PngImagePlugin import PngInfo

from aedesk.cli import main
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.regions import moved
from aedesk.imaging.image import Image

WIDTH, HEIGHT = 80, 60
FACE = (16, 6, 32, 18)  # left, top, right, bottom in pixels
OTHER = (70, 50, 80, 60)
ORIENTATION = 0x0112
HEAD = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" '
    'xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#" xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#" '
    'xmlns:MP="http://ns.microsoft.com/photo/1.2/" xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#" '
    'xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#" '
    'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">'
)
TAIL = "</rdf:Description></rdf:RDF></x:xmpmeta>"
Box = tuple[int, int, int, int]


def parts(box: Box) -> tuple[float, float, float, float]:
    """Left, top, width and height as parts of the photo."""
    left, top, right, bottom = box
    return left / WIDTH, top / HEIGHT, (right - left) / WIDTH, (bottom - top) / HEIGHT


def area(box: Box, as_elements: bool) -> str:
    x, y, w, h = parts(box)
    numbers = {"x": x + w / 2, "y": y + h / 2, "w": w, "h": h, "unit": "normalized"}
    if as_elements:
        inner = "".join(f"<stArea:{name}>{value}</stArea:{name}>" for name, value in numbers.items())
        return f'<mwg-rs:Area rdf:parseType="Resource">{inner}</mwg-rs:Area>'
    return "<mwg-rs:Area {}/>".format(" ".join(f'stArea:{name}="{value}"' for name, value in numbers.items()))


def mwg(*named: tuple[str, Box], as_elements: bool = False) -> str:
    """As Lightroom (attributes) and ExifTool (elements) write them."""
    entries = "".join(
        f'<rdf:li><rdf:Description mwg-rs:Name="{name}">{area(box, as_elements)}</rdf:Description></rdf:li>'
        for name, box in named
    )
    size = f'<mwg-rs:AppliedToDimensions stDim:w="{WIDTH}" stDim:h="{HEIGHT}" stDim:unit="pixel"/>'
    return (
        f'{HEAD}<mwg-rs:Regions rdf:parseType="Resource">{size}<mwg-rs:RegionList><rdf:Bag>{entries}</rdf:Bag>'
        f"</mwg-rs:RegionList></mwg-rs:Regions>{TAIL}"
    )


def microsoft(*named: tuple[str, Box]) -> str:
    entries = "".join(
        f'<rdf:li MPReg:PersonDisplayName="{name}" MPReg:Rectangle="{", ".join(map(str, parts(box)))}"/>'
        for name, box in named
    )
    return (
        f'{HEAD}<MP:RegionInfo rdf:parseType="Resource"><MPRI:Regions><rdf:Bag>{entries}</rdf:Bag></MPRI:Regions>'
        f"</MP:RegionInfo>{TAIL}"
    )


def iptc(*named: tuple[str, Box]) -> str:
    def boundary(box: Box) -> str:
        numbers = zip(("rbX", "rbY", "rbW", "rbH"), parts(box), strict=True)
        inner = "".join(f"<Iptc4xmpExt:{name}>{value}</Iptc4xmpExt:{name}>" for name, value in numbers)
        return f"<Iptc4xmpExt:rbUnit>relative</Iptc4xmpExt:rbUnit>{inner}"

    entries = "".join(
        f'<rdf:li rdf:parseType="Resource"><Iptc4xmpExt:RegionBoundary rdf:parseType="Resource">{boundary(box)}'
        f"</Iptc4xmpExt:RegionBoundary><Iptc4xmpExt:rId>{name}</Iptc4xmpExt:rId></rdf:li>"
        for name, box in named
    )
    return f"{HEAD}<Iptc4xmpExt:ImageRegion><rdf:Bag>{entries}</rdf:Bag></Iptc4xmpExt:ImageRegion>{TAIL}"


def as_elements(*named: tuple[str, Box]) -> str:
    return mwg(*named, as_elements=True)


KINDS = (mwg, as_elements, microsoft, iptc)


def said(packet: bytes | None, width: int, height: int) -> list[Box]:
    """The boxes of a packet, in pixels."""
    assert packet is not None
    text = packet.decode()
    found = []
    for words in re.findall(r'Rectangle="([^"]*)"', text):
        x, y, w, h = map(float, words.split(","))
        found.append((x, y, w, h))
    for names, middle in ((("stArea:x", "stArea:y", "stArea:w", "stArea:h"), 0.5), (("rbX", "rbY", "rbW", "rbH"), 0.0)):
        columns = [re.findall(rf'{name}(?:="|>)([-\d.e]+)', text) for name in names]
        for x, y, w, h in zip(*(map(float, column) for column in columns), strict=True):
            found.append((x - middle * w, y - middle * h, w, h))
    return [
        (round(x * width), round(y * height), round((x + w) * width), round((y + h) * height)) for x, y, w, h in found
    ]


def seen(image: Image) -> Box:
    """Where the photo is bright: its face."""
    bright = image.pixels.max(axis=2) > 127
    rows, columns = np.flatnonzero(bright.any(axis=1)), np.flatnonzero(bright.any(axis=0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def photo(path: Path, packet: str, orientation: int = 1) -> Path:
    """A dark photo whose face is bright."""
    pixels = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    pixels[FACE[1] : FACE[3], FACE[0] : FACE[2]] = 255
    exif = Pillow.Exif()
    exif[ORIENTATION] = orientation
    words = PngInfo()
    words.add_itxt("XML:com.adobe.xmp", packet)
    Pillow.fromarray(pixels).save(path, exif=exif, xmp=packet.encode(), quality=95, pnginfo=words)
    return path


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
def test_the_orientation_takes_them_along(tmp_path: Path, suffix: str, orientation: int) -> None:
    image = load(photo(tmp_path / f"a{suffix}", mwg(("Anna", FACE), ("Bert", OTHER)), orientation))
    face, other = said(image.metadata.xmp, image.width, image.height)
    assert face == seen(image) and other != face
    assert image.metadata.xmp is not None and f'stDim:w="{image.width}"'.encode() in image.metadata.xmp


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "options",
    [
        ["--quarter", "left"],
        ["--quarter", "right", "--flip", "across"],
        ["--flip", "down"],
        ["--left", "10", "--top", "5", "--right", "30", "--bottom", "40"],
    ],
    ids="-".join,
)
def test_crop_and_rotate_take_them_along(tmp_path: Path, kind: object, options: list[str]) -> None:
    path, out = photo(tmp_path / "a.png", kind(("Anna", FACE))), tmp_path / "out.png"  # type: ignore[operator]
    assert main(["turn", str(path), "-o", str(out), *options, "--no-story"]) == 0
    image = load(out)
    assert said(image.metadata.xmp, image.width, image.height) == [seen(image)]
    assert b"Anna" in (image.metadata.xmp or b"")


@pytest.mark.parametrize("kind", KINDS)
def test_who_is_cropped_away_is_named_no_more(tmp_path: Path, kind: object) -> None:
    named = (("Anna", FACE), ("Bert", OTHER))
    path, out = photo(tmp_path / "a.png", kind(*named)), tmp_path / "out.png"  # type: ignore[operator]
    assert main(["turn", str(path), "-o", str(out), "--right", "20"]) == 0
    image = load(out)
    assert said(image.metadata.xmp, image.width, image.height) == [seen(image)]
    assert b"Anna" in (image.metadata.xmp or b"") and b"Bert" not in (image.metadata.xmp or b"")


@pytest.mark.parametrize(("cut", "stays"), [(28, True), (32, False)])
def test_who_is_on_it_by_half_stays(cut: int, stays: bool) -> None:
    """A face from 20 to 40 % of the width, of which something is cut away at the left."""
    packet = mwg(("Anna", (16, 6, 32, 18))).encode()
    left = cut / 100
    after = moved(packet, lambda x, y: ((x - left) / (1 - left), y), (round(WIDTH * (1 - left)), HEIGHT))
    assert (b"Anna" in after) == stays
    if stays:
        ((begin, top, _, bottom),) = said(after, WIDTH, HEIGHT)
        assert (begin, top, bottom) == (0, FACE[1], FACE[3])


def test_a_slanted_one_gets_the_box_around_it(tmp_path: Path) -> None:
    path, out = photo(tmp_path / "a.png", mwg(("Anna", FACE))), tmp_path / "out.png"
    assert main(["turn", str(path), "-o", str(out), "--straighten", "5"]) == 0
    image = load(out)
    ((left, top, right, bottom),) = said(image.metadata.xmp, image.width, image.height)
    inside = seen(image)
    assert left <= inside[0] + 1 and top <= inside[1] + 1 and right >= inside[2] - 1 and bottom >= inside[3] - 1
    assert (right - left) * (bottom - top) < 2 * (FACE[2] - FACE[0]) * (FACE[3] - FACE[1])


def test_what_only_enlarges_leaves_them_where_they_are(tmp_path: Path) -> None:
    packet = mwg(("Anna", FACE)).encode()
    after = moved(packet, lambda x, y: (x, y), (2 * WIDTH, 2 * HEIGHT))
    assert said(after, WIDTH, HEIGHT) == [FACE] and f'stDim:w="{2 * WIDTH}"'.encode() in after


@pytest.mark.parametrize(
    "packet",
    [
        b"no XMP, http://www.metadataworkinggroup.com/schemas/regions/",
        mwg().encode(),
        mwg(("Anna", FACE)).replace("normalized", "pixel").encode(),
        mwg(("Anna", FACE)).replace('stArea:w="0.2"', 'stArea:w="wide"').encode(),
        microsoft(("Anna", FACE)).replace(", ", " ").encode(),
        microsoft(("Anna", (16, 6, 320, 18))).encode(),  # in pixels, as some write it
        microsoft(("Anna", (160, 6, 32, 18))).encode(),
    ],
)
def test_what_is_not_understood_stays(packet: bytes) -> None:
    assert moved(packet, lambda x, y: (y, x), (HEIGHT, WIDTH)) == packet

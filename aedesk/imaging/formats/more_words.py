"""What a file says that Pillow does not give, or not in full: comments, texts, long XMP, the gamma of a PNG."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from aedesk.imaging.formats import gif_file, jpeg_file, png_file
from aedesk.imaging.formats.jpeg_words import COMMENT
from aedesk.imaging.formats.pillow_words import orientation_at
from aedesk.imaging.formats.pixel_shape import note_of_shape, of_jpeg, of_png
from aedesk.imaging.formats.regions import has_regions, upright
from aedesk.imaging.formats.xmp_text import in_utf8
from aedesk.imaging.image import Image
from aedesk.sentence import Sentence


def with_more(path: Path, kind: str, image: Image) -> Image:
    """The photo with the rest of its words, and with a note where a part of them is lost."""
    metadata, notes = image.metadata, image.notes
    if kind == "JPEG":
        data = path.read_bytes()
        packet, lost = jpeg_file.xmp(data)
        if packet and has_regions(packet):  # what Pillow gives, a part of it at times, lies upright already
            packet = upright(packet, orientation_at(path), (image.width, image.height))
        texts = tuple((COMMENT, words) for words in jpeg_file.comments(data))
        metadata = replace(metadata, xmp=packet or metadata.xmp, texts=texts)
        notes = (*notes, *note_of_shape(path.name, *of_jpeg(data)))
        if lost:
            notes = (*notes, Sentence("'{}': a part of its XMP cannot be read and is left out.", (path.name,)))
    elif kind == "PNG":
        data = path.read_bytes()
        notes = (*notes, *note_of_shape(path.name, *of_png(data)))
        gamma = None if metadata.icc else png_file.profile_of_gamma(data)
        packet = metadata.xmp or png_file.raw_xmp(data)
        metadata = replace(metadata, texts=tuple(png_file.texts(data)), icc=metadata.icc or gamma, xmp=packet)
    elif kind == "GIF":
        data = path.read_bytes()
        texts = tuple((COMMENT, words) for words in gif_file.comments(data))
        metadata = replace(metadata, texts=texts, xmp=metadata.xmp or gif_file.xmp(data))
    if metadata.xmp:
        metadata = replace(metadata, xmp=in_utf8(metadata.xmp))
    return replace(image, metadata=metadata, notes=notes)

"""Room for Pillow to write a JPEG in.

Pillow gives libjpeg a buffer of one or two bytes a pixel, and where the Huffman tables are fitted to the photo all of
it must go in at once: a grainy scan in full colour takes more, and could not be written ("broken data stream when
writing image file"). The size is a global of Pillow's, which reads with it, too: it is as it was when the last writer
has ended."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import ImageFile

BYTES = 4  # a pixel: noise of full contrast takes 3.3 at quality 100 and 4:4:4
HEADERS = 1 << 20

_lock = threading.Lock()
_wanted: list[int] = []  # bytes, of all that are writing
_usual = ImageFile.MAXBLOCK


@contextmanager
def room_for_jpeg(width: int, height: int) -> Iterator[None]:
    """Within, a JPEG of so many pixels can be written, whatever it shows."""
    mine = BYTES * width * height + HEADERS
    with _lock:
        _wanted.append(mine)
        ImageFile.MAXBLOCK = max(_usual, *_wanted)
    try:
        yield
    finally:
        with _lock:
            _wanted.remove(mine)
            ImageFile.MAXBLOCK = max([_usual, *_wanted])

"""Which folders of a TIFF hold photos: smaller copies, masks and folders without pixels are none."""

from __future__ import annotations

from typing import Any

REDUCED, MASK = 1, 4  # bits of NewSubfileType
MOST = 10_000  # folders looked at


def photos_of(tiff: Any) -> dict[int, Any]:
    """Of an open tifffile.TiffFile: the number of each folder of the chain that holds a photo, and the page with its
    pixels, which may lie in a folder below (TIFF/EP). Where all are smaller copies, the largest."""
    photos: dict[int, Any] = {}
    copies: dict[int, Any] = {}
    places: set[int] = set()
    for number in range(MOST):
        try:
            page = tiff.pages[number]
        except IndexError:
            break
        if page.offset in places:  # the chain of a damaged file runs in a circle
            break
        places.add(page.offset)
        best = _largest([page, *_below(page)])
        if best is not None:
            photos[number] = best
        elif _area(page):
            copies[number] = page
    if not photos and copies:
        number = max(copies, key=lambda number: _area(copies[number]))
        photos[number] = copies[number]
    return photos


def _largest(pages: list[Any]) -> Any:
    """The largest page that is a photo, the first of several; None where there is none."""
    whole = [page for page in pages if not page.subfiletype & (REDUCED | MASK) and _area(page)]
    return max(whole, key=_area, default=None)


def _below(page: Any) -> list[Any]:
    try:
        return [sub for sub in page.pages or () if hasattr(sub, "subfiletype")]
    except (ValueError, IndexError, TypeError):
        return []


def _area(page: Any) -> int:
    return int(page.imagewidth) * int(page.imagelength) if page.dataoffsets else 0

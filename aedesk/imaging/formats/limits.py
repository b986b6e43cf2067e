"""What is said of a file that is too large, or that ends too early."""

from __future__ import annotations

from aedesk.errors import AEDeskError
from aedesk.sentence import Sentence

# A photo of this many pixels takes 1.2 GB as 8-bit RGB. More is taken for a decompression bomb.
MAX_PIXELS = 400 * 10**6


def check_size(name: str, width: int, height: int) -> None:
    """Raises AEDeskError for a photo of too many pixels. `name`: of its file."""
    if width * height > MAX_PIXELS:
        raise AEDeskError(
            "'{}' says that it is {} x {} pixels; AEDesk reads photos of up to {} megapixels.",
            name,
            width,
            height,
            MAX_PIXELS // 10**6,
        )


def holds_far_fewer(name: str, width: int, height: int) -> AEDeskError:
    """That a file cannot be as large as it says. `name`: of it."""
    return AEDeskError("'{}' is damaged: it says that it is {} x {} pixels, but holds far fewer.", name, width, height)


def incomplete(name: str) -> Sentence:
    """That a file was read as far as it goes."""
    return Sentence(
        "'{}' is incomplete: what its file still holds was read, the rest of the photo is missing.", (name,)
    )


def whole_all_the_same(name: str) -> Sentence:
    """That the fault of a file harms no pixel."""
    return Sentence("'{}' is damaged, but all of its pixels could be read.", (name,))


def details_missing(name: str) -> Sentence:
    """That a progressive JPEG ends early: it has all of its pixels, but perhaps not as sharp as they were."""
    return Sentence("'{}' is incomplete: all of it can be seen, but fine details may be missing.", (name,))

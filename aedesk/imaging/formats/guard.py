"""Whatever goes wrong while a file is read ends in one sentence."""

from __future__ import annotations

import struct
import warnings
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PIL import UnidentifiedImageError

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.quiet import quiet_libtiff

T = TypeVar("T")

# Their words speak of the file; those of other exceptions speak of the program that reads it.
SPEAK_OF_THE_FILE = (OSError, ValueError, RuntimeError, struct.error, zlib.error, EOFError)
LONGEST = 120  # letters of a reason


def guarded(path: Path, read: Callable[[Path], T]) -> T:
    """What `read` says of a file; every problem becomes an AEDeskError."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise AEDeskError("'{}' is a folder, not a photo.", path)
        if not path.is_file():
            raise AEDeskError("'{}' is not a file: photos are read from files only, not from pipes or devices.", path)
        if size == 0:
            raise AEDeskError("'{}' is empty: the file has no content.", path.name)
        quiet_libtiff()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of oddities in metadata that harm nothing
            return read(path)
    except AEDeskError:
        raise
    except FileNotFoundError:
        raise AEDeskError("'{}' does not exist.", path) from None
    except PermissionError:
        raise AEDeskError("'{}' cannot be read: permission denied.", path) from None
    except UnidentifiedImageError:  # its first bytes said what it is
        raise AEDeskError("'{}' is damaged and cannot be read.", path.name) from None
    except MemoryError:
        raise AEDeskError("'{}' does not fit into the memory of this computer.", path.name) from None
    except SPEAK_OF_THE_FILE as problem:
        reason = reason_of(problem)
        if not reason:
            raise AEDeskError("'{}' is damaged and cannot be read.", path.name) from problem
        raise AEDeskError("'{}' is damaged and cannot be read ({}).", path.name, reason) from problem
    except Exception as problem:  # libraries raise of every kind for files that nobody has tried
        raise AEDeskError("'{}' is damaged and cannot be read.", path.name) from problem


def reason_of(problem: BaseException) -> str:
    """The words of a library, in one line."""
    lines = str(problem).strip().splitlines() or [""]
    return "".join(letter for letter in lines[0] if letter.isprintable()).strip().rstrip(".")[:LONGEST]

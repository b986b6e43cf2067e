"""Opening what a person names as a photo, .aed files too."""

from __future__ import annotations

from pathlib import Path

from aedesk.codec.codec import decompress
from aedesk.codec.files import is_aed, read_file
from aedesk.codec.model import load_codec
from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError, Damaged, Locked
from aedesk.imaging.formats.load import load
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.models.store import ModelStore


def read_photo(path: Path, engine: Engine, models: ModelStore, job: Job) -> Image:
    """A photo of any format. Raises AEDeskError; of .aed files that open with a key, or in part only, it names the
    command that does it."""
    if not is_aed(path):
        return load(path)
    try:
        file = read_file(path)
    except Locked:
        raise AEDeskError("'{}' is locked: aedesk decompress opens it with its key.", path.name) from None
    except Damaged:
        raise AEDeskError("'{}' is damaged: aedesk decompress --salvage reads what is intact.", path.name) from None
    return decompress(file, load_codec(models), engine, job)

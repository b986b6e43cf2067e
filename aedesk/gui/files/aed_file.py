"""Reading and writing .aed files, and choosing by its name how a file is written. No widget is touched here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from aedesk.codec.files import SUFFIX, is_locked, read_file, write_file
from aedesk.codec.key import Secret
from aedesk.gui.background.models import Models
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.sentence import Sentence


def open_aed(path: Path, secret: Secret | None, salvage: bool, models: Models, job: Job) -> Image:
    """Read and draw a file. Raises Locked, Damaged or another AEDeskError."""
    from aedesk.codec.codec import decompress

    file = read_file(path, secret, salvage)
    model, engine = models.codec()
    return decompress(file, model, engine, job)


@dataclass(frozen=True)
class AedWish:
    """How a file shall be written. `secret`: what locks it, None for a file that everybody can open."""

    quality: int
    secret: Secret | None = None
    overwrite: bool = False


def save_aed(image: Image, path: Path, wish: AedWish, models: Models, job: Job) -> list[Sentence]:
    """Write a file; sentences about what the format could not keep, the very pixels to begin with."""
    from aedesk.codec.codec import cannot_keep, compress

    model, engine = models.codec()
    write_file(compress(image, wish.quality, model, engine, job), path, wish.secret, overwrite=wish.overwrite)
    lossy = Sentence("{} compresses with loss: not every pixel stays as it was.", (SUFFIX,))
    return [lossy, *(Sentence("{} cannot keep {}.", (SUFFIX, name)) for name in cannot_keep(image))]


def write_photo(image: Image, path: Path, overwrite: bool, job: Job, wish: AedWish, models: Models) -> list[Sentence]:
    """Write a file in the format of its name; sentences about what that could not keep. `wish`: of an .aed file."""
    if path.suffix.lower() == SUFFIX:
        return save_aed(image, path, replace(wish, overwrite=overwrite), models, job)
    return save(image, path, overwrite=overwrite)


def lock_lost(source: Path | None, path: Path, secret: Secret | None) -> list[Sentence]:
    """What is to be said where a photo from a locked file is written into one without a lock; to be asked before it is
    written. `secret`: what an .aed file gets."""
    kept = secret is not None and path.suffix.lower() == SUFFIX
    if kept or source is None or not is_locked(source):
        return []
    return [Sentence("'{}' is locked, '{}' is not: everybody can open it.", (source.name, path.name))]

"""Reading a photo, and the steps that lie beside it. No widget is touched here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from aedesk.codec.files import is_aed
from aedesk.codec.key import Secret
from aedesk.errors import AEDeskError
from aedesk.filesystem import is_regular
from aedesk.gui.background.models import Models
from aedesk.gui.document.picture import Picture
from aedesk.gui.files.aed_file import open_aed
from aedesk.imaging.formats.load import load
from aedesk.jobs import Job
from aedesk.recipe.outcome import size_of
from aedesk.recipe.sidecar import Sidecar, digest_of, load_sidecar
from aedesk.sentence import Sentence
from aedesk.tools.base import Tool

FindTool = Callable[[str], Tool[Any]]  # by its id; raises KeyError


def open_picture(path: Path, models: Models, job: Job, secret: Secret | None = None, salvage: bool = False) -> Picture:
    """Read a photo, or an .aed file with its key, and make it ready for the screen.

    Raises Locked, Damaged or another AEDeskError."""
    image = open_aed(path, secret, salvage, models, job) if is_aed(path) else load(path)
    job.check()
    return Picture.of(image)


def steps_beside(path: Path, picture: Picture, tool: FindTool) -> tuple[Sidecar | None, Sentence | None]:
    """The steps that were kept beside a saved photo, which is `picture`; None where there are none or they cannot be
    used; why not."""
    try:
        sidecar = load_sidecar(path, tool)
        if sidecar is None:
            return None, None
        if not is_regular(sidecar.photo):
            return None, Sentence(
                "The steps of '{}' cannot be used: their photo '{}' is gone.", (path.name, sidecar.photo.name)
            )
        if digest_of(sidecar.photo) != sidecar.digest:
            return None, Sentence(
                "The steps of '{}' cannot be used: '{}' has changed since.", (path.name, sidecar.photo.name)
            )
    except AEDeskError as problem:
        return None, problem.sentence
    except OSError as problem:
        return None, Sentence("The steps of '{}' cannot be used ({}).", (path.name, problem.strerror or problem))
    if size_of(picture.image) != sidecar.saved_size:
        return None, Sentence(
            "The steps of '{}' cannot be used: the photo has another size than they would give it.", (path.name,)
        )
    return sidecar, None

"""What is asked where a photo is compressed."""

from __future__ import annotations

from aedesk.codec.files import SUFFIX as AED
from aedesk.gui.files.target import Kinds
from aedesk.gui.look.messages import tr


def aed_kinds() -> Kinds:
    """The format of compressed photos."""
    return Kinds(tr("Save as .aed"), {tr("AEDesk pictures (*.aed)"): (AED,)})

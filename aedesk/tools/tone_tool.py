"""What the desk needs of a tool with levels, curves and a white balance."""

from __future__ import annotations

from typing import Protocol, TypeVar, runtime_checkable

from aedesk.imaging.image import Image
from aedesk.tools.adjust.adjustments import Tones
from aedesk.tools.base import Context, PreviewTool

P = TypeVar("P", contravariant=True)


@runtime_checkable
class ToneTool(PreviewTool[P], Protocol[P]):
    """A tool whose tones can be set by hand (see aedesk/tools/adjust)."""

    def tones(self, image: Image, params: P, context: Context) -> Tones:
        """What becomes of pixels from all over the photo. Raises Cancelled."""
        ...

    def grey_at(self, image: Image, x: int, y: int, params: P, context: Context) -> str:
        """The white balance by which the place around a pixel becomes neutral. Raises AEDeskError where it has no
        colour to go by."""
        ...

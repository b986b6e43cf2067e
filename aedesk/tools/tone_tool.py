"""What the desk needs of a tool with levels, curves and a white balance."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar, runtime_checkable

from numpy.typing import NDArray

from aedesk.imaging.image import Image
from aedesk.tools.base import Context, PreviewTool

P = TypeVar("P", contravariant=True)


@runtime_checkable
class ToneTool(PreviewTool[P], Protocol[P]):
    """A tool whose tones can be set by hand (see aedesk/tools/adjust)."""

    def tones(self, image: Image, params: P, context: Context) -> tuple[NDArray[Any], NDArray[Any]]:
        """Pixels from all over the photo (h, w, 1 or 3) from 0 to 1, as levels and curve find them and as they leave
        them. Raises Cancelled."""
        ...

    def grey_at(self, image: Image, x: int, y: int, params: P, context: Context) -> str:
        """The white balance by which the place around a pixel becomes neutral. Raises AEDeskError where it has no
        colour to go by."""
        ...

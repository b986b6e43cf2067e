"""What marks are painted by: a panel with a mask of its own, or the part of a panel that says where its tool works."""

from __future__ import annotations

from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.masks.mask_panel import MaskPanel
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.tools.area_section import AreaSection

Marker = MaskPanel | AreaSection


def show_mask(state: MaskState | None, marker: Marker, dragged: bool = False) -> None:
    """Say how much is marked, and what it was found by; a slider that is dragged stays where the hand is."""
    marker.show_share(state.share if state is not None else None)
    if state is not None and not dragged:
        marker.show_params(state.params)


def marker_of(panel: ToolPanel) -> Marker | None:
    """What marks are painted by while a panel is shown; None where its tool knows none."""
    area = panel if isinstance(panel, MaskPanel) else getattr(panel, "area", None)
    return area if isinstance(area, (MaskPanel, AreaSection)) else None

"""White balance, levels and curves as one function of the values of a channel."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from aedesk.tools.adjust.curve import Curve, CurveSetting
from aedesk.tools.adjust.levels import Levels, LevelsSetting
from aedesk.tools.adjust.scale import CHANNELS
from aedesk.tools.adjust.white_balance import Grey, GreySetting

FINE = 65535  # entries of a table, less one, where values lie between those of the photo


@dataclass(frozen=True)
class Adjustments:
    """First the white balance, then levels, then curves; each channel's own before that of all (""), as in other
    programs. What is neutral is not computed at all."""

    grey: Grey = field(default_factory=Grey)
    levels: dict[str, Levels] = field(default_factory=dict)
    curves: dict[str, Curve] = field(default_factory=dict)

    @staticmethod
    def of(params: Any) -> Adjustments:
        """What the fields of a tool's parameters say that are declared so."""
        grey, levels, curves = Grey(), dict[str, Levels](), dict[str, Curve]()
        for one in dataclasses.fields(params):
            value, declaration = getattr(params, one.name), one.metadata["declaration"]
            if isinstance(declaration, GreySetting):
                grey = Grey.parse(value)
            elif isinstance(declaration, LevelsSetting):
                levels[declaration.channel] = Levels.parse(value)
            elif isinstance(declaration, CurveSetting):
                curves[declaration.channel] = Curve.parse(value)
        return Adjustments(grey, levels, curves)

    @property
    def neutral(self) -> bool:
        """Whether nothing is changed."""
        levels, curves = self.levels.values(), self.curves.values()
        return self.grey.neutral and all(one.neutral for one in levels) and all(one.neutral for one in curves)

    @property
    def balance_only(self) -> Adjustments:
        """Without levels and curves: what they find."""
        return replace(self, levels={}, curves={})

    @property
    def without_curves(self) -> Adjustments:
        """Balance and levels: what the curves find."""
        return replace(self, curves={})

    @property
    def tone_only(self) -> Adjustments:
        """For photos without colours: what goes over all channels alike."""
        return Adjustments(
            levels={channel: one for channel, one in self.levels.items() if not channel},
            curves={channel: one for channel, one in self.curves.items() if not channel},
        )

    def apply(self, values: np.ndarray, channel: int) -> np.ndarray:
        """Values of a channel (0 is red) from 0 to 1, of any shape, float32: rising where the curves rise."""
        name = CHANNELS[channel]
        if not self.grey.neutral:
            values = self.grey.apply(values, name)
        steps: tuple[dict[str, Any], ...] = (self.levels, self.curves)
        for one in (step[which] for step in steps for which in (name, "") if which in step):
            if not one.neutral:
                values = one.apply(values)
        return np.asarray(values, np.float32)

    def table(self, channel: int) -> np.ndarray:
        """What becomes of values all the way from 0 to 1, float32 (FINE + 1,)."""
        return self.apply(np.linspace(0.0, 1.0, FINE + 1, dtype=np.float32), channel)


@dataclass(frozen=True)
class Tones:
    """Pixels from all over a photo (h, w, 1 or 3) from 0 to 1: as the levels find them, as the curves do, and what is
    left."""

    for_levels: np.ndarray
    for_curves: np.ndarray
    left: np.ndarray

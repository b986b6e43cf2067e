"""How far apart two colours look: CIE76 and CIEDE2000."""

from __future__ import annotations

import numpy as np


def cie76(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Distance of two fields of L*, a*, b* (..., 3), (...): about 2.3 is just noticeable (CIE 1976)."""
    return np.asarray(np.linalg.norm(np.asarray(first, np.float64) - second, axis=-1))


def ciede2000(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Distance of two fields of L*, a*, b* (..., 3), (...): 1 is about just noticeable for every colour.

    CIE 142-2001 with all parametric factors 1, as in Sharma, Wu and Dalal, The CIEDE2000 Color-Difference Formula:
    Implementation Notes, Supplementary Test Data, and Mathematical Observations (2005)."""
    light_1, a_1, b_1 = np.moveaxis(np.asarray(first, np.float64), -1, 0)
    light_2, a_2, b_2 = np.moveaxis(np.asarray(second, np.float64), -1, 0)
    chroma_mean = (np.hypot(a_1, b_1) + np.hypot(a_2, b_2)) / 2
    stretch = 1 + 0.5 * (1 - np.sqrt(chroma_mean**7 / (chroma_mean**7 + 25.0**7)))
    chroma_1, chroma_2 = np.hypot(stretch * a_1, b_1), np.hypot(stretch * a_2, b_2)
    hue_1, hue_2 = (np.degrees(np.arctan2(y, stretch * x)) % 360 for x, y in ((a_1, b_1), (a_2, b_2)))
    either_grey = chroma_1 * chroma_2 == 0
    turn = np.where(either_grey, 0.0, (hue_2 - hue_1 + 180) % 360 - 180)
    hue_step = 2 * np.sqrt(chroma_1 * chroma_2) * np.sin(np.radians(turn) / 2)
    light_middle, chroma_middle = (light_1 + light_2) / 2, (chroma_1 + chroma_2) / 2
    middle = np.where(np.abs(hue_1 - hue_2) > 180, (hue_1 + hue_2 + 360) / 2 % 360, (hue_1 + hue_2) / 2)
    middle = np.where(either_grey, hue_1 + hue_2, middle)
    weight = (
        1
        - 0.17 * np.cos(np.radians(middle - 30))
        + 0.24 * np.cos(np.radians(2 * middle))
        + 0.32 * np.cos(np.radians(3 * middle + 6))
        - 0.20 * np.cos(np.radians(4 * middle - 63))
    )
    s_light = 1 + 0.015 * (light_middle - 50) ** 2 / np.sqrt(20 + (light_middle - 50) ** 2)
    s_chroma = 1 + 0.045 * chroma_middle
    s_hue = 1 + 0.015 * chroma_middle * weight
    rotation = -np.sin(np.radians(60 * np.exp(-(((middle - 275) / 25) ** 2)))) * (
        2 * np.sqrt(chroma_middle**7 / (chroma_middle**7 + 25.0**7))
    )
    of_light, of_chroma, of_hue = (light_2 - light_1) / s_light, (chroma_2 - chroma_1) / s_chroma, hue_step / s_hue
    return np.asarray(np.sqrt(of_light**2 + of_chroma**2 + of_hue**2 + rotation * of_chroma * of_hue))

"""Colour arithmetic that several layers share."""

from __future__ import annotations

import numpy as np

# Weights of red, green and blue in the brightness (luma) of sRGB values: ITU-R BT.601, as in JPEG.
LUMA = np.array([0.299, 0.587, 0.114], dtype=np.float32)

"""Recipes to begin with."""

from __future__ import annotations

from collections.abc import Mapping

from aedesk.workshop.recipe import (
    BCE,
    CONVOLUTIONAL,
    DEEP,
    DENOISING,
    DETAILS,
    DIGITS,
    FOLDER,
    MAE,
    SCAN,
    SHAPES,
    VARIATIONAL,
    WHOLE,
    Recipe,
)

# By the name on the command line.
PRESETS: Mapping[str, Recipe] = {
    "grain": Recipe(
        kind=DENOISING,
        convolutional=True,
        code=2048,
        nodes=(32, 64),
        loss=MAE,
        corruption=SCAN,
        amount=1.0,
        data=FOLDER,
        cut=DETAILS,
        side=64,
        colour=True,
        minutes=20.0,
    ),
    "digits": Recipe(kind=DEEP, code=10, nodes=(256, 128), data=DIGITS, minutes=2.0),
    "portraits": Recipe(
        kind=CONVOLUTIONAL,
        code=64,
        nodes=(32, 48, 64, 96, 128),
        data=FOLDER,
        cut=WHOLE,
        side=64,
        colour=True,
        minutes=15.0,
    ),
    "shapes": Recipe(kind=VARIATIONAL, code=6, nodes=(256, 128), loss=BCE, beta=1.0, data=SHAPES, side=16, minutes=2.0),
}
# What each is called on the desk.
TITLES: Mapping[str, str] = {
    "grain": "Clean my scans' grain",
    "digits": "Ten numbers for a digit",
    "portraits": "Smallest code for portraits",
    "shapes": "Draw shapes that never were",
}

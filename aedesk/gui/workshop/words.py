"""What kinds, losses and presets are called on the desk, and each kind in a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from aedesk.models.own import free_id
from aedesk.workshop import recipe as of


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("", text)  # under no context: so Qt's tools gather a `tr` outside of a class


def kinds() -> Mapping[str, str]:
    """By the word in a recipe."""
    return {
        of.FULLY_CONNECTED: tr("Fully connected"),
        of.CONVOLUTIONAL: tr("Convolutional"),
        of.DEEP: tr("Deep"),
        of.DENOISING: tr("Denoising"),
        of.SPARSE: tr("Sparse"),
        of.CONTRACTIVE: tr("Contractive"),
        of.VARIATIONAL: tr("Variational"),
    }


def explained(kind: str) -> str:
    """A kind in a sentence."""
    return {
        of.FULLY_CONNECTED: tr("Every pixel is connected with every node: the plainest kind, for small pictures."),
        of.CONVOLUTIONAL: tr("The same small filters everywhere: for photos of any size, and for the tools of AEDesk."),
        of.DEEP: tr("Several layers between picture and code, which find shapes made of shapes."),
        of.DENOISING: tr("Gets a spoilt picture and learns to give the clean one."),
        of.SPARSE: tr("May use many numbers, but only a few of them for each picture."),
        of.CONTRACTIVE: tr("Its code changes little where the picture changes little."),
        of.VARIATIONAL: tr("Its codes lie close together without gaps, so that new pictures can be drawn from it."),
    }[kind]


def losses() -> Mapping[str, str]:
    return {
        of.MSE: tr("Mean squared error"),
        of.BCE: tr("Binary cross-entropy"),
        of.MAE: tr("Mean absolute error"),
    }


def sources() -> Mapping[str, str]:
    return {of.FOLDER: tr("Photos of a folder"), of.DIGITS: tr("Digits (8 × 8)"), of.SHAPES: tr("Drawn shapes")}


def cuts() -> Mapping[str, str]:
    return {of.WHOLE: tr("Whole photos, made small"), of.DETAILS: tr("Details in full size")}


def corruptions() -> Mapping[str, str]:
    return {of.NOISE: tr("Noise"), of.MASKING: tr("Missing pixels"), of.SCAN: tr("Grain and damage of scans")}


def penalties() -> Mapping[str, str]:
    return {of.KL: tr("Kullback-Leibler divergence"), of.L1: tr("Sum of the numbers (L1)")}


def title_of(name: str) -> str:
    """Of a project, by the name of its folder: "ten-numbers-for-a-digit-2" is the second of a preset."""
    for title in presets().values():
        base = free_id(title, set())
        number = name.removeprefix(base).removeprefix("-")
        if name == base or (name.startswith(f"{base}-") and number.isdecimal()):
            return f"{title} {number}".strip()
    return name


def presets() -> Mapping[str, str]:
    """By the word on the command line."""
    return {
        "grain": tr("Clean my scans’ grain"),
        "digits": tr("Ten numbers for a digit"),
        "portraits": tr("Smallest code for portraits"),
        "shapes": tr("Draw shapes that never were"),
    }

"""`aedesk doctor` and `aedesk models`: does everything work, and what is there?"""

from __future__ import annotations

import argparse
import platform
from importlib import metadata

import numpy as np

import aedesk
from aedesk.engine.devices import installed_runtimes, providers_to_try
from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.models.store import ModelStore
from aedesk.tools.calibration import NUMBERS
from aedesk.tools.levels import CROP
from aedesk.tools.registry import TOOLS

PACKAGES = ("numpy", "pillow", "tifffile", "imagecodecs", "constriction", "cryptography", "rawpy", "PySide6-Essentials")


def models(options: argparse.Namespace) -> int:
    """Print every model with the place and the state of its weights."""
    store = ModelStore()
    failed = False
    for id in store.ids():
        try:
            for card in _with_variants(store.find(id)):
                card.check()
                print(f"{id:12} {card.title}: ok, {card.path.stat().st_size / 1e6:.1f} MB, {card.path}")
        except AEDeskError as problem:
            failed = True
            print(f"{id:12} {problem}")
    if not store.ids():
        print("There are no models.")
    return 1 if failed or not store.ids() else 0


def doctor(options: argparse.Namespace) -> int:
    """Print versions, what really starts, and the weights' checksums; 1 if anything is wrong."""
    problems = []
    print(f"AEDesk {aedesk.__version__}, Python {platform.python_version()}, {platform.platform()}")
    for name in PACKAGES:
        try:
            print(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            print(f"{name} is not installed")
            problems.append(f"{name} is not installed.")
    runtimes = installed_runtimes()
    for name, version in runtimes.items():
        print(f"{name} {version}")
    if not runtimes:
        problems.append("ONNX Runtime is not installed: install the extra 'cpu' or 'cuda'.")
    if len(runtimes) > 1:
        problems.append(f"{' and '.join(runtimes)} are both installed and clash; remove all but one.")

    print("\nModels")
    store = ModelStore()
    for id in sorted({id for tool in TOOLS for id in tool.models} | {"compress"} | set(store.ids())):
        try:
            for card in _with_variants(store.find(id)):
                card.check()
                for name in NUMBERS.get(id, ()):
                    card.calibrated(name)
                print(f"{id}: checksum ok, {card.path}")
        except AEDeskError as problem:
            problems.append(str(problem))
    if runtimes and not problems:
        print("\nDevices")
        problems += _try_devices(store)
    for sentence in problems:
        print(f"PROBLEM: {sentence}")
    print("\nEverything works." if not problems else f"\n{len(problems)} problem(s) found.")
    return 1 if problems else 0


def _with_variants(card: ModelCard) -> list[ModelCard]:
    """All files of a model."""
    return [card, *([card.fast] if card.fast is not None else []), *card.parts.values()]


def _try_devices(store: ModelStore) -> list[str]:
    """Run a small network on each device: only that shows that it starts."""
    problems = []
    grey = np.full((1, 3, CROP, CROP), 0.5, np.float32)
    wishes = ["cpu"] + ["cuda" for p in providers_to_try("auto") if p == "CUDAExecutionProvider"]
    for wish in wishes:
        engine = Engine(wish)
        try:
            engine.run(store.get("noise_level"), {"image": grey}, Job())
            print(f"{wish}: works ({engine.device})")
        except AEDeskError as problem:
            print(f"{wish}: {problem}")
            if wish == "cpu":
                problems.append(str(problem))
    return problems

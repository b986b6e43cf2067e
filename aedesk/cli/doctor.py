"""`aedesk doctor` and `aedesk models`: does everything work, and what is there?"""

from __future__ import annotations

import argparse
import platform
from importlib import metadata

import aedesk
from aedesk.cli import processors
from aedesk.engine.devices import installed_runtimes
from aedesk.engine.providers import ONNX_RUNTIME, PROVIDERS, packages
from aedesk.errors import AEDeskError
from aedesk.models.store import ModelStore
from aedesk.tools.calibration import NUMBERS
from aedesk.tools.registry import TOOLS

PACKAGES = ("numpy", "pillow", "tifffile", "imagecodecs", "constriction", "cryptography", "rawpy", "PySide6-Essentials")


def models(options: argparse.Namespace) -> int:
    """Print every model with the place and the state of its weights."""
    store = ModelStore()
    failed = False
    for id in store.ids():
        try:
            for card in store.find(id).all:
                card.check()
                yours = f", yours, for {card.contract.task}" if card.contract is not None else ""
                print(f"{id:12} {card.title}: ok, {card.path.stat().st_size / 1e6:.1f} MB{yours}, {card.path}")
        except AEDeskError as problem:
            failed = True
            print(f"{id:12} {problem}")
    if not store.ids():
        print("There are no models.")
    return 1 if failed or not store.ids() else 0


def add_options(command: argparse.ArgumentParser) -> None:
    """Those of `doctor`."""
    command.add_argument(
        "--measure", action="store_true", help="find out what computes fastest here, and use that for 'auto'"
    )


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
    runtimes = _runtimes(problems)

    print("\nModels")
    store = ModelStore()
    for id in sorted({id for tool in TOOLS for id in tool.models} | {"compress"} | set(store.ids())):
        try:
            for card in store.find(id).all:
                card.check()
                for name in NUMBERS.get(id, ()):
                    card.calibrated(name)
                print(f"{id}: checksum ok, {card.path}")
        except AEDeskError as problem:
            problems.append(str(problem))
    if runtimes and not problems:
        print("\nDevices")
        problems += processors.show(store)
        if options.measure and not problems:
            print("\nMeasured")
            problems += processors.find_fastest(store)
    for sentence in problems:
        print(f"PROBLEM: {sentence}")
    print("\nEverything works." if not problems else f"\n{len(problems)} problem(s) found.")
    return 1 if problems else 0


def _runtimes(problems: list[str]) -> list[str]:
    """Print what the networks can be computed by. Returns the packages of ONNX Runtime, and adds to the problems."""
    there = installed_runtimes(packages())
    for name, version in there.items():
        print(f"{name} {version}")
    owners = {one.package for one in PROVIDERS if one.library == ONNX_RUNTIME}  # of one folder
    runtimes = [name for name in there if name in owners]
    if not runtimes:
        problems.append("ONNX Runtime is not installed: install the extra 'cpu' or 'cuda'.")
    if len(runtimes) > 1:
        problems.append(f"{' and '.join(runtimes)} are both installed and clash; remove all but one.")
    return runtimes

"""The models of an order: known by their digests, and lent to workers that lack one.

A worker keeps what it was lent in its cache folder, by digest; what a person has put there for other work stays apart.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path, PurePath

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.models.card import ModelCard, read_card
from aedesk.models.store import ModelStore
from aedesk.recipe.batch import Order
from aedesk.temporary import OLD, remove_folders
from aedesk.tools.model_choice import choices
from aedesk.tools.registry import TOOLS, tool

CARD = "card.toml"
STAGING = ".adding-"  # of folders that are not finished, before the number of the process


def wanted_models(order: Order, store: ModelStore) -> dict[str, str]:
    """The models that an order may use, with the digests of their cards, which hold those of their files. Raises
    AEDeskError where one is damaged."""
    steps = [step for step in order.recipe.steps if step.enabled] if order.recipe is not None else []
    tools = [tool(step.tool) for step in steps] if order.recipe is not None else list(TOOLS)
    ids = {id for one in tools for id in one.models} & set(store.ids())
    ids |= {choice for step in steps for _, choice in choices(step.params)}
    wanted = {}
    for id in sorted(ids):
        card = store.get(id)
        if card.fast is not None:
            store.get(id, fast=True)
        wanted[id] = _digest(card.path.parent / CARD)
    return wanted


def packed(id: str, store: ModelStore) -> dict[str, bytes]:
    """The files of a model by their names. Raises AEDeskError."""
    card = store.find(id)
    names = [CARD, *(path.name for path in _files(card))]
    try:
        return {name: (card.path.parent / name).read_bytes() for name in names}
    except OSError as problem:
        raise AEDeskError("The model '{}' cannot be read ({}).", id, problem.strerror or problem) from None


def store_for(wanted: Mapping[str, str]) -> tuple[ModelStore, list[str]]:
    """On a worker: where these models are found, and the ids of those that it lacks."""
    usual = ModelStore()
    lent: list[Path] = []
    lacking: list[str] = []
    for id, digest in wanted.items():
        first = next((folder for folder in usual.folders if (folder / id / CARD).is_file()), None)
        home = paths.lent_weights() / digest
        if first is not None and _is_whole(first / id, digest):
            continue
        if _is_whole(home / id, digest):
            lent.append(home)
        else:
            lacking.append(id)
    return ModelStore([*lent, *usual.folders]), lacking


def keep_lent(id: str, digest: str, files: Mapping[str, bytes]) -> None:
    """On a worker: keep a model, whole or not at all; several processes of a computer may do so at the same time.
    Raises AEDeskError."""
    if any(PurePath(name).name != name for name in (id, digest, *files)):
        raise AEDeskError("The model '{}' was not taken: its files have names that lead elsewhere.", id)
    home = paths.lent_weights()
    try:
        home.mkdir(parents=True, exist_ok=True)
        remove_folders(home, re.escape(STAGING), OLD)
        staging = Path(tempfile.mkdtemp(prefix=f"{STAGING}{os.getpid()}-", dir=home))
        try:
            (staging / id).mkdir()
            for name, content in files.items():
                (staging / id / name).write_bytes(content)
            if not _is_whole(staging / id, digest):
                raise AEDeskError("The model '{}' has not arrived whole.", id)
            if not _is_whole(home / digest / id, digest):
                shutil.rmtree(home / digest, ignore_errors=True)
                staging.rename(home / digest)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    except OSError as problem:
        if not _is_whole(home / digest / id, digest):  # else another process was quicker
            raise AEDeskError("A model cannot be kept in '{}' ({}).", home, problem.strerror or problem) from None


def _files(card: ModelCard) -> list[Path]:
    return [one.path for one in card.all]


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _is_whole(folder: Path, digest: str) -> bool:
    """Whether it is the model whose card has this digest, with all its files."""
    try:
        if _digest(folder / CARD) != digest:
            return False
        card = read_card(folder)
        card.check()
        if card.fast is not None:
            card.fast.check()
    except (OSError, AEDeskError):
        return False
    return True

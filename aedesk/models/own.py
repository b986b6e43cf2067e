"""The models that a person has added: a folder for each, with its ONNX file and its card, gone without a trace when
it is removed."""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.filesystem import check_regular, content_of, is_regular, is_there
from aedesk.imaging.formats.atomic import atomic_path
from aedesk.models.card import VERSION, ModelCard, file_sha256, read_card
from aedesk.models.contract import SIZES, Contract, check_task, corrected
from aedesk.models.onnx_file import LARGEST, check_beside, read_onnx
from aedesk.models.store import OURS, ModelStore
from aedesk.temporary import remove_folders
from aedesk.termination import unfinished

LONGEST_TITLE = 60
MOST_PIXELS = 1024  # of a multiple or a halo
CARD = "card.toml"
STAGING = ".adding-"  # of folders that are not finished, before the number of the process


@dataclass(frozen=True)
class Found:
    """What was found out about a network, beside its contract."""

    contract: Contract
    scale: int = 1
    multiple: int = 1
    halo: int = 0

    @staticmethod
    def of(card: ModelCard) -> Found:
        """What the card of a model of the person says."""
        assert card.contract is not None
        return Found(card.contract, card.scale, card.multiple, card.halo)

    def corrected(self, name: str, text: str) -> Found:
        """The same with an entry as somebody has typed it: one of SIZES, or of the contract. Raises AEDeskError."""
        if name not in SIZES:
            return replace(self, contract=corrected(self.contract, name, text))
        least = 0 if name == "halo" else 1
        if not text.isdecimal() or not least <= int(text) <= MOST_PIXELS:
            raise AEDeskError("'{}' is no number of pixels.", text)
        found = replace(self, halo=int(text)) if name == "halo" else replace(self, multiple=int(text))
        # every tile lies on the grid of the network
        return replace(found, halo=-(-found.halo // found.multiple) * found.multiple)


@dataclass(frozen=True)
class Staged:
    """A copy of an ONNX file, and of what lies beside it, in a folder that is not one of the models yet."""

    file: Path
    beside: tuple[str, ...] = field(default=())


@contextmanager
def staged(file: Path) -> Iterator[Staged]:
    """Copy a file and those beside it that it needs, so that what is looked at is what is kept. The copy goes with the
    block, unless `keep` has made a model of it. Raises AEDeskError, also for a file that may not be run (read_onnx)."""
    home = paths.user_weights()
    check_regular(file)
    if file.suffix.lower() != ".onnx":
        raise AEDeskError("'{}' is no ONNX file: its name does not end with .onnx.", file.name)
    try:
        home.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=f"{STAGING}{os.getpid()}-", dir=home))
    except OSError as problem:
        raise AEDeskError("A model cannot be kept in '{}' ({}).", home, problem.strerror or problem) from None
    with unfinished(folder):
        try:
            copy = folder / file.name  # so that what is said of it names it
            _copy(file, copy)
            names = tuple(sorted(read_onnx(copy, file).beside))
            for name in names:
                _copy(check_beside(file, name), folder / name)
            yield Staged(copy, names)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _copy(file: Path, to: Path) -> None:
    """Raises AEDeskError."""
    if not is_there(file):
        raise AEDeskError("'{}' does not exist.", file)
    try:
        if file.stat().st_size > LARGEST:
            raise AEDeskError("'{}' is too large for a model.", file.name)
        shutil.copyfile(file, to)
    except OSError as problem:
        raise AEDeskError("'{}' cannot be copied ({}).", file, problem.strerror or problem) from None


def keep(copy: Staged, title: str, found: Found) -> ModelCard:
    """Make a model of a copy. Returns its card. Raises AEDeskError."""
    folder = copy.file.parent
    home, store = folder.parent, ModelStore()
    id = free_id(title, {*store.ids(), OURS})
    try:
        _write_card(
            ModelCard(
                id,
                _title(title),
                copy.file,
                file_sha256(copy.file),
                found.multiple,
                found.halo,
                scale=found.scale,
                contract=found.contract,
                parts={
                    f"data-{number}": ModelCard(id, title, folder / name, file_sha256(folder / name), 1, 0)
                    for number, name in enumerate(copy.beside)
                },
            ),
            folder,
        )
        folder.rename(home / id)
    except OSError as problem:
        raise AEDeskError("A model cannot be kept in '{}' ({}).", home, problem.strerror or problem) from None
    return read_card(home / id)


def rename(id: str, title: str) -> ModelCard:
    """Give a model of the person another title; the id, by which recipes name it, stays. Raises AEDeskError."""
    return change(own_card(id), title=_title(title))


def change(card: ModelCard, title: str = "", found: Found | None = None) -> ModelCard:
    """Keep another title, or something else that was found out. Raises AEDeskError, also where it cannot be for its
    task."""
    found = found or Found.of(card)
    check_task(found.contract, card.scale)
    title = _title(title or card.title)
    changed = replace(card, title=title, contract=found.contract, multiple=found.multiple, halo=found.halo)
    _write_card(changed, card.path.parent)
    return read_card(card.path.parent)


def remove(id: str) -> None:
    """Take a model of the person away with all its files, also one whose card is damaged. Raises AEDeskError."""
    folder = paths.user_weights() / id
    if not _is_damaged(folder):
        folder = own_card(id).path.parent
    try:
        (folder / CARD).unlink()  # whatever happens then, it is no model any more
        shutil.rmtree(folder)
    except OSError as problem:
        raise AEDeskError("The model '{}' cannot be removed ({}).", id, problem.strerror or problem) from None


def _is_damaged(folder: Path) -> bool:
    """Whether it is the folder of a model whose card cannot be read."""
    if folder not in content_of(paths.user_weights()) or not is_regular(folder / CARD):
        return False
    try:
        read_card(folder)
    except AEDeskError:
        return True
    return False


def own_card(id: str) -> ModelCard:
    """The card of a model that the person has added. Raises AEDeskError for any other."""
    cards = {card.id: card for card in ModelStore().own()}
    if id not in cards:
        raise AEDeskError("There is no model of yours with the id '{}'; yours are: {}.", id, ", ".join(cards) or "none")
    return cards[id]


def free_id(title: str, taken: set[str]) -> str:
    """A short name for commands and recipes, made of the title: small letters, digits and -."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "model"
    id, number = base, 2
    while id in taken:
        id, number = f"{base}-{number}", number + 1
    return id


def remove_leftovers() -> None:
    """Remove copies that a program has left that ended in the middle."""
    remove_folders(paths.user_weights(), re.escape(STAGING), old=0)


def one_line(text: str) -> str:
    """Words as they can stand in a card: without what no screen shows."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _title(title: str) -> str:
    """Raises AEDeskError."""
    clean = one_line(title)
    if not clean or len(clean) > LONGEST_TITLE:
        raise AEDeskError("The name of a model has from 1 to {} letters.", LONGEST_TITLE)
    return clean


def _write_card(card: ModelCard, folder: Path) -> None:
    """Raises AEDeskError."""
    assert card.contract is not None
    entries = card.contract.to_dict()
    told = entries.pop("told", [])
    lines = [
        _line("version", VERSION),
        _line("id", card.id),
        _line("title", card.title),
        _line("file", card.path.name),
        _line("sha256", card.sha256),
        "\n[network]",
        *(_line(name, value) for name, value in (("multiple", card.multiple), ("halo", card.halo))),
        _line("scale", card.scale),
        "\n[contract]",
        *(_line(name, value) for name, value in entries.items()),
    ]
    for one in told:
        lines += ["\n[[contract.told]]", *(_line(name, value) for name, value in one.items())]
    for name, part in card.parts.items():
        lines += [f"\n[parts.{name}]", _line("file", part.path.name), _line("sha256", part.sha256)]
    with atomic_path(folder / CARD, overwrite=True) as temporary:
        temporary.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _line(name: str, value: object) -> str:
    if isinstance(value, list):
        return f"{name} = [{', '.join(str(one) for one in value)}]"
    return f"{name} = {_text(value) if isinstance(value, str) else value}"


def _text(value: str) -> str:
    """A string of TOML, which is one of JSON but for a letter."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")

"""What a weights folder says about its network: weights/<id>/card.toml."""

from __future__ import annotations

import hashlib
import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from aedesk.errors import AEDeskError
from aedesk.models.contract import Contract, contract_of

VERSION = 1
VARIANTS = ("fast", "mixed")  # their sections; each may have a `halo` of its own


@dataclass(frozen=True)
class ModelCard:
    """The facts that the program needs; the rest of the card is for people.

    `multiple`: height and width of what the network takes must be multiples of it.
    `halo`: pixels around a tile that its result depends on, 0 where the network is not tiled.
    `scale`: how many times as long the sides are of what it makes, 1 for most.
    `path`: the .onnx file. `calibration`: numbers by which a tool reads what the network says, as they were measured
    with it; which there must be, its tool knows, and `calibrated` reads one. `fast`: the same network computing
    in 8 bits, where there is one. `mixed`: the same network, its coarser scales in 8 bits, which processors compute in
    two thirds of the time with hardly a difference. `parts`: other files that belong to it, by name.
    `contract`: what a network of somebody else takes and gives; None for ours."""

    id: str
    title: str
    path: Path
    sha256: str
    multiple: int
    halo: int
    calibration: Mapping[str, float] = field(default_factory=dict)
    fast: ModelCard | None = None
    mixed: ModelCard | None = None
    parts: Mapping[str, ModelCard] = field(default_factory=dict)
    scale: int = 1
    contract: Contract | None = None

    @property
    def identity(self) -> tuple[str, Contract | None]:
        """What its results depend on: two cards of one identity do the same."""
        return self.sha256, self.contract

    @property
    def all(self) -> list[ModelCard]:
        """One for each of its files."""
        return [one for one in (self, self.fast, self.mixed, *self.parts.values()) if one is not None]

    @property
    def may_invent(self) -> bool:
        """Whether nobody knows what it has learnt, so that it may put into a photo what was never there."""
        return self.contract is not None and not self.contract.is_known

    def calibrated(self, name: str) -> float:
        """One of the numbers of `calibration`. Raises AEDeskError where it was not measured."""
        try:
            return self.calibration[name]
        except KeyError:
            raise AEDeskError(
                "The model card of {} has no number '{}' under [calibration]. Install AEDesk again.", self.title, name
            ) from None

    def check(self) -> None:
        """Raise AEDeskError unless the weight file is there and is the one the card speaks of."""
        if self.contract is not None:
            self._check_added()
            return
        try:
            digest = file_sha256(self.path)
        except OSError as problem:
            raise AEDeskError(
                "The weight file '{}' of {} cannot be read ({}). Install AEDesk again, or put a good copy there.",
                self.path,
                self.title,
                problem.strerror or problem,
            ) from None
        if digest != self.sha256:
            raise AEDeskError(
                "The weight file '{}' of {} is damaged: its checksum differs. "
                "Install AEDesk again, or put a good copy there.",
                self.path,
                self.title,
            )
        for part in (*self.parts.values(), *([self.mixed] if self.mixed is not None else [])):
            part.check()

    def _check_added(self) -> None:
        """The same of a model that the person has added."""
        for path, wanted in ((self.path, self.sha256), *((part.path, part.sha256) for part in self.parts.values())):
            try:
                digest = file_sha256(path)
            except OSError as problem:
                raise AEDeskError(
                    "The file '{}' of {} cannot be read ({}). Remove the model and add it again.",
                    path,
                    self.title,
                    problem.strerror or problem,
                ) from None
            if digest != wanted:
                raise AEDeskError(
                    "The file '{}' of {} is another one than was added: its checksum differs. Remove the model and add "
                    "it again.",
                    path,
                    self.title,
                )


def file_sha256(path: Path) -> str:
    """The checksum of a file, in hexadecimal digits. Raises OSError."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"{value!r} is no number")
    return float(value)


def read_card(folder: Path) -> ModelCard:
    """Read folder/card.toml. Raises AEDeskError when it is missing or damaged."""
    path = folder / "card.toml"
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        version = content.get("version", VERSION)
        if version != VERSION:
            raise AEDeskError(
                "The model card '{}' is of version {}; this AEDesk reads version {}.", path, version, VERSION
            )
        card = ModelCard(
            id=str(content["id"]),
            title=str(content["title"]),
            path=folder / str(content["file"]),
            sha256=str(content["sha256"]),
            multiple=int(content["network"]["multiple"]),
            halo=int(content["network"]["halo"]),
            scale=int(content["network"].get("scale", 1)),
            calibration={name: _number(value) for name, value in dict(content.get("calibration", {})).items()},
            contract=contract_of(content["contract"]) if "contract" in content else None,
        )
        others = {
            name: replace(
                card,
                path=folder / str(entry["file"]),
                sha256=str(entry["sha256"]),
                halo=int(entry.get("halo", card.halo)),
            )
            for name, entry in {**content.get("parts", {}), **{name: content.get(name) for name in VARIANTS}}.items()
            if entry is not None
        }
        fast, mixed = (others.pop(name, None) for name in VARIANTS)
        return replace(card, fast=fast, mixed=mixed, parts=others)
    except OSError as problem:
        raise AEDeskError("The model card '{}' cannot be read ({}).", path, problem.strerror or problem) from None
    except KeyError as problem:
        raise AEDeskError("The model card '{}' has no entry {}.", path, problem) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, TypeError, ValueError, AttributeError) as problem:
        raise AEDeskError("The model card '{}' is damaged ({}).", path, problem) from None

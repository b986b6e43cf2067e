"""The network of a person whose code the library uses in place of ours: a copy of it, beside the index."""

from __future__ import annotations

import json
import math
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.filesystem import Stamp, content_of, is_there, stamp_of
from aedesk.imaging.formats.atomic import atomic_path
from aedesk.models.card import file_sha256
from aedesk.models.onnx_file import read_onnx

ENTRY = "code.json"
LONGEST = 1_000_000  # bytes of the entry
MOST_NUMBERS = 256  # of a code that the library keeps
SIDES = (8, 128)  # pixels of the square that a network may take


@dataclass(frozen=True)
class CodeNetwork:
    """`encoder`: the file of a network that makes a code of `shape`, without the batch, of `picture`, (N, channels,
    side, side) in [0, 1]; `decoder` makes a picture of a code. `sha256`: of the encoder. `mean`: of the codes, all
    numbers in a row; `length`: how long they usually are beside it. `likeness`, `score`: from when on two photos are
    versions (library/versions.py)."""

    title: str
    encoder: Path
    decoder: Path
    sha256: str
    side: int
    channels: int
    shape: tuple[int, ...]
    mean: tuple[float, ...]
    length: float
    likeness: float
    score: float


def stamp() -> Stamp | None:
    """Another one after another choice; None where the library uses our own code."""
    return stamp_of(paths.library_code() / ENTRY)


def chosen() -> CodeNetwork | None:
    """The one that the library uses; None for ours. Raises AEDeskError where it cannot be read."""
    folder = paths.library_code()
    file = folder / ENTRY
    if not is_there(file):
        return None
    try:
        if file.stat().st_size > LONGEST:
            raise ValueError("it is too large")
        return _network_of(json.loads(file.read_text(encoding="utf-8")), folder)
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise AEDeskError(
            "The library's own code '{}' cannot be read; choose AEDesk's own code or another one again.", file
        ) from problem


def choose(network: CodeNetwork) -> CodeNetwork:
    """Have the library use it: its files are copied. Returns the copy. Raises AEDeskError; what was used before then is
    used still."""
    if math.prod(network.shape) != len(network.mean) or not 1 <= len(network.mean) <= MOST_NUMBERS:
        raise AEDeskError("The library keeps codes of at most {} numbers; this one has {}.", MOST_NUMBERS,
                          len(network.mean))  # fmt: skip
    folder = paths.library_code()
    with _said(folder):
        folder.mkdir(parents=True, exist_ok=True)
        sha256 = file_sha256(network.encoder)
    kept = []
    for file, name in ((network.encoder, "encoder"), (network.decoder, "decoder")):
        read_onnx(file)  # also a file that a stranger has shared
        kept.append(folder / f"{name}-{sha256[:16]}.onnx")
        with atomic_path(kept[-1], overwrite=True) as temporary, _said(folder):
            shutil.copyfile(file, temporary)
    copy = CodeNetwork(**{**_values(network), "encoder": kept[0], "decoder": kept[1], "sha256": sha256})
    entry = {**_values(copy), "encoder": kept[0].name, "decoder": kept[1].name}
    with atomic_path(folder / ENTRY, overwrite=True) as temporary:
        temporary.write_text(json.dumps(entry), encoding="utf-8")
    _clear(folder, {ENTRY, kept[0].name, kept[1].name})
    return copy


def forget() -> None:
    """Have the library use our own code again. Raises AEDeskError."""
    folder = paths.library_code()
    with _said(folder):
        (folder / ENTRY).unlink(missing_ok=True)
    _clear(folder, set())


def _values(network: CodeNetwork) -> dict[str, Any]:
    return dict(asdict(network))


def _network_of(entry: Any, folder: Path) -> CodeNetwork:
    """Raises ValueError, KeyError or TypeError."""
    encoder, decoder = (folder / Path(str(entry[name])).name for name in ("encoder", "decoder"))
    mean, shape = tuple(map(float, entry["mean"])), tuple(map(int, entry["shape"]))
    side, channels = int(entry["side"]), int(entry["channels"])
    numbers = tuple(float(entry[name]) for name in ("length", "likeness", "score"))
    if not (is_there(encoder) and is_there(decoder)):
        raise ValueError("its network is not there")
    if math.prod(shape) != len(mean) or not 1 <= len(mean) <= MOST_NUMBERS:
        raise ValueError("its code has another shape")
    if not (SIDES[0] <= side <= SIDES[1] and channels in (1, 3) and all(map(math.isfinite, (*mean, *numbers)))):
        raise ValueError("its sizes")
    return CodeNetwork(
        str(entry["title"])[:60], encoder, decoder, str(entry["sha256"]), side, channels, shape, mean, *numbers
    )


def _clear(folder: Path, but: set[str]) -> None:
    """Networks that were used before; one that another window still reads may stay."""
    for file in content_of(folder):
        if file.suffix == ".onnx" and file.name not in but:
            with suppress(OSError):
                file.unlink()


@contextmanager
def _said(folder: Path) -> Iterator[None]:
    """Problems of the disk as a sentence."""
    try:
        yield
    except OSError as problem:
        raise AEDeskError(
            "The library's code cannot be kept in '{}' ({}).", folder, problem.strerror or problem
        ) from None

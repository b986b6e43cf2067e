"""What was measured to compute fastest on this computer, kept until the computer or a library becomes another."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress

from aedesk import paths
from aedesk.engine.devices import installed_runtimes, processor_name, usable_threads


def _computer(packages: Iterable[str]) -> dict[str, object]:
    """What a measurement of these packages is true of."""
    return {"processor": processor_name(), "threads": usable_threads(), "libraries": installed_runtimes(packages)}


def decided(packages: Iterable[str]) -> str:
    """The id of the provider that was the fastest; "" where none was measured on this computer with the versions of the
    packages that are here now."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        kept = json.loads(paths.fastest_processor().read_text(encoding="utf-8"))
        if kept["computer"] == _computer(packages):
            return str(kept["fastest"])
    return ""


def decide(fastest: str, packages: Iterable[str]) -> None:
    """Keep the id of the fastest provider. Raises OSError."""
    path = paths.fastest_processor()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"computer": _computer(packages), "fastest": fastest}), encoding="utf-8")

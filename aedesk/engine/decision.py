"""What was measured to compute fastest on this computer, kept until the computer or a library becomes another."""

from __future__ import annotations

import json
from contextlib import suppress

from aedesk import paths
from aedesk.engine.devices import installed_runtimes, processor_name, usable_threads

LIBRARIES = ("onnxruntime", "onnxruntime-gpu", "onnxruntime-directml", "onnxruntime-webgpu", "openvino")


def _computer() -> dict[str, object]:
    """What the measurement is true of."""
    return {"processor": processor_name(), "threads": usable_threads(), "libraries": installed_runtimes(LIBRARIES)}


def decided() -> str:
    """The id of the provider that was the fastest; "" where none was measured on what is here now."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        kept = json.loads(paths.fastest_processor().read_text(encoding="utf-8"))
        if kept["computer"] == _computer():
            return str(kept["fastest"])
    return ""


def decide(fastest: str) -> None:
    """Keep the id of the fastest provider. Raises OSError."""
    path = paths.fastest_processor()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"computer": _computer(), "fastest": fastest}), encoding="utf-8")

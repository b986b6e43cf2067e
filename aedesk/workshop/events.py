"""What a process that trains an autoencoder says: a line of JSON for each event."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from aedesk.sentence import Sentence

STARTED, STEP, PICTURES, PAUSED, DONE, STOPPED, PROBLEM = (
    "started",
    "step",
    "pictures",
    "paused",
    "done",
    "stopped",
    "problem",
)
KINDS = (STARTED, STEP, PICTURES, PAUSED, DONE, STOPPED, PROBLEM)
# What it understands, a word a line.
PAUSE, GO_ON, STOP = "pause", "go on", "stop"


@dataclass(frozen=True)
class Event:
    """`event`: one of KINDS. `step`: how many were made, `loss`: the mean of the last ones, `held_out`: mean squared
    error of pictures that it never learns from, `seconds`: trained in all, `left`: seconds until it is done, `file`: a
    picture in the project's folder that is new, `sentence`: of a problem."""

    event: str
    step: int = 0
    loss: float = 0.0
    held_out: float = 0.0
    seconds: float = 0.0
    left: float = 0.0
    file: str = ""
    sentence: Sentence | None = None

    def to_line(self) -> str:
        """One line, without its end."""
        entry = {name: value for name, value in asdict(self).items() if value not in (0, 0.0, "", None)}
        if self.sentence is not None:
            entry["sentence"] = self.sentence.to_json()
        return json.dumps(entry)


def event_of(line: str) -> Event | None:
    """Read a line; None where it is something else, such as a warning of a library."""
    try:
        entry: Any = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(entry, dict) or entry.get("event") not in KINDS:
        return None
    numbers: dict[str, Any] = {}
    for name in ("step", "loss", "held_out", "seconds", "left"):
        value = entry.get(name, 0)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        numbers[name] = int(value) if name == "step" and abs(value) < 1e15 else float(value)
    sentence = Sentence.from_json(entry["sentence"]) if "sentence" in entry else None
    return Event(str(entry["event"]), file=str(entry.get("file", "")), sentence=sentence, **numbers)

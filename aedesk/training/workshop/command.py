"""`workshop-fit`: the process that trains a project."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import TextIO

from aedesk.errors import in_a_sentence
from aedesk.training.workshop.fit import fit
from aedesk.training.workshop.orders import Orders
from aedesk.workshop import events
from aedesk.workshop.events import Event
from aedesk.workshop.pca import psnr
from aedesk.workshop.project import open_project


def workshop_fit(folder: Path, as_events: bool) -> int:
    """0 where it is done or was stopped, 1 with a problem, which is said. With events it listens to its input."""
    out = sys.stdout
    orders = Orders.of_process() if as_events else Orders()

    def say(event: Event) -> None:
        _write(out, event.to_line() if as_events else _in_words(event))

    try:
        with redirect_stdout(sys.stderr):  # libraries print what is no event
            fit(open_project(folder), say, orders)
    except KeyboardInterrupt:
        return 130
    except Exception as problem:
        sentence = in_a_sentence(problem)
        say(Event(events.PROBLEM, sentence=sentence))
        return 1
    return 0


def _write(out: TextIO, line: str) -> None:
    if line:
        print(line, file=out, flush=True)


def _in_words(event: Event) -> str:
    """For somebody who reads it; "" for what need not be said."""
    if event.event == events.STEP:
        return (
            f"{event.seconds:8.1f} s  step {event.step}  loss {event.loss:.5f}  held out {psnr(event.held_out):.2f} dB"
        )
    if event.event == events.DONE:
        return f"Done: held out {psnr(event.held_out):.2f} dB."
    return str(event.sentence) if event.sentence is not None else ""

"""What a library says when a network cannot run, in a sentence."""

from __future__ import annotations

import re

from aedesk.errors import AEDeskError
from aedesk.models.card import ModelCard

_REASON = re.compile(r"^\[ONNXRuntimeError\] : \d+ : \w+ : ")  # before what it says
NO_THREAD = "pthread_create failed"  # the words of ONNX Runtime
# The words of ONNX Runtime, C++, CUDA, OpenCL and DirectX.
NO_MEMORY = ("alloc", "out of memory", "not enough memory", "out_of_memory", "out_of_resources", "8007000e")


class Unavailable(Exception):
    """A provider that does not start here, whatever the network; its text says why as far as the library does."""


class CannotStart(AEDeskError):
    """The only provider that may compute does not start. `reason`: why, as far as its library says."""

    def __init__(self, title: str, reason: str) -> None:
        super().__init__("{} cannot start on this computer ({}); choose the processor (cpu) or auto.", title, reason)
        self.reason = reason


class OutOfMemory(AEDeskError):
    """There was no room for what a network needs; a smaller picture may have it."""


def is_memory(problem: Exception) -> bool:
    """Whether memory was short."""
    text = str(problem).lower()
    return isinstance(problem, MemoryError) or any(words in text for words in NO_MEMORY)


def reason(problem: Exception) -> str:
    """The first line of what a library says, without its own decoration."""
    return _REASON.sub("", (str(problem).strip() or type(problem).__name__).split("\n")[0])[:200]


def said(card: ModelCard, problem: Exception) -> AEDeskError:
    """What a person is told."""
    if isinstance(problem, AEDeskError):
        return problem
    text = str(problem).replace(str(card.path), card.path.name).strip().split("\n")[0][:200]
    if NO_THREAD in text:
        return AEDeskError(
            "{} cannot run, as the system lets no more threads start: close other programs, or raise the limit"
            " (ulimit -u).",
            card.title,
        )
    if is_memory(problem):
        return OutOfMemory("There was not enough memory to run {}.", card.title)
    if card.contract is not None:
        return AEDeskError("The network '{}' cannot run: {}", card.path.name, _REASON.sub("", text))
    return AEDeskError("The model {} ('{}') cannot run: {}", card.title, card.path, text)

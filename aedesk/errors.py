"""Problems that a person is told about in one sentence."""

from __future__ import annotations

import os

from aedesk.sentence import Sentence

NO_THREAD = "can't start new thread"  # the words of Python


class AEDeskError(Exception):
    """An expected failure. Its text is a full sentence for the user, without a traceback."""

    def __init__(self, text: str, *values: object) -> None:
        """`text` and `values` as in Sentence: AEDeskError("'{}' is not there.", path). Without values the text stands
        as it is."""
        self.sentence = Sentence(text, values)
        super().__init__(text, *self.sentence.values)

    def __str__(self) -> str:
        return str(self.sentence)


class Locked(AEDeskError):
    """A file that needs its key, or another one than was given."""


class DiskFull(AEDeskError):
    """A file was not written because there is no room; others would not be, either."""


class Damaged(AEDeskError):
    """A file of which a part can still be read."""


def in_a_sentence(problem: Exception, name: str = "") -> Sentence:
    """What a person is told of any problem with the photo `name`, or with none, also of those that nobody foresaw."""
    if isinstance(problem, AEDeskError):
        return problem.sentence
    if isinstance(problem, MemoryError):
        if name:
            return Sentence("'{}' does not fit into the memory of this computer.", (name,))
        return Sentence("The memory of this computer is full.")
    if isinstance(problem, RuntimeError) and NO_THREAD in str(problem):
        return Sentence("The system lets no more threads start: close other programs, or raise the limit (ulimit -u).")
    fault = f"{type(problem).__name__}: {problem}"
    if name:
        return Sentence("Something in AEDesk went wrong with '{}' ({}).", (name, fault))
    if isinstance(problem, OSError) and problem.filename is not None:
        return Sentence("'{}' cannot be used ({}).", (os.fsdecode(problem.filename), problem.strerror or problem))
    return Sentence("Something in AEDesk went wrong ({}).", (fault,))

"""Problems that a person is told about in one sentence."""

from __future__ import annotations


class AEDeskError(Exception):
    """An expected failure. Its text is a full sentence for the user, without a traceback."""

"""Problems that a person is told about in one sentence."""

from __future__ import annotations


class AEDeskError(Exception):
    """An expected failure. Its text is a full sentence for the user, without a traceback."""


class Locked(AEDeskError):
    """A file that needs its key, or another one than was given."""


class DiskFull(AEDeskError):
    """A file was not written because there is no room; others would not be, either."""


class Damaged(AEDeskError):
    """A file of which a part can still be read."""

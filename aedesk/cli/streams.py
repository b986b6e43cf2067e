"""What is printed can be lost, the work cannot: output that is closed, full, or has no such letters."""

from __future__ import annotations

import codecs
import errno
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, TextIO, cast

AS_IN_THE_NAME = "aedesk.as-in-the-name"  # of the error handler below
# The reader has gone, as `head` does once it has enough. Windows calls it an invalid argument.
GONE = {errno.EPIPE, errno.ESHUTDOWN, errno.ECONNRESET} | ({errno.EINVAL} if os.name == "nt" else set())


class Stream:
    """A stream that never raises. `problem`: the first one of writing, after which nothing is written any more."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = None if stream is None or stream.closed else stream
        self.problem: OSError | None = None
        self.closed = False

    def write(self, text: str) -> int:
        self._do("write", text)
        return len(text)

    def flush(self) -> None:
        self._do("flush")

    def go_to(self, file: int) -> TextIO | None:
        """From now on what is written goes to an open file. What it went to before, which stays open."""
        before = self._stream
        if before is not None:
            encoding = self.encoding
            self.flush()
            self._stream = open(  # noqa: SIM115 - closed by whoever asked
                file, "w", encoding=encoding, errors=AS_IN_THE_NAME, buffering=1, closefd=False
            )
        return before

    def go_back(self, to: TextIO | None) -> None:
        """To what it went to before."""
        self.flush()
        self._stream = to

    def isatty(self) -> bool:
        with suppress(OSError, ValueError):
            return self._stream is not None and self._stream.isatty()
        return False

    def fileno(self) -> int:
        if self._stream is None:
            raise io.UnsupportedOperation("fileno")
        return self._stream.fileno()

    @property
    def encoding(self) -> str:
        return getattr(self._stream, "encoding", None) or "utf-8"

    @property
    def lost(self) -> bool:
        """Whether something could not be printed although somebody waits for it."""
        return self.problem is not None and self.problem.errno not in GONE

    def _do(self, name: str, *values: Any) -> None:
        if self._stream is None or self.problem is not None:
            return
        try:
            getattr(self._stream, name)(*values)
        except ValueError:  # closed by somebody else meanwhile
            self._stream = None
        except OSError as problem:
            self.problem = problem
            self._forget()

    def _forget(self) -> None:
        """What waits in the buffer goes nowhere, or Python would try once more when the program ends."""
        with suppress(OSError, ValueError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self.fileno())
            os.close(nowhere)


@contextmanager
def safe_streams() -> Iterator[Stream]:
    """Standard output and standard error are Streams in the block. Gives standard output."""
    _open_what_is_closed()
    codecs.register_error(AS_IN_THE_NAME, _as_in_the_name)
    kept = sys.stdout, sys.stderr
    for stream in kept:
        if isinstance(stream, io.TextIOWrapper) and not stream.closed:
            # Line by line: whoever follows a long batch through a pipe sees each photo when it is done.
            with suppress(OSError, ValueError):
                stream.reconfigure(errors=AS_IN_THE_NAME, line_buffering=True)
    out, err = Stream(kept[0]), Stream(kept[1])
    sys.stdout, sys.stderr = cast(TextIO, out), cast(TextIO, err)
    try:
        yield out
    finally:
        out.flush()
        err.flush()
        sys.stdout, sys.stderr = kept


@contextmanager
def quiet_libraries() -> Iterator[None]:
    """What libraries write on their own to standard error, past Python, goes nowhere in the block: LibRaw prints a line
    for every oddity of a file, and has no switch. For a process that is ours, inside `safe_streams`.

    In Python's development mode all is seen."""
    err = sys.stderr
    if sys.flags.dev_mode or not isinstance(err, Stream):
        yield
        return
    try:
        real, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    except OSError:
        yield
        return
    before = err.go_to(real)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(real, 2)
        err.go_back(before)
        os.close(real)
        os.close(nowhere)


def _open_what_is_closed() -> None:
    """Where a standard stream is closed, the next file that is opened takes its number, and what a library prints
    ends in the photo."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            with suppress(OSError):
                if os.open(os.devnull, os.O_RDWR) == number:
                    os.set_inheritable(number, True)


def _as_in_the_name(problem: UnicodeError) -> tuple[str | bytes, int]:
    """What a stream cannot encode: the bytes of a name that is no text go out as they are, as `ls` in a pipe prints
    them, and other letters as their numbers."""
    if not isinstance(problem, UnicodeEncodeError):
        raise problem
    try:
        return codecs.lookup_error("surrogateescape")(problem)
    except UnicodeError:
        return codecs.lookup_error("backslashreplace")(problem)

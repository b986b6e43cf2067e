"""The folders of the library watched from the start of the desk, before anybody has looked at its page."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from aedesk import paths
from aedesk.errors import AEDeskError

if TYPE_CHECKING:
    from aedesk.library.index import Index
    from aedesk.library.watch import Watcher


class EarlyWatch:
    """Photos that come into a folder of the library are in it when its page is opened. What goes wrong here is told
    there: nobody has asked for anything yet.

    The library brings along much that the desk starts without: it is imported in a thread of its own, and only where
    there is a library. The page has a watch of its own, with what it shows; `hand_over` ends this one."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None
        self._over = threading.Event()

    def begin(self) -> None:
        """Watch. Of a person who has no library nothing is done."""
        if self._thread is None and not self._over.is_set() and paths.library_index().exists():
            self._thread = threading.Thread(target=self._watch, name="aedesk-early-watch", daemon=True)
            self._thread.start()

    def hand_over(self) -> None:
        """End, without waiting for it: until then a lock lets only one watch look through the folders."""
        self._over.set()

    def close(self) -> None:
        """End, and wait for it."""
        self._over.set()
        if self._thread is not None:
            self._thread.join()

    def _watch(self) -> None:
        from aedesk.library.index import Index

        try:
            index = Index()
        except AEDeskError:
            return
        try:
            # An index that had to be made anew is told on the page, and its folders are looked through from there.
            if index.note is None and index.folders() and not self._over.is_set():
                watcher = _watcher(index)
                watcher.start()
                self._over.wait()
                watcher.stop()
        except AEDeskError:
            pass
        finally:
            index.close()


def _watcher(index: Index) -> Watcher:
    from aedesk.library.coder import Coder
    from aedesk.library.notices import SystemNotices
    from aedesk.library.watch import Watcher

    return Watcher(index, Coder.in_background, SystemNotices, lambda *_: None, lambda *_: None)

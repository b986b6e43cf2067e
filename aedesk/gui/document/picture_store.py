"""The pictures of the history: in memory, in a file, or forgotten until they are worked out anew."""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from aedesk.gui.document.picture import Picture


class Key:
    """Stands for a picture that can be gone back to, wherever its pixels are. Each is its own, whatever it shows."""

    __slots__ = ("__weakref__",)


class PictureStore:
    """Of all photos that are worked on. Belongs to the document, and to the main thread. A picture stays as long as
    somebody holds its key; who has the picture itself can go on using it, though it is put away or forgotten here."""

    def __init__(self) -> None:
        self._pictures: WeakKeyDictionary[Key, Picture] = WeakKeyDictionary()

    def key(self, picture: Picture) -> Key:
        """What stands for a picture: as before where it is here, else a new one that takes it in."""
        known = next((key for key, one in self._pictures.items() if one is picture), None)
        if known is not None:
            return known
        key = Key()
        self._pictures[key] = picture
        return key

    def get(self, key: Key) -> Picture:
        """The picture. Raises KeyError while it is forgotten."""
        return self._pictures[key]

    def known(self, key: Key | None) -> Picture | None:
        """The picture; None while it is forgotten, and for no key."""
        return self._pictures.get(key) if key is not None else None

    def knows(self, key: Key) -> bool:
        """Whether it is not forgotten."""
        return key in self._pictures

    def put(self, key: Key, same: Picture) -> None:
        """Take the same picture from elsewhere: worked out anew, or in a file."""
        self._pictures[key] = same

    def forget(self, key: Key) -> None:
        """Give its memory back, and its room on the disk."""
        self._pictures.pop(key, None)

    def __iter__(self) -> Iterator[Key]:
        """The keys of the pictures that are not forgotten."""
        return iter(list(self._pictures))

    def __len__(self) -> int:
        return len(self._pictures)

"""The lock of an .aed file: a key from a passphrase or a key file, and sealed parts. FORMAT.md describes it."""

from __future__ import annotations

import os
import struct
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from aedesk.codec.passphrase import LEAST
from aedesk.errors import AEDeskError, Locked

LOG_N, R, P = 15, 8, 1  # 32 MB and about a tenth of a second; RFC 7914 calls it interactive
MOST_LOG_N, MOST_R, MOST_P = 20, 16, 4  # a file may not ask for more: 2 GB
SALT, NONCE, TAG = 16, 4, 16  # bytes
KEY = 32
LARGEST_KEY = 1 << 20  # bytes of a key file: it is no film
_LOCK = struct.Struct(f"<BBB{SALT}s{NONCE}s")
_COUNTER = struct.Struct("<Q")


@dataclass(frozen=True)
class Secret:
    """What only the holder has: the bytes of a passphrase or of a key file."""

    content: bytes

    @staticmethod
    def passphrase(text: str) -> Secret:
        """The same letters give the same key, however they were typed."""
        if not text:
            raise AEDeskError("A passphrase must not be empty.")
        return Secret(unicodedata.normalize("NFC", text).encode("utf-8"))

    @staticmethod
    def new_passphrase(text: str) -> Secret:
        """The same for a file that is locked now. Raises AEDeskError for one that is too short."""
        if len(unicodedata.normalize("NFC", text)) < LEAST:
            raise AEDeskError("A passphrase needs at least {} characters.", LEAST)
        return Secret.passphrase(text)


def read_key_file(path: Path) -> Secret:
    """The content of a file as the key. Raises AEDeskError."""
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST_KEY + 1)
    except OSError as problem:
        raise AEDeskError("The key file '{}' cannot be read ({}).", path, problem.strerror or problem) from None
    if not content or len(content) > LARGEST_KEY:
        raise AEDeskError("The key file '{}' is too large." if content else "The key file '{}' is empty.", path)
    return Secret(content)


class Lock:
    """Seals and opens parts with one key."""

    def __init__(self, content: bytes, key: bytes, head: bytes) -> None:
        """`content`: of the part LOCK. `head`: the content of HEAD."""
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        self.content = content
        self._cipher = ChaCha20Poly1305(key)
        self._nonce = _LOCK.unpack_from(content)[4]
        self._bound = head + content

    @staticmethod
    def new(secret: Secret, head: bytes) -> Lock:
        """A lock for a file that is written now."""
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        fixed = _LOCK.pack(LOG_N, R, P, os.urandom(SALT), os.urandom(NONCE))
        key = _derived(secret, fixed)
        proof = ChaCha20Poly1305(key).encrypt(fixed[-NONCE:] + _COUNTER.pack(0), b"", fixed)
        return Lock(fixed + proof, key, head)

    @staticmethod
    def open(content: bytes, secret: Secret, head: bytes) -> Lock:
        """The lock of a file. Raises AEDeskError for another key."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        if len(content) != _LOCK.size + TAG:
            raise AEDeskError("The lock of this .aed file cannot be understood.")
        fixed, proof = content[: _LOCK.size], content[_LOCK.size :]
        key = _derived(secret, fixed)
        try:
            ChaCha20Poly1305(key).decrypt(fixed[-NONCE:] + _COUNTER.pack(0), proof, fixed)
        except InvalidTag:
            raise Locked("Wrong passphrase or key file.") from None
        return Lock(content, key, head)

    def seal(self, content: bytes, counter: int, label: bytes) -> bytes:
        """Sealed content. `counter`: the place of the part, from 1. `label`: what is bound to it, in the open."""
        return self._cipher.encrypt(self._nonce + _COUNTER.pack(counter), content, self._bound + label)

    def unseal(self, sealed: bytes, counter: int, label: bytes) -> bytes:
        """The content. Raises AEDeskError for a part that was tampered with."""
        from cryptography.exceptions import InvalidTag

        try:
            return self._cipher.decrypt(self._nonce + _COUNTER.pack(counter), sealed, self._bound + label)
        except InvalidTag:
            raise AEDeskError("This file was changed by someone who does not have the key.") from None


def _derived(secret: Secret, fixed: bytes) -> bytes:
    """The key. Raises AEDeskError for a file that asks for more work than a computer should do."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    log_n, r, p, salt, _ = _LOCK.unpack(fixed)
    if not (1 <= log_n <= MOST_LOG_N and 1 <= r <= MOST_R and 1 <= p <= MOST_P):
        raise AEDeskError("The lock of this .aed file cannot be understood.")
    return Scrypt(salt=salt, length=KEY, n=1 << log_n, r=r, p=p).derive(secret.content)

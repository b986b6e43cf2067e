"""Python's own import statement is put back after PySide6 has put its own in the place of it.

PySide6's reads the source of every module that is imported from then on, to see whether it wants one of the features of
`from __feature__ import`: more than a tenth of the desk's start. Nothing here wants one. (PYSIDE-2029, in
shibokensupport/feature.py; `__orig_import__` is where PySide6 itself keeps Python's.)
"""

import builtins

import PySide6.QtCore  # noqa: F401  which does that


def use_plain_import() -> None:
    """From here on modules are imported as without PySide6. Does nothing where PySide6 has not replaced it."""
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain

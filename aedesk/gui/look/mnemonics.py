"""Every button, tick box and field of a window can be reached by Alt and a letter, in each language.

The words of a button are translated without such a letter: which one is free depends on all the others that are there.
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QRadioButton, QWidget

from aedesk.gui.look.tab_order import in_order

BUTTONS = (QPushButton, QCheckBox, QRadioButton)
# Pixels that Qt does not count: an underlined letter stands apart from one that it lay closer to ("Ty", "Ta").
SPARE = 4


def letter_of(text: str) -> str:
    """The letter that `text` is reached by, small; "" for none."""
    return QKeySequence.mnemonic(text).toString()[4:].lower()


def give_mnemonics(root: QWidget, taken: Collection[str] = ()) -> None:
    """Give one to each part that has none, as long as there are letters in its words which neither another part has nor
    `taken`. What is never seen together may have the same."""
    _give(root, set(taken))


def _give(root: QWidget, taken: set[str]) -> None:
    pages: list[QWidget] = []
    parts = [part for part in in_order(root, pages) if isinstance(part, (*BUTTONS, QLabel)) and _can_have_one(part)]
    taken |= {letter for part in parts if (letter := letter_of(part.text()))}
    # Buttons first: fields can be reached from each other by Tab.
    for part in sorted(parts, key=lambda part: isinstance(part, QLabel)):
        text = part.text()
        at = -1 if "&" in text else _place(text, taken)
        if at >= 0:
            taken.add(text[at].lower())
            part.setText(f"{text[:at]}&{text[at:]}")
            if isinstance(part, QLabel) and not part.wordWrap():
                part.setMinimumWidth(part.sizeHint().width() + SPARE)
    for page in pages:
        _give(page, set(taken))


def _can_have_one(part: QPushButton | QCheckBox | QRadioButton | QLabel) -> bool:
    """A label has one for the field beside it; a button with a key of its own would lose that."""
    if isinstance(part, QLabel):
        return part.buddy() is not None
    return part.shortcut().isEmpty() or bool(letter_of(part.text()))


def _place(text: str, taken: set[str]) -> int:
    """Where the letter stands in `text`: the first of a word if one is free, else any; -1 for none."""
    free = [at for at, letter in enumerate(text) if letter.isalpha() and letter.lower() not in taken]
    first = [at for at in free if at == 0 or not text[at - 1].isalpha()]
    return (first or free or [-1])[0]

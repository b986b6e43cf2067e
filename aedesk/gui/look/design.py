"""The design of the desk in one place: its colours, the sizes of its type, its spacing.

Whoever draws or lays out something takes the number from here; style.py draws all controls with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

# ---- spacing: a grid of 8 pixels. Half a step parts what belongs to one thing.
GRID = 8
HALF, GAP, MARGIN, WIDE = GRID // 2, GRID, 2 * GRID, 3 * GRID
CONTROL = 28  # pixels of height of a button or a list, at least
ROW = 3 * GRID  # of a row of a list, at least
LIST = 16 * GRID  # pixels of width of a list, at least
NUMBER, SLIDER = 3 * GRID, 2 * GRID  # pixels of height of a number's two lines
ACTION = 5 * GRID  # of the one action of a panel
BAR_ICON = 20  # pixels of an icon of the top bar
PICTURE = 4 * GRID  # pixels of a photo beside an entry of a menu
ROUND = 4.0  # of the corners of controls

# ---- type, as multiples of the font that the person has chosen for the system
HEADING, TITLE = 1.3, 1.8


@dataclass(frozen=True)
class Colours:
    """Of one look. All that is seen is mixed from them. `accent` belongs to the one action of a panel, to what is
    chosen, and to the focus."""

    window: str
    base: str
    button: str
    text: str
    accent: str
    on_accent: str


# Without any tint: coloured surroundings make people judge the colours of a photo wrongly.
DARK = Colours("#2a2a2a", "#1e1e1e", "#3d3d3d", "#e8e8e8", "#55a5ea", "#0d0d0d")
LIGHT = Colours("#f0f0f0", "#ffffff", "#dedede", "#1a1a1a", "#1a6fb8", "#ffffff")

# How much of the text's colour is in what is drawn upon the window or a control
LINE, STRONG_LINE, HOVER, DOWN, DISABLED = 0.16, 0.45, 0.10, 0.05, 0.5
CHOSEN = 0.22  # a row of a list
# How much of the ground is in words that stand beside others: less on a chosen row, or nobody could read them
BESIDE, BESIDE_CHOSEN = 0.36, 0.16

SURROUND_OF_DARK, SURROUND_OF_LIGHT = QColor(58, 58, 58), QColor(150, 150, 150)


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two: 0 is `one`, 1 is `other`."""
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a + share * (b - a)) for a, b in pairs))


def beside(text: QColor, ground: QColor, chosen: bool = False) -> QColor:
    """The colour of words that stand beside or below others: fainter, and still to be read."""
    return mix(text, ground, BESIDE_CHOSEN if chosen else BESIDE)


def is_dark(palette: QPalette) -> bool:
    """Whether light text stands on a dark window."""
    return palette.window().color().lightness() < palette.windowText().color().lightness()


def surround(palette: QPalette) -> QColor:
    """The neutral grey around a photo: near enough to the window beside it that it does not look darker or lighter
    than it is."""
    return SURROUND_OF_DARK if is_dark(palette) else SURROUND_OF_LIGHT


def palette_of(colours: Colours) -> QPalette:
    """All that Qt draws with, from the few colours of a look."""
    window, base, button, text, accent, on_accent = (
        QColor(getattr(colours, name)) for name in ("window", "base", "button", "text", "accent", "on_accent")
    )
    palette = QPalette(text, button, base, mix(window, QColor("black"), 0.4), mix(window, text, 0.3), text, base)
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, window),
        (role.AlternateBase, mix(base, window, 0.5)),
        (role.Midlight, mix(button, text, 0.08)),
        (role.Highlight, accent),
        (role.Accent, accent),
        (role.HighlightedText, on_accent),
        (role.Link, accent),
        (role.LinkVisited, accent),
        (role.ToolTipBase, base),
        (role.ToolTipText, text),
        (role.PlaceholderText, mix(base, text, 0.6)),
    ):
        palette.setColor(which, colour)
    faint = mix(window, text, DISABLED)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, faint)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, mix(window, text, 0.3))
    palette.setColor(QPalette.ColorGroup.Disabled, role.HighlightedText, window)
    return palette

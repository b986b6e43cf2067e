"""How the controls of the desk look: flat, in the colours of the palette that they are given."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionMenuItem

from aedesk.gui.look.design import CHOSEN, DOWN, GAP, HOVER, LINE, ROUND, STRONG_LINE, mix

State = QStyle.StateFlag
Role = QPalette.ColorRole
FRAME = 2.0  # pixels around what is checked, and around what has the focus
GROOVE, KNOB = 4, 14  # pixels: of a slider's groove, and across its knob
BAR = 6  # pixels across the handle of a scroll bar


def outline(palette: QPalette) -> QColor:
    """For lines around things: seen on light and on dark, about 3 to 1, as controls should be."""
    colour = palette.windowText().color()
    colour.setAlphaF(STRONG_LINE)
    return colour


def hairline(palette: QPalette) -> QColor:
    """Between things that lie beside each other."""
    return mix(palette.window().color(), palette.windowText().color(), LINE)


def shows_focus(option: QStyleOption) -> bool:
    """Whether the person moves about by keys, and is here."""
    return bool(option.state & State.State_HasFocus and option.state & State.State_KeyboardFocusChange)


def box(painter: QPainter, rect: QRect | QRectF, fill: QColor | None, line: QColor | None, width: float = 1) -> None:
    """A rectangle with round corners, its line within `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    inside = width / 2 if line is not None else 0.0
    painter.drawRoundedRect(QRectF(rect).adjusted(inside, inside, -inside, -inside), ROUND, ROUND)
    painter.restore()


def fill_of(option: QStyleOption, colour: QColor) -> QColor:
    """The colour of a control as it is: under the mouse, pressed, or neither."""
    towards = option.palette.color(Role.Window if option.state & State.State_Sunken else Role.ButtonText)
    if option.state & State.State_Sunken:
        return mix(colour, towards, 0.4)
    over = option.state & State.State_MouseOver and option.state & State.State_Enabled
    return mix(colour, towards, HOVER) if over else colour


def draw_button(option: QStyleOption, painter: QPainter, primary: bool) -> None:
    """A button with words. `primary`: the one action of its panel or dialog."""
    palette, enabled = option.palette, bool(option.state & State.State_Enabled)
    checked = bool(option.state & State.State_On)
    accent = palette.color(Role.Highlight)
    if primary and enabled:
        box(painter, option.rect, fill_of(option, accent), None)
    elif checked:
        draw_checked(option, painter)
    else:
        colour = palette.color(Role.Button)
        if not enabled:
            colour = mix(colour, palette.color(Role.Window), 0.6)
        box(painter, option.rect, fill_of(option, colour), None)
    if shows_focus(option):
        inner = QRectF(option.rect).adjusted(2, 2, -2, -2) if primary else option.rect
        box(painter, inner, None, palette.color(Role.HighlightedText) if primary else accent, FRAME)


def draw_checked(option: QStyleOption, painter: QPainter) -> None:
    """A button that is on: raised above the others, and framed."""
    palette = option.palette
    enabled = option.state & State.State_Enabled
    fill = mix(palette.color(Role.Window), palette.color(Role.WindowText), HOVER + DOWN)
    box(painter, option.rect, fill, palette.color(Role.Highlight) if enabled else outline(palette), FRAME)


def draw_flat_button(option: QStyleOption, painter: QPainter) -> None:
    """A button of a bar: nothing around it unless the mouse or the focus is there. On hover it stays fainter than what
    is checked."""
    palette = option.palette
    window, text = palette.color(Role.Window), palette.color(Role.WindowText)
    if option.state & State.State_On:
        draw_checked(option, painter)
    elif option.state & State.State_Enabled and option.state & State.State_Sunken:
        box(painter, option.rect, mix(window, text, HOVER + DOWN), None)
    elif option.state & State.State_Enabled and option.state & State.State_MouseOver:
        box(painter, option.rect, mix(window, text, DOWN + 0.02), None)
    if option.state & State.State_HasFocus and not option.state & State.State_On:
        box(painter, option.rect, None, palette.color(Role.Highlight), 1)
    elif option.state & State.State_HasFocus:
        box(painter, QRectF(option.rect).adjusted(3, 3, -3, -3), None, palette.color(Role.Highlight), 1)


def draw_frame(element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter) -> None:
    """Around a menu, and around what has the focus while the person moves about by keys; nothing around others."""
    if element == QStyle.PrimitiveElement.PE_FrameMenu:
        painter.setPen(hairline(option.palette))
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
    elif element == QStyle.PrimitiveElement.PE_FrameFocusRect and option.state & State.State_KeyboardFocusChange:
        box(painter, option.rect, None, option.palette.color(Role.Accent))


def is_separator(option: QStyleOption) -> bool:
    """Whether it is a line between entries of a menu."""
    separator = QStyleOptionMenuItem.MenuItemType.Separator
    return isinstance(option, QStyleOptionMenuItem) and option.menuItemType == separator


def draw_separator(option: QStyleOption, painter: QPainter) -> None:
    """That line, which Fusion draws darker than a dark menu."""
    rect = option.rect.adjusted(GAP, 0, -GAP, 0)
    painter.fillRect(rect.left(), rect.center().y(), rect.width(), 1, hairline(option.palette))


def draw_field(option: QStyleOption, painter: QPainter) -> None:
    """Where something is typed."""
    palette = option.palette
    focus = option.state & State.State_HasFocus
    enabled = option.state & State.State_Enabled
    fill = palette.color(Role.Base) if enabled else palette.color(Role.Window)
    box(painter, option.rect, fill, palette.color(Role.Highlight) if focus else hairline(palette))


class Points(IntEnum):
    """Where an arrow points to: degrees clockwise from down."""

    DOWN, LEFT, UP, RIGHT = 0, 90, 180, 270


def draw_chevron(painter: QPainter, rect: QRect | QRectF, colour: QColor, points: Points = Points.DOWN) -> None:
    """A small arrow in the middle of `rect`."""
    painter.save()
    painter.translate(QRectF(rect).center())
    painter.rotate(points)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in ((-3.5, -1.75), (0, 1.75), (3.5, -1.75))]))
    painter.restore()


def draw_tick_box(option: QStyleOption, painter: QPainter) -> None:
    """A box to tick; half ticked it has a bar."""
    palette, enabled = option.palette, bool(option.state & State.State_Enabled)
    side = min(option.rect.width(), option.rect.height())
    rect = QRectF(0, 0, side, side)
    rect.moveCenter(QRectF(option.rect).center())
    on, half = option.state & State.State_On, option.state & State.State_NoChange
    accent = palette.color(Role.Highlight)
    line = palette.color(Role.Highlight) if shows_focus(option) else outline(palette)
    box(painter, rect, (accent if on or half else palette.color(Role.Base)) if enabled else None, line)
    if not on and not half:
        return
    ink = palette.color(Role.HighlightedText) if enabled else palette.color(Role.Text)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, side / 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    places = ((0.24, 0.52), (0.43, 0.72), (0.77, 0.30)) if on else ((0.28, 0.5), (0.72, 0.5))
    painter.drawPolyline(QPolygonF([rect.topLeft() + QPointF(side * x, side * y) for x, y in places]))
    painter.restore()


def draw_slider(option: QStyleOption, painter: QPainter, groove: QRect, knob: QRect, origin: float | None) -> None:
    """A slider that lies: its groove is filled from `origin` (a place in `groove`, in pixels) to the knob; with
    None its value is not known."""
    palette, enabled = option.palette, bool(option.state & State.State_Enabled)
    window, text = palette.color(Role.Window), palette.color(Role.WindowText)
    line = QRectF(groove.left(), groove.center().y() + 0.5 - GROOVE / 2, groove.width(), GROOVE)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mix(window, text, 0.22))
    painter.drawRoundedRect(line, GROOVE / 2, GROOVE / 2)
    centre = QRectF(knob).center()
    if enabled and origin is not None:
        painter.setBrush(mix(window, text, 0.62))
        first, last = sorted((origin, centre.x()))
        painter.drawRoundedRect(QRectF(first, line.top(), last - first, GROOVE), GROOVE / 2, GROOVE / 2)
    known = enabled and origin is not None
    near = option.state & (State.State_MouseOver | State.State_Sunken) and enabled
    painter.setBrush(mix(window, text, 1.0 if near else 0.85) if known else mix(window, text, 0.35))
    if option.state & State.State_HasFocus and enabled:
        painter.setPen(QPen(palette.color(Role.Highlight), FRAME))
    painter.drawEllipse(centre, KNOB / 2 - 1, KNOB / 2 - 1)
    painter.restore()


def draw_scroll_handle(option: QStyleOption, painter: QPainter, handle: QRect, upright: bool) -> None:
    """The handle of a scroll bar, and nothing else."""
    palette = option.palette
    rect = QRectF(handle)
    if upright:
        rect = QRectF(rect.center().x() - BAR / 2, rect.top() + 2, BAR, max(BAR, rect.height() - 4))
    else:
        rect = QRectF(rect.left() + 2, rect.center().y() - BAR / 2, max(BAR, rect.width() - 4), BAR)
    near = option.state & State.State_MouseOver
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mix(palette.color(Role.Window), palette.color(Role.WindowText), 0.55 if near else 0.35))
    painter.drawRoundedRect(rect, BAR / 2, BAR / 2)
    painter.restore()


def choose_quietly(palette: QPalette) -> None:
    """Make what is chosen grey in this palette."""
    window, text = palette.color(Role.Window), palette.color(Role.WindowText)
    palette.setColor(Role.Highlight, mix(window, text, CHOSEN))
    palette.setColor(Role.HighlightedText, palette.color(Role.Text))


def thin(rect: QRect) -> QRect:
    """The place of a bar of progress, which is never thick, within its room."""
    height = min(2 * GROOVE, rect.height())
    return QRect(rect.left(), rect.center().y() - (height - 1) // 2, rect.width(), height)


def draw_progress(option: QStyleOption, painter: QPainter, share: float) -> None:
    """How far something is, 0 to 1; where nothing is done yet, nothing is drawn."""
    if share <= 0:
        return
    palette = option.palette
    rect = QRectF(thin(option.rect))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(Role.Highlight))
    round_ = min(ROUND, rect.height() / 2)
    wide = QRectF(rect.left(), rect.top(), max(rect.height(), share * rect.width()), rect.height())
    painter.drawRoundedRect(wide, round_, round_)
    painter.restore()


def draw_tab(option: QStyleOption, painter: QPainter) -> None:
    """A tab: the chosen one is underlined."""
    palette, rect = option.palette, QRectF(option.rect)
    if option.state & State.State_Selected:
        painter.fillRect(QRectF(rect.left() + 4, rect.bottom() - FRAME, rect.width() - 8, FRAME), palette.highlight())
    elif option.state & State.State_MouseOver:
        box(
            painter,
            rect.adjusted(2, 2, -2, -3),
            mix(palette.window().color(), palette.windowText().color(), 0.07),
            None,
        )
    if shows_focus(option):
        box(painter, rect.adjusted(3, 3, -3, -5), None, palette.color(Role.Highlight))

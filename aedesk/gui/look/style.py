"""Qt's Fusion style, with flat controls in the colours of design.py; dark, light, or as the system.

No widget has a style sheet: one with `palette(...)` keeps the colours of the moment in which it was set."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QToolButton,
    QToolTip,
    QWidget,
)

from aedesk.gui.look import drawing
from aedesk.gui.look.design import CONTROL, DARK, GAP, HALF, LIGHT, MARGIN, PICTURE, ROW, mix, palette_of

Primitive, Control, Complex = QStyle.PrimitiveElement, QStyle.ControlElement, QStyle.ComplexControl
Part, State, Role = QStyle.SubControl, QStyle.StateFlag, QPalette.ColorRole
DEFAULT = QStyleOptionButton.ButtonFeature.DefaultButton
# What is chosen in a list is not shouted: there may be many lists, and a photo beside them.
QUIET = {Control.CE_ItemViewItem, Control.CE_MenuItem, Control.CE_MenuBarItem}
HIGH = {
    QStyle.ContentsType.CT_PushButton,
    QStyle.ContentsType.CT_ComboBox,
    QStyle.ContentsType.CT_SpinBox,
    QStyle.ContentsType.CT_LineEdit,
    QStyle.ContentsType.CT_ToolButton,
}
# Of rows of lists and of heads of tables.
ROWS = {QStyle.ContentsType.CT_ItemViewItem, QStyle.ContentsType.CT_HeaderSection}
INSET = 3  # pixels that words in a field lie further in than Fusion puts them: eight from its edge
Metric = QStyle.PixelMetric
MARGINS = {
    Metric.PM_LayoutLeftMargin,
    Metric.PM_LayoutTopMargin,
    Metric.PM_LayoutRightMargin,
    Metric.PM_LayoutBottomMargin,
}
METRICS = {
    Metric.PM_LayoutHorizontalSpacing: GAP,
    Metric.PM_LayoutVerticalSpacing: GAP,
    Metric.PM_MenuHMargin: HALF,
    Metric.PM_MenuVMargin: HALF,
    Metric.PM_TabBarTabShiftVertical: 0,  # else the words of the others lie lower, and are cut off below
    Metric.PM_FocusFrameHMargin: HALF,  # beside the words of a row
}
FRAMES = {Primitive.PE_FrameStatusBarItem, Primitive.PE_FrameFocusRect, Primitive.PE_FrameMenu}
TICK_BOXES = {Primitive.PE_IndicatorCheckBox, Primitive.PE_IndicatorItemViewItemCheck}


def is_primary(option: QStyleOption) -> bool:
    """Whether it is the one action of a panel or a dialog, which Qt calls its default button."""
    return isinstance(option, QStyleOptionButton) and bool(option.features & DEFAULT)


class DeskStyle(QProxyStyle):
    """Where it says nothing, Fusion draws. Fusion alone looks raised and shaded, outlines boxes so that nobody sees
    them where it is dark, and hardly tells a checked button from others."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        """Buttons of dialogs have words only; a menu that is longer than the screen is scrolled, in one column."""
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 0
        if hint == QStyle.StyleHint.SH_Menu_Scrollable:
            return 1
        return super().styleHint(hint, option, widget, returnData)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Margins and distances are on the grid."""
        if metric in MARGINS:
            return MARGIN if widget is not None and widget.isWindow() else GAP
        own = METRICS.get(metric)
        return super().pixelMetric(metric, option, widget) if own is None else own

    def sizeFromContents(
        self, type: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Buttons, lists and numbers are as high as one another, and so are the rows of lists."""
        whole = super().sizeFromContents(type, option, size, widget)  # type: ignore[arg-type]  # None is allowed
        in_bar = type == QStyle.ContentsType.CT_ToolButton and option.state & State.State_AutoRaise
        inside = isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
        if type in HIGH and not in_bar and not inside:
            whole.setHeight(max(whole.height(), CONTROL))
        if type in ROWS:
            whole.setHeight(max(whole.height(), ROW))
        if type == QStyle.ContentsType.CT_ComboBox:
            whole.setWidth(whole.width() + 2 * INSET)
        return whole

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        """What is typed begins where the words of a list do."""
        rect = super().subElementRect(element, option, widget)  # type: ignore[arg-type]  # None is allowed
        framed = isinstance(option, QStyleOptionFrame) and option.lineWidth > 0
        if element == QStyle.SubElement.SE_LineEditContents and framed:
            rect.adjust(INSET + 2, 0, -INSET - 2, 0)
        return rect

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """The same of lists, and of numbers with arrows."""
        rect = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # None is allowed
        arrows = (
            isinstance(option, QStyleOptionSpinBox) and option.buttonSymbols != QAbstractSpinBox.ButtonSymbols.NoButtons
        )
        if part == Part.SC_ComboBoxEditField and control == Complex.CC_ComboBox:
            rect.adjust(INSET, 0, -INSET, 0)
        elif part == Part.SC_SpinBoxEditField and control == Complex.CC_SpinBox and arrows:
            rect.adjust(INSET, 0, 0, 0)
        return rect

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Panels, boxes and frames."""
        if element == Primitive.PE_PanelButtonTool:
            if option.state & State.State_AutoRaise:
                drawing.draw_flat_button(option, painter)
            else:
                drawing.draw_button(option, painter, primary=False)
        elif element == Primitive.PE_PanelButtonCommand:
            drawing.draw_button(option, painter, is_primary(option))
        elif element in TICK_BOXES:
            drawing.draw_tick_box(option, painter)
        elif element == Primitive.PE_PanelLineEdit:
            if isinstance(option, QStyleOptionFrame) and option.lineWidth > 0:  # else it lies within a field
                drawing.draw_field(option, painter)
        elif element == Primitive.PE_IndicatorArrowDown:
            across = widget if isinstance(widget, QToolButton) else None  # whose arrow Fusion puts into its corner
            rect = QRect(option.rect.left(), 0, option.rect.width(), across.height()) if across else option.rect
            drawing.draw_chevron(painter, rect, option.palette.color(Role.ButtonText))
        elif element in FRAMES:
            drawing.draw_frame(element, option, painter)
        elif element in (Primitive.PE_PanelStatusBar, Primitive.PE_PanelMenuBar):
            painter.fillRect(option.rect, option.palette.window())
        elif element == Primitive.PE_FrameTabWidget:
            painter.fillRect(
                QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), drawing.hairline(option.palette)
            )
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Words on buttons, bars, tabs, heads of tables."""
        if element == Control.CE_PushButtonLabel and is_primary(option) and option.state & State.State_Enabled:
            option.palette.setColor(Role.ButtonText, option.palette.color(Role.HighlightedText))
            super().drawControl(element, option, painter, widget)
        elif element == Control.CE_PushButtonBevel and isinstance(option, QStyleOptionButton):
            self._draw_bevel(option, painter, widget)
        elif element == Control.CE_HeaderLabel:
            option.rect.adjust(INSET, 0, -INSET, 0)  # as the words of the rows below
            super().drawControl(element, option, painter, widget)
        elif element in QUIET and drawing.is_separator(option):
            drawing.draw_separator(option, painter)
        elif element in QUIET:
            drawing.choose_quietly(option.palette)
            super().drawControl(element, option, painter, widget)
        elif element == Control.CE_ToolBar:
            painter.fillRect(option.rect, option.palette.window())
        elif element == Control.CE_TabBarTabShape:
            drawing.draw_tab(option, painter)
        elif element == Control.CE_HeaderSection:
            painter.fillRect(option.rect, option.palette.button())
        elif element == Control.CE_ProgressBarGroove:
            drawing.box(painter, drawing.thin(option.rect), drawing.hairline(option.palette), None)
        elif element == Control.CE_ProgressBarContents and isinstance(option, QStyleOptionProgressBar):
            self._draw_progress(option, painter, widget)
        else:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Sliders, numbers, lists that drop down, scroll bars."""
        if control == Complex.CC_Slider and isinstance(option, QStyleOptionSlider):
            if option.orientation == Qt.Orientation.Horizontal:
                self._draw_slider(option, painter, widget)
                return
        elif control == Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            handle = self._place(control, option, Part.SC_ScrollBarSlider, widget)
            upright = option.orientation == Qt.Orientation.Vertical
            painter.fillRect(option.rect, option.palette.window())
            drawing.draw_scroll_handle(option, painter, handle, upright)
            return
        elif control == Complex.CC_SpinBox and isinstance(option, QStyleOptionSpinBox):
            self._draw_spin_box(option, painter, widget)
            return
        elif control == Complex.CC_ComboBox and isinstance(option, QStyleOptionComboBox) and not option.editable:
            self._draw_list(option, painter)
            return
        super().drawComplexControl(control, option, painter, widget)

    def _place(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None,
    ) -> QRect:
        return self.subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # None is allowed

    def _draw_bevel(self, option: QStyleOptionButton, painter: QPainter, widget: QWidget | None) -> None:
        """Fusion frames a default button on top of all else."""
        self.drawPrimitive(Primitive.PE_PanelButtonCommand, option, painter, widget)
        if option.features & QStyleOptionButton.ButtonFeature.HasMenu:
            rect = option.rect
            left = option.direction == Qt.LayoutDirection.RightToLeft
            place = QRect(rect.left() if left else rect.right() - 24, rect.top(), 24, rect.height())
            drawing.draw_chevron(painter, place, option.palette.color(Role.ButtonText))

    def _draw_progress(self, option: QStyleOptionProgressBar, painter: QPainter, widget: QWidget | None) -> None:
        least, most, value = option.minimum, option.maximum, option.progress
        if most <= least:  # not known yet: Fusion's bar moves
            super().drawControl(Control.CE_ProgressBarContents, option, painter, widget)
        else:
            drawing.draw_progress(option, painter, max(0.0, (value - least) / (most - least)))

    def _draw_slider(self, option: QStyleOptionSlider, painter: QPainter, widget: QWidget | None) -> None:
        groove = self._place(Complex.CC_Slider, option, Part.SC_SliderGroove, widget)
        knob = self._place(Complex.CC_Slider, option, Part.SC_SliderHandle, widget)
        origin = getattr(widget, "origin", option.minimum)
        room = groove.width() - knob.width()
        place = self.sliderPositionFromValue(option.minimum, option.maximum, origin, room, option.upsideDown)
        at_edge = 0 if option.minimum < origin < option.maximum else knob.width() / 2 * (1 if option.upsideDown else -1)
        start = groove.left() + knob.width() / 2 + place + at_edge
        drawing.draw_slider(option, painter, groove, knob, start if getattr(widget, "known", True) else None)

    def _draw_spin_box(self, option: QStyleOptionSpinBox, painter: QPainter, widget: QWidget | None) -> None:
        if option.frame:
            drawing.draw_field(option, painter)
        arrows = {Part.SC_SpinBoxUp: drawing.Points.UP, Part.SC_SpinBoxDown: drawing.Points.DOWN}
        for part, points in arrows.items():
            if option.subControls & part:
                rect = self._place(Complex.CC_SpinBox, option, part, widget)
                palette = option.palette
                ink = mix(palette.color(Role.Base), palette.color(Role.Text), 0.72)
                drawing.draw_chevron(painter, rect, ink, points)

    def _draw_list(self, option: QStyleOptionComboBox, painter: QPainter) -> None:
        drawing.draw_button(option, painter, primary=False)
        rect, palette = option.rect, option.palette
        left = option.direction == Qt.LayoutDirection.RightToLeft
        place = QRect(rect.left() if left else rect.right() - 24, rect.top(), 24, rect.height())
        drawing.draw_chevron(painter, place, palette.color(Role.ButtonText))


class PictureMenuStyle(DeskStyle):
    """For a menu whose entries have pictures of photos."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Icons are as large as the small pictures of a list."""
        if metric == QStyle.PixelMetric.PM_SmallIconSize:
            return PICTURE
        return super().pixelMetric(metric, option, widget)


def follow_colours(widget: QWidget, draw: Callable[[], None]) -> None:
    """Call `draw` now, and again whenever the colours of `widget` become others: for icons, and for all that is drawn
    once and kept."""
    _Follower(widget, draw)
    draw()


class _Follower(QObject):
    def __init__(self, widget: QWidget, draw: Callable[[], None]) -> None:
        super().__init__(widget)
        self._draw = draw
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        return False


def use_theme(theme: str) -> None:
    """ "system", "light" or "dark", at once and everywhere. Where the system cannot be asked for it, the colours are
    ours."""
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    palettes = {"light": palette_of(LIGHT), "dark": palette_of(DARK)}
    QGuiApplication.styleHints().setColorScheme(schemes.get(theme, Qt.ColorScheme.Unknown))
    palette = palettes.get(theme, QPalette())
    if theme in palettes and QApplication.palette() == palette:
        return  # each widget would be drawn anew
    QApplication.setPalette(palette)
    QToolTip.setPalette(palette)

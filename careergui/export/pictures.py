"""A ChartSpec as the bytes of a picture file; the window and the command line both call this. Leaves saving to files."""

from importlib import import_module
from typing import Literal, Protocol

import msgspec
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from careergui.charts.spec import ChartSpec
from careergui.errors import UsageError
from careergui.export.formats import FORMATS
from careergui.render.fonts import load
from careergui.render.measure import Measure
from careergui.render.picture import fit_picture
from careergui.render.pieces import Text
from careergui.render.theme import ThemeName, theme

LEAST, MOST = 100, 20_000
MOST_PIXELS = 120_000_000
"""A picture larger than this would need half a gigabyte of memory."""


class PictureOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How a picture is to be made; sizes in pixels before `scale` multiplies them."""

    width: int = 1600
    height: int = 900
    scale: Literal[1, 2, 3, 4] = 1
    theme: ThemeName = "light"
    title: str = ""
    """A title of one's own; empty keeps the chart's."""


class Drawing(Protocol):
    """What a format's module gets: words for its headers, the size, and a way to draw on any painter."""

    spec: ChartSpec
    options: PictureOptions
    texts: tuple[Text, ...]

    def draw(self, painter: QPainter, scale: float = 1) -> None:
        """Draw the whole picture from the painter's origin, `scale` times its nominal size."""


class Studio:
    """Makes pictures one after the other on one plot widget; needs a QApplication."""

    def __init__(self) -> None:
        """Load what drawing needs; pyqtgraph comes in here, not at the start of the program."""
        from careergui.render.chart_view import ChartView

        load()
        self._measure = Measure()
        self._view = ChartView(self._measure)
        self.spec: ChartSpec
        self.options: PictureOptions
        self.texts: tuple[Text, ...] = ()
        self._smallest = 0

    def prepare(self, spec: ChartSpec, options: PictureOptions) -> None:
        """Lay a chart out for a picture; raises UsageError for a size it cannot have."""
        check(options)
        colours = theme(options.theme)
        layout = fit_picture(spec, colours, options.width, options.height, self._measure, options.title)
        self._view.resize(options.width, options.height)
        self._view.show_layout(layout, colours)
        self.spec, self.options = spec, options
        self.texts = tuple(piece for piece in layout.over if isinstance(piece, Text))
        self._smallest = layout.smallest_text

    def draw(self, painter: QPainter, scale: float = 1) -> None:
        """Draw the prepared picture."""
        self._view.draw(painter, QRectF(0, 0, self.options.width * scale, self.options.height * scale))

    def bytes(self, spec: ChartSpec, options: PictureOptions, format_id: str) -> bytes:
        """The file's content in one of FORMATS; the same input gives the same bytes."""
        self.prepare(spec, options)
        return bytes(import_module(FORMATS[format_id].module).write(self))

    def image(self, spec: ChartSpec, options: PictureOptions) -> QImage:
        """The picture in memory, for preview and clipboard."""
        from careergui.export.png import image

        self.prepare(spec, options)
        return image(self)

    def smallest_text(self) -> float:
        """The smallest type of the prepared picture in points, at 96 pixels an inch."""
        return self._smallest * 0.75

    def close(self) -> None:
        """Let go of the plot widget."""
        self._view.deleteLater()


def check(options: PictureOptions) -> None:
    """Raise UsageError when a picture of these sizes cannot be made."""
    for name, value in (("width", options.width), ("height", options.height)):
        if not LEAST <= value <= MOST:
            raise UsageError(f"A {name} of {value} pixels is not possible: choose {LEAST} to {MOST}.")
    if options.scale not in {1, 2, 3, 4}:
        raise UsageError(f"A scale of {options.scale} is not possible: choose 1 to 4.")
    if options.width * options.height * options.scale**2 > MOST_PIXELS:
        raise UsageError(
            f"{options.width * options.scale}x{options.height * options.scale} pixels are too many: choose a smaller size or scale."
        )

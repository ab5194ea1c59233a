"""A ChartSpec as the bytes of a picture file; the window and the command line both call this. Leaves saving to files."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QRectF
from PySide6.QtGui import QImage, QPainter

from careergui.charts.spec import ChartSpec, head
from careergui.export.drawing import PictureOptions, check
from careergui.export.formats import FORMATS, refuse_background
from careergui.export.png import image
from careergui.render.fewer import as_drawn
from careergui.render.fonts import load
from careergui.render.letters import lacking, lacking_words
from careergui.render.measure import Measure
from careergui.render.picture import fit_picture
from careergui.render.pieces import Layout, Text
from careergui.render.readable import is_readable, readable_at, small_type_line
from careergui.render.theme import Theme, theme


class Studio:
    """Makes pictures one after the other on one plot widget; needs a QApplication."""

    def __init__(self) -> None:
        """Load what drawing needs; pyqtgraph comes in here, not at the start of the program."""
        from careergui.render.chart_view import ChartView  # late: pyqtgraph costs more to load than the whole window

        load()
        self._measure = Measure()
        self._view = ChartView(self._measure)
        self.spec: ChartSpec
        self.options: PictureOptions
        self.layout: Layout
        self.colours: Theme
        self.texts: tuple[Text, ...] = ()
        self.lacking: dict[str, str] = {}
        """Letters of the prepared picture that no font has, by the title of the role or the text they stand in."""
        self._smallest = 0
        self._asked: ChartSpec
        self._closed = False

    def prepare(self, spec: ChartSpec, options: PictureOptions) -> None:
        """Lay a chart out for a picture; raises UsageError for a size it cannot have."""
        check(options)
        colours = theme(options.theme)
        spec = titled(spec, options)
        layout = fit_picture(spec, colours, options.width, options.height, self._measure)
        self._view.resize(options.width, options.height)
        self._view.show_layout(layout, colours, clear=options.background == "transparent")
        self.spec, self.options, self.layout, self.colours = as_drawn(spec, layout), options, layout, colours
        self.texts = tuple(piece for piece in layout.over if isinstance(piece, Text))
        self.lacking = _named_once((piece.text for piece in self.texts), spec)
        self._smallest, self._asked = layout.smallest_text, spec

    def draw(self, painter: QPainter, scale: float = 1) -> None:
        """Draw the prepared picture."""
        self._view.draw(painter, QRectF(0, 0, self.options.width * scale, self.options.height * scale))

    def bytes(self, spec: ChartSpec, options: PictureOptions, format_id: str) -> bytes:
        """The file's content in one of FORMATS; the same input gives the same bytes."""
        row = FORMATS[format_id]
        refuse_background(row, options.background)
        self.prepare(spec, options if row.pixels else replace(options, scale=1))
        return bytes(import_module(row.module).write(self))

    def image(self, spec: ChartSpec, options: PictureOptions) -> QImage:
        """The picture in memory, for preview and clipboard."""
        self.prepare(spec, options)
        return image(self)

    def smallest_text(self) -> float:
        """The smallest type of the prepared picture in points, at 96 pixels an inch."""
        return self._smallest * 0.75

    def small_type(self) -> str:
        """What is to be said of the prepared picture where its smallest type is too small to be read; "" where it is not."""
        width, height = self.options.width, self.options.height
        if is_readable(self._smallest, width, height):
            return ""
        enough = readable_at(self._asked, self.colours, width, height, self._measure)
        return small_type_line(self._smallest, width, height, enough)

    def close(self) -> None:
        """Let go of the plot widget at once: with no event loop left to do it later, its scene would outlive the application.

        The view belongs to the studio alone. Once closed, it stays closed, and draws nothing any more.
        """
        if not self._closed:
            self._closed = True
            self._view.deleteLater()
            QCoreApplication.sendPostedEvents(self._view, QEvent.Type.DeferredDelete.value)


def titled(spec: ChartSpec, options: PictureOptions) -> ChartSpec:
    """The chart under the title that is asked for."""
    title, subtitle = head(spec, options.title, topic=options.topic)
    return replace(spec, title=title, subtitle=subtitle)


def _named_once(texts: Iterable[str], spec: ChartSpec) -> dict[str, str]:
    """Letters that no font has, by the title of their role; of other texts only those that are in no title."""
    found = lacking(texts)
    if not found:
        return found
    titles = lacking([role.title for role in spec.roles] or [row.label for row in spec.rows])
    told = set("".join(titles.values()))
    others = {text: rest for text, letters in found.items() if (rest := "".join(one for one in letters if one not in told))}
    return titles | others


@contextmanager
def opened_studio() -> Iterator[Studio]:
    """A studio for as long as needed."""
    made = Studio()
    try:
        yield made
    finally:
        made.close()


def picture_bytes(spec: ChartSpec, options: PictureOptions, format_id: str) -> bytes:
    """One picture file; for many, one Studio is faster."""
    with opened_studio() as studio:
        return studio.bytes(spec, options, format_id)


def picture_image(spec: ChartSpec, options: PictureOptions) -> QImage:
    """One picture in memory."""
    with opened_studio() as studio:
        return studio.image(spec, options)


def smallest_text(spec: ChartSpec, options: PictureOptions) -> float:
    """The smallest type the picture would have, in points."""
    with opened_studio() as studio:
        studio.prepare(spec, options)
        return studio.smallest_text()


def lacking_line(found: dict[str, str], format_id: str) -> str:
    """What is to be said of letters that no font has, and of what a format holds in their place; "" when none is lacking."""
    kept = "The SVG keeps them as text, which a reader with such a font shows."
    return lacking_words(found, kept) if format_id == "svg" else lacking_words(found)

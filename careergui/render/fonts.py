"""The program's own typeface, loaded privately so that every machine draws the same letters; knows no charts."""

from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from typing import Literal, TypeAlias

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

FAMILY = "Inter"
PACKAGE = "fontpkg-inter"
"""What carries the typeface."""
REMEDY = (
    f"Install careergui again; a frozen program needs the package’s files too (PyInstaller: --collect-all {PACKAGE.replace('-', '_')})."
)
_FILE = "files/Inter[opsz,wght].ttf"
FALLBACKS = ("Inter", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "Noto Sans", "DejaVu Sans Condensed", "sans-serif")
"""For readers of an SVG without the typeface: faces that run no wider, so that no label meets its neighbour."""
Weight: TypeAlias = Literal[400, 500, 600]
_DISPLAY_FROM = 17
"""Pixel size from which the wider-set display cut reads better."""
_TEXT, _DISPLAY = 14, 32
"""Where the two cuts lie on the typeface's axis of optical sizes."""
_OUTLINES = {_TEXT: 13, _DISPLAY: 33}
"""Drawn as the cut at which the axis ends, but loaded as a face of its own: in one that small letters are drawn with, Qt leaves
the last one's offset behind, a fraction of a pixel, and letters filled as paths take it over: they would hang on what was drawn before."""


def load() -> bool:
    """Make the bundled font known to Qt; False where it is missing (the system's font then serves, and `lack` says so)."""
    application = QGuiApplication.instance()
    if application is None or application.property("careergui-font") is not None:
        return bool(application and application.property("careergui-font"))
    # Qt would complain, font by font, of every script that none is made for; render/letters.py says it once, and of which words.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    content = _content()
    loaded = content is not None and QFontDatabase.addApplicationFontFromData(content) >= 0
    application.setProperty("careergui-font", loaded)
    return loaded


def drawn_with() -> str:
    """The name of the typeface that letters are drawn with: the program's own, or what the system has in its place."""
    return QFontInfo(shared(13)).family()


def lack() -> str:
    """Why letters are not the program's own, with what they are and what helps, as sentences; "" when all is well."""
    if load():
        return ""
    instead = f"letters are drawn with {drawn_with()} and pictures differ from those of other machines"
    return f"The typeface {FAMILY} is missing (package {PACKAGE}): {instead}. {REMEDY}"


def font(pixels: float, weight: Weight = 400, *, tabular: bool = False, outlines: bool = False) -> QFont:
    """The typeface at a size in pixels.

    `tabular` sets figures to one width, for columns on screen; never for pictures, where a PDF
    would lose the digits from its text. `outlines` is for letters that are filled as paths.
    """
    return QFont(shared(pixels, weight, tabular=tabular, outlines=outlines))


def shared(pixels: float, weight: Weight = 400, *, tabular: bool = False, outlines: bool = False) -> QFont:
    """As `font`, but the very one that others draw with too: not to be changed."""
    cut = _DISPLAY if pixels >= _DISPLAY_FROM else _TEXT
    return _made(max(1, round(pixels)), weight, _OUTLINES[cut] if outlines else cut, tabular)


@cache
def _made(pixels: int, weight: Weight, cut: int, tabular: bool) -> QFont:  # noqa: FBT001 - keys of what is kept
    """Kept, as Qt looks up the letters of a font made anew each time it is drawn with; a copy shares them."""
    made = QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setVariableAxis(QFont.Tag.fromString("wght"), weight)
    made.setVariableAxis(QFont.Tag.fromString("opsz"), cut)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Letters that change shape beside figures have no character of their own: a PDF would lose "(", "-" and "≥" from its text.
    made.setFeature(QFont.Tag.fromString("calt"), 0)
    if tabular:
        made.setFeature(QFont.Tag.fromString("tnum"), 1)
    return made


def _content() -> bytes | None:
    """The upright variable font, read as data of its package: from a folder, an archive or a frozen program alike."""
    spec = find_spec(PACKAGE.replace("-", "_"))
    read: Callable[[str], bytes] | None = getattr(spec and spec.loader, "get_data", None)
    if spec is None or read is None or not spec.submodule_search_locations:
        return None
    try:
        return read(f"{spec.submodule_search_locations[0]}/{_FILE}")
    except OSError:
        return None

"""What the export dialog says about a picture before it is written: its size, its smallest type, what no font has; draws nothing."""

from careergui.export.formats import FORMATS
from careergui.export.pictures import lacking_line
from careergui.gui.export_choices import ExportChoices

_SMALLEST_POINTS = 9
"""Type smaller than this is hard to read on paper."""
_PIXELS_PER_INCH = 96


def facts(chosen: ExportChoices, points: float, percent: int) -> str:
    """Size, smallest type in points, and at how much of its size the preview shows it."""
    row = FORMATS[chosen.format]
    size = f"{chosen.width * chosen.scale} × {chosen.height * chosen.scale} pixels" if row.pixels else _page(chosen)
    return f"{size}. Smallest text {points:.0f} pt. Shown at {percent}%."


def warnings(chosen: ExportChoices, points: float, lacking: dict[str, str]) -> str:
    """What is to be heeded before it is written; "" when nothing is."""
    small = f"The smallest text is {points:.1f} pt, hard to read on paper or a slide. A larger size helps."
    return " ".join(filter(None, [small if points < _SMALLEST_POINTS else "", lacking_line(lacking, chosen.format)]))


def _page(chosen: ExportChoices) -> str:
    """The page of a drawing, which has no pixels."""
    inches = (f"{side / _PIXELS_PER_INCH:.1f}" for side in (chosen.width, chosen.height))
    return f"Page {' × '.join(inches)} inches, sharp at any size"

"""The table of picture formats; dialog, command line and tests follow from its rows. Draws nothing, loads no Qt."""

from pathlib import Path
from typing import Literal, TypeAlias, get_args

from msgspec import Struct

from careergui.errors import UsageError

Letters: TypeAlias = Literal["text", "shapes"]
LETTERS: tuple[Letters, ...] = get_args(Letters)
"""How an SVG holds its words: as text, to be edited and searched, or as shapes that look the same in readers without the typeface."""


class PictureFormat(Struct, frozen=True, kw_only=True):
    """A kind of picture file and the module that writes it."""

    id: str
    label: str
    description: str
    module: str
    media_type: str
    pixels: bool = False
    """Made of pixels, which `scale` multiplies; a drawing has none, and its size is that of the paper or the page."""

    @property
    def suffix(self) -> str:
        """How its file names end."""
        return f".{self.id}"


FORMATS: dict[str, PictureFormat] = {
    row.id: row
    for row in (
        PictureFormat(
            id="png",
            label="PNG",
            description="Pixels, for slides and documents",
            module="careergui.export.png",
            media_type="image/png",
            pixels=True,
        ),
        PictureFormat(
            id="svg",
            label="SVG",
            description="Drawing with text as text, for the web and editing",
            module="careergui.export.svg",
            media_type="image/svg+xml",
        ),
        PictureFormat(
            id="pdf",
            label="PDF",
            description="Drawing with its fonts, for print",
            module="careergui.export.pdf",
            media_type="application/pdf",
        ),
    )
}


def format_of(path: Path) -> PictureFormat:
    """The format a file name asks for; raises UsageError naming those there are."""
    found = FORMATS.get(path.suffix.lower().removeprefix("."))
    if found is None:
        names = ", ".join(row.suffix for row in FORMATS.values())
        raise UsageError(f"Cannot tell the kind of picture from “{path.name}”. End the name in one of {names}.")
    return found

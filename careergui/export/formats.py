"""The table of picture formats; dialog, command line and tests follow from its rows. Draws nothing, loads no Qt."""

from pathlib import Path
from typing import Literal, TypeAlias, get_args

from msgspec import Struct

from careergui.errors import UsageError

Letters: TypeAlias = Literal["shapes", "text"]
LETTERS: tuple[Letters, ...] = get_args(Letters)
"""How an SVG holds its words: as shapes, which look the same in readers without the typeface, or as text, to be edited."""

Background: TypeAlias = Literal["theme", "transparent"]
BACKGROUNDS: tuple[Background, ...] = get_args(Background)
"""What a picture lies on: the ground of its theme, or nothing."""
NO_GROUND = "Leave it out, or choose another format."


class PictureFormat(Struct, frozen=True, kw_only=True):
    """A kind of picture file and the module that writes it."""

    id: str
    label: str
    description: str
    module: str
    media_type: str
    pixels: bool = False
    """Made of pixels, which `scale` multiplies; a drawing has none, and its size is that of the paper or the page."""
    grounds: tuple[Background, ...] = BACKGROUNDS
    """What it can lie on."""

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
            description="Drawing that is sharp at any size, for the web and editing",
            module="careergui.export.svg",
            media_type="image/svg+xml",
        ),
        PictureFormat(
            id="pdf",
            label="PDF",
            description="Drawing with its fonts, for print",
            module="careergui.export.pdf",
            media_type="application/pdf",
            grounds=("theme",),
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


def refuse_background(row: PictureFormat, background: Background) -> None:
    """Raise UsageError when a picture of this format cannot lie on that."""
    if background not in row.grounds:
        others = " and ".join(other.label for other in FORMATS.values() if background in other.grounds)
        raise UsageError(f"A {row.label} page has a ground of its own: a {background} background belongs to {others}. {NO_GROUND}")

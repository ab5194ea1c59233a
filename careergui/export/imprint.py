"""What every picture file says of itself besides the picture, as words; leaves the place each format has for them to its module."""

from functools import cache

from msgspec import Struct

from careergui import __version__
from careergui.data.digest import digest
from careergui.export.drawing import Drawing
from careergui.text import plain

PROGRAM = f"careergui {__version__}"
LANGUAGE = "en-US"
"""Of the words in a picture; titles from data may be of any other."""
_OWN = f"{PROGRAM.partition(' ')[0]}, which drew the picture, is free software under the MIT License and claims no right in it."


class Imprint(Struct, frozen=True, kw_only=True):
    """Plain words on one line each; none of them a time, so that the same picture has the same ones."""

    title: str
    summary: str
    source: str
    rights: str
    """Under which terms the figures may be used."""
    keywords: tuple[str, ...]
    program: str = PROGRAM
    data: str
    """The number that stands for the bundled figures; "" when they carry none."""


def imprint(drawing: Drawing) -> Imprint:
    """The words for one picture."""
    spec = drawing.spec
    titles = (role.title for role in spec.roles)
    return Imprint(
        title=plain(spec.title),
        summary=plain(spec.summary),
        source=plain(spec.source),
        rights=plain(" ".join((*spec.terms, _OWN))),
        keywords=tuple(plain(word) for word in (spec.kind, *titles)),
        data=_data(),
    )


@cache
def _data() -> str:
    """Read once: a file could otherwise be read for each of many pictures."""
    kept = digest()
    return f"SHA-256 {kept}" if kept else ""

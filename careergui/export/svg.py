"""A chart as SVG 1.1: shapes named by role and part, words as shapes or as text; leaves single shapes to svg_shapes.

Unless asked for otherwise letters are shapes, each defined once for all sizes, and the text lies over them unseen, to be searched,
selected and copied. That was measured for a pay chart of three roles, 1600 by 900:

- as shapes 58 KB, 17 KB compressed as the web sends it;
- as text 13 KB, 3 KB compressed;
- as text with those letters of the typeface embedded 39 KB, with a subset for any English text 78 KB; compressing takes nothing off it.

An embedded typeface is heeded by browsers alone: librsvg, Inkscape, office programs and Qt draw with a face of their own, and neither
do they heed a text's length, so that labels run into each other. Shapes look the same in all of them. Words as text are for who wants to
edit them: there each text keeps its measured width where a reader heeds it, begins with faces that run no wider where none does, and is
anchored at its mark.
"""

import zlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from careergui.export.drawing import Drawing
from careergui.export.imprint import LANGUAGE, Imprint, imprint
from careergui.export.outlines import Outlines
from careergui.export.svg_groups import NOBODY, Kin, groups, of_bars
from careergui.export.svg_numbers import attributes, words
from careergui.export.svg_shapes import SvgShapes
from careergui.render.fonts import FALLBACKS
from careergui.render.pieces import Piece, Text

_SPACES = (
    'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


_GRID = Kin(name="grid")


def write(drawing: Drawing) -> bytes:
    """The bytes of the SVG file."""
    return _File(drawing).text().encode("utf-8")


class _Group(NamedTuple):
    """The parts of a group: its shapes lie beneath its labels."""

    opening: str
    shapes: str
    labels: str
    closing: str


class _File:
    """One file while it is written: its names, its letters and what its pieces clear."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing, self._options, self._spec, self._layout = drawing, drawing.options, drawing.spec, drawing.layout
        self._said = imprint(drawing)
        self._clear = self._options.background == "transparent"
        self._outlines = Outlines() if self._options.letters == "shapes" else None
        self._shapes = SvgShapes(drawing.colours, self._outlines, clear=self._clear)
        # Names begin with the picture's own, as several may stand on one page of the web.
        self._name = f"{self._spec.kind}-{zlib.crc32(f'{self._said}{self._options}'.encode()):08x}"
        self._taken: set[str] = set()
        self._cleared: list[str] = []

    def text(self) -> str:
        """The whole file."""
        over = [(kin, self._group(kin, members)) for kin, members in groups(self._spec, self._layout)]
        grid = self._group(_GRID, [(piece, piece.part or "grid") for piece in self._layout.under])
        bars = (self._group(kin, members) for kin, members in of_bars(self._spec, self._layout))
        under = self._masked("".join(map(self._whole, (grid, *bars))), self._cleared)
        # A line across all rows lies beneath their labels.
        marks = "".join(self._whole(group, self._cleared if kin.name == "reference" else []) for kin, group in over)
        width, height = self._options.width, self._options.height
        ground = "" if self._clear else f"<rect{attributes(width=width, height=height, fill=self._drawing.colours.surface.lower())}/>\n"
        letters = f"<defs>\n{self._outlines.shapes}</defs>\n" if self._outlines is not None else ""
        return f"{_head(self._name, self._said, width, height)}{letters}{ground}{under}{marks}</svg>\n"

    def _group(self, kin: Kin, members: Iterable[tuple[Piece, str]]) -> _Group:
        """The pieces of one kin as a group; on no ground, its pieces clear what lies beneath them in it."""
        shapes: list[str] = []
        labels: list[str] = []
        halos: list[str] = []
        for piece, part in members:
            made = self._shapes.draw(piece)
            self._cleared += made.cleared
            if isinstance(piece, Text):
                halos += made.cleared
                labels.append(made.named(part))
            else:
                shapes = [self._masked("".join(shapes), made.cleared)] if made.cleared and shapes else shapes
                shapes.append(made.named(part))
        drawn = self._masked("".join(shapes), halos) if shapes else ""
        if kin == NOBODY:
            return _Group("", drawn, "".join(labels), "")
        title = f"<title>{words(kin.title)}</title>\n" if kin.title else ""
        opening = f"<g{attributes(id=self._unique(kin), **self._kinship(kin))}>\n{title}"
        return _Group(opening, drawn, "".join(labels), "</g>\n")

    def _whole(self, group: _Group, cleared: Sequence[str] = ()) -> str:
        """A group put together, with holes in its shapes; no words stand where others clear."""
        return f"{group.opening}{self._masked(group.shapes, cleared)}{group.labels}{group.closing}"

    def _kinship(self, kin: Kin) -> dict[str, str | float]:
        """What a group says of its role, its row and its place."""
        row = self._spec.rows[kin.row] if kin.row is not None else None
        slot = kin.slot if kin.slot is not None else ""
        return {"data_role": self._role(kin), "data_slot": slot, "data_row": row.label if row else "", "data_place": row.key if row else ""}

    def _role(self, kin: Kin) -> str:
        return next((role.id for role in self._spec.roles if role.slot == kin.slot), "")

    def _unique(self, kin: Kin) -> str:
        """A name that no other group has: of role, place and row as far as they are known."""
        place = self._spec.rows[kin.row].key if kin.row is not None else ""
        parts = (self._name, self._role(kin), place, f"row{kin.row + 1}" if kin.row is not None and not place else "", kin.name)
        wanted = made = "-".join(filter(None, parts))
        number = 1
        while made in self._taken:
            number += 1
            made = f"{wanted}-{number}"
        self._taken.add(made)
        return made

    def _masked(self, content: str, cleared: Sequence[str]) -> str:
        """Content with holes in it."""
        if not cleared or not content:
            return content
        name = f"{self._name}-clear{len(self._taken)}"
        self._taken.add(name)
        room = attributes(x=0, y=0, width=self._options.width, height=self._options.height)
        whole = f'<rect{room} fill="white"/>'
        return (
            f'<mask id="{name}" maskUnits="userSpaceOnUse"{room}>{whole}{"".join(cleared)}</mask>\n<g mask="url(#{name})">\n{content}</g>\n'
        )


def _head(name: str, said: Imprint, width: int, height: int) -> str:
    """What a reader must know before the first shape: size, language, typeface, title, description and imprint."""
    size = attributes(width=width, height=height, viewBox=f"0 0 {width} {height}")
    spoken = attributes(role="img", lang=LANGUAGE, aria_labelledby=f"{name}-title", aria_describedby=f"{name}-description")
    face = attributes(font_family=", ".join(FALLBACKS), stroke_miterlimit=2)
    fields = {"title": said.title, "creator": said.program, "source": said.source, "rights": said.rights, "language": LANGUAGE}
    fields |= {"subject": "; ".join(said.keywords), "identifier": f"bundled data: {said.data}" if said.data else ""}
    about = "".join(f"<dc:{field}>{words(text)}</dc:{field}>\n" for field, text in fields.items() if text)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<svg {_SPACES} version="1.1"{size}{spoken} xml:lang="{LANGUAGE}"{face}>\n'
        f'<title id="{name}-title">{words(said.title)}</title>\n'
        f'<desc id="{name}-description">{words(f"{said.summary} {said.source}")}</desc>\n'
        f'<metadata><rdf:RDF><rdf:Description rdf:about="">\n{about}</rdf:Description></rdf:RDF></metadata>\n'
    )

"""Puts every mark of a chart into its row and lane; how one mark is drawn there is place's."""

from msgspec.structs import replace

from careergui.charts.spec import Bar, Reference
from careergui.render import bars, place
from careergui.render.ground import Ground, Place
from careergui.render.lanes import PLAIN, RowLanes
from careergui.render.pieces import BarShape, Frame, Group, Piece
from careergui.render.rows import RowBand


def placed(
    ground: Ground, frame: Frame, bands: list[RowBand], middles: list[float], lanes: dict[int, RowLanes], before: int
) -> tuple[tuple[BarShape, ...], list[Piece], tuple[Group, ...]]:
    """The bars for pyqtgraph, all other pieces, and which of these belong to which mark; `before` pieces come before them.

    Labels of segments too narrow for them come last.
    """
    groups: list[Group] = []
    shapes: list[BarShape] = []
    pieces: list[Piece] = []
    narrow: dict[int, list[Bar]] = {}
    found = [lanes.get(row, PLAIN) for row in range(len(bands))]
    spots = [
        Place(
            frame,
            middle - band.below / 2,
            band.height,
            taken=one.taken,
            rise=one.rise(ground.sizes.unit),
            edged=one.depth > 0,
            grow=band.grow,
        )
        for band, middle, one in zip(bands, middles, found, strict=True)
    ]
    for number, mark in enumerate(ground.spec.marks):
        row = 0 if isinstance(mark, Reference) else mark.row
        spot = _in_lane(spots[row], found[row], number, bands[row].height - bands[row].below, ground.sizes.unit)
        if isinstance(mark, Bar):
            shape = bars.bar_shape(ground, mark, spot)
            shapes += [replace(shape, mark=number)] if shape else []
            if mark.inside and not bars.fits_inside(ground, mark, frame):
                narrow.setdefault(row, []).append(mark)
        made = place.TABLE[type(mark)].pieces(ground, mark, spot)
        groups.append(Group(number, before + len(pieces), before + len(pieces) + len(made)))
        pieces += made
    for row, segments in narrow.items():
        pieces += bars.labels_below(ground, segments, spots[row])
    return tuple(shapes), pieces, tuple(groups)


def _in_lane(spot: Place, lanes: RowLanes, number: int, height: float, unit: float) -> Place:
    """The place of a mark that may be parted from others of its row."""
    shift, scale = lanes.shift(number, height, unit), lanes.scale(number)
    return replace(spot, middle=spot.middle + shift, shift=shift, scale=scale) if shift or scale != 1 else spot

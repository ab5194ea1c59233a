"""Where percentile strips and their five labels go; labels of quartiles too close together step aside."""

from careergui.charts.spec import Strip
from careergui.render.ground import GAP, Ground, Place
from careergui.render.pieces import Arrow, Box, Line, Piece
from careergui.render.scale import Reach


def strip_reach(ground: Ground, mark: Strip) -> list[Reach]:
    """The room its labels need."""
    width = ground.measure.width
    ends = ((mark.p10, mark.labels[0], True), (mark.p90, mark.labels[4], False))
    away = (GAP + (4 if mark.open_end else 0)) * ground.sizes.unit
    made = []
    for value, label, leftwards in ends:
        if value is not None and label:
            reach = width(label, ground.sizes.minor) + away
            made.append(Reach(ground.fraction(value), reach if leftwards else 0, 0 if leftwards else reach))
    if mark.median is not None and mark.labels[2]:
        half = width(mark.labels[2], ground.sizes.label, 600) / 2
        made.append(Reach(ground.fraction(mark.median), half, half))
    return [*made, *_quartile_reach(ground, mark)]


def _quartile_reach(ground: Ground, mark: Strip) -> list[Reach]:
    """Room for the quartiles as far as they may have to move apart."""
    quartiles = _quartiles(mark)
    widths = [ground.measure.width(label, ground.sizes.small) for _, label in quartiles]
    apart = (sum(widths) / 2 + 8 * ground.sizes.unit) / 2 if len(widths) > 1 else 0
    return [
        Reach(ground.fraction(value), width / 2 + apart, width / 2 + apart) for (value, _), width in zip(quartiles, widths, strict=True)
    ]


def strip_pieces(ground: Ground, mark: Strip, place: Place) -> list[Piece]:
    """Line, box, median and labels, as far as they are known."""
    unit, slot, y = ground.sizes.unit, mark.slot, place.middle
    known = [value for value in (mark.p10, mark.p25, mark.median, mark.p75, mark.p90) if value is not None]
    left, right = place.frame.x(min(known)), place.frame.x(max(known))
    pieces: list[Piece] = [Line(x1=left, y1=y, x2=right, y2=y, ink=slot, width=3 * unit, slot=slot, part="range")]
    if mark.p25 is not None and mark.p75 is not None:
        start, end = place.frame.x(mark.p25), place.frame.x(mark.p75)
        pieces.append(Box(x=start, y=y - 7.5 * unit, width=end - start, height=15 * unit, ink=slot, slot=slot, part="middle-half"))
    if mark.median is not None:
        x = place.frame.x(mark.median)
        pieces += [
            Line(x1=x, y1=y - 10 * unit, x2=x, y2=y + 10 * unit, ink="surface", width=6 * unit),
            Line(x1=x, y1=y - 10 * unit, x2=x, y2=y + 10 * unit, ink="text1", width=3 * unit, slot=slot, part="median"),
        ]
    if mark.open_end:
        pieces.append(Arrow(x=right + 3 * unit, y=y, size=6 * unit, ink=slot, width=2.4 * unit, slot=slot, part="open-end"))
    return [*pieces, *_strip_labels(ground, mark, place)]


def _strip_labels(ground: Ground, mark: Strip, place: Place) -> list[Piece]:
    unit, minor, y, colour = ground.sizes.unit, ground.sizes.minor, place.middle, ground.theme.text2
    away = GAP * unit
    made: list[Piece] = []
    if mark.p10 is not None and mark.labels[0]:
        made.append(ground.text(place.frame.x(mark.p10) - away, y, mark.labels[0], minor, colour=colour, anchor=1, halo=True))
    if mark.p90 is not None and mark.labels[4]:
        x = place.frame.x(mark.p90) + away + (4 * unit if mark.open_end else 0)
        made.append(ground.text(x, y, mark.labels[4], minor, colour=colour, halo=True))
    if mark.median is not None and mark.labels[2]:
        made.append(ground.text(place.frame.x(mark.median), y - 18 * unit, mark.labels[2], ground.sizes.label, 600, anchor=0.5, halo=True))
    return [*made, *_quartile_labels(ground, mark, place)]


def _quartile_labels(ground: Ground, mark: Strip, place: Place) -> list[Piece]:
    """The quartiles under the box, moved apart when the box is too narrow for both."""
    unit, small, quartiles = ground.sizes.unit, ground.sizes.small, _quartiles(mark)
    centres = [place.frame.x(value) for value, _ in quartiles]
    if len(centres) > 1:
        lack = sum(ground.measure.width(label, small) for _, label in quartiles) / 2 + 8 * unit - (centres[1] - centres[0])
        shift = max(0.0, lack / 2)
        centres = [centres[0] - shift, centres[1] + shift]
    ends = zip(centres, quartiles, strict=True)
    return [
        ground.text(x, place.middle + 17 * unit, label, small, colour=ground.theme.text3, anchor=0.5, halo=True) for x, (_, label) in ends
    ]


def _quartiles(mark: Strip) -> list[tuple[float, str]]:
    """The known quartiles that are to be labelled."""
    ends = ((mark.p25, mark.labels[1]), (mark.p75, mark.labels[3]))
    return [(value, label) for value, label in ends if value is not None and label]

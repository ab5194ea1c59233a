"""Scatters made by hand: a few points on two even axes from 0 to 100, in a plot of ten pixels for each."""

from careergui.charts.scatter import as_chart
from careergui.charts.scatter_spec import ScatterAxis, ScatterPoint, ScatterSpec
from careergui.charts.spec import Tick
from careergui.render.ground import Ground
from careergui.render.measure import Measure
from careergui.render.scatter_cover import Cover
from careergui.render.scatter_place import Plot, Spots, Window, columns, spots
from careergui.render.scatter_room import Box, Room
from careergui.render.sizes import Sizes
from careergui.render.theme import theme

WHOLE = Window(0, 100, 0, 100)


def point(name: str, across: float | None, up: float | None, jobs: float | None = 100, slot: int | None = None) -> ScatterPoint:
    """One role, called after its name."""
    return ScatterPoint(role=name.lower(), name=name, across=across, up=up, jobs=jobs, slot=slot)


def axis(words: str, reference: float | None = None, *, low: float = 0, high: float = 100, log: bool = False) -> ScatterAxis:
    """An axis of percentages."""
    return ScatterAxis(
        measure=words,
        label=words.title(),
        words=words,
        unit="percent",
        minimum=low,
        maximum=high,
        ticks=(Tick(low, f"{low}%"), Tick(high, f"{high}%")),
        log=log,
        gutter=f"No {words}",
        reference=reference,
    )


def scattered(
    *points: ScatterPoint, across: ScatterAxis | None = None, up: ScatterAxis | None = None, sizes: tuple[tuple[float, str], ...] = ()
) -> ScatterSpec:
    """The chart of these points; the largest circle stands for 100 jobs."""
    return ScatterSpec(
        title="T",
        subtitle="",
        headline="",
        across=across or axis("growth"),
        up=up or axis("pay"),
        points=points,
        total=len(points),
        count="all",
        sizes=sizes,
        most_jobs=100,
        source="Survey, May 2099",
        summary="",
    )


def plot(*, left: float = 100, gutter_left: float = 0, gutter_bottom: float = 0, window: Window = WHOLE) -> Plot:
    """1,000 by 1,000 pixels."""
    return Plot(left, 50, left + 1000, 1050, gutter_left, gutter_bottom, window)


def ground_of(spec: ScatterSpec, measure: Measure, unit: float = 1) -> Ground:
    """What placing starts from."""
    return Ground(as_chart(spec), theme("light"), Sizes(unit), measure)


def spots_of(spec: ScatterSpec, where: Plot | None = None) -> Spots:
    """Its points in pixels."""
    return spots(spec, columns(spec), where or plot(), 1)


def cover_of(spec: ScatterSpec, where: Plot | None = None) -> Cover:
    """Its circles but those of compared roles."""
    return Cover(where or plot(), spots_of(spec, where), columns(spec).compared, 1)


def room_of(spec: ScatterSpec, where: Plot | None = None, taken: tuple[Box, ...] = ()) -> Room:
    """The room in the plot."""
    at = where or plot()
    return Room(plot=Box(at.left, at.top, at.right, at.bottom), taken=list(taken), cover=cover_of(spec, at), lines=[])

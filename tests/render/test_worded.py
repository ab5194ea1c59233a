"""Names and what is said small of them: wrapped, under each other, and run in where all is set tight."""

import pytest
from msgspec.structs import replace

from careergui.charts.spec import Row
from careergui.render.ground import Ground
from careergui.render.layout import Canvas, arrange
from careergui.render.measure import Measure
from careergui.render.pieces import Text
from careergui.render.sizes import Sizes
from careergui.render.theme import theme
from careergui.render.worded import label_type, narrowest, worded
from tests.builders import LONG
from tests.render.charted import charted, grounded, laid


def ground_of(measure: Measure, *rows: Row, tight: bool = True, dense: bool = False) -> Ground:
    return Ground(replace(charted(), rows=rows, dense=dense), theme("light"), Sizes(1, close=tight, tight=tight), measure)


def test_that_a_name_is_smaller_and_lighter_where_rows_are_many(measure: Measure) -> None:
    assert label_type(grounded(charted(), measure)) == (13, 600)
    assert label_type(ground_of(measure, Row(label="x"), tight=False, dense=True)) == (12, 400)


def test_that_details_stand_under_a_name_and_behind_it_only_where_all_is_tight_and_they_fit(measure: Measure) -> None:
    row = Row(label="Weavers", detail="median $40,000")
    below, behind = (worded(ground_of(measure, row, tight=tight), row, 200) for tight in (False, True))
    assert (below.behind, below.under) == (0, ("median $40,000",))
    assert behind.under == ()
    assert behind.behind == measure.width("Weavers", 12, 600) + 8
    assert worded(ground_of(measure, row), row, behind.behind + measure.width(row.detail, 11) - 1).behind == 0
    assert behind.height(ground_of(measure, row)) < below.height(ground_of(measure, row, tight=False))


def test_that_a_name_alone_has_nothing_behind_it(measure: Measure) -> None:
    ground = ground_of(measure, Row(label="Weavers"))
    assert worded(ground, ground.spec.rows[0], 200).behind == 0
    assert worded(ground, Row(label="", detail="x"), 200).behind == 0


def test_that_names_are_as_narrow_as_adds_no_line(measure: Measure) -> None:
    short, long = Row(label="Weavers"), Row(label=LONG)
    assert narrowest(ground_of(measure, short), 500, 20) == 20 + measure.width("Weavers", 12, 600)
    ground = ground_of(measure, long)
    found = narrowest(ground, 500, 20)
    assert 300 < found <= 500
    least = worded(ground, long, 480).height(ground)
    assert worded(ground, long, found - 20).height(ground) == least < worded(ground, long, 280).height(ground)


def test_that_what_runs_in_stands_on_the_base_line_of_the_name(measure: Measure) -> None:
    spec = replace(charted(), rows=(Row(label="Weavers", detail="median"),))
    layout = arrange(spec, theme("light"), Canvas(width=700, height=300, picture=True, close=True, tight=True), measure).layout
    name, detail = (
        next(piece for piece in layout.over if isinstance(piece, Text) and piece.text == text) for text in ("Weavers", "median")
    )
    assert detail.y == pytest.approx(name.y, abs=0.5)
    assert detail.x > name.x + name.width + 5
    under = [piece.y for piece in laid(spec, measure).over if isinstance(piece, Text) and piece.text in {"Weavers", "median"}]
    assert under[1] > under[0] + 10

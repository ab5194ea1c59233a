"""What holds for every kind of chart: each is a row of the table, a pure function, and tells all it shows in words."""

import re

import pytest

from careergui.charts.credits import credited
from careergui.charts.options import FLAGS, USUAL, ChartOptions
from careergui.charts.registry import COMPARED, EVERY, KINDS, OPTIONED, build, fitting, left_out, of, of_comparison
from careergui.charts.spec import Absent, Axis, Bar, ChartSpec, Entry, Point, Reference, Span, Strip
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Chosen
from careergui.errors import UsageError
from tests.builders import BUNDLED_FIRST, HARD_FIRST, HTML, some
from tests.places import NURSES, everywhere

SPECS = [
    pytest.param(KINDS[kind].build(some(count, order)), id=f"{kind}-{count}-{order[0]}")
    for kind in KINDS
    for order in (BUNDLED_FIRST, HARD_FIRST)
    for count in range(1, 9)
]
SPARSE = (("11-1031",), ("15-1299",), ("29-2043", "31-1120"), ("29-1249",), ("27-2011",), ("45-3031", "11-1031"))
"""Occupations that lack much: ratings, projections, pay, or sectors."""
every = pytest.mark.parametrize("spec", SPECS)


def labels_of(spec: ChartSpec) -> list[str]:
    texts: list[str] = []
    for mark in spec.marks:
        if isinstance(mark, Strip):
            texts += mark.labels
        elif isinstance(mark, Span):
            texts += (mark.low_label, mark.high_label)
        elif isinstance(mark, Bar | Point | Reference):
            texts.append(mark.label)
        elif isinstance(mark, Absent | Entry):
            texts.append(mark.text)
    return [text for text in texts if text]


def values_of(spec: ChartSpec) -> list[float]:
    found: list[float | None] = []
    for mark in spec.marks:
        if isinstance(mark, Bar):
            found += (mark.start, mark.end)
        elif isinstance(mark, Strip):
            found += (mark.p10, mark.p25, mark.median, mark.p75, mark.p90)
        elif isinstance(mark, Span):
            found += (mark.low, mark.high)
        elif isinstance(mark, Point | Entry | Reference):
            found.append(mark.value)
    return [value for value in found if value is not None]


def test_that_each_kind_is_filed_under_its_own_name() -> None:
    assert list(KINDS) == ["pay", "pay-gap", "education", "skills", "industry-pay"]
    for name, kind in KINDS.items():
        assert kind.id == name == kind.build(some(2)).kind
        assert kind.title
        assert kind.description


@pytest.mark.parametrize("kind", KINDS)
def test_that_the_same_comparison_makes_the_same_chart(kind: str) -> None:
    assert KINDS[kind].build(some(8)) == KINDS[kind].build(some(8))


@every
def test_that_a_chart_says_what_it_is_in_words(spec: ChartSpec) -> None:
    assert spec.title
    assert spec.subtitle
    assert spec.summary.endswith(".")
    assert spec.source.startswith("Source: ")
    assert all(row.words for row in spec.rows)


@every
def test_that_marks_lie_in_rows_and_on_the_axis(spec: ChartSpec) -> None:
    axis: Axis = spec.axis
    assert {mark.row for mark in spec.marks if not isinstance(mark, Reference)} == set(range(len(spec.rows)))
    assert all(axis.minimum - 1e-6 <= value <= axis.maximum + 1e-6 for value in values_of(spec))
    assert len(axis.ticks) <= 8


@every
def test_that_bars_start_at_zero_or_where_the_last_ended(spec: ChartSpec) -> None:
    bars = [mark for mark in spec.marks if isinstance(mark, Bar)]
    for row in range(len(spec.rows)):
        end = 0.0
        for bar in (bar for bar in bars if bar.row == row):
            assert bar.start == pytest.approx(end)
            end = bar.end


@every
def test_that_the_table_is_whole_and_holds_every_figure_drawn(spec: ChartSpec) -> None:
    assert spec.table.rows or spec.rows[0].label == "No skills"
    assert all(len(row) == len(spec.table.columns) for row in spec.table.rows)
    cells = " ".join(cell for row in spec.table.rows for cell in row)
    figures = [text for text in labels_of(spec) if text[0] in "$+−≥" or text[0].isdigit()]
    assert not [figure for figure in figures if figure not in cells]


@every
def test_that_a_row_without_a_figure_says_a_word(spec: ChartSpec) -> None:
    for number, row in enumerate(spec.rows):
        drawn = [mark for mark in spec.marks if not isinstance(mark, Reference) and mark.row == number]
        assert drawn, row.label
        assert all(mark.text for mark in drawn if isinstance(mark, Absent))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "skills"])
def test_that_every_role_has_one_row_with_its_slot(kind: str) -> None:
    comparison = some(8, HARD_FIRST)
    rows = KINDS[kind].build(comparison).rows
    assert {(row.label, row.slot) for row in rows} == {(role.title, comparison.slots[role.id]) for role in comparison.roles}
    assert len(rows) == 8


@pytest.mark.parametrize("kind", KINDS)
def test_that_markup_in_a_title_stays_as_it_is(kind: str) -> None:
    spec = KINDS[kind].build(some(8, HARD_FIRST))
    names = [row.label for row in spec.rows] + [column.label for column in spec.axis.columns]
    assert HTML in names


def test_that_kinds_with_options_name_options_there_are() -> None:
    assert {*COMPARED, *OPTIONED} == set(EVERY)
    for name, kind in OPTIONED.items():
        assert kind.id == name
        assert kind.options
        assert all(hasattr(USUAL, field) and FLAGS[field].startswith("--") for field in kind.options)


def test_that_all_stands_for_what_can_be_made_of_the_roles() -> None:
    places = {"map", "places", "pay-by-place", "roles-by-place"}
    assert places <= set(fitting(everywhere(), [Chosen(NURSES, 0)]))
    assert places.isdisjoint(fitting(everywhere(), [Chosen("case-worker", 0)]))
    assert "map" not in fitting(everywhere(), [Chosen(NURSES, 0), Chosen("case-worker", 1)])


def test_that_one_role_has_no_chart_of_differences_and_is_told_why() -> None:
    alone = [Chosen(NURSES, 0)]
    assert "pay-gap" not in fitting(everywhere(), alone)
    assert left_out(everywhere(), alone)["pay-gap"] == "2 roles or more are needed."
    with pytest.raises(UsageError, match=r"“pay-gap” cannot be made of this\. 2 roles or more are needed\."):
        build("pay-gap", everywhere(), alone)
    assert build("pay-gap", everywhere(), [*alone, Chosen("case-worker", 1)]).kind == "pay-gap"


@pytest.mark.parametrize("roles", [(NURSES,), ("case-worker",), (NURSES, "case-worker"), ("case-worker", "case-manager")])
def test_that_every_kind_is_made_or_left_out_with_a_reason(roles: tuple[str, ...]) -> None:
    chosen = [Chosen(role, slot) for slot, role in enumerate(roles)]
    out = left_out(everywhere(), chosen)
    assert sorted([*fitting(everywhere(), chosen), *out]) == sorted(EVERY)
    assert out
    assert all(why.endswith((".", "them.")) and "\n" not in why for why in out.values())
    assert [kind for kind in fitting(everywhere(), chosen) if kind in COMPARED] == of_comparison(in_order(everywhere(), roles))
    for kind in out:
        with pytest.raises(UsageError):
            build(kind, everywhere(), chosen)


def is_silent(spec: ChartSpec) -> bool:
    return all(isinstance(mark, Absent) for mark in spec.marks)


@every
def test_that_where_no_figure_is_drawn_no_axis_is(spec: ChartSpec) -> None:
    drawn = spec.axis.ticks or spec.axis.columns or spec.axis.zero
    assert bool(drawn) is any(not isinstance(mark, Absent) for mark in spec.marks)


@pytest.mark.parametrize("kind", COMPARED)
def test_that_a_chart_of_sparse_occupations_without_a_figure_has_no_axis(kind: str, official_catalog: Catalog) -> None:
    specs = [COMPARED[kind].build(in_order(official_catalog, roles)) for roles in SPARSE]
    assert [spec.title for spec in specs if is_silent(spec) and (spec.axis.ticks or spec.axis.zero)] == []
    assert all("first" not in spec.subtitle for spec in specs if is_silent(spec))


@every
def test_that_no_picture_asks_its_reader_to_do_anything(spec: ChartSpec) -> None:
    words = [spec.title, spec.subtitle, *spec.notes, *(row.label for row in spec.rows), *labels_of(spec)]
    assert not [text for text in words if re.match(r"(Choose|Click|Press|Select|Add|Pick|Name|Open)\b", text)]


def test_that_a_kind_is_built_by_its_name() -> None:
    comparison = some(3)
    chosen = [Chosen(role.id, comparison.slots[role.id]) for role in comparison.roles]
    assert build("pay", comparison.catalog, chosen) == credited(of("pay", comparison), comparison.catalog, chosen)
    assert build("map", everywhere(), [Chosen(NURSES, 0)]).kind == "map"


def test_that_a_logarithmic_scale_is_made_where_it_is_asked_for_and_there_is_one() -> None:
    pay, schooling = KINDS["pay"], KINDS["education"]
    assert pay.told(ChartOptions()) is pay.build
    assert pay.told(ChartOptions(log="")) is pay.build
    assert pay.told(ChartOptions(log="x")) is pay.logged is not None
    assert (pay.options, schooling.options) == (("log",), ())
    assert schooling.told(ChartOptions(log="x")) is schooling.build


@pytest.mark.parametrize("log", ["y", "x,y"])
def test_that_an_axis_a_chart_of_rows_does_not_have_is_refused(log: str) -> None:
    with pytest.raises(UsageError, match=r"The chart “pay” has one axis, across\. Say --log x, or leave --log out\."):
        KINDS["pay"].told(ChartOptions(log=log))

"""Many roles in one place: each beside the nation and the states; those without places say so."""

import pytest

from careergui.charts.options import ChartOptions
from careergui.charts.roles_by_place import build, unfit
from careergui.charts.spec import OPEN_END, Absent, ChartSpec, Point
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.view_state import Chosen
from careergui.errors import UsageError
from tests.places import ACTORS, COOKS, NURSES, PILOTS, everywhere

ROLES = (NURSES, COOKS, "case-worker")


def drawn(area: str = "US", roles: tuple[str, ...] = ROLES, *, real: bool = False) -> ChartSpec:
    chosen = [Chosen(role, slot) for slot, role in enumerate(roles)]
    return build(in_area(everywhere(), area, real=real), chosen, ChartOptions())


def marks(spec: ChartSpec, row: int) -> list[Point]:
    return [mark for mark in spec.marks if isinstance(mark, Point) and mark.row == row and mark.shape == "mark"]


def test_that_the_area_is_solid_and_the_nation_hollow() -> None:
    nation, here = marks(drawn("AL"), 0)
    assert nation.hollow
    assert nation.value == 97_550
    assert not here.hollow
    assert here.label
    assert "State of AL" in drawn("AL").title


def test_that_seen_from_the_nation_there_is_one_mark() -> None:
    assert [(point.value, point.hollow) for point in marks(drawn(), 0)] == [(97_550, False)]


def test_that_every_state_is_a_dot_and_both_ends_are_named() -> None:
    dots = [mark for mark in drawn().marks if isinstance(mark, Point) and mark.row == 0 and mark.shape == "dot"]
    assert len(dots) == 51
    named = [dot for dot in dots if dot.label]
    assert [dot.place for dot in named] == ["left", "right"]
    assert named[0].value == min(dot.value for dot in dots)
    assert [dot.label.count("$") for dot in named] == [1, 1]


def test_that_a_role_without_places_says_so() -> None:
    assert [mark.text for mark in drawn().marks if isinstance(mark, Absent) and mark.row == 2] == ["No figures by area"]
    assert "no occupation of the wage survey" in drawn().rows[2].words


def test_that_an_area_without_a_figure_says_so() -> None:
    assert drawn("AL", (ACTORS,)).rows[0].detail == "Withheld by the survey for State of AL; United\u00a0States\u00a0$48,000"
    assert ("State of AL", "withheld") in drawn("AL", (ACTORS,)).table.rows


def test_that_the_reason_stands_in_the_row_only_where_nothing_is_drawn() -> None:
    assert not [mark for mark in drawn("AL", (ACTORS,)).marks if isinstance(mark, Absent)]
    texts = [mark.text for mark in drawn("AL", (PILOTS,)).marks if isinstance(mark, Absent)]
    assert texts == ["Paid by the hour only; not published for State of AL"]
    assert drawn("AL", (PILOTS,)).rows[0].detail == "United States: paid by the hour only"


def test_that_roles_without_any_places_are_refused() -> None:
    assert unfit(everywhere(), [Chosen("case-worker", 0)])
    assert unfit(everywhere(), [Chosen("case-worker", 0), Chosen(NURSES, 1)]) == ""
    with pytest.raises(UsageError):
        drawn(roles=("case-worker",))


def test_that_the_table_has_a_column_a_role_and_a_line_a_place() -> None:
    table = drawn("10007").table
    assert table.columns == ("Place", "Registered Nurses", "Cooks, Restaurant", "Case Worker")
    assert len(table.rows) == 53
    assert {row[3] for row in table.rows} == {"not given"}


def test_that_prices_are_counted_when_asked() -> None:
    assert marks(drawn("AL", real=True), 0)[1].value != marks(drawn("AL"), 0)[1].value
    assert "adjusted for prices" in drawn("AL", real=True).title
    assert "price levels" not in drawn("AL").source


def test_that_every_row_carries_the_mark_of_its_role_and_the_key_that_of_one_drawn() -> None:
    spec = drawn(roles=("case-worker", COOKS, NURSES))
    assert [row.slot for row in spec.rows] == [0, 1, 2]
    assert spec.keys[0].ink == 1


def test_that_six_roles_are_ranked_by_their_figure_here_and_the_picture_says_so(official_catalog: Catalog) -> None:
    few = ("31-1131", "29-1141", "47-2111", "29-1171", "11-2022")
    spec = build(official_catalog, [Chosen(role, slot) for slot, role in enumerate((*few, "case-worker"))])
    assert [row.slot for row in spec.rows] == [4, 3, 1, 2, 0, 5]
    assert [marks(spec, row)[0].ink for row in range(5)] == [4, 3, 1, 2, 0]
    assert spec.subtitle.endswith("; highest first")
    as_chosen = build(official_catalog, [Chosen(role, slot) for slot, role in enumerate(few)])
    assert [row.slot for row in as_chosen.rows] == [0, 1, 2, 3, 4]
    assert "first" not in as_chosen.subtitle


def test_that_a_bound_is_drawn_open_and_no_state_is_named_as_an_end_by_it(official_catalog: Catalog) -> None:
    spec = build(official_catalog, [Chosen("29-1211", 0), Chosen("29-1243", 1)])
    dots = [mark for mark in spec.marks if isinstance(mark, Point) and mark.shape == "dot"]
    bounds = [mark for mark in dots if mark.open_end]
    assert {mark.value for mark in bounds} == {239_200}
    assert len(bounds) > 10
    assert {mark.label for mark in bounds if mark.label} == {"TX ≥$239k"}
    assert spec.keys[-1] == OPEN_END
    assert any("highest known" in key.label for key in spec.keys)


def test_that_several_bounds_at_an_end_are_counted(official_catalog: Catalog) -> None:
    spec = build(official_catalog, [Chosen("29-1211", 0)], ChartOptions(measure="pay.annual.p90"))
    labels = [mark.label for mark in spec.marks if isinstance(mark, Point) and mark.open_end and mark.shape == "dot" and mark.label]
    assert all(label.endswith("≥$239k") for label in labels)
    assert any(label.split()[1] == "states" for label in labels)


def test_that_pay_may_stand_on_a_log_scale_that_the_unit_line_names(official_catalog: Catalog) -> None:
    chosen = [Chosen("29-1243", 0), Chosen("35-3023", 1)]
    spec = build(official_catalog, chosen, ChartOptions(log="x"))
    assert spec.axis.log
    assert "log scale" in spec.subtitle
    assert "log scale" not in build(official_catalog, chosen).subtitle
    values = [mark.value for mark in spec.marks if isinstance(mark, Point)]
    assert spec.axis.minimum <= min(values) < max(values) <= spec.axis.maximum


@pytest.mark.parametrize(
    ("options", "said"), [(ChartOptions(log="y"), "one axis, across"), (ChartOptions(log="x", measure="employment.jobs"), "not jobs")]
)
def test_that_a_log_scale_that_there_is_not_is_refused(options: ChartOptions, said: str, official_catalog: Catalog) -> None:
    with pytest.raises(UsageError, match=said):
        build(official_catalog, [Chosen("29-1141", 0)], options)

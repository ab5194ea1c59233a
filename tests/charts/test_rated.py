"""Dots of ratings: the widest spreads, widest first, with what is not shown said."""

import pytest

from careergui.charts import rated
from careergui.charts.rating_dots import LEVEL, MOST, Chosen, Dot
from careergui.charts.registry import KINDS
from careergui.charts.spec import Absent, ChartSpec, Link, Point
from careergui.compare.comparison import in_order
from careergui.compare.ratings import Rated
from careergui.domain.catalog import Catalog
from careergui.domain.role import Role

NURSES = ("29-1141", "29-2061", "31-1131", "47-2111")


def spreads(spec: ChartSpec) -> list[float]:
    marks = [[mark.value for mark in spec.marks if isinstance(mark, Point) and mark.row == row] for row in range(len(spec.rows))]
    return [max(values) - min(values) for values in marks]


def test_that_ten_skills_stand_in_the_order_they_are_chosen_by(official_catalog: Catalog) -> None:
    spec = rated.skills(in_order(official_catalog, NURSES))
    assert spreads(spec) == sorted(spreads(spec), reverse=True)
    assert len(spec.rows) == MOST
    assert "differ by more than the 90% margin, widest first; the 10 widest spreads" in spec.subtitle


def test_that_skills_of_one_role_stand_highest_first(official_catalog: Catalog) -> None:
    spec = rated.skills(in_order(official_catalog, NURSES[:1]))
    values = [mark.value for mark in spec.marks if isinstance(mark, Point)]
    assert len(values) == MOST
    assert values == sorted(values, reverse=True)
    assert "the 10 highest of 35, highest first" in spec.subtitle


def test_that_no_skill_left_out_is_spread_wider(official_catalog: Catalog) -> None:
    spec = rated.skills_importance(in_order(official_catalog, NURSES))
    shown = {row.label for row in spec.rows}
    importance = {cells[0]: [float(cell) for cell in cells[3::4]] for cells in spec.table.rows}
    spread = {name: max(values) - min(values) for name, values in importance.items()}
    assert min(spread[name] for name in shown) >= max(spread[name] for name in spread.keys() - shown) - 1e-9


def test_that_a_thing_rated_not_relevant_is_a_hollow_mark_at_the_lowest_end(official_catalog: Catalog) -> None:
    spec = rated.skills(in_order(official_catalog, NURSES))
    hollow = [mark for mark in spec.marks if isinstance(mark, Point) and mark.hollow]
    assert hollow
    assert {mark.value for mark in hollow} == {0}
    assert any(key.sample == "hollow mark" for key in spec.keys)


def test_that_importance_runs_on_its_own_scale(official_catalog: Catalog) -> None:
    spec = rated.knowledge_importance(in_order(official_catalog, NURSES))
    assert (spec.axis.minimum, spec.axis.maximum) == (1, 5)


def test_that_errors_are_said_in_words(official_catalog: Catalog) -> None:
    assert "±0.27" in rated.skills(in_order(official_catalog, NURSES)).rows[0].words


def test_that_what_sampling_error_may_explain_stands_last_in_grey(official_catalog: Catalog) -> None:
    spec = rated.knowledge(in_order(official_catalog, ("29-1141", "29-2061")))
    clear = sum(not row.faint for row in spec.rows)
    assert 0 < clear < len(spec.rows)
    assert [row.faint for row in spec.rows] == sorted(row.faint for row in spec.rows)
    assert spec.rows[clear].heading == "Within sampling error"
    assert f"{clear} of 23 differs by more than the 90% margin, widest first; the others in grey" in spec.subtitle
    assert {mark.row for mark in spec.marks if isinstance(mark, Point) and mark.faint} == set(range(clear, len(spec.rows)))


def test_that_a_whisker_is_the_margin_to_both_sides_within_the_scale(official_catalog: Catalog) -> None:
    spec = rated.skills(in_order(official_catalog, NURSES))
    points = [mark for mark in spec.marks if isinstance(mark, Point) and mark.low is not None and mark.high is not None]
    assert points
    for mark in points:
        assert mark.low is not None
        assert mark.high is not None
        assert mark.high - mark.value == pytest.approx(mark.value - mark.low) or mark.low == 0 or mark.high == 7
    electricians = next(mark for mark in points if mark.row == 0 and mark.value == 3.75)
    assert electricians.high == pytest.approx(3.75 + 1.645 * 0.1637, abs=0.01)


def test_that_an_occupation_that_was_not_rated_is_named(official_catalog: Catalog) -> None:
    spec = rated.skills(in_order(official_catalog, ("29-1141", "29-2043")))
    assert any("Paramedics" in note for note in spec.notes)
    alone = rated.skills(in_order(official_catalog, ("29-2043",)))
    assert isinstance(alone.marks[0], Absent)


def test_that_named_and_rated_skills_never_share_a_chart(official_catalog: Catalog) -> None:
    official = KINDS["skills"].build(in_order(official_catalog, ("29-1141", "case-manager")))
    named = KINDS["skills"].build(in_order(official_catalog, ("case-manager", "29-1141")))
    assert "O*NET" in official.subtitle
    assert "O*NET" not in named.subtitle
    assert not any(isinstance(mark, Link) for mark in named.marks)
    assert any("Registered Nurses" in note for note in named.notes)


def test_that_the_only_rated_one_of_two_is_drawn_with_its_figures(official_catalog: Catalog) -> None:
    spec = rated.skills(in_order(official_catalog, ["47-3011", "29-1249"]))
    points = [mark for mark in spec.marks if isinstance(mark, Point)]
    assert points
    assert all(point.label for point in points)
    assert spec.title.startswith("Skills rated highest: Helpers")


def test_that_a_chart_of_one_unrated_occupation_names_it(official_catalog: Catalog) -> None:
    spec = rated.skills(in_order(official_catalog, ["29-1249"]))
    assert spec.title == "Skills rated highest: Surgeons, All Other"
    assert spec.summary == "The O*NET data do not rate the skills of this occupation."
    assert not spec.axis.ticks


def test_that_a_spread_narrower_than_the_marks_is_called_clear_and_its_reason_is_noted(official_catalog: Catalog) -> None:
    spec = rated.knowledge(in_order(official_catalog, ("29-1141", "29-2061", "31-1131", "29-1171", "11-2022")))
    assert spec.trailing_title == "Clear spread"
    assert any(float(row.trailing) < width - 0.1 for row, width in zip(spec.rows, spreads(spec), strict=True))
    (note,) = [note for note in spec.notes if "no error is published" in note]
    assert note.startswith("For ratings of Nurse Practitioners and Sales Managers no error")
    plain = rated.knowledge(in_order(official_catalog, ("29-1141", "29-2061")))
    assert plain.trailing_title == "Spread"
    assert not [note for note in plain.notes if "no error is published" in note]


UNSURE = ("27-2012", "19-1013")
"""For the second no errors are published; what is not relevant for it is clear all the same."""


def test_that_what_has_no_published_error_is_not_called_within_sampling_error(official_catalog: Catalog) -> None:
    spec = rated.knowledge(in_order(official_catalog, UNSURE))
    clear = sum(not row.faint for row in spec.rows)
    assert 0 < clear < len(spec.rows)
    assert [row.heading for row in spec.rows if row.heading] == ["No error published"]
    assert spec.rows[clear].words.endswith(" No error is published for the difference.")
    assert "(no error published)" in spec.summary
    assert "within sampling error" not in spec.summary
    assert any("no difference to such a rating counts as clear" in note for note in spec.notes)


def test_that_both_reasons_for_doubt_are_named_where_both_are_there() -> None:
    sure, bare = Dot(3, real=True, error=0.5), Dot(3.2, real=True)
    roles = tuple(Role(id=name, title=name, collection="made") for name in ("one", "two"))
    pairs = {"Within": {"one": sure, "two": sure}, "Bare": {"one": sure, "two": bare}}

    def heading(*names: str) -> str:
        return Chosen(roles=roles, rated={}, dots=pairs, names=names, told_apart=0, compared=2).heading(0)

    assert heading("Within", "Bare") == "Within sampling error, or no error published"
    assert heading("Within") == "Within sampling error"
    assert heading("Bare") == "No error published"


def test_that_what_is_left_out_is_not_counted_among_what_was_compared(official_catalog: Catalog) -> None:
    roles = ("29-1141", "29-1171", "11-1011", "35-3023", "15-1252", "53-1047", "47-2111", "51-2028")
    spec = rated.skills(in_order(official_catalog, roles))
    assert "29 of 29 differ by more than the 90% margin" in spec.subtitle
    assert any(note.endswith("left out: Software Developers: 6 of them.") for note in spec.notes)


@pytest.mark.parametrize(("count", "said"), [(0, ()), (1, "0"), (5, "0, 1, 2, 3 and 4"), (6, "6 of them")])
def test_that_up_to_five_withheld_ratings_are_named(count: int, said: str) -> None:
    role = Role(id="11-0001", title="Bakers", collection="")
    names = {str(place): Rated(id="", name="", level_status="suppressed") for place in range(count)}
    names["given"] = Rated(id="", name="", level=3, level_status="reported", importance_status="suppressed")
    found = Chosen(roles=(role,), rated={role.id: names}, dots={}, names=(), told_apart=0, compared=0)
    expected = (f"Skills withheld because too few answered, and left out: Bakers: {said}.",) if said else ()
    assert rated._withheld(found, LEVEL, "Skills") == expected

"""Skills in figures: each rating printed with its margin or a word, tinted by the whole scale, widest clear spread first."""

import pytest

from careergui.charts.further import skills_grid
from careergui.charts.further.skills_grid import step_of
from careergui.charts.further_marks import Cell
from careergui.charts.rating_dots import IMPORTANCE, LEVEL, Scale
from careergui.charts.spec import Absent, ChartSpec
from careergui.compare.comparison import in_order
from careergui.compare.ratings import Rated
from careergui.compare.ratings import in_order as rated_in_order
from careergui.domain.catalog import Catalog

SIX = ("15-1252", "11-3031", "13-2011", "29-1141", "47-2111", "23-1011")
DEVELOPERS, NURSES, ELECTRICIANS = 0, 3, 4
NURSES_CODE, PHYSICIANS, SURGEONS = "29-1141", "29-1229", "29-1249"
NEAR = ("11-3071", "41-1011")
"""Two occupations that five skills set apart for sure."""
UNSURE = ("11-1011", "17-2199")
"""The second is an average of several rated occupations, so that no error is published for it."""


@pytest.fixture(scope="module")
def spec(official_catalog: Catalog) -> ChartSpec:
    return skills_grid.by_level(in_order(official_catalog, SIX))


def cell(spec: ChartSpec, name: str, role: int) -> Cell:
    row = [row.label for row in spec.rows].index(name)
    return next(mark for mark in spec.marks if isinstance(mark, Cell) and mark.row == row and mark.value == role + 0.5)


def rating(catalog: Catalog, role: str, name: str) -> Rated:
    ratings = catalog.library.ratings(role) if catalog.library else None
    assert ratings is not None
    return next(one for one in rated_in_order(ratings, "skills") if one.name == name)


def test_that_a_cell_prints_the_rating_and_its_margin_at_ninety_percent(spec: ChartSpec, official_catalog: Catalog) -> None:
    one, shown = rating(official_catalog, SIX[ELECTRICIANS], "Technology Design"), cell(spec, "Technology Design", ELECTRICIANS)
    assert one.level is not None
    assert one.level_error is not None
    assert (shown.text, shown.margin) == (f"{one.level:.1f}", f"±{1.645 * one.level_error:.1f}")
    assert shown.margin == "±0.3"


def test_that_raters_who_all_agree_leave_no_margin(spec: ChartSpec, official_catalog: Catalog) -> None:
    assert rating(official_catalog, SIX[ELECTRICIANS], "Troubleshooting").level_error == 0
    assert cell(spec, "Troubleshooting", ELECTRICIANS).margin == "±0"


def test_that_what_is_withheld_is_a_word_over_hatching_and_never_a_figure(spec: ChartSpec) -> None:
    shown = cell(spec, "Science", DEVELOPERS)
    assert (shown.text, shown.margin, shown.step, shown.hatched) == ("withheld", "", None, True)
    assert any(key.sample == "hatch" for key in spec.keys)
    assert "Software Developers: withheld, too few answers" in next(row.words for row in spec.rows if row.label == "Science")


def test_that_what_is_not_relevant_is_a_word_without_a_tint(spec: ChartSpec) -> None:
    shown = cell(spec, "Repairing", NURSES)
    assert (shown.text, shown.step, shown.hatched) == ("not relevant", None, False)
    assert any("“Not relevant” counts as 0" in note for note in spec.notes)


def test_that_an_average_without_an_error_has_no_margin_and_the_note_says_so(official_catalog: Catalog) -> None:
    spec = skills_grid.by_level(in_order(official_catalog, (NURSES_CODE, PHYSICIANS)))
    assert {mark.margin for mark in spec.marks if isinstance(mark, Cell) and mark.value == 1.5} == {""}
    assert any("Without ±: no standard error is published." in note for note in spec.notes)


def test_that_the_widest_clear_spread_stands_first(spec: ChartSpec) -> None:
    spreads = [float(row.trailing) for row in spec.rows]
    assert spreads == sorted(spreads, reverse=True)
    assert len(spreads) == 10
    assert "the 10 widest clear spreads of 35, widest first" in spec.subtitle


def test_that_spreads_within_error_stand_apart_in_grey(official_catalog: Catalog) -> None:
    spec = skills_grid.by_level(in_order(official_catalog, NEAR))
    faint = [row.faint for row in spec.rows]
    assert 0 < sum(faint) < len(faint)
    assert faint == sorted(faint)
    assert [row.heading for row in spec.rows] == ["Within sampling error" if place == faint.index(True) else "" for place in range(10)]
    assert f"the {faint.count(False)} widest clear spreads of 35, widest first; the others, in grey," in spec.subtitle
    assert all(row.words.endswith("Sampling error may explain the difference.") is row.faint for row in spec.rows)


def test_that_no_order_is_claimed_where_no_spread_is_clear(official_catalog: Catalog) -> None:
    spec = skills_grid.by_level(in_order(official_catalog, UNSURE))
    assert all(row.faint for row in spec.rows)
    assert "no spread of 35 is clear of sampling error; the 10 widest, in grey" in spec.subtitle


@pytest.mark.parametrize(
    ("value", "scale", "step"),
    [
        (0, LEVEL, 0),
        (0.99, LEVEL, 0),
        (1, LEVEL, 1),
        (6.99, LEVEL, 6),
        (7, LEVEL, 6),
        (1, IMPORTANCE, 0),
        (3, IMPORTANCE, 3),
        (5, IMPORTANCE, 6),
    ],
)
def test_that_a_tint_is_a_seventh_of_the_whole_scale(value: float, scale: Scale, step: int) -> None:
    assert step_of(value, scale) == step


def test_that_importance_is_printed_where_it_is_asked_for(official_catalog: Catalog) -> None:
    spec = skills_grid.by_importance(in_order(official_catalog, SIX))
    assert spec.kind == "skills-grid-importance"
    assert spec.subtitle.startswith("O*NET importance, 1 to 5")
    name = spec.rows[0].label
    assert cell(spec, name, ELECTRICIANS).text == f"{rating(official_catalog, SIX[ELECTRICIANS], name).importance:.1f}"


def test_that_the_table_holds_every_skill_the_drawn_ones_first(spec: ChartSpec) -> None:
    assert [row[0] for row in spec.table.rows[:10]] == [row.label for row in spec.rows]
    assert len({row[0] for row in spec.table.rows}) == 35
    assert all(len(row) == 7 for row in spec.table.rows)


def test_that_unrated_occupations_are_named_and_alone_draw_nothing(official_catalog: Catalog) -> None:
    beside = skills_grid.by_level(in_order(official_catalog, (NURSES_CODE, SURGEONS, "47-2111")))
    assert [column.label for column in beside.axis.columns] == ["Registered Nurses", "Electricians"]
    assert any("Surgeons, All Other" in note for note in beside.notes)
    alone = skills_grid.by_level(in_order(official_catalog, (SURGEONS,)))
    assert isinstance(alone.marks[0], Absent)
    assert not alone.axis.columns

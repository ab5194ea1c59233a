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
from tests.charts.findings.made_up import rated as made_up

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
    assert "35 of 35 differ by more than the 90% margin, widest first; the 10 widest spreads" in spec.subtitle


def test_that_spreads_within_error_stand_apart_in_grey(official_catalog: Catalog) -> None:
    spec = skills_grid.by_level(in_order(official_catalog, NEAR))
    faint = [row.faint for row in spec.rows]
    assert 0 < sum(faint) < len(faint)
    assert faint == sorted(faint)
    assert [row.heading for row in spec.rows] == ["Within sampling error" if place == faint.index(True) else "" for place in range(10)]
    assert f"{faint.count(False)} of 35 differ by more than the 90% margin, widest first; the others in grey" in spec.subtitle
    assert all(row.words.endswith("Sampling error may explain the difference.") is row.faint for row in spec.rows)


def test_that_no_order_is_claimed_where_no_spread_is_clear(official_catalog: Catalog) -> None:
    spec = skills_grid.by_level(in_order(official_catalog, UNSURE))
    assert all(row.faint for row in spec.rows)
    assert "none of 35 differs by more than its 90% margin; the 10 widest spreads, in grey" in spec.subtitle


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


def test_that_columns_axis_and_longest_figures_fit_the_table(spec: ChartSpec) -> None:
    assert (spec.axis.minimum, spec.axis.maximum) == (0, 6)
    assert [(column.value, column.slot) for column in spec.axis.columns] == [(place + 0.5, place) for place in range(6)]
    cells = [mark for mark in spec.marks if isinstance(mark, Cell)]
    assert len(cells) == 60
    assert {tuple(map(len, mark.longest)) for mark in cells} == {(3, 4)}
    assert {mark.row for mark in cells} == set(range(10))


def test_that_titles_and_summary_say_what_is_shown(spec: ChartSpec, official_catalog: Catalog) -> None:
    assert spec.title == "Skills that set the roles apart: level needed"
    assert spec.summary.startswith(f"Skills, level needed. {spec.rows[0].label}: Software Developers ")
    assert "Electricians 4.0 ±0" in spec.summary
    assert "in grey" not in spec.subtitle
    assert spec.trailing_title == "Spread"
    alone = skills_grid.by_level(in_order(official_catalog, (NURSES_CODE,)))
    assert alone.title == "Skills rated highest: Registered Nurses"
    assert alone.subtitle.startswith("O*NET level, 0 to 7; the 10 highest of 35, highest first")
    assert (alone.trailing_title, {row.trailing for row in alone.rows}, {row.faint for row in alone.rows}) == ("", {""}, {False})


def test_that_nothing_rated_is_said_in_summary_row_and_table(official_catalog: Catalog) -> None:
    spec = skills_grid.by_level(in_order(official_catalog, (SURGEONS,)))
    words = "The O*NET data do not rate the skills of this occupation."
    assert (spec.summary, spec.rows[0].words, spec.keys, spec.table.rows) == (words, words, (), ())
    assert spec.title == "Skills rated highest: Surgeons, All Other"


def test_that_each_note_stands_only_where_it_is_needed(spec: ChartSpec, official_catalog: Catalog) -> None:
    assert spec.notes[0].startswith("±: margin of error at 90%, 1.645 times the standard error")
    assert "Without ±" not in spec.notes[0]
    mixed = skills_grid.by_level(in_order(official_catalog, (NURSES_CODE, PHYSICIANS))).notes[0]
    assert mixed.startswith("±: margin")
    assert "Without ±" in mixed
    unsure = skills_grid.by_level(in_order(official_catalog, (PHYSICIANS,))).notes[0]
    assert unsure == "Without ±: no standard error is published."


def test_that_the_table_names_each_skill_once(spec: ChartSpec) -> None:
    names = [row[0] for row in spec.table.rows]
    assert len(names) == len(set(names)) == 35
    assert names[10:] == sorted(names[10:])
    assert spec.table.columns[:2] == ("Skill", "Software Developers, level")


def test_that_spreads_have_one_decimal_and_words_of_a_row_no_gaps() -> None:
    spec = skills_grid.by_level(made_up([(1, 0.1), (2, 0.1)], [(2.25, 0.1), None]))
    assert [row.trailing for row in spec.rows] == ["1.2", "0.0"]
    assert spec.rows[1].words.startswith("Bob, level needed. Ones: 2.0 ±0.2; Twos: withheld, too few answers.")
    assert spec.dense


def test_that_nothing_is_said_of_not_relevant_where_nothing_is(official_catalog: Catalog) -> None:
    assert "Not relevant" not in skills_grid.by_level(made_up([(1, 0.1)], [(2, 0.1)])).notes[0]
    cooks = skills_grid.by_level(in_order(official_catalog, (NURSES_CODE,)))
    assert "Not relevant" not in cooks.notes[0]


def test_that_where_nothing_is_rated_the_reason_stands_in_the_one_row(official_catalog: Catalog) -> None:
    spec = skills_grid.by_level(in_order(official_catalog, (SURGEONS,)))
    assert [mark.row for mark in spec.marks if isinstance(mark, Absent)] == [0]


def test_that_figures_are_read_more_easily_than_dots_from_five_roles_on() -> None:
    assert skills_grid.MANY == 5

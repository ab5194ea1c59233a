"""Schooling asked of new hires: withheld shares are drawn as such and never shared out."""

import pytest

from careergui.charts.asked import Asked, Stretch
from careergui.charts.required_education import _segment, build
from careergui.charts.spec import Absent, Bar
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog


def test_that_what_is_withheld_is_hatched_and_named(official_catalog: Catalog) -> None:
    spec = build(in_order(official_catalog, ("29-1141",)))
    (withheld,) = [mark for mark in spec.marks if isinstance(mark, Bar) and mark.hatched]
    assert (withheld.label, withheld.name) == ("withheld", "Withheld: Bachelor’s Degree")
    assert "withheld: Bachelor’s Degree" in spec.rows[0].detail
    assert any("largest share" in note for note in spec.notes)
    stack = [mark.ink if not mark.hatched else "withheld" for mark in spec.marks if isinstance(mark, Bar)]
    assert stack == ["level1", "level2", "level3", "withheld", "level5"]


def test_that_the_share_of_one_withheld_answer_is_stated_nowhere(official_catalog: Catalog) -> None:
    spec = build(in_order(official_catalog, ("29-1141",)))
    words = " ".join([spec.summary, *spec.notes, spec.rows[0].detail, spec.rows[0].words, *spec.table.rows[0]])
    assert "withheld Bachelor’s Degree" in words
    assert "56%" not in words
    assert "55.9" not in words
    assert spec.table.rows[0][-2] == "1 answer"


def test_that_several_withheld_answers_have_a_bound_and_those_at_levels_apart_stand_at_each(official_catalog: Catalog) -> None:
    spec = build(in_order(official_catalog, ("21-1012", "11-2033", "43-4111", "47-2022")))
    hatched = [mark for mark in spec.marks if isinstance(mark, Bar) and mark.hatched]
    assert [mark.label for mark in hatched] == [
        "withheld, at most 97%", "withheld, at most 85% together", "withheld", "", "", "", "withheld, at most 17% together", "withheld",
    ]  # fmt: skip
    assert [(mark.row, mark.start) for mark in hatched if mark.row in {1, 2}][::2] == [(1, 0), (2, 0), (2, pytest.approx(87.6, abs=0.1))]
    assert any("each withheld answer is drawn as wide as the next" in note for note in spec.notes)
    assert not any("as wide" in note for note in build(in_order(official_catalog, ("29-1141",))).notes)
    assert [row.detail.split(" · ")[0] for row in spec.rows][2:] == ["withheld: 7 of 12 answers", "withheld: all 12 answers"]
    assert [cells[-2] for cells in spec.table.rows] == ["at most 97%", "at most 85%", "at most 17%", "12 answers"]


def test_that_many_roles_are_ranked_by_the_degree_asked_and_those_with_withheld_answers_stand_last(official_catalog: Catalog) -> None:
    spec = build(in_order(official_catalog, ("29-1141", "31-1131", "29-1171", "29-2061", "15-1252", "11-2022")))
    assert [row.label for row in spec.rows] == [
        "Nurse Practitioners", "Software Developers", "Sales Managers", "Nursing Assistants",
        "Licensed Practical and Licensed Vocational Nurses", "Registered Nurses",
    ]  # fmt: skip
    assert spec.subtitle.endswith("; most asking a bachelor’s degree or more first, not known last")
    assert [cells[0] for cells in spec.table.rows] == [row.label for row in spec.rows]


def test_that_a_chart_of_nobody_asked_draws_no_axis(official_catalog: Catalog) -> None:
    spec = build(in_order(official_catalog, ("29-2043",)))
    assert (spec.subtitle, spec.axis.ticks) == ("No figures to draw", ())
    assert spec.summary == "No figures to draw. Paramedics: Not asked by O*NET."


def test_that_shares_below_two_percent_are_drawn_without_a_figure(official_catalog: Catalog) -> None:
    spec = build(in_order(official_catalog, ("29-1141", "31-1131")))
    known = [(mark.end - mark.start, mark.label) for mark in spec.marks if isinstance(mark, Bar) and not mark.hatched]
    assert {label for share, label in known if share < 2} == {""}
    assert all(label.endswith("%") for share, label in known if share >= 2)
    assert "labelled from 2%" in spec.subtitle
    assert "labelled" not in build(in_order(official_catalog, ("29-1171",))).subtitle


def test_that_every_stack_ends_at_all_answers(official_catalog: Catalog) -> None:
    spec = build(in_order(official_catalog, ("29-1141", "29-2061", "31-1131", "47-2111", "15-1252", "21-1022")))
    ends = [max(mark.end for mark in spec.marks if isinstance(mark, Bar) and mark.row == row) for row in range(6)]
    assert ends == pytest.approx([100] * 6, abs=0.5)


def test_that_the_table_holds_all_twelve_answers(official_catalog: Catalog) -> None:
    table = build(in_order(official_catalog, ("29-1141",))).table
    assert len(table.columns) == 15
    assert table.rows[0][6] == "withheld"


def test_that_who_was_not_asked_says_so(official_catalog: Catalog) -> None:
    spec = build(in_order(official_catalog, ("29-1141", "29-2043")))
    assert Absent(row=1, text="Not asked by O*NET") in spec.marks


def test_that_what_is_asked_is_not_named_as_who_does_the_job(official_catalog: Catalog) -> None:
    spec = build(in_order(official_catalog, ("29-1141", "case-manager")))
    assert "asked" in spec.title
    assert "not of people in the job" in spec.subtitle
    assert [row.label for row in spec.rows] == ["Registered Nurses"]
    assert any("Case Manager" in note for note in spec.notes)


def test_that_a_hatched_part_says_so_from_ten_percent_on() -> None:
    found = [_segment(0, Stretch(start=0, end=end, group=None), Asked(), None).label for end in (9.9, 10)]
    assert found == ["", "withheld"]
    widest = Stretch(start=0, end=5, group=None)
    assert _segment(0, widest, Asked(), widest).label == "not stated"

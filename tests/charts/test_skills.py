"""Skills: dots for what is shared, lists for what is one role’s own, shares of résumés where given."""

from careergui.charts.skills import build
from careergui.charts.spec import Absent, Bar, Entry, Point
from tests.builders import HTML, some


def test_that_a_pair_shows_what_it_shares_and_what_each_has_alone() -> None:
    spec = build(some(2))
    assert [row.label for row in spec.rows[:3]] == ["Treatment Plans", "Community Resources", "Intake Assessments"]
    assert spec.rows[0].heading == "Named for both"
    assert {mark.text for mark in spec.marks if isinstance(mark, Entry) and mark.slot == 1} == {
        "Disease Process",
        "Medicare",
        "Medicaid",
        "LPN",
    }


def test_that_a_share_of_resumes_stands_beside_its_mark() -> None:
    first = build(some(2)).marks[0]
    assert isinstance(first, Point)
    assert (first.label, first.shape) == ("15%", "mark")


def test_that_not_named_is_a_neutral_dot_and_explained() -> None:
    spec = build(some(8))
    assert any(isinstance(mark, Point) and mark.shape == "dot" and mark.ink == "control_border" for mark in spec.marks)
    assert any("not the same as not needed" in key.label for key in spec.keys)


def test_that_one_role_alone_shows_its_shares_of_resumes() -> None:
    spec = build(some(1))
    assert [mark.label for mark in spec.marks if isinstance(mark, Bar)] == ["15%", "8%", "7%", "7%", "7%", "6%"]
    assert all(mark.text == "named, no share given" for mark in spec.marks if isinstance(mark, Absent))


def test_that_roles_without_skills_say_so() -> None:
    assert build(some(1, ("silent",))).marks == (Absent(row=0, text="The source names no skills for this role"),)
    assert build(some(2, ("silent", "narrow"))).summary.startswith("Named for every role: none.")
    assert build(some(2, ("silent", "suppressed"))).marks == (Absent(row=0, text="The source names no skills for these roles"),)


def test_that_without_a_skill_there_is_no_axis_and_without_a_share_no_scale() -> None:
    for roles in (("silent",), ("silent", "suppressed")):
        spec = build(some(len(roles), roles))
        assert (spec.subtitle, spec.axis.ticks, spec.axis.columns) == ("No skills named", (), ())
    named = build(some(1, ("markup",)))
    assert (named.axis.ticks, named.subtitle) == ((), "As the source names them; it gives no shares")


def test_that_shares_stand_highest_first_and_what_has_none_after_them() -> None:
    spec = build(some(1))
    ends = [mark.end for mark in spec.marks if isinstance(mark, Bar)]
    assert ends == sorted(ends, reverse=True)
    assert [type(mark) for mark in spec.marks] == sorted([type(mark) for mark in spec.marks], key=lambda kind: kind is Absent)
    assert spec.subtitle.endswith(", highest first")


def test_that_every_named_skill_is_in_the_table() -> None:
    names = [row[0] for row in build(some(8)).table.rows]
    assert len(names) == len(set(names)) == len(some(8).skills.skills)
    assert HTML in [row[0] for row in build(some(1, ("markup",))).table.rows]

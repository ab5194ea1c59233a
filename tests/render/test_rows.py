"""Rows: how high each is and how wide their names; what grows, what makes room, and what does not."""

import pytest
from msgspec.structs import replace

from careergui.charts.spec import Bar, ChartSpec, Point, Reference, Row, Strip
from careergui.render.lanes import RowLanes
from careergui.render.measure import Measure
from careergui.render.rows import AFTER_RANK, RowBand, for_lanes, has_reference, mark_room, row_bands, rows_need, stretched
from careergui.render.worded import Worded
from tests.builders import LONG
from tests.render.charted import FRAME, charted, grounded


def rowed(*rows: Row, dense: bool = False) -> ChartSpec:
    return replace(charted(), rows=rows, dense=dense)


def band(height: float, **more: float) -> RowBand:
    return RowBand(row=Row(label="x"), height=height, heading=more.get("heading", 0), below=0, name=more.get("name", 0), words=Worded())


def test_that_room_before_names_is_only_kept_for_what_stands_there(measure: Measure) -> None:
    rank = measure.width("12", 11)
    assert mark_room(grounded(rowed(Row(label="x")), measure)) == 0
    assert mark_room(grounded(rowed(Row(label="x"), Row(label="y", slot=0)), measure)) == 20
    assert mark_room(grounded(rowed(Row(label="x", rank="1"), Row(label="y", rank="12")), measure)) == rank + AFTER_RANK
    assert mark_room(grounded(rowed(Row(label="x", rank="12", slot=1)), measure)) == 20 + rank + AFTER_RANK


def test_that_twice_as_large_rows_have_twice_the_room(measure: Measure) -> None:
    spec = rowed(Row(label="x", slot=0, heading="Group"), Row(label="y"))
    grounds = [grounded(spec, measure, unit) for unit in (1, 2)]
    one, two = (row_bands(ground, FRAME, 200) for ground in grounds)
    assert [band.full for band in two] == [2 * band.full for band in one]
    assert [mark_room(ground) for ground in grounds] == [20, 40]


def test_that_names_have_the_width_of_the_longest(measure: Measure) -> None:
    ground = grounded(rowed(Row(label="Nurses"), Row(label="Registered nurses")), measure)
    assert rows_need(ground, 900) == measure.width("Registered nurses", 13, 600)


def test_that_a_detail_may_be_the_longest(measure: Measure) -> None:
    ground = grounded(rowed(Row(label="Nurses", detail="2.9 million of them", slot=0)), measure)
    assert rows_need(ground, 900) == measure.width("2.9 million of them", 11) + 20


def test_that_names_are_no_wider_than_their_cap_but_for_one_long_word(measure: Measure) -> None:
    many = grounded(rowed(Row(label="one two three four five six seven eight nine ten")), measure)
    word = grounded(rowed(Row(label="Psychoneuroimmunology")), measure)
    width = measure.width("Psychoneuroimmunology", 13, 600)
    assert rows_need(many, 120) == 120
    assert rows_need(word, width / 1.2) == width
    assert rows_need(word, 100) == 130


@pytest.mark.parametrize(("count", "height"), [(1, 62), (2, 58), (4, 58), (5, 46), (6, 46), (7, 38), (8, 38)])
def test_that_rows_are_lower_the_more_there_are(count: int, height: float, measure: Measure) -> None:
    bands = row_bands(grounded(charted(rows=count), measure), FRAME, 200)
    assert [one.height for one in bands] == [height] * count


def test_that_rows_of_skills_are_low(measure: Measure) -> None:
    (one,) = row_bands(grounded(rowed(Row(label="Weaving"), dense=True), measure), FRAME, 200)
    assert one.height == 23


def test_that_a_wrapped_name_of_a_skill_has_little_around_it(measure: Measure) -> None:
    ground = grounded(rowed(Row(label=LONG), dense=True), measure)
    (one,) = row_bands(ground, FRAME, 150)
    assert one.height == pytest.approx(len(one.words.lines) * ground.sizes.line(12) + 4)


def test_that_close_rows_are_at_most_as_high_as_their_words_need(measure: Measure) -> None:
    ground = grounded(charted(rows=2), measure, close=True)
    (one, _) = row_bands(ground, FRAME, 200)
    assert one.height == 22


def test_that_a_row_is_as_high_as_its_wrapped_name_and_detail(measure: Measure) -> None:
    ground = grounded(rowed(Row(label=LONG, detail="a word about it")), measure)
    (one,) = row_bands(ground, FRAME, 150)
    assert len(one.words.lines) > 4
    assert one.words.details == ("a word about it",)
    assert one.height == pytest.approx(len(one.words.lines) * ground.sizes.line(13) + ground.sizes.line(11) + 10)


def test_that_a_row_is_as_high_as_its_mark_asks(measure: Measure) -> None:
    strip = Strip(row=0, slot=0, median=3, labels=("", "", "3", "", ""))
    rows = tuple(Row(label=str(number)) for number in range(8))
    bands = row_bands(grounded(replace(charted(strip), rows=rows), measure), FRAME, 200)
    assert [one.height for one in bands] == [58] + [38] * 7


def test_that_labels_of_segments_too_narrow_for_them_get_room_below(measure: Measure) -> None:
    narrow, wide = (Bar(row=row, start=0, end=end, ink="level1", label="12.5%", inside=True) for row, end in ((0, 0.1), (1, 3)))
    bands = row_bands(grounded(charted(narrow, wide, rows=2), measure), FRAME, 200)
    assert [one.below for one in bands] == [13, 0]


def test_that_a_heading_adds_to_its_row(measure: Measure) -> None:
    one, two = row_bands(grounded(rowed(Row(label="x", heading="Group"), Row(label="y")), measure), FRAME, 200)
    assert (one.heading, two.heading) == (27, 0)
    assert one.full == two.full + 27


def test_that_a_name_above_its_row_adds_to_it_and_leaves_the_row_low(measure: Measure) -> None:
    stacked = row_bands(grounded(rowed(Row(label="Nurses"), Row(label="")), measure, stacked=True), FRAME, 200)
    assert [one.name > 0 for one in stacked] == [True, False]
    assert {one.height for one in stacked} == {28}
    assert stacked[0].full == stacked[0].name + 28


def test_that_a_reference_makes_no_row_higher(measure: Measure) -> None:
    ground = grounded(charted(Reference(value=3, label="All"), rows=8), measure)
    assert has_reference(ground)
    assert {one.height for one in row_bands(ground, FRAME, 200)} == {38}
    assert not has_reference(grounded(charted(Point(row=0, value=1, ink=0)), measure))


def test_that_rows_share_spare_height_by_their_own() -> None:
    grown = stretched([band(20), band(60)], 40, 9, grow=False)
    assert [one.height for one in grown] == [30, 90]
    assert {one.grow for one in grown} == {1}


def test_that_rows_grow_no_more_than_they_may_and_marks_still_less() -> None:
    grown = stretched([band(20), band(60)], 4000, 3, grow=True)
    assert [one.height for one in grown] == [60, 180]
    assert {one.grow for one in grown} == {1.8}
    assert {one.grow for one in stretched([band(80)], 40, 3, grow=True)} == {1.5}


@pytest.mark.parametrize("spare", [0, -5])
def test_that_without_spare_height_rows_stay(spare: float) -> None:
    bands = [band(20)]
    assert stretched(bands, spare, 3, grow=True) is bands


def test_that_no_rows_take_no_spare_height() -> None:
    assert stretched([], 100, 3, grow=True) == []


def test_that_only_rows_with_marks_parted_in_them_become_higher() -> None:
    parted = RowLanes(lanes={0: -1.0, 1: 1.0}, depth=1)
    high = parted.height(1)
    assert high == 33
    assert [one.height for one in for_lanes([band(10), band(10), band(high + 5)], {0: parted, 2: parted}, 1)] == [high, 10, high + 5]

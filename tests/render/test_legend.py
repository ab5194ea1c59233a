"""The key: a sample and its words for each entry, flowing over lines, as high as it says, each sample in its own room."""

from itertools import pairwise
from typing import get_args

import pytest

from careergui.charts.spec import Key
from careergui.render.legend import dashed_range, legend
from careergui.render.measure import Measure
from careergui.render.pieces import Arrow, Box, Glyph, Line, Piece, Text
from careergui.render.sizes import Sizes
from careergui.render.theme import theme
from tests.render.overlaps import area

LIGHT = theme("light")
SAMPLES = get_args(Key.__annotations__["sample"])
every_sample = pytest.mark.parametrize("sample", SAMPLES)


def made(measure: Measure, *keys: Key, left: float = 50, right: float = 800, unit: float = 1) -> tuple[list[Piece], float]:
    return legend(keys, LIGHT, Sizes(unit), measure, left, 20, right)


def words(pieces: list[Piece]) -> list[Text]:
    return [piece for piece in pieces if isinstance(piece, Text)]


def signs(pieces: list[Piece]) -> list[Piece]:
    return [piece for piece in pieces if not isinstance(piece, Text)]


def test_that_a_chart_without_keys_has_no_legend(measure: Measure) -> None:
    assert made(measure) == ([], 0)


@every_sample
def test_that_a_sample_stands_before_its_words_and_in_the_line_of_them(sample: str, measure: Measure) -> None:
    pieces, height = made(measure, Key(sample=sample, label="Median"))  # type: ignore[arg-type]  # one of the samples
    (text,) = words(pieces)
    areas = [area(piece) for piece in signs(pieces)]
    assert areas
    assert min(left for left, *_ in areas) >= 50 - 1
    assert max(right for _, _, right, _ in areas) <= text.x - 4
    assert min(top for _, top, *_ in areas) >= 20
    assert max(bottom for *_, bottom in areas) <= 20 + height


@every_sample
def test_that_a_sample_twice_as_large_is_the_same_sample(sample: str, measure: Measure) -> None:
    """Laid out from the corner, as the margin is not part of the key."""
    key = Key(sample=sample, label="x")  # type: ignore[arg-type]  # one of the samples
    one, two = (signs(legend((key,), LIGHT, Sizes(unit), measure, 0, 0, 900)[0]) for unit in (1, 2))
    for small, large in zip(one, two, strict=True):
        assert area(large) == pytest.approx([2 * side for side in area(small)], abs=0.5)


def test_that_entries_flow_and_a_line_that_is_full_is_followed_by_another(measure: Measure) -> None:
    keys = [Key(sample="mark", label=f"Registered nurses, group {number}", ink=number) for number in range(5)]
    pieces, height = made(measure, *keys, right=500)
    texts = words(pieces)
    lines = sorted({text.y for text in texts})
    assert len(lines) == 3
    assert height == pytest.approx(3 * (Sizes(1).line(12) + 4))
    assert max(text.x + text.width for text in texts) <= 500
    assert {text.x for text in texts if text.y == lines[1]} & {texts[0].x}


def test_that_no_entry_touches_the_next(measure: Measure) -> None:
    keys = [Key(sample="swatch", label=words, ink="level1") for words in ("Less than high school", "Associate’s", "Doctoral")]
    texts = words(made(measure, *keys)[0])
    gaps = [after.x - (before.x + before.width) for before, after in pairwise(texts)]
    assert gaps == pytest.approx([20 + 13 + 6] * 2)


def test_that_a_label_too_long_for_a_line_is_wrapped_and_pushes_what_follows_down(measure: Measure) -> None:
    long = Key(sample="diamond", label="average of all who answered in any of the industries that the survey covers")
    pieces, height = made(measure, long, Key(sample="dot", label="next"), right=300)
    texts = words(pieces)
    assert len(texts) == 3
    assert max(text.x + text.width for text in texts) <= 300
    assert texts[-1].y > texts[-2].y
    assert height > texts[-1].y - 20


@pytest.mark.parametrize(("sample", "hollow"), [("diamond", True), ("filled diamond", False), ("mark", False), ("hollow mark", True)])
def test_that_a_glyph_is_hollow_where_its_name_says_so(sample: str, hollow: bool, measure: Measure) -> None:  # noqa: FBT001 - a case of the table
    (glyph,) = signs(made(measure, Key(sample=sample, label="x", ink=2))[0])  # type: ignore[arg-type]  # one of the samples
    assert isinstance(glyph, Glyph)
    assert (glyph.hollow, glyph.ink) == (hollow, 2)


def test_that_a_role_s_mark_is_its_own_and_a_named_ink_has_the_first(measure: Measure) -> None:
    shapes = [signs(made(measure, Key(sample="mark", label="x", ink=ink))[0])[0].shape for ink in (3, "text2")]  # type: ignore[union-attr]  # a glyph
    assert shapes == ["mark 3", "mark 0"]


def test_that_only_the_hatched_swatch_is_hatched(measure: Measure) -> None:
    boxes = [signs(made(measure, Key(sample=sample, label="x"))[0])[0] for sample in ("swatch", "hatch")]
    assert [isinstance(box, Box) and box.hatched for box in boxes] == [False, True]


def test_that_a_swatch_has_its_outline_inside(measure: Measure) -> None:
    (box,) = signs(made(measure, Key(sample="swatch", label="x"))[0])
    assert isinstance(box, Box)
    assert box.x - box.outline / 2 == pytest.approx(50)
    assert box.width == box.height == pytest.approx(12 - box.outline)
    assert box.outline > 0


def test_that_the_ramp_has_seven_steps_from_low_to_high_side_by_side(measure: Measure) -> None:
    boxes = [piece for piece in signs(made(measure, Key(sample="ramp", label="x"))[0]) if isinstance(piece, Box)]
    assert [box.ink for box in boxes] == [f"step{step}" for step in range(7)]
    assert [round(box.x - box.outline / 2 - 50, 6) for box in boxes] == [12 * step for step in range(7)]
    assert [bool(box.outline) for box in boxes] == [True] + [False] * 6


def test_that_the_open_strip_is_dashed_above_its_median_and_has_no_box_there(measure: Measure) -> None:
    pieces = signs(made(measure, Key(sample="open strip", label="x", ink=1))[0])
    dashed = [piece for piece in pieces if isinstance(piece, Line) and piece.dash]
    (box,) = (piece for piece in pieces if isinstance(piece, Box))
    assert len(dashed) == 2
    assert {line.x1 for line in dashed} == {box.x + box.width}
    assert dashed[0].y1 != dashed[1].y1


@pytest.mark.parametrize("sample", ["strip", "open strip"])
def test_that_the_median_of_a_strip_stands_upright_across_its_line(sample: str, measure: Measure) -> None:
    lines = [piece for piece in signs(made(measure, Key(sample=sample, label="x"))[0]) if isinstance(piece, Line)]  # type: ignore[arg-type]  # one of them
    (median,) = (line for line in lines if line.x1 == line.x2)
    assert median.y2 - median.y1 == pytest.approx(12)
    assert (median.y1 + median.y2) / 2 == pytest.approx(lines[0].y1)
    assert median.ink == "text1"


def test_that_a_whisker_has_a_cap_at_each_end(measure: Measure) -> None:
    lines = [piece for piece in signs(made(measure, Key(sample="whisker", label="x"))[0]) if isinstance(piece, Line)]
    (level,) = (line for line in lines if line.y1 == line.y2)
    assert sorted(line.x1 for line in lines if line.x1 == line.x2) == [level.x1, level.x2]


def test_that_the_open_arrow_points_right(measure: Measure) -> None:
    (arrow,) = signs(made(measure, Key(sample="open arrow", label="x", ink="text3"))[0])
    assert isinstance(arrow, Arrow)
    assert arrow.size > 0
    assert arrow.ink == "text3"


def test_that_a_range_nobody_defined_is_dashed_and_capped_and_belongs_to_its_role() -> None:
    line, first, last = dashed_range(10, 90, 40, 6, 2, 1)
    assert isinstance(line, Line)
    assert isinstance(first, Line)
    assert isinstance(last, Line)
    assert (line.x1, line.x2, line.y1, line.y2) == (10, 90, 40, 40)
    assert line.dash
    assert not first.dash
    assert [(cap.x1, cap.x2, cap.y1, cap.y2) for cap in (first, last)] == [(10, 10, 34, 46), (90, 90, 34, 46)]
    assert {piece.slot for piece in (line, first, last)} == {2}
    assert dashed_range(10, 90, 40, 6, "text2", 1)[0].slot is None

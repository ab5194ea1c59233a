"""Words of a scatter: dimmed ground, names cut between two words, and the rectangle they take."""

import pytest

from careergui.render.measure import Measure
from careergui.render.scatter_text import box_of, shortened, veiled, written
from tests.render.scattered import ground_of, point, scattered

NURSES = "Registered Nurses"
EXACT = "Electricians and Electrical Helper"
LONG = "Interviewers, Except Eligibility and Loan"


@pytest.mark.parametrize(
    ("name", "short"),
    [
        (NURSES, NURSES),
        (EXACT, EXACT),
        (LONG, "Interviewers, Except Eligibility…"),
        ("Door-to-Door Sales Workers, and Street Vendors", "Door-to-Door Sales Workers, and…"),
        ("Printing Press Operators, Sheeters – And Others", "Printing Press Operators…"),
    ],
)
def test_that_a_name_is_whole_or_cut_between_words(name: str, short: str) -> None:
    assert shortened(name)[: len(short) - 1] == short[:-1]
    assert len(shortened(name)) <= 34


def test_that_a_cut_name_says_that_it_is() -> None:
    assert len(EXACT) == 34
    assert shortened(f"{EXACT}s").endswith("…")
    assert not shortened(EXACT).endswith("…")
    assert shortened("Teachers, Special Education, Kinder, Grade") == "Teachers, Special Education…"


def test_that_a_compared_role_is_written_darker_and_is_its_own(measure: Measure) -> None:
    ground = ground_of(scattered(), measure)
    chosen, other = (written(ground, (50, 20), NURSES, 12, 0, point("A", 1, 1, slot=slot), strong=False) for slot in (4, None))
    assert (chosen.colour, chosen.slot) == (ground.theme.text1, 4)
    assert (other.colour, other.slot) == (ground.theme.text2, None)
    assert (chosen.veiled, other.veiled) == (True, True)


def test_that_a_strong_line_is_bold(measure: Measure) -> None:
    ground = ground_of(scattered(), measure)
    weights = [written(ground, (50, 20), NURSES, 12, 0, point("A", 1, 1), strong=strong).weight for strong in (True, False)]
    assert weights == [600, 400]


def test_that_a_text_takes_the_rectangle_of_its_letters(measure: Measure) -> None:
    text = ground_of(scattered(), measure).text(100, 50, NURSES, 100, anchor=1)
    box = box_of(text)
    assert (box.left, box.right) == pytest.approx((text.x, 100))
    assert (box.top, box.bottom) == pytest.approx((50 - 64, 50 + 72))
    assert box_of(veiled(text)) == box

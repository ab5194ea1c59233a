"""What numbers of the bundled files stand for: footnotes, the highest figures published, hourly pay told from annual pay."""

import pytest

from careergui.domain.bundle import FOOTNOTES, HOURLY_FOOTNOTES, TOP_CODES, hourly_of


def test_that_a_footnote_is_the_publisher_s_number_with_its_sign_turned() -> None:
    assert FOOTNOTES == {-4: "not-applicable", -5: "top-coded", -8: "suppressed"}


def test_that_letters_of_hourly_pay_stand_for_the_same_footnotes() -> None:
    assert {letter: FOOTNOTES[number] for letter, number in HOURLY_FOOTNOTES.items()} == {
        "n": "not-applicable",
        "s": "suppressed",
        "t": "top-coded",
    }


def test_that_the_highest_wage_published_is_the_release_s_own() -> None:
    # Footnote 5 of the release: at or above $115.00 an hour or $239,200 a year, which is 2,080 hours of it.
    assert TOP_CODES == {"USD/hour": 115.0, "USD/year": 239_200}
    assert TOP_CODES["USD/hour"] * 2080 == TOP_CODES["USD/year"]


@pytest.mark.parametrize(
    ("annual", "letter", "hourly"),
    [
        (93_600, "0", 45.0),  # 93,600 ÷ 2,080 = 45
        (97_550, "0", 46.9),  # 46.899…
        (97_550, "+", 46.91),
        (97_550, "-", 46.89),
        (40_000, "0", 19.23),  # 19.2307…
        (0, "n", -4),
        (0, "s", -8),
        (0, "t", -5),
    ],
)
def test_that_hourly_pay_is_annual_pay_over_2080_hours_to_the_cent(annual: float, letter: str, hourly: float) -> None:
    assert hourly_of(annual, letter) == hourly

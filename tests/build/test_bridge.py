"""The crosswalk: each occupation with the O*NET codes led to it, in order; a code led to two is refused."""

import pytest

from careergui.build.bridge import bridge, own_code
from careergui.errors import CareerguiError


def rows(*pairs: tuple[str, str]) -> list[dict[str, str]]:
    return [{"O*NET-SOC Code": rated, "NEM Code": code} for rated, code in pairs]


def test_that_codes_are_gathered_in_order_whatever_that_of_the_rows() -> None:
    found = bridge(rows(("29-1141.01", "29-1141"), ("11-1011.00", "11-1011"), ("29-1141.00", "29-1141")))
    assert list(found.items()) == [("11-1011", ("11-1011.00",)), ("29-1141", ("29-1141.00", "29-1141.01"))]


def test_that_a_code_of_another_beginning_goes_where_it_is_led() -> None:
    assert bridge(rows(("25-3099.00", "25-3097"))) == {"25-3097": ("25-3099.00",)}


def test_that_a_row_told_twice_counts_once_and_spaces_do_not() -> None:
    assert bridge(rows(("29-1141.00", "29-1141"), (" 29-1141.00 ", "29-1141 "))) == {"29-1141": ("29-1141.00",)}


def test_that_a_code_led_to_two_occupations_is_refused_with_both() -> None:
    with pytest.raises(CareerguiError, match=r"leads 29-1141\.00 to both 29-1141 and 29-1171\. Nothing was built\."):
        bridge(rows(("29-1141.00", "29-1141"), ("29-1141.00", "29-1171")))


@pytest.mark.parametrize(
    ("rated", "own"),
    [(("29-1141.00", "29-1141.01"), "29-1141.00"), (("29-1141.01",), None), (("29-1171.00",), None), ((), None)],
)
def test_that_the_occupation_as_a_whole_is_its_own_code_alone(rated: tuple[str, ...], own: str | None) -> None:
    assert own_code("29-1141", rated) == own

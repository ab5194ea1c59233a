"""Places by their names: which state they lie in, and which may be held out among those ranked."""

import pytest

from careergui.charts.place_names import heeds, lies_in, state_name
from careergui.domain.area import NATION, Area
from careergui.errors import UsageError
from tests.places import everywhere

OHIO = Area(id="OH", code="3900000", name="Ohio", kind="state", state="OH")
CINCINNATI = Area(id="17140", code="0017140", name="Cincinnati, OH-KY-IN", kind="metropolitan", state="OH")
RURAL = Area(id="3900001", code="3900001", name="West Ohio nonmetropolitan area", kind="nonmetropolitan", state="OH")


@pytest.mark.parametrize(("state", "lies"), [("OH", True), ("KY", True), ("IN", True), ("TN", False), ("O", False)])
def test_that_a_place_lies_in_every_state_its_name_says(state: str, *, lies: bool) -> None:
    assert lies_in(CINCINNATI, state) is lies


@pytest.mark.parametrize(
    ("area", "state", "held"),
    [
        (CINCINNATI, "", True),
        (RURAL, "", True),
        (OHIO, "", False),
        (NATION, "", False),
        (CINCINNATI, "KY", True),
        (CINCINNATI, "TN", False),
        (RURAL, "OH", True),
        (OHIO, "OH", False),
    ],
)
def test_that_only_places_smaller_than_states_are_held_out(area: Area, state: str, *, held: bool) -> None:
    assert heeds(area, state) is held


def test_that_a_state_is_named_by_its_postal_code_alone() -> None:
    assert state_name(everywhere(), "") == ""
    assert state_name(everywhere(), "OH") == "State of OH"
    for wrong in ("ZZ", "US", "19999"):
        with pytest.raises(UsageError, match=f"There is no state “{wrong}”"):
            state_name(everywhere(), wrong)


def test_that_an_unknown_state_is_told_with_forty_letters() -> None:
    with pytest.raises(UsageError, match=rf"“{'z' * 40}”"):
        state_name(everywhere(), "z" * 90)

"""Rows left out are counted by their reason; none is no reason."""

from careergui.build.tally import Tally


def test_that_reasons_add_up_each_by_itself() -> None:
    tally = Tally()
    tally.refuse("no code")
    tally.refuse("no code", 2)
    tally.refuse("no figure", 5)
    assert tally.refused == {"no code": 3, "no figure": 5}


def test_that_no_rows_leave_no_reason() -> None:
    tally = Tally()
    tally.refuse("no code", 0)
    assert tally == Tally(read=0, used=0, refused={})


def test_that_each_tally_has_counts_of_its_own() -> None:
    one, two = Tally(), Tally()
    one.refuse("no code")
    assert two.refused == {}

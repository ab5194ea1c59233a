"""What a row of the list shows beside its title: as chosen, less while searching, the order's own figure brought in."""

import pytest

from careergui.gui.list_look import GROWTH, NONE, PAY, ListLook, shown_look

JOBS = "employment.jobs"


def test_that_the_usual_is_pay_growth_and_the_drawing() -> None:
    assert ListLook() == ListLook(first=PAY, second=GROWTH, drawn=True)
    assert [measure.id for measure in ListLook().measures] == [PAY, GROWTH]


def test_that_none_and_unknown_measures_are_left_out() -> None:
    assert [measure.id for measure in ListLook(first=NONE).measures] == [GROWTH]
    assert ListLook(first="odd", second=NONE).measures == ()


def test_that_one_figure_is_left_while_searching() -> None:
    assert shown_look(ListLook(drawn=False), JOBS, searching=True) == ListLook(second=NONE, drawn=False)


@pytest.mark.parametrize("sort", ["title", PAY, GROWTH])
def test_that_an_order_in_sight_changes_nothing(sort: str) -> None:
    assert shown_look(ListLook(), sort, searching=False) == ListLook()


def test_that_the_figure_ordered_by_takes_the_second_place() -> None:
    assert shown_look(ListLook(drawn=False), JOBS, searching=False) == ListLook(first=PAY, second=JOBS, drawn=False)

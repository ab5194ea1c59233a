"""The value axis: as wide as it can be with room for every label at its place."""

from hypothesis import given
from hypothesis import strategies as st

from careergui.render.scale import Reach, fit, overruns

REACHES = st.lists(st.builds(Reach, st.floats(0, 1), st.floats(0, 150), st.floats(0, 150)), max_size=20)


@given(REACHES)
def test_that_no_label_passes_a_limit(reaches: list[Reach]) -> None:
    start, end = fit(100, 800, reaches)
    for reach in reaches:
        place = start + reach.fraction * (end - start)
        assert place - reach.left >= 100 - 1e-6
        assert place + reach.right <= 800 + 1e-6


@given(REACHES)
def test_that_the_axis_cannot_be_any_wider(reaches: list[Reach]) -> None:
    start, end = fit(100, 800, reaches)
    wider = end - start + 0.01
    starts = [100 + reach.left - reach.fraction * wider for reach in (*reaches, Reach(0, 0, 0))]
    room = [800 - reach.right - reach.fraction * wider for reach in (*reaches, Reach(1, 0, 0))]
    assert max(starts) > min(room)


def test_that_without_labels_the_axis_takes_all() -> None:
    assert fit(10, 90, []) == (10, 90)


def test_that_labels_wider_than_the_room_give_a_sliver_not_nonsense() -> None:
    start, end = fit(0, 50, [Reach(0, 40, 0), Reach(1, 0, 40)])
    assert (start, end - start) == (40, 1)


def test_that_what_passes_a_limit_whatever_the_width_is_told() -> None:
    tight = [Reach(0, 0, 60)]
    assert overruns(0, 50, fit(0, 50, tight), tight)
    assert not overruns(0, 70, fit(0, 70, tight), tight)
    assert overruns(0, 50, (0, 1), [Reach(0, 1, 0)])


@given(REACHES)
def test_that_a_fitted_axis_passes_no_limit_where_there_is_room(reaches: list[Reach]) -> None:
    assert not overruns(100, 800, fit(100, 800, reaches), reaches)

"""Where a value lies between two others, on an even and on a logarithmic scale."""

import pytest

from careergui.render.pieces import Frame, along


@pytest.mark.parametrize(
    ("value", "log", "wanted"), [(1, False, 0), (100, False, 1), (50.5, False, 0.5), (1, True, 0), (100, True, 1), (10, True, 0.5)]
)
def test_that_a_value_lies_where_its_scale_says(value: float, log: bool, wanted: float) -> None:  # noqa: FBT001 - a case
    assert along(value, 1, 100, log=log) == pytest.approx(wanted)
    assert Frame(left=10, top=0, right=210, bottom=0, minimum=1, maximum=100, log=log).x(value) == pytest.approx(10 + 200 * wanted)

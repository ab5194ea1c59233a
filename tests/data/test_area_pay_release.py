"""A state's file that was let go of is read again for a further column."""

from careergui import assets
from careergui.data.area_pay import AreaPay
from careergui.data.faults import Fault


def test_that_columns_are_the_same_after_the_text_of_the_file_was_let_go() -> None:
    faults: list[Fault] = []
    pay = AreaPay(assets.area_pay, faults.append)
    held, released = AreaPay(assets.area_pay, faults.append).of("RI"), pay.of("RI")
    assert held is not None
    assert released is not None
    released.release()
    assert released.numbers("p90", 0, 50) == held.numbers("p90", 0, 50) != []
    assert not faults

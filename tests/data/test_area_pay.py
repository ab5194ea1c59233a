"""Pay by area out of one file a state: cells found by area and occupation, columns read when asked for."""

from pathlib import Path

import msgspec
import pytest

from careergui.data.area_pay import AreaPay, StatePay
from careergui.data.faults import Fault
from tests.data.tiny import MEDIANS, area_pay


def _ohio(folder: Path) -> StatePay:
    faults: list[Fault] = []
    found = AreaPay(lambda state: folder / "facts" / "pay-by-area" / f"{state}.json", faults.append).of("OH")
    assert not faults
    assert found is not None
    return found


def test_that_a_cell_is_found_by_area_and_code(folder: Path) -> None:
    ohio = _ohio(folder)
    assert [ohio.cell("OH", code) for code in (0, 272_011, 291_141, 291_240)] == [0, 1, 2, 3]
    assert [ohio.cell("10420", code) for code in (291_141, 272_011)] == [5, None]
    assert ohio.cell("99999", 0) is None
    assert ohio.cells("10420") == {0: 4, 291_141: 5}
    assert (ohio.cells("99999"), ohio.span("10420"), ohio.span("99999")) == ({}, (4, 6), (0, 0))


@pytest.mark.parametrize("column", ["mean", "p10", "p25", "median", "p75", "p90"])
def test_that_a_column_comes_out_as_it_was_published(folder: Path, column: str) -> None:
    ohio = _ohio(folder)
    assert [ohio.number(column, cell) for cell in range(6)] == list(MEDIANS)
    assert ohio.numbers(column, 4, 6) == [50_000, -8]


def test_that_hourly_figures_follow_their_letters(folder: Path) -> None:
    ohio = _ohio(folder)
    found = [ohio.hourly("median", cell, MEDIANS[cell]) for cell in range(6)]
    assert found == [23.56, 26.64, 38.46, -5, 24.04, -8]


def test_that_a_column_or_a_cell_that_is_not_there_is_none(folder: Path) -> None:
    assert _ohio(folder).number("nothing", 0) is None
    assert _ohio(folder).number("median", 6) is None


def test_that_a_column_of_the_wrong_length_counts_as_missing(folder: Path) -> None:
    path = folder / "facts" / "pay-by-area" / "OH.json"
    whole = msgspec.to_builtins(area_pay())
    whole["cells"]["median"] = whole["cells"]["median"][:-1]
    path.write_bytes(msgspec.json.encode(whole))
    assert _ohio(folder).number("median", 0) is None
    assert _ohio(folder).number("p10", 0) is None
    assert _ohio(folder).number("mean", 0) == MEDIANS[0]


def test_that_a_damaged_file_is_one_fault_however_often_it_is_asked_for(tmp_path: Path) -> None:
    faults: list[Fault] = []
    (tmp_path / "OH.json").write_text("{")
    pay = AreaPay(lambda state: tmp_path / f"{state}.json", faults.append)
    assert [pay.of("OH"), pay.of("OH")] == [None, None]
    assert len(faults) == 1

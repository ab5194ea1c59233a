"""Pay by area out of one file a state: cells found by area and occupation, columns read when asked for."""

from pathlib import Path

import msgspec
import pytest

from careergui import assets
from careergui.data.area_files import AreaFiles
from careergui.data.area_pay import AreaPay, PayByArea
from careergui.data.faults import Fault
from careergui.domain.area import Area
from tests.data.tiny import AREAS, MEDIANS, area_pay

OHIO, AKRON = AREAS[1:]
ELSEWHERE = Area(id="99999", code="0099999", name="Nowhere, OH", kind="metropolitan", state="OH")


def _of(folder: Path, area: Area = OHIO) -> AreaPay:
    faults: list[Fault] = []
    found = PayByArea(lambda state: folder / "facts" / "pay-by-area" / f"{state}.json", faults.append).of(area)
    assert not faults
    assert found is not None
    return found


def test_that_a_cell_is_found_by_area_and_code(folder: Path) -> None:
    ohio, akron, nowhere = _of(folder), _of(folder, AKRON), _of(folder, ELSEWHERE)
    assert [ohio.cell(code) for code in (0, 272_011, 291_141, 291_240)] == [0, 1, 2, 3]
    assert [akron.cell(code) for code in (291_141, 272_011)] == [1, None]
    assert akron.cells() == {0: 0, 291_141: 1}
    assert (nowhere.cell(0), nowhere.cells(), nowhere.number("median", 0)) == (None, {}, None)


@pytest.mark.parametrize("column", ["mean", "p10", "p25", "median", "p75", "p90"])
def test_that_a_column_comes_out_as_it_was_published(folder: Path, column: str) -> None:
    ohio, akron = _of(folder), _of(folder, AKRON)
    assert [ohio.number(column, cell) for cell in range(4)] == list(MEDIANS[:4])
    assert (ohio.numbers(column, 1, 3), akron.numbers(column)) == ([-4, 80_000.0], [50_000, -8])


def test_that_hourly_figures_follow_their_letters(folder: Path) -> None:
    ohio, akron = _of(folder), _of(folder, AKRON)
    assert [ohio.hourly("median", cell, MEDIANS[cell]) for cell in range(4)] == [23.56, 26.64, 38.46, -5]
    assert [akron.hourly("median", cell, MEDIANS[4 + cell]) for cell in range(2)] == [24.04, -8]


def test_that_a_column_or_a_cell_that_is_not_there_is_none(folder: Path) -> None:
    assert _of(folder).number("nothing", 0) is None
    assert _of(folder).number("median", 4) is None


@pytest.mark.parametrize(("lists", "area"), [([[1, 2], [5_000, -8]], OHIO), ([[5_000, 5_000, 5_000, 5_000]], AKRON)])
def test_that_a_column_of_the_wrong_length_counts_as_missing(folder: Path, lists: list[list[int]], area: Area) -> None:
    whole = msgspec.to_builtins(area_pay())
    whole["columns"]["median"] = lists
    (folder / "facts" / "pay-by-area" / "OH.json").write_bytes(msgspec.json.encode(whole))
    faults: list[Fault] = []
    pay = PayByArea(assets.area_pay, faults.append).of(area)
    assert pay is not None
    assert [pay.number(column, 0) for column in ("median", "p10")] == [None, None]
    assert pay.number("mean", 0) is not None
    assert faults


def test_that_damage_to_one_area_leaves_the_others(folder: Path) -> None:
    whole = msgspec.to_builtins(area_pay())
    whole["occupations"] = [whole["occupations"][0], [291_141, 0]]
    (folder / "facts" / "pay-by-area" / "OH.json").write_bytes(msgspec.json.encode(whole))
    faults: list[Fault] = []
    pay = PayByArea(assets.area_pay, faults.append)
    ohio = pay.of(OHIO)
    assert ohio is not None
    assert (ohio.number("median", 0), pay.of(AKRON)) == (MEDIANS[0], None)
    assert [fault.message for fault in faults] == ["has codes of occupations that are none"]


def test_that_a_damaged_file_is_one_fault_however_often_it_is_asked_for(tmp_path: Path) -> None:
    faults: list[Fault] = []
    (tmp_path / "OH.json").write_text("{")
    pay = PayByArea(lambda state: tmp_path / f"{state}.json", faults.append)
    assert [pay.of(OHIO), pay.of(AKRON), pay.of(OHIO)] == [None, None, None]
    assert len(faults) == 1


def _let_go(files: AreaFiles) -> None:
    """Ask for so many other states that the text of the first is no longer held."""
    for state in ("AL", "AK", "AZ", "AR", "CO", "CT", "DE", "FL"):
        assert files.of(state) is not None


def test_that_a_file_is_read_again_once_its_text_was_let_go() -> None:
    faults: list[Fault] = []
    files = AreaFiles(assets.area_pay, faults.append)
    first = files.of("RI")
    _let_go(files)
    again = files.of("RI")
    assert again == first
    assert again is not first
    assert not faults


def test_that_a_file_that_became_another_one_is_not_used_for_further_columns(tmp_path: Path) -> None:
    (tmp_path / "RI.json").write_bytes(assets.area_pay("RI").read_bytes())
    faults: list[Fault] = []
    files = AreaFiles(lambda state: tmp_path / "RI.json" if state == "RI" else assets.area_pay(state), faults.append)
    assert files.of("RI") is not None
    _let_go(files)
    other = msgspec.json.decode((tmp_path / "RI.json").read_bytes())
    other["columns"]["median"][0][1] += 1
    (tmp_path / "RI.json").write_bytes(msgspec.json.encode(other))
    assert [files.of("RI"), files.of("RI")] == [None, None]
    assert [fault.message for fault in faults] == ["has become another file since it was first read"]

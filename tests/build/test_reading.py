"""Release files as rows: exact text, and refusals that name the file and what is wrong with it."""

import gzip
from pathlib import Path

import openpyxl
import pytest

from careergui.build.reading import read_csv, read_workbook
from careergui.errors import CareerguiError


def write(path: Path, text: str) -> Path:
    path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())
    return path


def workbook(path: Path, rows: list[list[object]], sheet: str = "Data") -> Path:
    book = openpyxl.Workbook()
    table = book.worksheets[0]
    table.title = sheet
    for row in rows:
        table.append(row)
    book.save(path)
    return path


@pytest.mark.parametrize("name", ["a.csv", "a.csv.gz"])
def test_that_words_and_empty_fields_stay_as_they_are(name: str, tmp_path: Path) -> None:
    path = write(tmp_path / name, 'code,training,note\n"=""13-2011""",None,\n')
    assert read_csv(path, ("code", "training", "note")) == [{"code": '="13-2011"', "training": "None", "note": ""}]


def test_that_other_columns_are_refused_by_name(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "code,wage\n1,2\n")
    with pytest.raises(CareerguiError, match=r"a\.csv has other columns than expected \(missing: “pay”; unexpected: “wage”\)"):
        read_csv(path, ("code", "pay"))


def test_that_columns_in_another_order_are_refused(tmp_path: Path) -> None:
    with pytest.raises(CareerguiError, match="in another order"):
        read_csv(write(tmp_path / "a.csv", "pay,code\n"), ("code", "pay"))


def test_that_a_line_of_another_length_is_refused_by_number(tmp_path: Path) -> None:
    with pytest.raises(CareerguiError, match=r"a\.csv, line 3: 1 fields instead of 2"):
        read_csv(write(tmp_path / "a.csv", "code,pay\n1,2\nSource: somebody\n"), ("code", "pay"))


def test_that_notes_below_a_table_are_left_out_where_they_are_expected(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", 'code,pay\n "01000",2\nSource: somebody\n')
    assert read_csv(path, ("code", "pay"), notes_below=True) == [{"code": "01000", "pay": "2"}]


def test_that_a_damaged_archive_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "a.csv.gz"
    path.write_bytes(b"no archive")
    with pytest.raises(CareerguiError, match=r"Cannot read .*a\.csv\.gz"):
        read_csv(path, ("code",))


def test_that_cells_of_a_workbook_become_exact_text(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["A title"], ["code", "share", "note"], ["11-1011", 8.0, None], [None], ["None", 4.78, "x"]])
    rows = read_workbook(path, None, 2, ("code", "share", "note"))
    assert [list(row.values()) for row in rows] == [["11-1011", "8", ""], ["None", "4.78", "x"]]


def test_that_a_missing_sheet_is_named(tmp_path: Path) -> None:
    with pytest.raises(CareerguiError, match=r"no sheet “Table 5\.3”; it has Data"):
        read_workbook(workbook(tmp_path / "a.xlsx", [["code"]]), "Table 5.3", 1, ("code",))


def test_that_other_columns_of_a_workbook_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(CareerguiError, match=r"missing: “share”; unexpected: “rate”"):
        read_workbook(workbook(tmp_path / "a.xlsx", [["code", "rate"]]), None, 1, ("code", "share"))


def test_that_a_file_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"no workbook")
    with pytest.raises(CareerguiError, match=r"Cannot read .*a\.xlsx"):
        read_workbook(path, None, 1, ("code",))

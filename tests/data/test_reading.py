"""A bundled file to its value, or one fault in words."""

from pathlib import Path

import msgspec
import pytest

from careergui.data.faults import Fault
from careergui.data.reading import read
from careergui.domain.area import AreaFile

DECODER = msgspec.json.Decoder(AreaFile)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"format": "other/1"}', b"\xff", b"[" * 5000])
def test_that_what_is_not_the_file_is_one_fault_that_names_it(tmp_path: Path, content: bytes) -> None:
    faults: list[Fault] = []
    path = tmp_path / "areas.json"
    path.write_bytes(content)
    assert read(path, DECODER, faults.append) is None
    assert ["areas.json" in str(fault) for fault in faults] == [True]


def test_that_a_missing_file_is_a_fault_too(tmp_path: Path) -> None:
    faults: list[Fault] = []
    assert read(tmp_path / "none.json", DECODER, faults.append) is None
    assert "cannot be read" in str(faults[0])

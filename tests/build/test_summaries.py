"""Our own summaries: each its own, none too long, one for every occupation."""

from pathlib import Path

import msgspec
import pytest

from careergui.build import summaries
from careergui.errors import CareerguiError


def write(folder: Path, texts: dict[str, str]) -> Path:
    path = folder / "summaries.json"
    path.write_bytes(msgspec.json.encode(texts))
    return path


@pytest.mark.parametrize("text", ["", "word " * 46])
def test_that_a_summary_too_short_or_too_long_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(CareerguiError, match="29-1141: the summary has"):
        summaries.read(write(tmp_path, {"29-1141": text}))


def test_that_two_occupations_never_share_a_summary(tmp_path: Path) -> None:
    with pytest.raises(CareerguiError, match="29-1171 has the summary of 29-1141"):
        summaries.read(write(tmp_path, {"29-1141": "Cares.", "29-1171": "Cares."}))


def test_that_a_file_that_is_none_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(CareerguiError, match="Cannot read"):
        summaries.read(tmp_path / "nowhere.json")


def test_that_every_bundled_summary_keeps_the_rules(root: Path) -> None:
    ids = msgspec.json.decode((root / "resources" / "us-occupations.json").read_bytes())["ids"]
    assert set(summaries.read()) == set(ids)

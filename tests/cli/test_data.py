"""Role files given to the command line: sound, faulty, hostile."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Result
from tests.data.samples import changed, sample

Call = Callable[..., Result]


def test_that_a_sound_file_is_said_to_be_sound(call: Call, root: Path) -> None:
    path = root / "resources" / "roles" / "case-management.json"
    assert call("data", "check", path) == (0, f"{path}: sound\n", "")


def test_that_every_fault_is_listed_with_its_file_and_path(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(changed(lambda file: file["roles"][0].update(colour="red")))
    result = call("data", "check", path)
    assert result.status == 1
    assert f"{path}: $.roles[0]" in result.out
    assert result.err.startswith("careergui: ")


def test_that_roles_of_a_further_file_are_used(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "more.json"
    path.write_bytes(changed(lambda file: None))
    result = call("compare", "baker", "miller", "--data", path, "--format", "json")
    assert result.json["measures"][0]["differences"]["miller"]["value"] == 5000


def test_that_a_faulty_role_is_warned_of_and_the_rest_is_used(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "half.json"
    path.write_bytes(changed(lambda file: file["roles"][1].update(title=7)))
    result = call("show", "baker", "--data", path)
    assert result.status == 0
    assert result.err.startswith("careergui: warning: ")


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{", b'{"format": NaN}', b"[" * 100_000, b"\xff\xfe", b'"' + b"x" * 10_000_000 + b'"'],
    ids=["empty", "list", "cut", "nan", "deep", "not utf-8", "long"],
)
def test_that_a_file_that_gives_nothing_is_an_error_in_words(call: Call, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    result = call("roles", "--data", path)
    assert (result.status, result.out) == (1, "")
    assert "gives no role that can be used" in result.err
    assert "Traceback" not in result.err
    assert len(result.err) < 2000


def test_that_text_from_data_stays_text(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "hostile.json"
    path.write_bytes(changed(lambda file: file["roles"][0].update(title="=HYPERLINK(1)|<b>x</b>")))
    assert "'=HYPERLINK(1)|<b>x</b>" in call("show", "baker", "--data", path, "--format", "csv").out
    assert "=HYPERLINK(1)\\|&lt;b&gt;x&lt;/b&gt;" in call("roles", "--data", path, "--format", "md").out


def test_that_the_sample_of_these_tests_is_sound(call: Call, tmp_path: Path) -> None:
    assert sample()["roles"]
    path = tmp_path / "sample.json"
    path.write_bytes(changed(lambda file: None))
    assert call("data", "check", path).status == 0

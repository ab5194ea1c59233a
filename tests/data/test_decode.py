"""What is not a file of roles is said, and never stops anything."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.data.decode import decode
from careergui.data.faults import MOST_FAULTS
from careergui.domain.measures import EDUCATION_LEVELS
from tests.data.samples import changed, estimate, load, role, said, sample

NOT_A_ROLE_FILE = [
    (b"", "$ is empty"),
    (b"{", "$ is not JSON: it breaks off before its end"),
    (b"\xff\xfe", "$ is not UTF-8 text (line 1, byte 0); save the file as UTF-8"),
    (b"[]", "$ must be an object with format, collection and roles"),
    (b'{"format": "careergui-roles/1"}', '$ lacks the field "roles"'),
    (b'{"roles": []}', '$ lacks the field "format"'),
    (b'{"format": "other/1", "roles": []}', '$.format must be "careergui-roles/1"; it is "other/1"'),
    (b'{"format": "careergui-session/1", "chosen": []}', '$.format must be "careergui-roles/1"; it is "careergui-session/1"'),
]


@pytest.mark.parametrize(("content", "words"), NOT_A_ROLE_FILE)
def test_that_what_is_not_a_role_file_is_said_in_one_line(content: bytes, words: str, tmp_path: Path) -> None:
    loaded = load(tmp_path, content)
    assert said(loaded.faults) == [words]
    assert not loaded.catalog.roles


@given(st.binary() | st.text().map(str.encode))
def test_that_any_bytes_give_faults_and_never_an_error(content: bytes) -> None:
    parts, faults = decode(content, "any")
    assert parts is None
    assert faults


@given(st.data())
def test_that_a_file_damaged_anywhere_never_raises(data: st.DataObject) -> None:
    content = changed(lambda _: None)
    place = data.draw(st.integers(0, len(content)))
    damaged = content[:place] + data.draw(st.binary(max_size=4)) + content[place + data.draw(st.integers(0, 4)) :]
    parts, faults = decode(damaged, "damaged")
    assert parts is not None or faults


def test_that_roles_must_be_a_list(tmp_path: Path) -> None:
    assert said(load(tmp_path, changed(lambda file: file.update(roles={}))).faults) == ["$.roles must be a list"]


def test_that_a_faulty_collection_costs_the_whole_file(tmp_path: Path) -> None:
    loaded = load(tmp_path, changed(lambda file: file["collection"].update(basis="hearsay")))
    assert not loaded.catalog.roles
    assert said(loaded.faults)[0] == '$.collection.basis must be one of "résumés", "official statistics"; it is "hearsay"'


def test_that_a_flood_of_faults_is_cut_off(tmp_path: Path) -> None:
    loaded = load(tmp_path, changed(lambda file: file.update(roles=[1] * 5000)))
    assert len(loaded.faults) == MOST_FAULTS + 1
    assert loaded.faults[-1].message.startswith("has more than")


@pytest.mark.parametrize(
    "broken", [1, {}, {"id": "x"}, {"title": "x" * 10_000_000}, role("Not An Id"), role("a\nb"), role("x") | {"pay": 1}]
)
def test_that_a_sound_role_survives_next_to_a_faulty_one(broken: object, tmp_path: Path) -> None:
    loaded = load(tmp_path, changed(lambda file: file["roles"].append(broken)))
    assert list(loaded.catalog.roles) == ["baker", "miller"]
    assert {fault.path[:10] for fault in loaded.faults} == {"$.roles[2]"}


def test_that_a_fault_names_the_role_left_out(tmp_path: Path) -> None:
    loaded = load(tmp_path, changed(lambda file: file["roles"][0].update(duties=1)))
    assert [fault.left_out for fault in loaded.faults] == ["Baker"]


@pytest.mark.parametrize("title", ["São “Baker”", "back\\nslash", "日本", "👩‍⚕️"])
def test_that_escapes_of_ordinary_letters_are_read_as_the_letters(title: str, tmp_path: Path) -> None:
    content = changed(lambda file: file["roles"][0].update(title=title))
    escaped = json.dumps(json.loads(content)).encode()
    loaded = load(tmp_path, escaped)
    assert loaded == load(tmp_path, content)
    assert loaded.catalog.roles["baker"].title == title


@pytest.mark.parametrize("escape", ["\\n", "\\u001b", "\\u202e", "\\u007f", "\\u0085"])
def test_that_an_escape_hides_no_control_character(escape: str, tmp_path: Path) -> None:
    loaded = load(tmp_path, changed(lambda _: None).replace(b"Baker", b"Ba" + escape.encode()))
    assert [fault.path for fault in loaded.faults] == ["$.roles[0].title"]


def test_that_html_in_a_title_is_text_like_any_other(tmp_path: Path) -> None:
    loaded = load(tmp_path, changed(lambda file: file["roles"][0].update(title="<b>Baker</b>")))
    assert loaded.catalog.roles["baker"].title == "<b>Baker</b>"
    assert not loaded.faults


def test_that_a_byte_order_mark_before_a_file_is_no_fault(tmp_path: Path) -> None:
    loaded = load(tmp_path, b"\xef\xbb\xbf" + changed(lambda _: None))
    assert not loaded.faults
    assert list(loaded.catalog.roles) == ["baker", "miller"]


def test_that_a_measure_given_twice_costs_its_role_and_is_said(tmp_path: Path) -> None:
    twice = changed(lambda _: None).replace(b'"facts":{', b'"facts":{"pay.annual.mean":{"value":1,"unit":"USD/year"},', 1)
    loaded = load(tmp_path, twice)
    path = '$.roles[0].facts["pay.annual.mean"]'
    assert said(loaded.faults)[0] == f'{path} stands twice, and only one "pay.annual.mean" can be meant'
    assert loaded.faults[0].left_out == "Baker"
    assert list(loaded.catalog.roles) == ["miller"]


def test_that_a_list_given_twice_costs_the_file(tmp_path: Path) -> None:
    loaded = load(tmp_path, changed(lambda _: None).replace(b'"roles":[', b'"roles":[],"roles":[', 1))
    assert said(loaded.faults) == ['$.roles stands twice, and only one "roles" can be meant']
    assert not loaded.catalog.roles


@pytest.mark.parametrize("count", [20_000, 200_000])
def test_that_lists_too_long_to_be_read_are_refused_as_such(tmp_path: Path, count: int) -> None:
    skills = [{"name": f"skill {number}"} for number in range(count)]
    loaded = load(tmp_path, changed(lambda file: file["roles"][0].update(skills=skills)))
    assert said(loaded.faults)[0] == f"$.roles[0].skills must be a list of at most 500 entries; it has {count:,}"
    assert list(loaded.catalog.roles) == ["miller"]


@pytest.mark.parametrize(("name", "most"), [("sources", 1000), ("roles", 5000), ("pairs", 2000)])
def test_that_a_file_of_too_many_records_is_refused_as_such(tmp_path: Path, name: str, most: int) -> None:
    loaded = load(tmp_path, changed(lambda file: file.update({name: [1] * 1_000_000})))
    assert said(loaded.faults)[0] == f"$.{name} must be a list of at most {most:,} entries; it has 1,000,000"


_NUMBERS = (
    "9" * 310,
    "9" * 5000,
    "1e308",
    "1e309",
    "-1e309",
    "1e400000",
    "5e-324",
    "-0.0",
    str(2**64),
    f"0.{'1' * 5000}",
    f"{'9' * 310}.5",
)
_SMALL = {"5e-324", "-0.0", f"0.{'1' * 5000}"}
_NUMBERED = {
    "fact": lambda file, value: file["roles"][0]["facts"]["pay.annual.mean"].update(value=value),
    "share": lambda file, value: file["roles"][0].update(facts={level: estimate(value, "percent") for level in EDUCATION_LEVELS}),
    "spread": lambda file, value: file["roles"][0].update(
        facts={f"pay.annual.{name}": estimate(value) for name in ("spread", "high", "low", "mean")}
    ),
    "error": lambda file, value: file["roles"][0]["facts"]["pay.annual.mean"].update(rse=value),
    "skill": lambda file, value: file["roles"][0].update(skills=[{"name": "x", "share": estimate(value, "percent")}]),
    "openings": lambda file, value: file["roles"][0].update(
        employers=[{"name": "x", "named_for": "pay", "openings": estimate(value, "jobs"), "pay": estimate(value)}]
    ),
    "difference": lambda file, value: file["pairs"][0]["differences"]["pay.annual.mean"].update(value=value),
    "duty": lambda file, value: file["roles"][0].update(duties=[value]),
    "title": lambda file, value: file["collection"].update(title=value),
}
"""Where a number may stand in a file, or should not."""


@pytest.mark.parametrize("number", _NUMBERS, ids=lambda number: f"{number[:8]}… of {len(number)}")
@pytest.mark.parametrize("place", _NUMBERED)
def test_that_any_number_is_read_or_refused_where_it_stands(tmp_path: Path, place: str, number: str) -> None:
    content = changed(lambda file: _NUMBERED[place](file, 123454321)).replace(b"123454321", number.encode())
    faults = load(tmp_path, content).faults
    assert {fault.file for fault in faults} <= {str(tmp_path / "0.json")}
    assert {fault.path[:7] for fault in faults} <= {"$.roles", "$.pairs", "$.colle", "$"}
    assert not [fault for fault in faults if len(str(fault)) > 1000]
    assert faults or number in _SMALL


def test_that_a_share_of_any_size_is_checked_with_its_neighbours(tmp_path: Path) -> None:
    huge = {level: estimate(10**309, "percent") for level in EDUCATION_LEVELS}
    loaded = load(tmp_path, json.dumps(sample() | {"roles": [role("miller") | {"facts": huge}], "pairs": []}).encode())
    assert len(loaded.faults) == len(EDUCATION_LEVELS)
    assert {fault.message for fault in loaded.faults} == {"must lie between 0 and 100; it is a number far too large"}

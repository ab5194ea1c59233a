"""What is not a file of roles is said, and never stops anything."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.data.decode import decode
from careergui.data.faults import MOST_FAULTS
from tests.data.samples import changed, load, role, said

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
    loaded = load(tmp_path, changed(lambda file: file.update(roles=[1] * 10_000)))
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

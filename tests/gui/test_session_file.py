"""Saved comparisons: written whole, read back, and never trusted further than they can be checked."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.assets import role_files
from careergui.data.load import load_catalog
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Chosen, ViewState
from careergui.errors import CareerguiError
from careergui.gui.session_file import as_state, kind_of, read, sound, write
from tests.builders import BUNDLED
from tests.places import NURSES, everywhere

STATE = ViewState(
    chosen=(Chosen("case-worker", 4), Chosen("case-manager", 0)), baseline="case-manager", page="compare", selected="case-worker"
)


def test_that_a_saved_comparison_comes_back_as_it_was(tmp_path: Path, catalog: Catalog) -> None:
    path = tmp_path / "mine.careergui"
    write(path, STATE)
    assert kind_of(path) == "comparison"
    assert as_state(read(path), catalog) == (STATE, "")


def test_that_a_role_file_is_told_from_a_comparison() -> None:
    assert kind_of(role_files()[0]) == "roles"


def test_that_unknown_roles_are_dropped_and_named(tmp_path: Path, catalog: Catalog) -> None:
    path = tmp_path / "old.careergui"
    write(path, ViewState(chosen=(Chosen("astronaut", 0), Chosen("case-worker", 1)), baseline="astronaut", selected="astronaut"))
    state, said = as_state(read(path), catalog)
    assert (state.roles, state.baseline, state.selected) == (("case-worker",), "case-worker", "")
    assert "astronaut" in said


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"format": "careergui-session/9"}', b'{"format": "careergui-session/1", "page": "map"}', b"[" * 5000, b"\xff"],
)
def test_that_a_broken_file_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.careergui"
    path.write_bytes(content)
    with pytest.raises(CareerguiError, match=r"broken\.careergui"):
        read(path)


def test_that_a_file_that_is_neither_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "recipe.json"
    path.write_bytes(b'{"format": "soup"}')
    with pytest.raises(CareerguiError, match="neither"):
        kind_of(path)
    with pytest.raises(CareerguiError, match="it is a folder"):
        kind_of(tmp_path)


def test_that_nine_roles_are_refused(tmp_path: Path) -> None:
    entries = ",".join(f'{{"role": "r{slot}", "slot": {slot % 8}}}' for slot in range(9))
    path = tmp_path / "nine.careergui"
    path.write_bytes(f'{{"format": "careergui-session/1", "chosen": [{entries}]}}'.encode())
    with pytest.raises(CareerguiError, match="at most 8"):
        read(path)


NAMES = st.sampled_from([*BUNDLED, "", "nobody"])


@given(st.lists(st.tuples(NAMES, st.integers(0, 7)), max_size=12), NAMES)
def test_that_any_state_becomes_one_that_can_be_shown(entries: list[tuple[str, int]], baseline: str) -> None:
    catalog = load_catalog(role_files()).catalog
    state = sound(ViewState(chosen=tuple(Chosen(*entry) for entry in entries), baseline=baseline, selected="nobody"), catalog)
    slots = [entry.slot for entry in state.chosen]
    assert len(set(slots)) == len(slots) == len(set(state.roles)) <= 8
    assert set(state.roles) <= set(catalog.roles)
    assert (state.baseline in state.roles) == bool(state.chosen)
    assert state.selected == ""


def test_that_area_and_real_pay_come_back_with_a_comparison(tmp_path: Path) -> None:
    path = tmp_path / "ohio.careergui"
    state = ViewState(chosen=(Chosen(NURSES, 0),), baseline=NURSES, page="compare", area="OH", real=True)
    write(path, state)
    assert as_state(read(path), everywhere()) == (state, "")


def test_that_an_area_that_is_not_loaded_gives_way_to_the_nation(catalog: Catalog) -> None:
    found = sound(ViewState(area="OH", real=True), catalog)
    assert (found.area, found.real) == ("US", False)


def test_that_a_byte_order_mark_before_a_comparison_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "marked.careergui"
    path.write_bytes(b'\xef\xbb\xbf{"format": "careergui-session/1", "area": "TX"}')
    assert kind_of(path) == "comparison"
    assert read(path).area == "TX"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_that_nobody_waits_at_a_pipe_in_place_of_a_comparison(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.careergui")
    with pytest.raises(CareerguiError, match="a pipe or a device"):
        kind_of(tmp_path / "pipe.careergui")

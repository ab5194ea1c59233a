"""What bench feeds to the program is what the program reads: otherwise it would measure an error message."""

from pathlib import Path

from careergui import assets
from careergui.data.load import load_catalog
from careergui.domain.catalog import Catalog
from careergui.gui import session_file
from tools.bench_inputs import write_many_roles, write_session


def test_that_the_thousand_roles_load_without_a_fault(tmp_path: Path, catalog: Catalog) -> None:
    loaded = load_catalog([*assets.role_files(), write_many_roles(tmp_path / "many.json")])
    assert loaded.faults == ()
    assert len(loaded.catalog.roles) == len(catalog.roles) + 1000


def test_that_the_session_opens_with_five_roles_compared(tmp_path: Path, catalog: Catalog) -> None:
    state, said = session_file.as_state(session_file.read(write_session(tmp_path / "five.json")), catalog)
    assert (len(state.chosen), state.page, said) == (5, "compare", "")

"""The library: each file read when first asked for, and one that cannot be used costs only what it holds."""

from pathlib import Path

import pytest

from careergui.domain.catalog import Catalog, in_area
from tests.data import tiny
from tests.data.tiny import ACTORS, NURSES


def test_that_areas_come_in_file_order(tiny_catalog: Catalog) -> None:
    assert list(tiny_catalog.areas) == ["US", "OH", "10420"]


def test_that_a_release_names_its_files(tiny_catalog: Catalog) -> None:
    assert tiny_catalog.library is not None
    release = tiny_catalog.library.release("oews")
    assert release is not None
    assert (release.attribution, release.files) == ("From oews.", (("oews.csv", "0" * 64),))
    assert tiny_catalog.library.release("nobody") is None


def test_that_one_measure_is_found_everywhere_it_has_a_row(tiny_catalog: Catalog) -> None:
    assert tiny_catalog.library is not None
    found = tiny_catalog.library.everywhere(NURSES, "pay.annual.median", real=False)
    assert {area: estimate.value for area, estimate in found.items()} == {"US": 97_550, "OH": 80_000, "10420": None}
    assert list(tiny_catalog.library.everywhere(ACTORS, "employment.jobs", real=False)) == ["OH"]


def test_that_what_was_not_rated_is_none_and_no_fault_until_asked(tiny_catalog: Catalog) -> None:
    library = tiny_catalog.library
    assert library is not None
    assert not library.faults
    assert library.ratings(NURSES) is None
    assert library.connected(NURSES) is None
    assert library.products() == ()
    assert len(library.faults) == 2


@pytest.mark.parametrize("content", [None, b"", b"{", b'{"format": "careergui-roles/1"}', b"[1, 2]", b"\xff\xfe"])
def test_that_a_damaged_state_costs_only_its_own_figures(folder: Path, content: bytes | None) -> None:
    path = folder / "facts" / "pay-by-area" / "OH.json"
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    ohio = in_area(tiny.everything().catalog, "OH")
    pay, growth = (ohio.estimate(ohio.roles[NURSES], name) for name in ("pay.annual.median", "outlook.change_percent"))
    assert (pay.status, growth.value) == ("missing", 4.9)
    assert "missing or damaged" in pay.note
    assert ohio.library is not None
    assert len(ohio.library.faults) == 1


def test_that_without_areas_the_nation_stays(folder: Path) -> None:
    (folder / "areas.json").unlink()
    catalog = tiny.everything().catalog
    assert list(catalog.areas) == ["US"]
    assert catalog.estimate(catalog.roles[NURSES], "pay.annual.median").value == 97_550


def test_that_without_sources_figures_stay(folder: Path) -> None:
    (folder / "sources.json").write_bytes(b"nothing")
    loaded = tiny.everything()
    assert loaded.catalog.known("pay.annual.median")[NURSES] == 97_550
    assert loaded.catalog.library is not None
    assert loaded.catalog.library.release("oews") is None
    assert len(loaded.faults) == 1

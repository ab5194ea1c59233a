"""On what figures rest, in one line."""

from careergui.domain.catalog import Catalog
from careergui.gui.basis import basis_line
from tests.builders import bundled


def test_that_resumes_are_never_taken_for_statistics() -> None:
    catalog = bundled()
    line = basis_line(catalog, [catalog.roles["case-manager"]])
    assert line.endswith("based on résumés; not official statistics.")
    assert "±" not in line


def test_that_official_figures_name_their_releases_and_what_plus_minus_means(official_catalog: Catalog) -> None:
    line = basis_line(official_catalog, [official_catalog.roles["29-1141"]])
    assert line.startswith("BLS OEWS, May 2025")
    assert "official statistics" in line
    assert line.count("± is the 90% margin of error") == 1


def test_that_two_kinds_are_both_named() -> None:
    from careergui.assets import role_files  # late: as in conftest
    from careergui.data.load import load_all

    catalog = load_all(role_files()).catalog
    line = basis_line(catalog, [catalog.roles["case-manager"], catalog.roles["29-1141"]])
    assert line.index("based on résumés") < line.index(": official statistics")


def test_that_no_roles_have_no_basis() -> None:
    assert basis_line(bundled(), []) == ""

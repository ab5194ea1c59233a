"""Pay by industry of one occupation at a time."""

from careergui.domain.catalog import Catalog
from tests.data.tiny import ACTORS, NURSES


def test_that_sectors_and_industries_have_their_names_and_figures(tiny_catalog: Catalog) -> None:
    assert tiny_catalog.library is not None
    health, hospitals = tiny_catalog.library.industries(NURSES)
    assert [(entry.code, entry.name, entry.sector) for entry in (health, hospitals)] == [
        ("62", "Health", True),
        ("622000", "Hospitals", False),
    ]
    assert health.facts["pay.annual.median"].value == 90_000
    assert hospitals.facts["pay.annual.median"].status == "suppressed"
    assert health.facts["pay.hourly.median"].reference == "OEUN00000006229114108"


def test_that_an_occupation_without_industries_has_none(tiny_catalog: Catalog) -> None:
    assert tiny_catalog.library is not None
    assert tiny_catalog.library.industries(ACTORS) == ()

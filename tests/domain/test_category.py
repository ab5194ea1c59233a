"""The table of facts that are one of a few kinds is whole."""

from careergui.domain.catalog import Catalog
from careergui.domain.category import CATEGORIES, CATEGORY_BY_ID


def test_that_every_category_is_found_by_its_id() -> None:
    assert [CATEGORY_BY_ID[category.id] for category in CATEGORIES] == list(CATEGORIES)


def test_that_no_two_categories_share_a_label_or_ask_the_same() -> None:
    assert len({category.label for category in CATEGORIES}) == len({category.asks for category in CATEGORIES}) == len(CATEGORIES)


def test_that_the_bundled_figures_have_options_for_every_category(official_catalog: Catalog) -> None:
    assert official_catalog.library is not None
    for category in CATEGORIES:
        options = official_catalog.library.options(category.id)
        assert options is not None
        assert set(options.places.values()) <= set(range(len(options.labels)))

"""Where official figures are of: the area, what is national all the same, and what a larger area has, named as that area's."""

from careergui.domain.catalog import Catalog, in_area
from careergui.export.place_words import nearest_of, offers, place_lines
from tests.builders import hard_catalog

NURSES, RIVERSIDE = "29-1141", "40140"


def roles(catalog: Catalog, *ids: str) -> list:  # type: ignore[type-arg]  # roles
    return [catalog.roles[one] for one in ids]


def test_that_the_nation_needs_no_word_on_what_is_national(official_catalog: Catalog) -> None:
    first, *_ = place_lines(official_catalog, roles(official_catalog, NURSES))
    assert first == "Official pay and jobs: United States."


def test_that_an_area_says_what_is_not_given_by_area(official_catalog: Catalog) -> None:
    there = in_area(official_catalog, RIVERSIDE)
    first, *_ = place_lines(there, roles(there, NURSES))
    assert (
        first == f"Official pay and jobs: {there.area.name}. Outlook, schooling and ratings: United States, as they are not given by area."
    )


def test_that_adjusted_pay_names_the_price_level_it_rests_on(official_catalog: Catalog) -> None:
    plain, real = (in_area(official_catalog, RIVERSIDE, real=adjusted) for adjusted in (False, True))
    first, level, *_ = place_lines(real, roles(real, NURSES))
    assert first.startswith(f"Official pay and jobs: {real.area.name}, adjusted for prices. ")
    assert f"{real.area.price_level.index:.1f}" in level  # type: ignore[union-attr]  # it has one
    assert len(place_lines(real, roles(real, NURSES))) == len(place_lines(plain, roles(plain, NURSES))) + 1


def test_that_what_the_margin_stands_for_is_said_last(official_catalog: Catalog) -> None:
    assert "±" in place_lines(official_catalog, roles(official_catalog, NURSES))[-1]


def test_that_resumes_stand_in_no_place(official_catalog: Catalog) -> None:
    assert place_lines(hard_catalog(), roles(hard_catalog(), "case-manager")) == ()
    assert place_lines(official_catalog, ()) == ()


def lacking(catalog: Catalog) -> tuple[Catalog, str]:
    """An area, and the first occupation that has no median pay there."""
    there = in_area(catalog, RIVERSIDE)
    return there, next(role for role in there.roles if role in catalog.roles and nearest_of(there, there.roles[role]))


def test_that_a_figure_a_larger_area_has_is_offered_as_that_area_s(official_catalog: Catalog) -> None:
    there, role = lacking(official_catalog)
    offered = list(offers(there, roles(there, role)))
    assert offered
    for line, (_, area, _) in zip(offered, nearest_of(there, there.roles[role]), strict=True):
        assert line.startswith(f"No such figure for {there.roles[role].title} in {there.area.name}. {area.name}, ")
        assert area.id != there.area.id


def test_that_one_figure_is_offered_for_pay_and_one_for_jobs_at_most(official_catalog: Catalog) -> None:
    there, role = lacking(official_catalog)
    measures = [measure for measure, _, _ in nearest_of(there, there.roles[role])]
    assert 1 <= len(measures) <= 2
    assert len([measure for measure in measures if measure.startswith("pay.")]) <= 1


def test_that_what_is_there_is_not_offered(official_catalog: Catalog) -> None:
    assert nearest_of(official_catalog, official_catalog.roles[NURSES]) == []
    assert list(offers(official_catalog, roles(official_catalog, NURSES))) == []

"""By which measure of pay roles are told, and which order of it is sure."""

from collections.abc import Mapping

import pytest

from careergui.charts.findings.paid import Paid, paid
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate, Unit
from careergui.domain.role import Role

MEDIAN, MEAN = "annual.median", "annual.mean"
BY_HOUR, MEAN_BY_HOUR = "hourly.median", "hourly.mean"


def found(*figures: Mapping[str, float]) -> Paid:
    """Of occupations with these figures of pay."""
    roles = {
        f"99-000{number}": Role(id=f"99-000{number}", title=f"Role {number}", facts={f"pay.{name}": _pay(name, own[name]) for name in own})
        for number, own in enumerate(figures)
    }
    return paid(in_order(Catalog(roles=roles, collections={}, sources={}, pairs={}), list(roles)))


def _pay(name: str, value: float) -> Estimate:
    unit: Unit = "USD/year" if name.startswith("annual") else "USD/hour"
    return Estimate(value=value, unit=unit, rse=1.0 if name.endswith("mean") else None)


@pytest.mark.parametrize(
    ("figures", "measure", "roles"),
    [
        (({MEDIAN: 1, MEAN: 1}, {MEDIAN: 1, MEAN: 1}), MEDIAN, ("99-0000", "99-0001")),
        (({MEDIAN: 1, MEAN: 1}, {MEAN: 1}), MEAN, ("99-0000", "99-0001")),
        (({MEDIAN: 1}, {BY_HOUR: 1}, {BY_HOUR: 1}), MEDIAN, ("99-0000",)),
        (({BY_HOUR: 1}, {MEAN: 1}, {BY_HOUR: 1}), MEAN, ("99-0001",)),
        (({BY_HOUR: 1}, {}), BY_HOUR, ("99-0000",)),
        (({MEAN_BY_HOUR: 1}, {MEAN_BY_HOUR: 1, BY_HOUR: 1}), MEAN_BY_HOUR, ("99-0000", "99-0001")),
        (({}, {}), BY_HOUR, ()),
    ],
)
def test_that_pay_is_told_by_what_most_roles_have_a_year_before_an_hour_medians_before_averages(
    figures: tuple[Mapping[str, float], ...], measure: str, roles: tuple[str, ...]
) -> None:
    chosen = found(*figures)
    assert (chosen.measure, tuple(role.id for role in chosen.roles)) == (f"pay.{measure}", roles)


def test_that_a_statistic_has_its_word() -> None:
    assert [found({name: 1}).kind for name in (MEDIAN, MEAN, BY_HOUR, MEAN_BY_HOUR)] == ["median", "average", "median", "average"]


def test_that_roles_are_paid_more_only_where_errors_carry_it() -> None:
    """Averages of 100,000 and 102,000 with errors of 1 % lie within 1.645 × √(1,000² + 1,020²) = 2,350 of each other."""
    apart = found({MEDIAN: 90_000, MEAN: 100_000}, {MEDIAN: 91_000, MEAN: 103_000})
    near = found({MEDIAN: 90_000, MEAN: 100_000}, {MEDIAN: 91_000, MEAN: 102_000})
    level, step = found({MEDIAN: 90_000}, {MEDIAN: 90_000}), found({MEDIAN: 90_001}, {MEDIAN: 90_000})
    verdicts = [(one.above(one.roles[0], one.roles[1]), one.above(one.roles[1], one.roles[0])) for one in (apart, near, level, step)]
    assert verdicts == [(False, True), (False, False), (False, False), (True, False)]


def test_that_roles_of_another_kind_than_the_baseline_are_left_out(official_catalog: Catalog) -> None:
    assert [role.id for role in paid(in_order(official_catalog, ("29-1141", "case-manager"))).roles] == ["29-1141"]


def test_that_a_gap_is_the_first_less_the_second() -> None:
    one = found({MEDIAN: 90_000}, {MEDIAN: 91_000})
    assert one.gap(*one.roles).value == -1_000
    assert [one.estimate(role).value for role in one.roles] == [90_000, 91_000]

"""Made-up pay of two occupations and what is said of it, for the tests of sentences about pay."""

from careergui.compare.comparison import Comparison, in_order
from careergui.compare.pay_sentences import pay_sentences
from careergui.domain.area import NATION, Area
from careergui.domain.estimate import Estimate, Status, Unit
from tests.occupations import BAKERS, CHEFS, catalog


def figure(value: float | None, rse: float | None = None, status: Status = "reported", unit: Unit = "USD/year", **more: str) -> Estimate:
    """A figure, of annual pay unless told otherwise."""
    return Estimate(value=value, rse=rse, status=status, unit=unit, **more)  # type: ignore[arg-type]  # texts only


def pair(bakers: dict[str, Estimate], chefs: dict[str, Estimate], area: Area = NATION) -> Comparison:
    """Chefs as the baseline."""
    return in_order(catalog({BAKERS: bakers, CHEFS: chefs}, area=area), (CHEFS, BAKERS))


def said(comparison: Comparison) -> list[str]:
    """What is said of bakers beside chefs."""
    return [text for text, _ in pay_sentences(comparison, comparison.roles[1])]


def year(**figures: Estimate | float) -> dict[str, Estimate]:
    """Annual pay by measure: year(median=60_000, p90=90_000)."""
    return {f"pay.annual.{name}": one if isinstance(one, Estimate) else figure(one) for name, one in figures.items()}


def hour(**figures: float) -> dict[str, Estimate]:
    """Hourly pay by measure."""
    return {f"pay.hourly.{name}": figure(value, unit="USD/hour") for name, value in figures.items()}

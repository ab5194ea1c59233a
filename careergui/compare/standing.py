"""Where pay stands among all occupations, weighted by their jobs; leaves how two of them differ to difference."""

from msgspec.structs import replace

from careergui.compare.comparison import Comparison, ComparisonRow
from careergui.domain.catalog import Catalog
from careergui.domain.difference import Difference, Standing
from careergui.domain.estimate import Estimate, Number

JOBS = "employment.jobs"


def among_all(catalog: Catalog, found: Difference, role: Estimate, baseline: Estimate, measure_id: str) -> Difference:
    """The difference with the standing of both figures, where it is one of official pay with both known; else as it was."""
    if not measure_id.startswith("pay.") or found.value is None or role.value is None or baseline.value is None or catalog.library is None:
        return found
    one, other = percentile(catalog, measure_id, role.value), percentile(catalog, measure_id, baseline.value)
    return found if one is None or other is None else replace(found, standing=Standing(one, other))


def with_standing(comparison: Comparison) -> Comparison:
    """The comparison as one that tells differences in percent too, each difference of pay with the standing of both figures."""
    base = comparison.baseline.id

    def placed(row: ComparisonRow) -> ComparisonRow:
        found = {
            role_id: among_all(comparison.catalog, gap, row.values[role_id], row.values[base], row.measure.id)
            for role_id, gap in row.differences.items()
        }
        return replace(row, differences=found)

    return replace(comparison, rows=tuple(map(placed, comparison.rows)), relative=True)


def percentile(catalog: Catalog, measure_id: str, value: Number) -> float | None:
    """Percent of jobs in occupations whose figure is lower, half of those with the same counted: the weighted percentile rank.

    Of occupations with both the figure and a number of jobs in the catalogue’s area; None where there is none.
    """
    figures, jobs = catalog.known(measure_id), catalog.known(JOBS)
    weights = [(figure, jobs[role_id]) for role_id, figure in figures.items() if role_id in jobs]
    whole = sum(weight for _, weight in weights)
    if not whole:
        return None
    below = sum(weight for figure, weight in weights if figure < value)
    level = sum(weight for figure, weight in weights if figure == value)
    return (below + level / 2) / whole * 100

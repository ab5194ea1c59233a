"""The table of chart kinds; menus, options, pages and tests follow from its rows."""

from collections.abc import Callable

from msgspec import Struct

from careergui.charts import education, industry_pay, pay, pay_gap, skills
from careergui.charts.spec import ChartSpec
from careergui.compare.comparison import Comparison


class ChartKind(Struct, frozen=True, kw_only=True):
    """A kind of chart: its name in commands, what it shows, and the function that makes it."""

    id: str
    title: str
    description: str
    build: Callable[[Comparison], ChartSpec]


KINDS: dict[str, ChartKind] = {
    kind.id: kind
    for kind in (
        ChartKind(id="pay", title="Pay", description="annual pay of each role on one scale, with its range", build=pay.build),
        ChartKind(
            id="pay-gap", title="Pay difference", description="how far each role’s pay lies from the baseline’s", build=pay_gap.build
        ),
        ChartKind(id="education", title="Education", description="highest schooling of the people in each role", build=education.build),
        ChartKind(id="skills", title="Skills", description="skills named for the roles, shared and distinct", build=skills.build),
        ChartKind(
            id="industry-pay",
            title="Pay by industry",
            description="average pay in each role’s best-paying industry",
            build=industry_pay.build,
        ),
    )
}

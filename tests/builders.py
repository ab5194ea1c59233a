"""Data for the tests above loading: the bundled roles together with made-up ones that are hard to show."""

import functools

from careergui.assets import role_files
from careergui.compare.comparison import Comparison, in_order
from careergui.data.load import load_catalog
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate, Unit, missing
from careergui.domain.role import Collection, Pair, Role, Skill, Source

BUNDLED = (
    "case-manager",
    "registered-nurse-case-manager",
    "case-manager-program-manager",
    "social-services-case-manager",
    "case-worker",
)
HARD = ("percentiles", "top-coded", "suppressed", "narrow", "long-title", "markup", "silent")
HTML = "<b>Chief</b> & <img src=x onerror=y> “Boss”"
LONG = "Interdepartmental Rehabilitation, Reintegration and Resettlement Programme Coordinator (Donaudampfschifffahrtsgesellschaft)"
LIMIT = 239_200
LEVELS = ("less_than_high_school", "high_school", "some_college", "associates", "bachelors", "masters", "doctoral_or_professional")


def official(value: float, unit: Unit = "USD/year") -> Estimate:
    """A made-up figure of made-up official statistics."""
    return Estimate(value=value, unit=unit, source="survey", period="May 2099")


def strip(*values: float | Estimate) -> dict[str, Estimate]:
    """Five percentiles of annual pay, lowest first."""
    names = ("p10", "p25", "median", "p75", "p90")
    return {
        f"pay.annual.{name}": value if isinstance(value, Estimate) else official(value) for name, value in zip(names, values, strict=True)
    }


def shares(*values: float) -> dict[str, Estimate]:
    """Seven levels of schooling, least first."""
    return {f"education.{level}": official(value, "percent") for level, value in zip(LEVELS, values, strict=True)}


def made_up_roles() -> tuple[Role, ...]:
    """Roles that are hard to show: each is named after what is hard about it."""
    limit = Estimate(value=LIMIT, unit="USD/year", status="top-coded", source="survey")
    hidden = Estimate(unit="USD/year", status="suppressed", note="Too few answers.", source="survey")
    best = Estimate(value=97_350, unit="USD/year", label="Support Activities for Rail, Road and Water Transportation", source="survey")
    skill = Skill(name="Psychoneuroimmunoendocrinology", share=official(7, "percent"))
    industry = "pay.industry.best"
    facts = {
        "percentiles": {**strip(41_000, 48_500, 56_120, 67_900, 81_200), **shares(2.1, 8.4, 12.5, 9, 41.3, 24.2, 2.5), industry: best},
        "top-coded": {**strip(79_870, 126_340, 215_980, limit, limit), **shares(0, 0.2, 0.6, 0.5, 2.2, 5.5, 91)},
        "suppressed": {**strip(31_220, hidden, 40_110, 52_000, hidden), "outlook.change_percent": official(-3.2, "percent")},
        "narrow": {**strip(40_000, 40_010, 40_020, 40_030, 40_040), "employment.jobs": official(1_250, "jobs")},
        "long-title": {"pay.annual.mean": official(1_250_000), "pay.annual.low": official(0), "pay.annual.high": official(1_250_000)},
        "markup": {"pay.annual.mean": official(250), industry: Estimate(value=0, unit="USD/year", label=HTML, source="survey")},
        "silent": {"education.masters": missing("percent", "Nobody asked.")},
    }
    titles = {"long-title": LONG, "markup": HTML}
    skills = {"percentiles": (skill,), "markup": (Skill(name=HTML),)}
    return tuple(
        Role(
            id=name,
            title=titles.get(name, f"{name.title()} Testers"),
            soc="99-9999" if name in {"percentiles", "top-coded"} else "",
            collection="official",
            facts=facts[name],
            skills=skills.get(name, ()),
        )
        for name in HARD
    )


@functools.cache
def bundled() -> Catalog:
    """The bundled data alone."""
    return load_catalog(role_files()).catalog


@functools.cache
def hard_catalog() -> Catalog:
    """The five bundled roles and the seven made-up ones, which rest on official statistics."""
    real = bundled()
    words = {"publisher": "Test Office", "vintage": "2099", "licence": "none", "origin": "made up"}
    return Catalog(
        roles={**real.roles, **{role.id: role for role in made_up_roles()}},
        collections={
            **real.collections,
            "official": Collection(id="official", title="Official", basis="official statistics", description="Made up for tests."),
        },
        sources={**real.sources, "survey": Source(id="survey", title="Survey", short="Test Office, survey of 2099", **words)},
        pairs={**real.pairs, ("narrow", "percentiles"): Pair(role="narrow", baseline="percentiles", shared_skills=("Weaving",))},
    )


BUNDLED_FIRST = (*BUNDLED, "percentiles", "long-title", "silent")
HARD_FIRST = (*HARD, "case-manager")


def some(count: int, order: tuple[str, ...] = BUNDLED_FIRST, baseline: str = "") -> Comparison:
    """The first `count` roles of an order, compared."""
    return in_order(hard_catalog(), order[:count], baseline)


def eight_roles() -> Comparison:
    """A full comparison: the bundled roles, percentiles, a very long title, and a role of which nothing is known."""
    return some(8)

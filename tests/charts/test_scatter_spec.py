"""A scatter as data: what a point says in the chart, in a list, in the table and read aloud."""

import pytest

from careergui.charts.scatter_spec import ScatterAxis, ScatterPoint, ScatterSpec

PAY = ScatterAxis(
    measure="pay.annual.median",
    label="Median pay, a year",
    words="median pay",
    unit="USD/year",
    minimum=10_000,
    maximum=1_000_000,
    ticks=(),
    log=True,
    elsewise=frozenset({"27-2011"}),
    elsewise_words="paid by the hour only",
)
GROWTH = ScatterAxis(
    measure="outlook.change_percent", label="Change in jobs", words="change in jobs", unit="percent", minimum=-20, maximum=20, ticks=()
)
NURSES = ScatterPoint("29-1141", "Registered Nurses", 4.9, 97_550, 3_379_720, slot=0)
ACTORS = ScatterPoint("27-2011", "Actors", -0.5, None, 55_000)
SURGEONS = ScatterPoint("29-1243", "Pediatric Surgeons", None, 239_200, None, least_up=True)
COOKS = ScatterPoint("35-2014", "Cooks", 0, 36_830, 1_400_000)


def spec(*points: ScatterPoint, across: ScatterAxis = GROWTH) -> ScatterSpec:
    return ScatterSpec(
        title="", subtitle="", headline="", across=across, up=PAY, points=points, total=len(points), count="", source="", summary=""
    )


@pytest.mark.parametrize(
    ("axis", "value", "least", "words"),
    [
        (PAY, 97_550, False, "$97,550"),
        (PAY, 239_200, True, "≥$239,200"),
        (GROWTH, 4.9, False, "+4.9%"),
        (GROWTH, -4.9, False, "−4.9%"),
        (GROWTH, 0, False, "0%"),
        (GROWTH, 0.5, False, "+0.5%"),
        (GROWTH, None, False, "not given"),
    ],
)
def test_that_a_value_is_said_with_its_sign_where_it_is_a_change(
    axis: ScatterAxis, value: float | None, *, least: bool, words: str
) -> None:
    assert axis.said(value, at_least=least) == words


def test_that_pay_that_does_not_apply_says_so_and_other_pay_is_not_given() -> None:
    assert PAY.told("27-2011", None) == "paid by the hour only"
    assert PAY.told("29-1141", None) == "not given"
    assert PAY.told("27-2011", 50_000) == "$50,000"


def test_that_a_logarithmic_axis_is_even_in_ratios() -> None:
    assert PAY.ends() == (4, 6)
    assert PAY.scaled(100_000) == 5
    assert GROWTH.ends() == (-20, 20)
    assert GROWTH.scaled(7) == 7


@pytest.mark.parametrize(("point", "placed"), [(NURSES, True), (ACTORS, False), (SURGEONS, False), (COOKS, True)])
def test_that_a_point_has_a_place_only_with_both_figures(point: ScatterPoint, *, placed: bool) -> None:
    assert point.placed is placed


@pytest.mark.parametrize(
    ("point", "listed", "under", "aloud"),
    [
        (
            NURSES,
            "$97,550, +4.9%",
            "$97,550, +4.9%",
            "Registered Nurses. Median pay, a year: $97,550. Change in jobs: +4.9%. 3,379,720 jobs. Compared.",
        ),
        (
            ACTORS,
            "paid by the hour only, −0.5%",
            "paid by the hour only, −0.5%",
            "Actors. Median pay, a year: paid by the hour only. Change in jobs: minus 0.5%. 55,000 jobs.",
        ),
        (
            SURGEONS,
            "≥$239,200, change in jobs not given",
            "≥$239,200, not given",
            "Pediatric Surgeons. Median pay, a year: ≥$239,200. Change in jobs: not given. Jobs not given.",
        ),
    ],
)
def test_that_a_point_says_both_its_figures_wherever_it_stands(point: ScatterPoint, listed: str, under: str, aloud: str) -> None:
    made = spec(point)
    assert (made.values(point), made.figures(point), made.words(point)) == (listed, under, aloud)


def test_that_the_table_stands_by_the_figure_upwards_with_those_without_last() -> None:
    made = spec(ACTORS, COOKS, NURSES, SURGEONS)
    assert made.ranked == [SURGEONS, NURSES, COOKS, ACTORS]
    assert made.table.columns == ("Occupation", "Code", "Median pay, a year", "Change in jobs", "Jobs", "Compared")
    assert made.table.rows == (
        ("Pediatric Surgeons", "29-1243", "≥$239,200", "not given", "not given", "no"),
        ("Registered Nurses", "29-1141", "$97,550", "+4.9%", "3,379,720", "yes"),
        ("Cooks", "35-2014", "$36,830", "0%", "1,400,000", "no"),
        ("Actors", "27-2011", "paid by the hour only", "−0.5%", "55,000", "no"),
    )


def test_that_equal_figures_stand_by_name_and_jobs_on_an_axis_stand_once() -> None:
    twins = [ScatterPoint(name, name, 1, 50_000, 10) for name in ("Zebra", "Ant")]
    jobs = ScatterAxis(measure="employment.jobs", label="Jobs", words="jobs", unit="jobs", minimum=0, maximum=9, ticks=())
    made = spec(*twins, across=jobs)
    assert [point.name for point in made.ranked] == ["Ant", "Zebra"]
    assert made.table.columns.count("Jobs") == 1
    assert made.table.rows[0] == ("Ant", "Ant", "$50,000", "1", "no")

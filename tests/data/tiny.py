"""A folder of bundled files small enough to be checked by eye: three occupations, one state with one metropolitan area."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec.structs import replace

from careergui.data.load import Loaded, load_all
from careergui.domain.area import NATION, Area, AreaFile, PriceLevel
from careergui.domain.bundle import (
    AreaPayFile,
    CategoryColumn,
    IndustryPay,
    IndustryPayFile,
    MeasureColumn,
    OccupationFile,
    OccupationNote,
    PayCells,
    ReleaseFile,
    ReleaseSource,
    SourceFile,
)
from careergui.domain.packing import packed
from careergui.domain.role import Collection, Note, RoleFile, Source

NURSES, ACTORS, SURGEONS = "29-1141", "27-2011", "29-1240"
LEVEL = PriceLevel(index=80, year="2098", of="Ohio", source="levels")
AREAS = (
    NATION,
    Area(id="OH", code="3900000", name="Ohio", kind="state", state="OH", price_level=LEVEL),
    Area(id="10420", code="0010420", name="Akron, OH", kind="metropolitan", state="OH"),
)
MEDIANS = (49_000.0, -4, 80_000.0, -5, 50_000.0, -8)
"""All, actors, nurses, surgeons of Ohio; all and nurses of Akron."""


def occupations() -> OccupationFile:
    """Nurses with everything, actors paid by the hour only, surgeons above the highest wage published."""
    pay = MeasureColumn(
        source="oews",
        period="May 2099",
        values=(97_550, None, None),
        rse=(0.4, None, None),
        status={"not-applicable": (ACTORS,), "top-coded": (SURGEONS,)},
        total=50_000,
        reference="OEUN{digits}13",
    )
    growth = MeasureColumn(source="ep", period="2098–108", values=(4.9, 0.3, None), reference="Table 1, {code}")
    zones = CategoryColumn(source="onet", period="", options=("Zone 1", "Zone 2"), values=(1, None, 0), reference="Job Zones")
    return OccupationFile(
        format="careergui-occupations/1",
        collection=Collection(id="us", title="US occupations", basis="official statistics", description="Made up."),
        families={"29-0000": "Healthcare", "27-0000": "Arts"},
        groups={"29-1000": "Practitioners", "27-2000": "Performers"},
        ids=(NURSES, ACTORS, SURGEONS),
        titles=("Registered Nurses", "Actors", "Surgeons"),
        group_of=("29-1000", "27-2000", "29-1000"),
        measures={"pay.annual.median": pay, "outlook.change_percent": growth},
        categories={"job_zone": zones},
        notes=(OccupationNote(note=Note(text="Paid by the hour."), ids=(ACTORS,)),),
    )


def cells(medians: Sequence[float], hourly: str) -> PayCells:
    """The same figures in every column of pay; jobs are a hundred for each place."""
    count = len(medians)
    stored = {"median": packed("median", medians)}
    for name, base in (("p25", "median"), ("p10", "p25"), ("p75", "median"), ("p90", "p75")):
        stored[name] = packed(name, medians, medians) if base else ()
    return PayCells(
        jobs=packed("jobs", [100.0 * (place + 1) for place in range(count)]),
        jobs_rse=packed("jobs_rse", [1.5] * count),
        wage_rse=packed("wage_rse", [2.5] * count),
        mean=packed("mean", medians),
        per_1000=packed("per_1000", [1.25] * count),
        location_quotient=packed("location_quotient", [0.75] * count),
        hourly=dict.fromkeys(("mean", "p10", "p25", "median", "p75", "p90"), hourly),
        hourly_given={name: {"1": 26.64} for name in ("mean", "p10", "p25", "median", "p75", "p90")},
        **stored,
    )


def area_pay() -> AreaPayFile:
    """Ohio and Akron."""
    ohio, akron = cells(MEDIANS[:4], "0h0t"), cells(MEDIANS[4:], "0s")
    names = ("jobs", "jobs_rse", "wage_rse", "mean", "p10", "p25", "median", "p75", "p90", "per_1000", "location_quotient")
    return AreaPayFile(
        format="careergui-area-pay/1",
        source="oews",
        period="May 2099",
        areas=("OH", "10420"),
        occupations=((0, 272_011, 19_130, 99), (0, 291_141)),
        columns={name: (getattr(ohio, name), getattr(akron, name)) for name in names},
        hourly={name: (ohio.hourly[name], akron.hourly[name]) for name in ohio.hourly},
        hourly_given={name: (given, {}) for name, given in ohio.hourly_given.items()},
    )


def industry_pay() -> IndustryPayFile:
    """Nurses in one sector and one industry of it."""
    part = IndustryPay(industries=("62", "622000"), cells=cells((90_000.0, -8), "0s"))
    return IndustryPayFile(
        format="careergui-industry-pay/1",
        source="oews",
        period="May 2099",
        rule="Two.",
        sectors={"62": "Health"},
        industries={"622000": "Hospitals"},
        occupations={NURSES: msgspec.Raw(msgspec.json.encode(part))},
    )


def sources() -> SourceFile:
    """The wage survey with the file of its release, and the price levels."""

    def source(name: str) -> ReleaseSource:
        told = Source(id=name, title=name.title(), short=name.upper(), publisher="P", vintage="2099", licence="free", origin="O")
        files = (ReleaseFile(name=f"{name}.csv", sha256="0" * 64, used_for="all", rows=6),)
        return ReleaseSource(source=told, page="https://example.org", attribution=f"From {name}.", files=files)

    return SourceFile(format="careergui-sources/1", sources=tuple(map(source, ("oews", "ep", "onet", "levels"))))


def written(folder: Path) -> Path:
    """The folder with all of it, as the program finds it when CAREERGUI_RESOURCES names it."""
    (folder / "facts" / "pay-by-area").mkdir(parents=True)
    (folder / "roles").mkdir()
    files = {
        "us-occupations": occupations(),
        "areas": AreaFile(format="careergui-areas/1", areas=AREAS),
        "sources": sources(),
        "facts/industry-pay": industry_pay(),
        "facts/pay-by-area/OH": area_pay(),
        "roles/none": RoleFile(format="careergui-roles/1", collection=replace(occupations().collection, id="own"), sources=(), roles=()),
    }
    for name, value in files.items():
        (folder / f"{name}.json").write_bytes(msgspec.json.encode(value))
    return folder


def everything() -> Loaded:
    """What the program reads of the folder that CAREERGUI_RESOURCES names."""
    return load_all()

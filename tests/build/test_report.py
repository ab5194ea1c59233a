"""What a build did in lines: rows by file, jobs covered by each source, sizes plain and packed."""

from pathlib import Path

import msgspec

from careergui.assets import occupations_file
from careergui.build.releases import RELEASES
from careergui.build.report import coverage, rows, sizes
from careergui.build.tally import Tally
from careergui.domain.bundle import OccupationFile
from careergui.domain.catalog import Catalog


def bundled() -> OccupationFile:
    return msgspec.json.decode(occupations_file().read_bytes(), type=OccupationFile)


def test_that_every_row_of_a_file_is_used_refused_or_not_needed() -> None:
    head, line, *reasons = rows({RELEASES[0].key: Tally(read=1_200, used=1_000, refused={"no code": 30, "no figure": 20})})
    assert head.split() == ["file", "read", "used", "refused", "not", "needed"]
    assert line.split()[-4:] == ["1,200", "1,000", "50", "150"]
    assert line.startswith(str(RELEASES[0].path))
    assert reasons == ["    30 refused: no code", "    20 refused: no figure"]


def test_that_a_file_without_a_release_goes_by_its_key() -> None:
    _, line = rows({"other": Tally(read=1)})
    assert line.split() == ["other", "1", "0", "0", "1"]


def test_that_coverage_is_weighted_by_jobs(official_catalog: Catalog) -> None:
    file = bundled()
    jobs = dict(zip(file.ids, file.measures["employment.jobs"].values, strict=True))
    lines = {line.split()[0]: line.split()[1:] for line in coverage(file, {"rated": ["29-1141"]})}
    share = (jobs["29-1141"] or 0) / sum(count or 0 for count in jobs.values())
    assert lines["rated"] == ["1", "1", f"{share:.1%}"]
    surveyed = sum(count is not None for count in jobs.values())
    assert lines["employment.jobs"] == [f"{surveyed:,}", f"{surveyed:,}", "100.0%"]
    assert len(file.ids) == len([role for role in official_catalog.roles if "-" in role and role[0].isdigit()])


def test_that_a_measure_covers_no_more_than_all() -> None:
    file = bundled()
    _, *lines = coverage(file, {})
    assert len(lines) == len(file.measures) + len(file.categories)
    assert max(int(line.split()[1].replace(",", "")) for line in lines) <= len(file.ids)


def test_that_files_by_area_are_told_together_and_all_at_the_end() -> None:
    written = {
        Path("facts/pay-by-area/OH.json"): b"a" * 1_000_000,
        Path("facts/pay-by-area/CA.json"): b"b" * 2_000_000,
        Path("areas.json"): b"c" * 500_000,
    }
    areas, other, everything = (line.split() for line in sizes(written))
    assert areas[:4] == ["pay-by-area", "(2", "files)", "3.00"]
    assert other[:2] == ["areas.json", "0.50"]
    assert everything[:2] == ["all", "3.50"]
    assert everything[-1] == "packed"
    assert float(everything[3]) < 0.1

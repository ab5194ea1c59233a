"""What a build did, as lines of text: rows by file, coverage by source, sizes; leaves printing to the command."""

import zlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from careergui.build.releases import RELEASES
from careergui.build.tally import Tally
from careergui.domain.bundle import OccupationFile

MEGABYTE = 1_000_000


def rows(tallies: Mapping[str, Tally]) -> Iterator[str]:
    """One line a file, and one for each reason rows were refused for."""
    yield f"{'file':<52}{'read':>10}{'used':>10}{'refused':>10}{'not needed':>12}"
    paths = {release.key: release.path for release in RELEASES}
    for key, tally in tallies.items():
        refused = sum(tally.refused.values())
        yield f"{paths.get(key, key):<52}{tally.read:>10,}{tally.used:>10,}{refused:>10,}{tally.read - tally.used - refused:>12,}"
        for reason, count in tally.refused.items():
            yield f"    {count:,} refused: {reason}"


def coverage(file: OccupationFile, rated: Mapping[str, Collection[str]]) -> Iterator[str]:
    """For each source of figures how many occupations have one, and the share of surveyed jobs they hold."""
    jobs = dict(zip(file.ids, file.measures["employment.jobs"].values, strict=True))
    whole = sum(count or 0 for count in jobs.values())
    yield f"{'figures':<32}{'occupations':>14}{'of surveyed':>14}{'share of jobs':>16}"
    given = {
        **{name: _known(file, column.values) for name, column in file.measures.items()},
        **{name: _known(file, column.values) for name, column in file.categories.items()},
        **rated,
    }
    for name, codes in given.items():
        surveyed = sum(jobs[code] is not None for code in codes)
        share = sum(jobs[code] or 0 for code in codes) / whole
        yield f"{name:<32}{len(codes):>14,}{surveyed:>14,}{share:>16.1%}"


def _known(file: OccupationFile, values: tuple[object, ...]) -> list[str]:
    return [code for code, value in zip(file.ids, values, strict=True) if value is not None]


def sizes(written: Mapping[Path, bytes]) -> Iterator[str]:
    """Bytes written and what they come to when packed as a wheel packs them."""
    folders: dict[str, list[bytes]] = {}
    for path, content in written.items():
        folders.setdefault(path.parent.name if path.parent.name == "pay-by-area" else path.name, []).append(content)
    for name, contents in folders.items():
        yield _size(f"{name} ({len(contents)} files)" if len(contents) > 1 else name, contents)
    yield _size("all", [*written.values()])


def _size(name: str, contents: Sequence[bytes]) -> str:
    plain, packed = sum(map(len, contents)), sum(len(zlib.compress(content, 6)) for content in contents)
    return f"{name:<32}{plain / MEGABYTE:>10.2f} MB{packed / MEGABYTE:>10.2f} MB packed"

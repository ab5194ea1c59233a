"""Role files and official figures from disk to one catalogue, with everything that was wrong in them; leaves where they lie to assets."""

from collections.abc import Collection, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from careergui import assets
from careergui.data import occupations, official, reading
from careergui.data.check import check
from careergui.data.decode import Parts, decode
from careergui.data.faults import MOST_FAULTS, Fault, Heard
from careergui.domain.bundle import SourceFile
from careergui.domain.catalog import Catalog, Roles
from careergui.files import read_moderate, why

MOST_BYTES = 16 * 1024 * 1024
"""The largest file that is read: several times what a thousand roles need."""

_OWN_PART = "Job titles of case management"
_NOTHING = Catalog(roles={}, collections={}, sources={}, pairs={})


class Loaded(Struct, frozen=True):
    """All that could be read, and every fault found on the way; a fault with `left_out` names a role that is not in the catalogue."""

    catalog: Catalog
    faults: tuple[Fault, ...] = ()


def load_catalog(paths: Sequence[Path]) -> Loaded:
    """Read role files into one catalogue, in order; faulty records are left out and said. Raises nothing for bad or missing files."""
    catalog = _NOTHING
    faults: list[Fault] = []
    for path in paths:
        parts, found = _read(path, catalog)
        faults += found
        catalog = catalog if parts is None else _with(catalog, parts)
    return Loaded(catalog, tuple(faults))


def load_all(further: Sequence[Path] = ()) -> Loaded:
    """Everything bundled, hand-made roles before official occupations, and further role files. Raises nothing for bad or missing files."""
    bundled = assets.role_files()
    own = load_catalog([*bundled, *further])
    faults = [_of_bundled(fault, {str(path) for path in bundled}) for fault in own.faults]
    if not bundled:
        faults.append(Fault(str(assets.resources() / "roles"), "$", "holds no file", part=_OWN_PART))
    path = assets.occupations_file()
    file = reading.read(path, occupations.FILE, faults.append, occupations.PART)
    broken = occupations.broken(file) if file else []
    faults += [Fault(str(path), f"${place}", words, part=occupations.PART) for place, words in broken]
    sources = reading.read(assets.sources_file(), official.SOURCES, faults.append, official.SOURCES_PART)
    catalog = own.catalog if sources is None else _with_sources(own.catalog, sources)
    catalog = catalog if file is None or broken else _with_occupations(catalog, file, sources)
    return Loaded(catalog, tuple(faults))


def _of_bundled(fault: Fault, bundled: Collection[str]) -> Fault:
    """A fault of a bundled role file that names no role concerns all of them."""
    return replace(fault, part=_OWN_PART) if fault.file in bundled and not fault.left_out else fault


def _with_sources(catalog: Catalog, file: SourceFile) -> Catalog:
    return replace(catalog, sources={**catalog.sources, **{entry.source.id: entry.source for entry in file.sources}})


def _with_occupations(catalog: Catalog, file: occupations.OccupationColumns, sources: SourceFile | None) -> Catalog:
    """The catalogue with the official occupations and, behind them, their library; no role of a file has the form of their ids."""
    late = Heard()
    nation = occupations.Occupations(file, assets.occupations_file().name, late.add)
    return Catalog(
        roles=Roles(catalog.roles, file.ids, nation.role),
        collections={**catalog.collections, file.collection.id: file.collection},
        sources=catalog.sources,
        pairs=catalog.pairs,
        groups={**file.families, **file.groups},
        library=official.OfficialLibrary(nation, sources, late),
    )


def check_file(path: Path) -> tuple[Fault, ...]:
    """Every fault of one role file, taken by itself; none for a sound file. Raises nothing for a bad or missing file."""
    return tuple(_read(path, _NOTHING)[1])


def _read(path: Path, before: Catalog) -> tuple[Parts | None, list[Fault]]:
    file = str(path)
    try:
        content = read_moderate(path, MOST_BYTES)
    except (OSError, ValueError) as error:
        return None, [Fault(file, "$", f"cannot be read: {why(error)}")]
    parts, faults = decode(content, file)
    if parts is not None:
        parts, broken = check(parts, file, before)
        faults += broken
    return parts, _shortened(faults, file)


def _shortened(faults: list[Fault], file: str) -> list[Fault]:
    if len(faults) <= MOST_FAULTS:
        return faults
    return [*faults[:MOST_FAULTS], Fault(file, "$", f"has more than {MOST_FAULTS} faults; the others are not listed")]


def _with(catalog: Catalog, parts: Parts) -> Catalog:
    """The catalogue with one more file in it; each role is told which collection it belongs to."""
    collection = parts.collection
    return Catalog(
        roles={**catalog.roles, **{role.id: replace(role, collection=collection.id) for role in parts.roles.values()}},
        collections={**catalog.collections, collection.id: collection},
        sources={**catalog.sources, **{source.id: source for source in parts.sources.values()}},
        pairs={**catalog.pairs, **{(pair.role, pair.baseline): pair for pair in parts.pairs.values()}},
    )

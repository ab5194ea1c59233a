"""Role files and official figures from disk to one catalogue, with everything that was wrong in them; leaves where they lie to assets."""

from collections.abc import Sequence
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from msgspec import Struct
from msgspec.structs import replace

from careergui import assets
from careergui.data import occupations, official, reading
from careergui.data.check import check
from careergui.data.decode import Parts, decode
from careergui.data.faults import MOST_FAULTS, Fault, quoted
from careergui.domain.catalog import Catalog, Roles

MOST_BYTES = 16 * 1024 * 1024
"""The largest file that is read: several times what a thousand roles need."""

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
    own = load_catalog([*assets.role_files(), *further])
    faults: list[Fault] = []
    path = assets.occupations_file()
    file = reading.read(path, occupations.FILE, faults.append)
    broken = occupations.broken(file) if file else []
    faults += [Fault(str(path), f"${place}", words) for place, words in broken]
    catalog = own.catalog if file is None or broken else _with_occupations(own.catalog, file, faults)
    return Loaded(catalog, (*own.faults, *faults))


def _with_occupations(catalog: Catalog, file: occupations.OccupationColumns, faults: list[Fault]) -> Catalog:
    """The catalogue with the official occupations and, behind them, their library; a role file may not take their ids."""
    late: list[Fault] = []
    nation = occupations.Occupations(file, assets.occupations_file().name, late.append)
    taken = [role for role in catalog.roles.values() if role.id in nation.rows]
    faults += [Fault("role files", "$.roles", f"{quoted(role.id)} is the id of an official occupation", role.title) for role in taken]
    sources = reading.read(assets.sources_file(), official.SOURCES, faults.append)
    return Catalog(
        roles=Roles({role_id: role for role_id, role in catalog.roles.items() if role_id not in nation.rows}, file.ids, nation.role),
        collections={**catalog.collections, file.collection.id: file.collection},
        sources={**catalog.sources, **{entry.source.id: entry.source for entry in (sources.sources if sources else ())}},
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
        content = _content(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return None, [Fault(file, "$", f"cannot be read: {reason}")]
    parts, faults = decode(content, file)
    if parts is not None:
        parts, broken = check(parts, file, before)
        faults += broken
    return parts, _shortened(faults, file)


def _content(path: Path) -> bytes:
    """The bytes of a regular file of moderate size; a pipe or a device could go on for ever."""
    status = path.stat()
    if not (S_ISREG(status.st_mode) or S_ISDIR(status.st_mode)):
        raise ValueError("it is not a regular file")
    if status.st_size > MOST_BYTES:
        raise ValueError(f"it has {status.st_size:,} bytes, where at most {MOST_BYTES:,} are read")
    return path.read_bytes()


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

"""The bundled index of titles from disk, or why there is none; leaves making it to build.search_index."""

from typing import Literal

import msgspec

from careergui import assets
from careergui.domain.role import Value
from careergui.files import read_moderate
from careergui.search.make_table import unpacked
from careergui.search.table import Packed, Table


class SearchFile(Value, frozen=True, kw_only=True):
    """Every title official sources know, made searchable, and codes that lead to an occupation of another code."""

    format: Literal["careergui-search/1"]
    titles: Packed
    """Titles and everyday words."""
    others: Packed
    """Families, skills and software."""
    codes: dict[str, str]
    """Code of an O*NET occupation, or one that an occupation combines, → the occupation."""


class Bundled(msgspec.Struct, frozen=True):
    """What the file gives; `fault` says what is wrong with the file named, "" when nothing is."""

    titles: Table | None = None
    others: Table | None = None
    codes: dict[str, str] = {}
    fault: str = ""
    file: str = ""


_MOST_BYTES = 64 * 1024 * 1024
_DECODER = msgspec.json.Decoder(SearchFile)


def read_bundled() -> Bundled:
    """The bundled index; a file that is missing, damaged or of another kind is said and costs only what it holds."""
    path = assets.fact("search-index")
    try:
        file = _DECODER.decode(read_moderate(path, _MOST_BYTES))
        return Bundled(unpacked(file.titles), unpacked(file.others), file.codes)
    except OSError as error:
        why = f"cannot be read: {error.strerror or error}"
    except (msgspec.MsgspecError, ValueError, RecursionError, OverflowError) as error:
        why = f"is not the file it should be: {error}"
    return Bundled(fault=f"{why}; only the titles of the roles themselves are searched", file=str(path))

"""A role file’s bytes to records, each by itself, so that a faulty one does not cost the rest; leaves rules between them to check."""

from itertools import islice
from typing import Any

import msgspec
from msgspec import Raw, Struct

from careergui.data.characters import hidden, may_hide
from careergui.data.explain import explain
from careergui.data.faults import MOST_FAULTS, Fault, Found, child, printable, quoted
from careergui.data.malformed import BYTE_ORDER_MARK, REFUSED, malformed
from careergui.data.repeats import may_repeat, repeated
from careergui.domain.role import Collection, Pair, Role, RoleFile, Source

_FILE = msgspec.json.Decoder(RoleFile)
_ENVELOPE = msgspec.json.Decoder(dict[str, Raw])
_LIST = msgspec.json.Decoder(list[Raw])
_MOST = {name: RoleFile.__annotations__[name].__metadata__[0].max_length for name in ("sources", "roles", "pairs")}
_LARGE = 1_000_000
"""Bytes from which on a file is first looked through for lists without an end."""
_FORMAT = RoleFile.__annotations__["format"]


class Parts(Struct, frozen=True, kw_only=True):
    """What could be read of a file; records are keyed by their place in its lists."""

    collection: Collection
    sources: dict[int, Source]
    roles: dict[int, Role]
    pairs: dict[int, Pair]
    unread: frozenset[str] = frozenset()
    """Ids of roles that stand in the file but could not be read."""


def decode(content: bytes, file: str) -> tuple[Parts | None, list[Fault]]:
    """The records of a file and every fault of form; None when nothing of the file can be used. Never raises for bad content."""
    content = content.removeprefix(BYTE_ORDER_MARK)
    if len(content) > _LARGE and _is_endless(content):
        return _piece_by_piece(content, file)
    try:
        whole = _FILE.decode(content)
    except REFUSED:
        return _piece_by_piece(content, file)
    # Written anew, a file keeps only the escapes that stand for control characters.
    if (may_hide(content) and may_hide(msgspec.json.encode(whole))) or may_repeat(content):
        return _piece_by_piece(content, file)
    return _all_of(whole), []


def _is_endless(content: bytes) -> bool:
    """Whether a list of records is longer than it may be, which is cheaper to see than to read them all."""
    try:
        top = _ENVELOPE.decode(content)
        return any(len(_LIST.decode(top.get(name, b"[]"))) > most for name, most in _MOST.items())
    except REFUSED:
        return False


def _all_of(whole: RoleFile) -> Parts:
    return Parts(
        collection=whole.collection,
        sources=dict(enumerate(whole.sources)),
        roles=dict(enumerate(whole.roles)),
        pairs=dict(enumerate(whole.pairs)),
    )


def _piece_by_piece(content: bytes, file: str) -> tuple[Parts | None, list[Fault]]:
    faults: list[Fault] = []
    top = _top(content, file, faults)
    if top is None:
        return None, faults
    collection = _record(top.get("collection"), Collection, "$.collection", file, faults)
    lists = {name: _list(top, name, file, faults) for name in _MOST}
    twice = [] if None in lists.values() else [one for one in _repeated(content, "$") if one[0] in {child("$", name) for name in top}]
    if twice:
        return None, [Fault(file, where, words) for where, words in twice]
    sources = _records(lists["sources"], Source, "$.sources", file, faults)
    roles = _records(lists["roles"], Role, "$.roles", file, faults)
    pairs = _records(lists["pairs"], Pair, "$.pairs", file, faults)
    if collection is None:
        faults.append(Fault(file, "$", "is left out as a whole, as its collection says what all of its figures rest on"))
    if collection is None or lists["roles"] is None:
        return None, faults
    unread = frozenset(_text(raw, "id") for place, raw in enumerate(lists["roles"]) if place not in roles)
    return Parts(collection=collection, sources=sources, roles=roles, pairs=pairs, unread=unread), faults


def _top(content: bytes, file: str, faults: list[Fault]) -> dict[str, Raw] | None:
    """The fields of the file, unread; None when it is no object of the known format."""
    try:
        content.decode()
        top = _ENVELOPE.decode(content)
    except msgspec.ValidationError:
        faults.append(Fault(file, "$", "must be an object with format, collection and roles"))
        return None
    except REFUSED as error:
        faults.append(Fault(file, "$", malformed(content, error)))
        return None
    # What another format may hold is not known here, so nothing else is said of it.
    if "format" in top and _record(top["format"], _FORMAT, "$.format", file, faults) is None:
        return None
    known = RoleFile.__struct_fields__
    unknown = islice((name for name in top if name not in known), MOST_FAULTS)
    faults += [Fault(file, child("$", name), f"is not a known field; known here: {', '.join(known)}") for name in unknown]
    missing = [name for name in ("format", "roles") if name not in top]
    faults += [Fault(file, "$", f"lacks the field {quoted(name)}") for name in missing]
    return None if missing else top


def _record(raw: Raw | None, kind: Any, path: str, file: str, faults: list[Fault]) -> Any:
    """One record, or None with its faults added."""
    if raw is None:
        faults.append(Fault(file, "$", f"lacks the field {quoted(path.removeprefix('$.'))}"))
        return None
    try:
        record = msgspec.json.decode(raw, type=kind)
        found = [*hidden(msgspec.to_builtins(record), path), *_repeated(bytes(raw), path)]
    except REFUSED:
        record, found = None, explain(bytes(raw), kind, path)
    name = _name(raw) if found and kind is Role else ""
    faults += [Fault(file, where, words, name) for where, words in found]
    return None if found else record


def _repeated(content: bytes, path: str) -> list[Found]:
    try:
        return list(islice(repeated(content, path), MOST_FAULTS + 1)) if may_repeat(content) else []
    except (*REFUSED, ValueError):
        return []  # what is wrong with it otherwise has been said


def _list(top: dict[str, Raw], name: str, file: str, faults: list[Fault]) -> list[Raw] | None:
    try:
        found = _LIST.decode(top.get(name, b"[]"))
    except REFUSED:
        faults.append(Fault(file, f"$.{name}", "must be a list"))
        return None
    if len(found) > _MOST[name]:
        faults.append(Fault(file, f"$.{name}", f"must be a list of at most {_MOST[name]:,} entries; it has {len(found):,}"))
        return None
    return found


def _records(raws: list[Raw] | None, kind: Any, path: str, file: str, faults: list[Fault]) -> dict[int, Any]:
    """The records of a list that can be read, by their place in it."""
    records = {}
    for place, raw in enumerate(raws or ()):
        if len(faults) > MOST_FAULTS:
            break
        record = _record(raw, kind, f"{path}[{place}]", file, faults)
        if record is not None:
            records[place] = record
    return records


def _name(raw: Raw) -> str:
    """The title, or else the id, of a role that is otherwise faulty, for telling what was left out."""
    return printable(_text(raw, "title") or _text(raw, "id") or "a role without a title")


def _text(raw: Raw, field: str) -> str:
    """One text of a record, "" when there is none."""
    try:
        return msgspec.json.decode(msgspec.json.decode(raw, type=dict[str, Raw])[field], type=str)
    except (*REFUSED, KeyError):
        return ""

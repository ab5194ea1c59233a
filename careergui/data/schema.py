"""JSON Schemas of the bundled files, made from the types by `python -m careergui.data.schema`; leaves rules across fields to check."""

from typing import Any

import msgspec
from msgspec import Struct

from careergui import assets, files
from careergui.domain.area import AreaFile
from careergui.domain.bundle import (
    AreaPayFile,
    ConnectionFile,
    IndustryPay,
    IndustryPayFile,
    OccupationFile,
    RatingFile,
    SourceFile,
)
from careergui.domain.occupation import Connected, RatedOccupation
from careergui.domain.role import RoleFile

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


class Form(Struct, frozen=True):
    """The type a file is read as, what it is, and the type of each of its `occupations` where those are read one by one."""

    kind: type[Struct]
    title: str
    each: type[Struct] | None = None


FORMS: dict[str, Form] = {
    "roles": Form(RoleFile, "A file of roles, careergui-roles/1"),
    "occupations": Form(OccupationFile, "All official occupations, careergui-occupations/1"),
    "areas": Form(AreaFile, "All areas, careergui-areas/1"),
    "area-pay": Form(AreaPayFile, "Pay in one state and its areas, careergui-area-pay/1"),
    "industry-pay": Form(IndustryPayFile, "Pay by industry, careergui-industry-pay/1", IndustryPay),
    "ratings": Form(RatingFile, "Ratings of occupations, careergui-ratings/1", RatedOccupation),
    "connections": Form(ConnectionFile, "Related occupations, software and titles, careergui-connections/1", Connected),
    "sources": Form(SourceFile, "Official sources, careergui-sources/1"),
}


def schema(name: str) -> bytes:
    """One schema as it lies on disk; the same types give the same bytes."""
    form = FORMS[name]
    kinds = [form.kind, form.each] if form.each else [form.kind]
    (own, *parts), shared = msgspec.json.schema_components(kinds, ref_template="#/$defs/{name}")
    if parts:
        shared[form.kind.__name__]["properties"]["occupations"] = {"type": "object", "additionalProperties": parts[0]}
    whole: dict[str, Any] = {"$schema": _DIALECT, "title": form.title, **own, "$defs": shared}
    return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"


if __name__ == "__main__":
    for known in FORMS:
        files.write_whole(assets.schema(known), schema(known))

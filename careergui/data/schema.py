"""JSON Schema of role files, made from the types and written by `python -m careergui.data.schema`; leaves rules across fields to check."""

from typing import Any

import msgspec

from careergui import assets, files
from careergui.domain.role import RoleFile

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def role_file_schema() -> bytes:
    """The schema as it lies on disk; the same types give the same bytes."""
    schema: dict[str, Any] = {"$schema": _DIALECT, "title": "A file of roles, careergui-roles/1", **msgspec.json.schema(RoleFile)}
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"


if __name__ == "__main__":
    files.write_whole(assets.schema("roles"), role_file_schema())

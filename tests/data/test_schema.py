"""The schemas on disk are the types, and say the same of the bundled data as they do."""

from itertools import islice
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]  # its types are a package of their own, for three calls
import msgspec
import pytest

from careergui import assets
from careergui.data.schema import FORMS, schema
from tests.data.samples import sample

BUNDLED = {
    "roles": assets.role_files()[0],
    "occupations": assets.occupations_file(),
    "areas": assets.areas_file(),
    "area-pay": assets.area_pay("WY"),
    "industry-pay": assets.fact("industry-pay"),
    "ratings": assets.fact("ratings"),
    "connections": assets.fact("connections"),
    "sources": assets.sources_file(),
}
ENOUGH = 12
"""Occupations looked at of those that are read one by one; the types check all of them when they are read."""


def read(path: Path) -> Any:
    content = msgspec.json.decode(path.read_bytes())
    if isinstance(content.get("occupations"), dict):
        content["occupations"] = dict(islice(content["occupations"].items(), ENOUGH))
    return content


@pytest.mark.parametrize("name", FORMS)
def test_that_the_schema_on_disk_is_made_from_the_types(name: str) -> None:
    assert assets.schema(name).read_bytes() == schema(name), "write it anew: make schema"


@pytest.mark.parametrize("name", FORMS)
def test_that_the_bundled_file_keeps_its_schema(name: str) -> None:
    jsonschema.validate(read(BUNDLED[name]), msgspec.json.decode(schema(name)))


def test_that_the_schema_refuses_what_the_types_refuse() -> None:
    content = sample() | {"odd": 1}
    with pytest.raises(jsonschema.ValidationError, match="odd"):
        jsonschema.validate(content, msgspec.json.decode(schema("roles")))

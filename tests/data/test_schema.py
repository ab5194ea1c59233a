"""The schema on disk is the types, and says the same of the bundled data as they do."""

from pathlib import Path

import jsonschema  # type: ignore[import-untyped]  # its types are a package of their own, for three calls
import msgspec
import pytest

from careergui import assets
from careergui.data.schema import role_file_schema
from tests.data.samples import sample


def test_that_the_schema_on_disk_is_made_from_the_types() -> None:
    assert assets.schema("roles").read_bytes() == role_file_schema(), "write it anew: python -m careergui.data.schema"


@pytest.mark.parametrize("path", assets.role_files(), ids=lambda path: path.name)
def test_that_the_bundled_files_keep_the_schema(path: Path) -> None:
    jsonschema.validate(msgspec.json.decode(path.read_bytes()), msgspec.json.decode(role_file_schema()))


def test_that_the_schema_refuses_what_the_types_refuse() -> None:
    content = sample() | {"odd": 1}
    with pytest.raises(jsonschema.ValidationError, match="odd"):
        jsonschema.validate(content, msgspec.json.decode(role_file_schema()))

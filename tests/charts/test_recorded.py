"""Every kind of chart says of roles chosen for their odd figures what was read and then recorded; recorded_charts.py says of which."""

import json

import pytest

from careergui.charts import registry
from careergui.domain.catalog import Catalog
from tests.charts.recorded_charts import CASES, FOLDER, Case, charts, file_of, plain

RENEW = "read what `make record` changes, and commit it with the reason"


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_that_its_charts_are_as_recorded(case: Case, official_catalog: Catalog) -> None:
    wanted = json.loads((FOLDER / file_of(case)).read_text(encoding="utf-8"))
    kinds = []
    for kind, spec in charts(official_catalog, case):
        kinds.append(kind)
        assert json.loads(json.dumps(plain(spec))) == wanted[kind], f"{case.name}, {kind}: {RENEW}"
    assert kinds == list(wanted)


def test_that_every_kind_is_recorded_and_no_file_is_left_over() -> None:
    files = {file.name: json.loads(file.read_text(encoding="utf-8")) for file in FOLDER.iterdir()}
    assert set(files) == set(map(file_of, CASES))
    assert {kind for record in files.values() for kind in record} == set(registry.EVERY)

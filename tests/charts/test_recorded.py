"""Charts of roles chosen for what is odd about them say what was read and then recorded; recorded_charts.py says how."""

import pytest

from careergui.charts import registry
from careergui.domain.catalog import Catalog
from tests.charts import made_up_charts, odd_charts
from tests.charts.recorded_charts import FOLDER, file_of, made_up, official


@pytest.mark.parametrize("name", made_up_charts.CASES)
def test_that_a_chart_of_made_up_roles_is_as_recorded(name: str) -> None:
    assert made_up(name) == file_of(f"made up, {name}").read_text(encoding="utf-8")


@pytest.mark.parametrize("case", odd_charts.CASES, ids=[case.name for case in odd_charts.CASES])
def test_that_charts_of_official_roles_are_as_recorded(case: odd_charts.Case, official_catalog: Catalog) -> None:
    assert official(official_catalog, case) == file_of(case.name).read_text(encoding="utf-8")


def test_that_every_kind_is_recorded_and_no_file_is_left_over() -> None:
    names = [*(case.name for case in odd_charts.CASES), *(f"made up, {name}" for name in made_up_charts.CASES)]
    assert {file.name for file in FOLDER.iterdir()} == {file_of(name).name for name in names}
    kinds = {line[2:] for file in FOLDER.iterdir() for line in file.read_text(encoding="utf-8").splitlines() if line.startswith("# ")}
    assert kinds == set(registry.EVERY)

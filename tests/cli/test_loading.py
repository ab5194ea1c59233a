"""The catalogue and the roles a call names, and how a call that names the wrong ones is refused."""

from argparse import Namespace
from pathlib import Path

import pytest

from careergui.cli.loading import DEFAULT_ROLES, chosen, chosen_baseline, loaded
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import MOST_ROLES
from careergui.errors import CareerguiError, UsageError

NURSES, AIDES = "29-1141", "31-1131"


def asked(*files: Path, area: str = "US", real: bool = False) -> Namespace:
    return Namespace(data=list(files), area=area, real=real)


def test_that_a_call_that_names_no_place_sees_the_nation() -> None:
    catalog = loaded(asked())
    assert (catalog.area.id, catalog.real) == ("US", False)
    assert set(DEFAULT_ROLES) <= set(catalog.roles)


def test_that_a_place_and_real_pay_are_those_asked_for() -> None:
    catalog = loaded(asked(area="ohio", real=True))
    assert (catalog.area.name, catalog.real) == ("Ohio", True)


def test_that_a_file_without_any_role_ends_the_call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{")
    with pytest.raises(CareerguiError, match="gives no role that can be used"):
        loaded(asked(broken))
    assert "warning" in capsys.readouterr().err


def test_that_many_faults_are_counted_not_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str], root: Path) -> None:
    sound = (root / "resources" / "roles" / "case-management.json").read_text()
    files = []
    for number in range(7):
        file = tmp_path / f"twice-{number}.json"
        file.write_text(sound)  # each names roles that are there already
        files.append(file)
    loaded(asked(*files))
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 6
    assert "more faults" in lines[-1]


def test_that_roles_are_taken_by_id_code_and_title(official_catalog: Catalog) -> None:
    assert [role.id for role in chosen(official_catalog, ["Registered Nurses", AIDES])] == [NURSES, AIDES]


@pytest.mark.parametrize(
    ("words", "fewest", "said"),
    [
        ([NURSES], 2, "At least 2 roles must be named here; 1 given"),
        ([NURSES] * (MOST_ROLES + 1), 1, f"{MOST_ROLES + 1} roles are too many"),
        ([NURSES, "registered nurses"], 1, "Registered Nurses is named more than once; “registered nurses” is the second time"),
    ],
)
def test_that_a_wrong_number_of_roles_is_refused(official_catalog: Catalog, words: list[str], fewest: int, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        chosen(official_catalog, words, fewest=fewest)


def test_that_exactly_the_most_roles_are_taken(official_catalog: Catalog) -> None:
    codes = [role_id for role_id in official_catalog.roles if role_id.startswith("29-1")][:MOST_ROLES]
    assert len(chosen(official_catalog, codes)) == MOST_ROLES


def test_that_the_baseline_is_the_first_unless_named_and_must_be_among_the_compared(official_catalog: Catalog) -> None:
    roles = chosen(official_catalog, [NURSES, AIDES])
    assert chosen_baseline(official_catalog, None, roles).id == NURSES
    assert chosen_baseline(official_catalog, "nursing assistants", roles).id == AIDES
    with pytest.raises(UsageError, match="Dentists, General is not among the compared roles"):
        chosen_baseline(official_catalog, "29-1021", roles)

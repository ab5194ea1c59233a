"""What is known of one role as grids: nothing left out, missing with its reason, what was printed beside what was corrected."""

import pytest
from msgspec.structs import replace

from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.role import Employer, Role, Skill, Trait
from careergui.gui.cell import Cell, Grid
from careergui.gui.profile_grids import duties_grid, employers_grid, facts_grid, related_grid, skills_grid, traits_grid
from tests.builders import HTML, hard_catalog

MEAN = "pay.annual.mean"


@pytest.fixture
def role() -> Role:
    return hard_catalog().roles["silent"]


def _fact(role: Role, estimate: Estimate) -> Cell:
    grid = facts_grid(hard_catalog(), replace(role, facts={MEAN: estimate}), ("pay",))
    assert len(grid.lines) == 1
    return grid.lines[0].cells[0]


def _heads(grid: Grid) -> list[str]:
    return [line.head.text for line in grid.lines]


def _texts(cell: Cell) -> list[str]:
    return [part.text for part in cell.parts]


def test_that_only_facts_on_the_question_stand_there(catalog: Catalog) -> None:
    role = catalog.roles["case-manager"]
    grid = facts_grid(catalog, role, ("education",))
    assert len(grid.lines) == sum(name.startswith("education.") for name in role.facts) > 0
    assert facts_grid(catalog, role, ()).lines == ()


def test_that_a_figure_stands_strong_with_its_kind_beside_it(role: Role) -> None:
    cell = _fact(role, Estimate(value=42_000, unit="USD/year", source="survey", label="Hospitals"))
    assert _texts(cell) == ["$42,000", "Hospitals"]
    assert (cell.parts[0].tone, cell.flagged) == ("strong", False)
    assert cell.words.startswith(f"{role.title}, Average pay, a year: ")


def test_that_a_missing_figure_says_why_in_its_place(role: Role) -> None:
    cell = _fact(role, Estimate(unit="USD/year", status="missing", source="survey", note="Cut off."))
    assert _texts(cell) == ["Not given", "Cut off."]
    assert cell.parts[0].tone == "absent"


def test_that_a_corrected_figure_says_what_was_printed_and_why(role: Role) -> None:
    cell = _fact(
        role, Estimate(value=42_000, unit="USD/year", status="corrected", printed="$420,00", note="A comma slipped.", source="survey")
    )
    assert _texts(cell)[-2:] == ["printed “$420,00”", "A comma slipped."]
    assert cell.flagged


def test_that_the_period_of_a_figure_stands_in_its_head(role: Role) -> None:
    dated = Estimate(value=1, unit="USD/year", source="survey", period="May 2025")
    grid = facts_grid(hard_catalog(), replace(role, facts={MEAN: dated}), ("pay",))
    assert _heads(grid) == ["Average pay, a year, May 2025"]


def test_that_skills_with_nothing_to_say_are_left_to_the_chart(role: Role) -> None:
    skills = (Skill(name="Bare"), Skill(name="Shown", example="On a résumé."), Skill(name="Noted", note="Printed twice."))
    grid = skills_grid(hard_catalog(), replace(role, skills=skills))
    assert _heads(grid) == ["Shown", "Noted"]
    assert grid.lines[0].cells[0].words == "Shown On a résumé."


def test_that_the_share_of_a_skill_is_said_in_full(role: Role) -> None:
    share = Estimate(value=12, unit="percent", source="survey")
    grid = skills_grid(hard_catalog(), replace(role, skills=(Skill(name="Weaving", share=share, example="A loom."),)))
    assert "résumés that list Weaving: 12" in grid.lines[0].cells[0].words
    assert _texts(grid.lines[0].cells[0]) == ["A loom."]


def test_that_duties_are_numbered_from_one(role: Role) -> None:
    grid = duties_grid(replace(role, duties=("Spin.", HTML)))
    assert _heads(grid) == ["1", "2"]
    assert grid.lines[1].cells[0].text == HTML
    assert duties_grid(role).lines == ()


def test_that_traits_are_explained_with_their_example(role: Role) -> None:
    traits = (Trait(name="Calm", explanation="Stays so.", example="In storms."), Trait(name="Kind", explanation="To all."))
    grid = traits_grid(replace(role, traits=traits))
    assert _texts(grid.lines[0].cells[0]) == ["Stays so.", "Example: In storms."]
    assert _texts(grid.lines[1].cells[0]) == ["To all."]
    assert [line.cells[0].words for line in grid.lines] == ["Calm: Stays so. In storms.", "Kind: To all."]


def test_that_employers_stand_where_they_are_named_for(role: Role) -> None:
    pay = Estimate(value=55_000, unit="USD/year", source="survey")
    openings = Estimate(value=1, unit="jobs", source="survey")
    employers = (
        Employer(name="Mill", named_for="pay", pay=pay),
        Employer(name="Barn", named_for="openings", openings=openings),
        Employer(name="Ivy", named_for="prestige"),
    )
    grids = {key: employers_grid(hard_catalog(), replace(role, employers=employers), key) for key in ("pay", "openings", "prestige")}
    assert {key: _heads(grid) for key, grid in grids.items()} == {"pay": ["Mill"], "openings": ["Barn"], "prestige": ["Ivy"]}
    assert "$55,000" in grids["pay"].lines[0].cells[0].text
    assert "1 open post" in grids["openings"].lines[0].cells[0].text
    assert "open posts" not in grids["openings"].lines[0].cells[0].text
    assert grids["prestige"].lines[0].cells[0].text == "no figure given"
    assert grids["prestige"].lines[0].cells[0].words == "Ivy"
    assert "55,000" in grids["pay"].lines[0].cells[0].words


def test_that_long_heads_and_lists_may_wrap(catalog: Catalog) -> None:
    grid = related_grid(catalog, catalog.roles["case-manager"], {})
    assert [part.wrap for column in grid.columns[3:] for part in column.cell.parts] == [True] * 4
    assert [part.wrap for line in grid.lines for part in line.head.parts] == [True] * len(grid.lines)


def test_that_related_roles_stand_against_this_one_from_both_sides(catalog: Catalog) -> None:
    for role in (catalog.roles["case-manager"], catalog.roles["case-worker"]):
        grid = related_grid(catalog, role, {})
        others = [pair.baseline if pair.role == role.id else pair.role for pair in catalog.pairs_of(role.id)]
        assert _heads(grid) == [catalog.roles[other].title for other in others]
        assert grid.columns[-1].cell.text == f"Named for {role.title} only"


def test_that_skills_stand_with_the_role_that_has_them(catalog: Catalog) -> None:
    pair = next(pair for pair in catalog.pairs_of("case-manager") if pair.role_skills and pair.baseline_skills)
    for own, (its_column, own_column) in ((pair.baseline, (-2, -1)), (pair.role, (-1, -2))):
        grid = related_grid(catalog, catalog.roles[own], {})
        other = pair.role if own == pair.baseline else pair.baseline
        cells = grid.lines[_heads(grid).index(catalog.roles[other].title)].cells
        assert cells[its_column].text == ", ".join(pair.role_skills)
        assert cells[own_column].text == ", ".join(pair.baseline_skills)


def test_that_compared_relatives_wear_their_mark(catalog: Catalog) -> None:
    grid = related_grid(catalog, catalog.roles["case-worker"], {"case-manager": 3})
    assert (grid.lines[0].head.marked, grid.lines[0].head.slot) == (True, 3)
    plain = related_grid(catalog, catalog.roles["case-worker"], {})
    assert (plain.lines[0].head.marked, plain.lines[0].head.slot) == (False, None)

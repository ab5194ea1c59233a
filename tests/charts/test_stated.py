"""Place and date: once for all, or under each role whose own they are, and never over figures that state none."""

from careergui.charts.registry import COMPARED
from careergui.charts.stated import stated
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate, missing

NURSES, TITLES = "29-1141", ("case-manager", "registered-nurse-case-manager")


def figure(area: str = "", period: str = "", adjusted_by: str = "") -> Estimate:
    return Estimate(value=1, unit="USD/year", area=area, period=period, adjusted_by=adjusted_by)


def test_that_what_all_have_in_common_stands_once() -> None:
    found = stated({"a": [figure("Ohio", "2024"), figure("Ohio", "2025")], "b": [figure("Ohio", "2024"), figure("Ohio", "2025")]})
    assert (found.line, dict(found.under)) == ("; Ohio, 2024 and 2025", {})
    assert found.beside("a", "median") == "median"


def test_that_a_figure_without_place_is_never_under_the_place_of_another() -> None:
    found = stated({"a": [figure("Ohio", "2024")], "b": [figure(period="undated")], "c": [figure()], "d": [missing("USD/year", "None.")]})
    assert found.line == "; place and date stand under each role"
    assert dict(found.under) == {"a": "Ohio, 2024", "b": "place not stated, undated", "c": "place and date not stated"}
    assert (found.beside("a", "median"), found.beside("d", "")) == ("median · Ohio, 2024", "")


def test_that_adjusted_pay_and_pay_as_paid_are_told_apart() -> None:
    found = stated({"a": [figure("Ohio", "2024", "levels")], "b": [figure("Ohio", "2024")]})
    assert dict(found.under) == {"a": "Ohio, 2024, adjusted for prices", "b": "Ohio, 2024"}


def test_that_figures_that_state_no_place_need_no_words_among_themselves() -> None:
    assert stated({"a": [figure(period="undated")], "b": [figure(period="undated")]}) == stated({})
    assert dict(stated({"a": [figure(period="2019")], "b": [figure(period="2024")]}).under) == {
        "a": "place not stated, 2019",
        "b": "place not stated, 2024",
    }


def test_that_no_chart_of_resumes_carries_the_place_date_or_source_of_the_survey(official_catalog: Catalog) -> None:
    comparison = in_order(official_catalog, [*TITLES, NURSES])
    for kind in ("pay", "pay-gap", "education", "industry-pay", "skills"):
        spec = COMPARED[kind].build(comparison)
        words = " ".join([spec.subtitle, spec.source, *(row.detail for row in spec.rows)])
        assert not [word for word in ("United States", "May 2025", "BLS") if word in words], kind
        assert all("not comparable" in cell or cell in {"Registered Nurses", "", "not-applicable"} for cell in nurses(spec.table.rows)), (
            kind
        )


def nurses(rows: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    return next((row for row in rows if row[0] == "Registered Nurses"), ())


def test_that_a_chart_of_the_survey_names_its_place_beside_a_role_of_resumes(official_catalog: Catalog) -> None:
    for kind in ("pay", "pay-gap"):
        spec = COMPARED[kind].build(in_order(official_catalog, [NURSES, *TITLES]))
        assert "United States, May 2025" in spec.subtitle
        assert spec.source == "Source: BLS OEWS, May 2025."
        assert [row.detail for row in spec.rows[1:]] == ["", ""]


def test_that_roles_with_one_reason_are_named_together_in_one_note(official_catalog: Catalog) -> None:
    for kind in ("pay", "pay-gap", "outlook", "education"):
        notes = COMPARED[kind].build(in_order(official_catalog, [NURSES, *TITLES])).notes
        said = [note for note in notes if "rest on" in note]
        assert len(said) == 1, kind
        assert said[0].startswith("Figures for Case Manager and Registered Nurse Case Manager rest on résumés, those for Registered Nurses")


def test_that_among_figures_of_a_role_those_with_a_place_say_it() -> None:
    assert stated({"a": [figure("Ohio", "2024"), figure(period="2025")]}).line == "; Ohio, 2024"

"""Pages of words and tables: every figure with its note, every gap with its reason, in text and in Markdown."""

from careergui.compare.comparison import in_order
from careergui.compare.difference import none
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.export.comparison_report import comparison_report
from careergui.export.markdown import markdown_report
from careergui.export.report import Notes, Part, Report, brief, difference, remark, value
from careergui.export.role_report import role_report

PAY = Estimate(value=42084, unit="USD/year", printed="42k", status="corrected", note="Rounded.")


def test_that_the_same_note_has_one_number() -> None:
    notes = Notes()
    assert [notes.mark(words) for words in ("a", "b", "a", "")] == [" [1]", " [2]", " [1]", ""]
    assert notes.all() == ("a", "b")


def test_that_a_figure_stands_with_all_one_must_know() -> None:
    notes = Notes()
    assert value(PAY, notes) == "$42,084 [1]"
    assert notes.all() == ("Corrected. Printed as “42k”. Rounded.",)
    assert remark(Estimate(value=1, unit="jobs", rse=2.5)) == ""
    assert remark(Estimate(value=1, unit="jobs", rse=10)) == "The relative standard error is 10% or more: read it with care."
    assert value(Estimate(value=1_000, unit="jobs", rse=10), notes) == "1,000 ±164 [2]"


def test_that_a_long_word_of_the_source_goes_into_the_note_where_columns_are_many() -> None:
    notes, growth = Notes(), Estimate(value=11, unit="percent", label="much faster than average")
    assert value(growth, notes) == "11% (much faster than average)"
    assert value(growth, notes, tight=True) == "11% [1]"
    assert notes.all() == ("The source calls it “much faster than average”.",)


def test_that_a_lower_bound_says_so() -> None:
    assert value(Estimate(value=239_200, unit="USD/year", status="top-coded"), Notes()).startswith("at least $239,200")


def test_that_a_missing_figure_is_a_word_with_its_reason() -> None:
    notes = Notes()
    assert value(Estimate(unit="jobs", status="missing", note="Nobody counts."), notes) == "not given [1]"
    assert difference(none("jobs", "not-applicable", "Nobody counts."), notes) == "does not apply [1]"
    assert brief(Estimate(unit="jobs", status="suppressed", note="Too few."), notes) == "withheld [2]"


def test_that_a_list_says_only_that_a_figure_was_corrected() -> None:
    notes = Notes()
    assert brief(PAY, notes) == "$42,084 [1]"
    assert notes.all() == ("Corrected. “careergui show ROLE” says how.",)


def test_that_every_note_number_of_a_report_has_its_note(catalog: Catalog) -> None:
    ids = list(catalog.roles)
    reports = [role_report(catalog, role) for role in catalog.roles.values()]
    for report in [*reports, comparison_report(in_order(catalog, ids)), comparison_report(in_order(catalog, ids[:2]))]:
        cells = " ".join(cell for part in report.parts for row in part.rows for cell in row)
        assert all(f"[{number}]" in cells for number in range(1, len(report.notes) + 1))
        assert f"[{len(report.notes) + 1}]" not in cells


def test_that_rows_have_as_many_cells_as_columns(catalog: Catalog) -> None:
    for report in [
        *(role_report(catalog, role) for role in catalog.roles.values()),
        comparison_report(in_order(catalog, list(catalog.roles))),
    ]:
        assert all(len(row) == len(part.columns) for part in report.parts for row in part.rows)
        assert all(part.words or part.rows or part.items for part in report.parts)


def test_that_one_role_alone_makes_a_report_without_differences(catalog: Catalog) -> None:
    report = comparison_report(in_order(catalog, ["case-manager"]))
    assert "$42,084" in markdown_report(report)


def test_that_markdown_escapes_what_comes_from_data() -> None:
    report = Report(title="<h1>", parts=(Part(heading="a|b", words=("*x*",), items=("<script>",)),), notes=("_n_",))
    assert markdown_report(report) == "# &lt;h1&gt;\n\n## a\\|b\n\n\\*x\\*\n\n- &lt;script&gt;\n\n## Notes\n\n1. \\_n\\_\n"

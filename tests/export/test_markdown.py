"""A report as Markdown: headings, words, tables and lists in order, numbers at the right, text from data as it is."""

from careergui.export.markdown import markdown_report
from careergui.export.report import Column, Part, Report

TABLE = Part(
    heading="What does it pay?",
    words=("In dollars.",),
    columns=(Column("Measure"), Column("Value", right=True)),
    rows=(("Median", "$41,000"), ("Mean", "$43,500")),
    items=("One", "Two"),
)


def test_that_a_report_is_written_in_order() -> None:
    assert markdown_report(Report(title="Weavers", parts=(TABLE,), notes=("Estimated.", "Withheld."))) == (
        "# Weavers\n"
        "\n"
        "## What does it pay?\n"
        "\n"
        "In dollars.\n"
        "\n"
        "| Measure | Value |\n"
        "| --- | ---: |\n"
        "| Median | $41,000 |\n"
        "| Mean | $43,500 |\n"
        "\n"
        "- One\n"
        "- Two\n"
        "\n"
        "## Notes\n"
        "\n"
        "1. Estimated.\n"
        "2. Withheld.\n"
    )


def test_that_what_is_not_there_leaves_no_trace() -> None:
    assert markdown_report(Report(title="Weavers", parts=(Part(words=("Only words.",)),))) == "# Weavers\n\nOnly words.\n"


def test_that_text_from_data_is_no_markup_anywhere() -> None:
    bad = "<b>*x*</b> | y"
    made = markdown_report(
        Report(title=bad, parts=(Part(heading=bad, words=(bad,), columns=(Column(bad),), rows=((bad,),), items=(bad,)),), notes=(bad,))
    )
    assert "<b>" not in made
    assert "*x*" not in made.replace("\\*x\\*", "")
    rows = [line for line in made.splitlines() if line.startswith("| ") and "---" not in line]
    assert [line.replace("\\|", "").count("|") for line in rows] == [2, 2]


def test_that_a_cell_cannot_begin_a_formula_of_a_sheet() -> None:
    made = markdown_report(Report(title="T", parts=(Part(columns=(Column("a"),), rows=(("=1+1",),)),)))
    assert "| =1+1 |" not in made

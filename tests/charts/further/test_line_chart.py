"""A chart of lines has an upright axis besides the one across."""

from msgspec.structs import fields

from careergui.charts.further.line_chart import LineChart
from careergui.charts.spec import ChartSpec


def test_that_a_chart_of_lines_is_a_chart_that_cannot_do_without_heights() -> None:
    assert issubclass(LineChart, ChartSpec)
    assert [field.name for field in fields(LineChart) if field.required and field.name not in ChartSpec.__struct_fields__] == ["up"]

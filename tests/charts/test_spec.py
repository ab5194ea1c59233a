"""Title and unit line of a chart: what it shows, its topic, or words of one's own."""

import pytest
from msgspec.structs import replace

from careergui.charts.spec import Axis, ChartSpec, Table, head, under_name

TABLE = Table(columns=(), rows=())
SPEC = ChartSpec(
    kind="pay",
    title="Pay by role",
    subtitle="US dollars",
    axis=Axis(minimum=0, maximum=1),
    rows=(),
    marks=(),
    source="",
    summary="",
    table=TABLE,
    finding="Ones earn more",
)


@pytest.mark.parametrize(
    ("finding", "own", "topic", "shown"),
    [
        ("Ones earn more", "", False, ("Ones earn more", "Pay by role. US dollars")),
        ("Ones earn more", "", True, ("Pay by role", "US dollars")),
        ("Ones earn more", "Mine", False, ("Mine", "Pay by role. US dollars")),
        ("Ones earn more", "Mine", True, ("Mine", "Pay by role. US dollars")),
        ("Ones earn more", "Pay by role", False, ("Pay by role", "US dollars")),
        ("", "", False, ("Pay by role", "US dollars")),
        ("", "Mine", False, ("Mine", "Pay by role. US dollars")),
    ],
)
def test_that_the_topic_begins_the_unit_line_unless_it_is_the_title(
    finding: str,
    own: str,
    topic: bool,  # noqa: FBT001 - a column of the table
    shown: tuple[str, str],
) -> None:
    assert head(replace(SPEC, finding=finding), own, topic=topic) == shown


def test_that_a_topic_stands_alone_where_there_is_no_unit() -> None:
    assert head(replace(SPEC, subtitle="")) == ("Ones earn more", "Pay by role")


def test_that_under_a_name_of_its_own_a_chart_says_what_it_shows() -> None:
    assert under_name(SPEC) == "Ones earn more. US dollars"
    assert under_name(replace(SPEC, finding="")) == "US dollars"

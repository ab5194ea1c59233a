"""The one look that saves nearly every role the rules."""

from pathlib import Path

import pytest

from careergui.assets import role_files
from careergui.data.check import SECTIONS, broken_rules
from careergui.data.decode import decode
from careergui.data.glance import is_sound
from careergui.domain.measures import MEASURES
from tests.data.samples import changed
from tests.data.test_check import BROKEN, Change

TOPICS = frozenset({*SECTIONS, *(measure.id for measure in MEASURES), *(measure.question for measure in MEASURES)})


def _cleared(content: bytes) -> list[bool]:
    """Of each role that can be read: whether it is cleared; a role that is cleared must break no rule."""
    parts, _ = decode(content, "sample")
    assert parts is not None
    sources = {source.id for source in parts.sources.values()}
    cleared = [is_sound(role, sources, TOPICS) for role in parts.roles.values()]
    broken = [broken_rules(role, sources) for role in parts.roles.values()]
    assert not any(sound and faults for sound, faults in zip(cleared, broken, strict=True))
    return cleared


@pytest.mark.parametrize("file", role_files(), ids=lambda path: path.name)
def test_that_every_bundled_role_is_cleared_at_once(file: Path) -> None:
    assert all(_cleared(file.read_bytes()))


@pytest.mark.parametrize("change", [change for change, _ in BROKEN], ids=[words for _, words in BROKEN])
def test_that_no_role_with_a_broken_rule_is_cleared(change: Change) -> None:
    _cleared(changed(change))


def test_that_one_broken_fact_is_not_cleared() -> None:
    assert _cleared(changed(lambda file: file["roles"][0]["facts"]["pay.annual.mean"].update(value=-1))) == [False, True]


@pytest.mark.parametrize("facts", [{"pay.annual.low": 9, "pay.annual.high": 1}, {"education.masters": 60, "education.bachelors": 60}])
def test_that_facts_that_contradict_each_other_are_not_cleared(facts: dict[str, float]) -> None:
    units = {"pay": "USD/year", "education": "percent"}
    estimates = {name: {"value": value, "unit": units[name.split(".")[0]], "source": "survey"} for name, value in facts.items()}
    assert _cleared(changed(lambda file: file["roles"][0].update(facts=estimates))) == [False, True]

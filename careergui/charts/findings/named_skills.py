"""What a chart of skills named for roles shows to be true: for one the skill most résumés list, for several how many they share."""

from collections.abc import Iterator

from careergui.charts.findings import rated
from careergui.charts.findings.words import count
from careergui.compare.comparison import Comparison
from careergui.domain.catalog import is_occupation
from careergui.domain.role import Role
from careergui.text import amount


def skills(comparison: Comparison) -> Iterator[str]:
    """Of official occupations the ratings; of other roles what their source names."""
    if is_occupation(comparison.baseline.id):
        yield from rated.skills(comparison)
    elif len(comparison.roles) == 1:
        yield from _most_listed(comparison.roles[0])
    elif len(comparison.on_one_axis) == len(comparison.roles):
        yield from _shared(comparison)


def _most_listed(role: Role) -> Iterator[str]:
    found = [(skill.share.value, skill.name) for skill in role.skills if skill.share is not None and skill.share.value is not None]
    most = max((share for share, _ in found), default=0)
    names = [name for share, name in found if share == most]
    if len(names) == 1:
        yield f"{names[0]} is listed most often for {role.title}: by {amount(most, 'percent')} of résumés"


def _shared(comparison: Comparison) -> Iterator[str]:
    many = len(comparison.skills.shared)
    whose = "both roles" if len(comparison.roles) == 2 else f"all {count(len(comparison.roles))} roles"
    if many:
        yield f"{'One skill is' if many == 1 else f'{many} skills are'} named for {whose}"
    elif comparison.skills.skills:
        yield f"No skill is named for {whose}"

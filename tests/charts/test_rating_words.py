"""What charts of ratings are called, and by what rule their rows are chosen."""

import pytest

from careergui.charts.rating_dots import IMPORTANCE, LEVEL, Chosen, Scale
from careergui.charts.rating_words import rule, title
from tests.builders import some


def chosen(roles: int, *, shown: int = 10, told_apart: int = 0, compared: int = 35) -> Chosen:
    """So many rated roles, elements drawn, elements that clear their errors, and elements in all."""
    names = tuple(map(str, range(shown)))
    return Chosen(roles=some(max(roles, 1)).roles[:roles], rated={}, dots={}, names=names, told_apart=told_apart, compared=compared)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (chosen(1, shown=9, compared=33), "the 9 highest of 33, highest first"),
        (chosen(2, shown=9), "none of 35 differs by more than its 90% margin; the 9 widest spreads, in grey"),
        (chosen(2, told_apart=1), "1 of 35 differs by more than the 90% margin, widest first; the others in grey"),
        (chosen(3, told_apart=9), "9 of 35 differ by more than the 90% margin, widest first; the others in grey"),
        (chosen(3, told_apart=10), "10 of 35 differ by more than the 90% margin, widest first"),
        (chosen(3, told_apart=11), "11 of 35 differ by more than the 90% margin, widest first; the 10 widest spreads"),
    ],
)
def test_that_the_rule_counts_what_clears_its_error_and_what_is_drawn(found: Chosen, said: str) -> None:
    assert rule(found) == said


@pytest.mark.parametrize(
    ("roles", "rated", "scale", "said"),
    [
        (2, 2, LEVEL, "Skills that set the roles apart: level needed"),
        (2, 2, IMPORTANCE, "Skills that set the roles apart: importance"),
        (3, 1, LEVEL, "Skills rated highest: Case Manager"),
        (1, 0, LEVEL, "Skills rated highest: Case Manager"),
        (2, 0, LEVEL, "Skills rated highest"),
    ],
)
def test_that_a_title_names_the_scale_of_several_and_the_one_role_alone(roles: int, rated: int, scale: Scale, said: str) -> None:
    assert title(some(roles), chosen(rated), "Skills", scale) == said

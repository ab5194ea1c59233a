"""Ratings and answers of an occupation as rows of a sheet: every figure a number with its scale, period, source and reason."""

from collections.abc import Iterator
from typing import TypeAlias

from careergui.compare import ratings as rated
from careergui.data.absence import reason
from careergui.domain.area import NATION
from careergui.domain.certainty import margin_of
from careergui.domain.estimate import Number, Status
from careergui.domain.library import Ratings
from careergui.domain.occupation import Distribution, Scores
from careergui.export.tables import Cell

Row: TypeAlias = tuple[Cell, ...]
"""Measure, label, and the columns of an estimate as they stand in sheets."""


def rating_rows(ratings: Ratings, occupation: str) -> Iterator[Row]:
    """One row for each importance, level and share of answers."""
    for field, kind in rated.KINDS.items():
        scores, source = rated.scores_of(ratings, field), ratings.sources.get(field, "")
        place = _place(ratings, scores, field, occupation)
        for one in rated.in_order(ratings, field):
            scale = f"score from {kind.lowest} to {kind.highest}"
            cells = _cells(one.importance, scale, one.importance_status, place, one.importance_error)
            yield f"rating.{field}.{kind.scale.lower()}", one.name, *cells, _note(scores, one.importance_status, source)
            if kind.levelled:
                cells = _cells(one.level, f"score from 0 to {rated.HIGHEST_LEVEL}", one.level_status, place, one.level_error)
                yield f"rating.{field}.level", one.name, *cells, _note(scores, one.level_status, source)
    for field in rated.ASKED:
        asked, source = rated.asked_of(ratings, field), ratings.sources.get(field, "")
        place = _place(ratings, asked, field, occupation)
        for option in rated.answers(ratings, field):
            cells = _cells(option.share, "percent", option.status, place)
            yield f"asked.{field}", option.name, *cells, _note(asked, option.status, source)


def why(source: str, status: Status) -> str:
    """Why a rating is not shown; "" for one that is."""
    return "" if status == "reported" else reason(source, status)


def _place(ratings: Ratings, found: Scores | Distribution | None, field: str, occupation: str) -> tuple[str, str, str, str]:
    """Period, area, source and reference."""
    period = found.period if found else ""
    return period, NATION.name, ratings.sources.get(field, ""), rated.reference(ratings, field, occupation)


def _cells(value: Number | None, unit: str, status: Status, place: tuple[str, str, str, str], error: Number | None = None) -> Row:
    """The columns of an estimate; `error` is a standard error in the unit itself, so there is no relative one beside its margin."""
    margin = margin_of(error) if error is not None and value is not None else None
    return (value, unit, status, None, margin, "", "", "", *place)


def _note(found: Scores | Distribution | None, status: Status, source: str) -> str:
    """Why a figure is not there, and whether it is the average of several ratings."""
    if status != "reported":
        return why(source, status)
    return "Plain average of these ratings." if found and rated.averaged(found) else ""

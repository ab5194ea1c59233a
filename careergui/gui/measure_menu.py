"""Menus of measures: the usual ones at hand, all others by the question they answer; leaves what a choice does to others."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QMenu

from careergui.domain.measures import BY_ID, Measure
from careergui.gui.plain_text import caption

_QUESTIONS = {"pay": "Further pay", "employment": "Further jobs", "outlook": "Further outlook", "education": "Education held"}


def fill(menu: QMenu, names: dict[str, str], current: str, choose: Callable[[str], None]) -> None:
    """Put in what can be chosen: id → label. Ids that are no measure come first."""
    measures = [BY_ID[name] for name in names if name in BY_ID]
    for name, label in names.items():
        if name not in BY_ID or BY_ID[name].listed:
            _add(menu, name, label, current, choose)
    for question, words in _QUESTIONS.items():
        further = [measure for measure in measures if not measure.listed and measure.question == question]
        if further:
            _add_all(menu.addMenu(words), further, current, choose)


def add_choice(menu: QMenu, words: str, *, on: bool, choose: Callable[[], None]) -> None:
    """Put in one entry with a tick where it is in force."""
    action = menu.addAction(caption(words))
    action.setCheckable(True)
    action.setChecked(on)
    action.triggered.connect(lambda _ticked: choose())


def _add(menu: QMenu, name: str, words: str, current: str, choose: Callable[[str], None]) -> None:
    add_choice(menu, words, on=name == current, choose=lambda: choose(name))


def _add_all(menu: QMenu, measures: Iterable[Measure], current: str, choose: Callable[[str], None]) -> None:
    for measure in measures:
        _add(menu, measure.id, measure.label, current, choose)

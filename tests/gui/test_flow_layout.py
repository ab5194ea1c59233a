"""Small things in lines that wrap: every one is placed, also those that come when others stood there."""

from itertools import combinations

from pytestqt.qtbot import QtBot

from careergui.gui.small_widgets import Tags


def test_that_words_put_in_place_of_others_lie_on_none(qtbot: QtBot) -> None:
    tags = Tags()
    qtbot.addWidget(tags)
    tags.resize(900, 40)
    tags.set_words([("Listed", ["Senator", "Councillor", "Mayor"])])
    tags.show()
    qtbot.waitExposed(tags)
    tags.set_words([("Listed", ["Delegate", "Alderman", "Selectman"])])
    qtbot.waitUntil(lambda: not any(one.geometry().intersects(other.geometry()) for one, other in combinations(tags._labels, 2)))

"""What an occupation is and what people call it: whose words they are, the first titles, and the way to all of them."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.export.occupation_parts import connected_of
from careergui.gui.pages.opening_words import OpeningWords

NURSES, LONE = "29-1141", "case-worker"


@pytest.fixture
def words(qtbot: QtBot, official_catalog: Catalog) -> OpeningWords:
    made = OpeningWords()
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.show_role(official_catalog, official_catalog.roles[NURSES])
    made.show()
    return made


def test_that_the_summary_says_whose_words_it_is_in(words: OpeningWords, official_catalog: Catalog) -> None:
    summary = connected_of(official_catalog, official_catalog.roles[NURSES]).summary
    assert summary
    assert words.summary.text() == f"{summary} (Our own words, written for this program.)"


def test_that_five_plain_titles_are_named(words: OpeningWords, official_catalog: Catalog) -> None:
    titles = connected_of(official_catalog, official_catalog.roles[NURSES]).reported_titles
    plain = [title for title in titles if "(" not in title][:5]
    assert words.called.text() == f"Also called {', '.join(plain)}"
    assert "(" not in words.called.text()


def test_that_the_link_counts_all_titles_and_leads_to_them(qtbot: QtBot, words: OpeningWords, official_catalog: Catalog) -> None:
    found = connected_of(official_catalog, official_catalog.roles[NURSES])
    assert words.link.text() == f"Show all {len(found.reported_titles) + len(found.other_titles)} titles"
    with qtbot.waitSignal(words.all_titles):
        qtbot.mouseClick(words.link, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(words.all_titles):
        qtbot.keyClick(words.link, Qt.Key.Key_Space)


def test_that_where_nothing_is_known_nothing_takes_room(words: OpeningWords, official_catalog: Catalog) -> None:
    words.show_role(official_catalog, official_catalog.roles[LONE])
    assert [made.isHidden() for made in (words.summary, words.called, words.link)] == [True, True, True]
    words.show_role(official_catalog, official_catalog.roles[NURSES])
    assert [made.isHidden() for made in (words.summary, words.called, words.link)] == [False, False, False]

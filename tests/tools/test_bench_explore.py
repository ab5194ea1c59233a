"""The measuring of Explore measures what it says: with many times the occupations there are many times the points."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careergui.charts.options import ChartOptions
from careergui.charts.scatter import build
from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.pages.explore import ExplorePage
from careergui.gui.program import dress
from tools import bench_explore


def test_that_every_occupation_comes_several_times_a_little_apart(official_catalog: Catalog) -> None:
    once = build(official_catalog, (), ChartOptions())
    three = build(bench_explore.many(official_catalog, 3), (), ChartOptions())
    assert three.total == 3 * once.total
    assert len({(point.across, point.up) for point in three.points}) > 2 * once.total


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, official_catalog: Catalog) -> ExplorePage:
    appearance = Appearance("light", 100)
    dress(qapp, appearance)
    made, first = bench_explore.shown_page(official_catalog, appearance)
    qtbot.addWidget(made)
    assert first > 0
    return made


def test_that_redrawing_and_hovering_are_timed_with_their_painting(qtbot: QtBot, page: ExplorePage) -> None:
    paints: list[bool] = []
    page.card.painted.connect(lambda: paints.append(True))
    assert bench_explore.redrawn(page, 0) > 0
    assert bench_explore.hovered(page, 5) > 0
    assert len(paints) >= 2
    assert page.card.view.point is not None
